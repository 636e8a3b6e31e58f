//! Rules for replies that servers were seen to send.

use ftpcodes_spec::Basis;
use ftpcodes_tests::commands::good;

use super::{GOODBYE, SOURCE};

const SEEN: &str =
    r#"{"code": 230, "basis": "observed", "servers": [{"server": "vsftpd 3.0.3", "situation": "it is late"}]}"#;

const ONE: &str = r#"{"server": "vsftpd 3.0.3", "situation": "it is late"}"#;

/// What follows `GOODBYE`, which stands in line 25.
fn more(reply: &str) -> String {
    format!("{GOODBYE},\n{reply}")
}

#[test]
fn an_observed_reply_names_servers_and_situations() {
    let commands = good().edit(GOODBYE, &more(SEEN)).commands();
    let reply = &commands.command("QUIT").unwrap().replies[1];
    assert_eq!((reply.basis, *reply.code, reply.sources.len()), (Basis::Observed, 230, 0));
    assert_eq!((reply.servers[0].server.as_str(), reply.servers[0].situation.as_str()), ("vsftpd 3.0.3", "it is late"));
    let listed = commands.replies_to(commands.command("QUIT").unwrap());
    let found: Vec<_> = listed.iter().map(|reply| (reply.code, reply.basis, reply.servers.len())).collect();
    assert_eq!(found, [(221, Basis::Specified, 0), (230, Basis::Observed, 1)]);
}

#[test]
fn what_one_server_sends_first_is_not_said_of_another_that_sends_it_later() {
    let seen = |server: &str| {
        format!(r#"{{"code": 550, "basis": "observed", "servers": [{{"server": "{server}", "situation": "always"}}]}}"#)
    };
    let text = format!(
        r#"{{"commands": [{{"verb": "RETR", "replies": [
            {{"code": 150, "next": [226, {{"code": 110, "next": [{later}]}}, {later}]}}, {first}
        ]}}]}}"#,
        first = seen("early 1"),
        later = seen("late 1"),
    );
    let commands = good().rewrite(&text).commands();
    let listed = commands.replies_to(commands.command("RETR").unwrap());
    let found = listed.iter().filter(|reply| reply.code == 550);
    let found: Vec<_> =
        found.map(|reply| (reply.servers[0].server.as_str(), reply.first, reply.after.as_slice())).collect();
    assert_eq!(found, [("early 1", true, &[][..]), ("late 1", false, &[110, 150])]);
}

#[test]
fn an_observed_reply_has_servers() {
    let fails = |servers: &str, errors: &[&str]| {
        good().edit(GOODBYE, &more(&format!(r#"{{"code": 230, "basis": "observed"{servers}}}"#))).fails(errors);
    };
    fails("", &["commands.json:26:1: a reply has no `servers`"]);
    fails(r#", "servers": []"#, &["commands.json:26:47: `servers` is empty; expected at least one entry"]);
    fails(r#", "servers": "vsftpd""#, &["commands.json:26:47: `servers` must be an array, found a string"]);
    fails(r#", "servers": ["vsftpd"]"#, &["commands.json:26:48: an observation must be an object, found a string"]);
    fails(
        r#", "servers": [{"server": "vsftpd", "when": "late"}]"#,
        &[
            "commands.json:26:48: an observation has no `situation`",
            "commands.json:26:69: unknown key `when` in an observation; known keys: server, situation",
        ],
    );
    fails(
        r#", "servers": [{"server": "", "situation": "a\nb"}]"#,
        &[
            "commands.json:26:59: `server` is empty",
            "commands.json:26:76: `situation` holds the control character LF; a text is one line",
        ],
    );
}

#[test]
fn an_observed_reply_has_no_sources() {
    let with_sources = SEEN.replace(r#""servers""#, &format!(r#"{SOURCE}, "servers""#));
    good()
        .edit(GOODBYE, &more(&with_sources))
        .fails(&["commands.json:26:47: an observed reply has `sources`; expected `servers` instead"]);
}

#[test]
fn only_an_observed_reply_has_servers() {
    let message = "`servers` stands at a reply that is not observed; expected `sources` only";
    for basis in ["specified", "implied"] {
        let reply = format!(r#"{{"code": 230, "basis": "{basis}", "servers": [{ONE}], {SOURCE}}}"#);
        let column = 39 + basis.len();
        good().edit(GOODBYE, &more(&reply)).fails(&[&format!("commands.json:26:{column}: {message}")]);
    }
    good()
        .edit(r#""except": ["QUIT"]"#, &format!(r#""servers": [{ONE}]"#))
        .fails(&[&format!("commands.json:3:108: {message}")]);
}

#[test]
fn a_server_is_named_once() {
    good()
        .edit(GOODBYE, &more(&SEEN.replace(ONE, &format!("{ONE}, {ONE}"))))
        .fails(&["commands.json:26:114: duplicate server `vsftpd 3.0.3`; the first is at commands.json:26:59"]);
}

#[test]
fn a_general_reply_is_not_observed() {
    let wrong = "commands.json:3:28: a general reply is `observed`; expected `specified` or `implied`";
    let general = r#"{"code": 421, "basis": "implied","#;
    good().edit(general, r#"{"code": 421, "basis": "observed","#).fails(&[wrong]);
}

#[test]
fn an_observed_reply_is_one_of_the_tree() {
    let with = |more: &str| format!("{}, {more}}}", SEEN.strip_suffix('}').unwrap());
    let next = format!(r#""next": [{{"code": 226, "basis": "implied", {SOURCE}}}]"#);
    good()
        .edit(GOODBYE, &more(&with(&next)))
        .fails(&["commands.json:26:10: 230 ends its command; expected neither `next` nor `then`"]);
    let preliminary = SEEN.replace("230", "150");
    good()
        .edit(GOODBYE, &more(&preliminary))
        .fails(&["commands.json:26:10: 150 is preliminary and has no `next`; expected the replies that follow it"]);
    good()
        .edit(GOODBYE, &more(&SEEN.replace("230", "331")))
        .fails(&["commands.json:26:10: 331 is intermediate and has no `then`; expected the commands that it asks for"]);
    good()
        .edit(GOODBYE, &more(&SEEN.replace("230", "222")))
        .fails(&["commands.json:26:10: 222 is no code of FTP; add it to the file of the codes"]);
    good()
        .edit(GOODBYE, &more(&SEEN.replace("230", "221")))
        .fails(&["commands.json:26:10: duplicate reply 221 at one position; the first is at commands.json:25:18"]);
}
