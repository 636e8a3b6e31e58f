//! What the builder writes, every framing reads back equal.

use ftpcodes::{Code, Framing, MultiLineStyle, ReplyBuilder, ReplyReader};

use super::{every_code, read_whole, texts};

const LINES: &[&str] =
    &["", "plain", " with a space", "226 looks like an end", "226-x", "226", "150 files", "имя", "-", "1", "12345"];

#[test]
fn replies_of_all_codes_and_styles_come_back() {
    for code in every_code() {
        let code = Code::try_from(code).unwrap();
        for style in [MultiLineStyle::Plain, MultiLineStyle::CodeOnEachLine] {
            let mut out = String::new();
            ReplyBuilder::new(code, "one line").write_to(&mut out).unwrap();
            ReplyBuilder::new(code, "first").lines(LINES, "last").style(style).write_to(&mut out).unwrap();
            for framing in [Framing::SameCode, Framing::AnyCode, Framing::Auto] {
                let (found, ended) = read_whole(ReplyReader::new().framing(framing), out.as_bytes());
                let found: Vec<_> = found.into_iter().map(Result::unwrap).collect();
                assert_eq!((found.len(), ended), (2, true), "{framing:?} {out}");
                assert_eq!((found[0].last, texts(&found[0])), (code.as_u16(), vec!["one line"]));
                assert_eq!((found[1].first, found[1].last), (code.as_u16(), code.as_u16()));
                let read = texts(&found[1]);
                assert_eq!((read[0], read[read.len() - 1]), ("first", "last"));
                for (read, line) in read[1..].iter().zip(LINES) {
                    // A line that begins with a digit has got a space before it.
                    assert_eq!(read.trim_start(), line.trim_start(), "{framing:?} {style:?}");
                    assert!(
                        read.len() - line.len() <= usize::from(line.starts_with(|first: char| first.is_ascii_digit()))
                    );
                }
            }
        }
    }
}

#[test]
fn a_last_line_may_be_made_up() {
    let (code, count) = (Code::try_from(213).unwrap(), 2);
    let mut out = String::new();
    ReplyBuilder::new(code, "Status:").lines(["a", "b"], format_args!("{count} files")).write_to(&mut out).unwrap();
    assert_eq!(out, "213-Status:\r\na\r\nb\r\n213 2 files\r\n");
}

#[test]
fn a_text_that_would_end_the_line_is_refused() {
    let code = Code::try_from(550).unwrap();
    for (text, character) in [("a\r\nb", '\r'), ("a\nb", '\n'), ("a\0b", '\0')] {
        let error = ReplyBuilder::new(code, text).write_to(&mut String::new()).unwrap_err();
        assert_eq!(error.character(), Some(character));
        let mut out = String::new();
        let error = ReplyBuilder::new(code, "x").lines([text], "y").write_to(&mut out).unwrap_err();
        assert_eq!(error.character(), Some(character));
        assert!(!out.contains(text));
    }
}
