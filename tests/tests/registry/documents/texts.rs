//! Reply texts, typed from the RFCs; a text of several lines is joined with spaces.

use ftpcodes_tests::words::Faults;

use super::code;

/// RFC 959 section 4.2.2, without the explanations that stand below some texts (110, 214, 215, 421, 500).
const RFC_959: &[(u16, &str)] = &[
    (120, "Service ready in nnn minutes."),
    (125, "Data connection already open; transfer starting."),
    (150, "File status okay; about to open data connection."),
    (200, "Command okay."),
    (202, "Command not implemented, superfluous at this site."),
    (211, "System status, or system help reply."),
    (212, "Directory status."),
    (213, "File status."),
    (214, "Help message."),
    (215, "NAME system type."),
    (220, "Service ready for new user."),
    (221, "Service closing control connection. Logged out if appropriate."),
    (225, "Data connection open; no transfer in progress."),
    (226, "Closing data connection. Requested file action successful (for example, file transfer or file abort)."),
    (227, "Entering Passive Mode (h1,h2,h3,h4,p1,p2)."),
    (230, "User logged in, proceed."),
    (250, "Requested file action okay, completed."),
    (257, "\"PATHNAME\" created."),
    (331, "User name okay, need password."),
    (332, "Need account for login."),
    (350, "Requested file action pending further information."),
    (421, "Service not available, closing control connection."),
    (425, "Can't open data connection."),
    (426, "Connection closed; transfer aborted."),
    (450, "Requested file action not taken. File unavailable (e.g., file busy)."),
    (451, "Requested action aborted: local error in processing."),
    (452, "Requested action not taken. Insufficient storage space in system."),
    (500, "Syntax error, command unrecognized."),
    (501, "Syntax error in parameters or arguments."),
    (502, "Command not implemented."),
    (503, "Bad sequence of commands."),
    (504, "Command not implemented for that parameter."),
    (530, "Not logged in."),
    (532, "Need account for storing files."),
    (550, "Requested action not taken. File unavailable (e.g., file not found, no access)."),
    (551, "Requested action aborted: page type unknown."),
    (552, "Requested file action aborted. Exceeded storage allocation (for current directory or dataset)."),
    (553, "Requested action not taken. File name not allowed."),
];

/// Instead of "Restart marker reply.": RFC 959 section 4.2.2 says that the text is exact and reads `MARK yyyy = mmmm`.
/// RFC 1123 section 4.1.3.4 corrects which marker is which and calls them so.
const MARK: (u16, &str) = (110, "MARK ssss = rrrr");

/// RFC 1123 section 4.1.3.4.
const RFC_1123: &[(u16, &str)] = &[
    (554, "Requested action not taken: invalid REST parameter."),
    (555, "Requested action not taken: type or stru mismatch."),
];

/// RFC 2228 section 5.1; the texts of 631 to 633 are whatever they protect.
const RFC_2228: &[(u16, &str)] = &[
    (232, "User logged in, authorized by security data exchange."),
    (234, "Security data exchange complete."),
    // Without the square brackets, which "are not to be included in the reply".
    (235, "ADAT=base64data"),
    (334, "ADAT=base64data"),
    (335, "ADAT=base64data"),
    // With two spaces, as the RFC prints it.
    (336, "Username okay, need password.  Challenge is \"....\""),
    (431, "Need some unavailable resource to process security."),
    (533, "Command protection level denied for policy reasons."),
    (534, "Request denied for policy reasons."),
    (535, "Failed security check (hash, sequence, etc)."),
    (536, "Requested PROT level not supported by mechanism."),
    (537, "Command protection level not supported by security mechanism."),
];

/// Texts of a second meaning that have a form of their own.
const OF_COMMANDS: &[(u16, &str, &str)] = &[
    // RFC 1123 section 4.1.2.9: the only two forms in which STOU names the file.
    (125, "STOU", "FILE: pppp"),
    (150, "STOU", "FILE: pppp"),
    // RFC 959 section 4.2.2: the text covers both.
    (211, "STAT", "System status, or system help reply."),
    (211, "HELP", "System status, or system help reply."),
    // RFC 959 Appendix II.
    (257, "PWD", "\"<directory-name>\" <commentary>"),
    (350, "REST", "Requested file action pending further information."),
    // RFC 1639 section 4.
    (521, "LPRT", "Supported address families are (af1, af2, ..., afn)"),
];

#[test]
fn texts_are_those_of_the_rfcs() {
    assert_eq!(RFC_959.len() + 1, 39, "codes of RFC 959");
    let mut faults = Faults::default();
    for (number, text) in RFC_959.iter().chain([&MARK]).chain(RFC_1123).chain(RFC_2228) {
        let found = code(*number).text();
        faults.expect(found == *text, number, format!("`{found}` instead of `{text}`"));
    }
    for (number, command, text) in OF_COMMANDS {
        let meaning = code(*number).meanings().find(|meaning| meaning.commands().contains(command));
        let found = meaning.map(|meaning| meaning.text()).unwrap_or_default();
        faults.expect(found == *text, format!("{number} {command}"), format!("`{found}` instead of `{text}`"));
    }
    faults.report();
}

/// A client may show the text, and a server may send it: nothing but printable ASCII on one line.
#[test]
fn texts_can_be_sent() {
    let mut faults = Faults::default();
    for (place, code, meaning) in super::all_meanings() {
        let sendable = meaning.text().bytes().all(|byte| matches!(byte, b' '..=b'~'));
        faults.expect(sendable && !meaning.text().is_empty(), place, format!("`{}`", meaning.text()));
        let numbered = meaning.text().starts_with(&code.to_string());
        faults.expect(!numbered, code, "the text repeats the number");
    }
    faults.report();
}
