//! Which line ends a reply: the standard's examples, and the reports that pull both ways.

use ftpcodes::{Deviation, Framing, ReplyReader};

use super::{every_code, one, read_whole, set, texts};

/// Codes of the replies that a framing finds, and whether nothing is left.
fn codes(framing: Framing, input: &[u8]) -> (Vec<u16>, bool) {
    let (found, ended) = read_whole(ReplyReader::new().framing(framing), input);
    (found.into_iter().map(|reply| reply.unwrap().last).collect(), ended)
}

#[test]
fn the_example_of_rfc_959() {
    let reply = one(b"123-First line\r\nSecond line\r\n  234 A line beginning with numbers\r\n123 The last line\r\n");
    assert_eq!((reply.first, reply.last), (123, 123));
    assert_eq!(texts(&reply), ["First line", "Second line", "  234 A line beginning with numbers", "The last line"]);
    assert_eq!(set(&reply), []);
}

#[test]
fn the_example_of_rfc_2389() {
    let reply = one(b"211-Extensions supported:\r\n MLST size*;create;modify*;perm;media-type\r\n SIZE\r\n COMPRESSION\r\n MDTM\r\n211 END\r\n");
    assert_eq!(texts(&reply)[1], " MLST size*;create;modify*;perm;media-type");
    assert_eq!(reply.lines.len(), 6);
    assert_eq!(set(&reply), []);
}

// glFTPd: veeso/suppaftp#168.
const GLFTPD: &[u8] =
    b"553-\r\n553- Directory excluded (precheck).\r\n150 Opening BINARY mode data connection for x using SSL/TLS.\r\n";

#[test]
fn a_reply_that_another_code_ends() {
    assert_eq!(codes(Framing::SameCode, GLFTPD), (vec![], false));
    assert_eq!(codes(Framing::AnyCode, GLFTPD), (vec![150], true));
    assert_eq!(codes(Framing::Auto, GLFTPD), (vec![150], true));
    let reply = one(GLFTPD);
    assert_eq!((reply.first, reply.last), (553, 150));
    assert_eq!(
        texts(&reply),
        ["", " Directory excluded (precheck).", "Opening BINARY mode data connection for x using SSL/TLS."]
    );
    assert_eq!(set(&reply), [Deviation::CodeChanged, Deviation::CodeOnEachLine]);
}

// iterate-ch/cyberduck#16622 and #15892: a file named 550 in the answer to MLST; nmap/nmap#3262 asks for the same.
#[test]
fn text_that_looks_like_another_code() {
    for inner in ["550", "550 not an error", "550-x", "550x"] {
        let input = format!("250- List\r\n{inner}\r\n250 End of List\r\n");
        for framing in [Framing::SameCode, Framing::Auto] {
            assert_eq!(codes(framing, input.as_bytes()), (vec![250], true), "{inner} {framing:?}");
        }
        let reply = one(input.as_bytes());
        assert_eq!(texts(&reply), [" List", inner, "End of List"]);
        assert_eq!(set(&reply), [Deviation::UnpaddedDigits]);
    }
    // Any code ends a reply, so the text is taken for the end, and the true end for a reply of its own.
    assert_eq!(codes(Framing::AnyCode, b"250- List\r\n550 x\r\n250 End\r\n"), (vec![550, 250], true));
    assert_eq!(codes(Framing::AnyCode, b"250- List\r\n550\r\n250 End\r\n"), (vec![250], true));
}

#[test]
fn a_banner_that_counts_files() {
    let banner = b"230-Welcome\r\n150 files here\r\n230 Login successful.\r\n";
    assert_eq!(codes(Framing::SameCode, banner), (vec![230], true));
    assert_eq!(codes(Framing::Auto, banner), (vec![230], true));
    assert_eq!(codes(Framing::AnyCode, banner), (vec![150, 230], true));
    // One line without the code is enough to see that this server sends text as it is.
    let banner = b"230-Welcome\r\n230-to us\r\n\r\n150 files here\r\n230 Login successful.\r\n";
    assert_eq!(codes(Framing::Auto, banner), (vec![230], true));
}

#[test]
fn the_code_and_a_hyphen_never_end_a_reply() {
    let reply = one(b"220-a\r\n220-b\r\n220-220-c\r\n220 d\r\n");
    assert_eq!(texts(&reply), ["a", "b", "220-c", "d"]);
    assert_eq!(set(&reply), [Deviation::CodeOnEachLine]);
}

#[test]
fn more_than_three_digits_are_no_code() {
    let reply = one(b"211-a\r\n2110 bytes\r\n211 b\r\n");
    assert_eq!(texts(&reply), ["a", "2110 bytes", "b"]);
}

#[test]
fn every_code_frames_a_reply_of_each_form() {
    for code in every_code() {
        for (input, lines) in [
            (format!("{code} text\r\n"), 1),
            (format!("{code}\r\n"), 1),
            (format!("{code}-a\r\nb\r\n{code} c\r\n"), 3),
            (format!("{code}-\r\n{code}\r\n"), 2),
        ] {
            let reply = one(input.as_bytes());
            assert_eq!((reply.first, reply.last, reply.lines.len()), (code, code, lines), "{input}");
        }
    }
}
