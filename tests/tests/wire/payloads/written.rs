//! Replies as bytes.

use ftpcodes::payload::{
    AddressFamilies, Challenge, Facts, FactsChanged, Feature, FileName, HashValue, Indented, NetworkProtocols, Pathname,
};
use ftpcodes::{Code, Output, OutputFull, ReplyBuilder, Text, reply};

#[test]
fn text_and_bytes_are_the_same_where_both_can_be_written() {
    for code in 100..700 {
        let builder = ReplyBuilder::new(Code::try_from(code).unwrap(), "первый").lines(["1", "", "226 x"], "end");
        let mut text = String::new();
        builder.write_to(&mut text).unwrap();
        let mut buffer = [0; 256];
        let length = builder.write_into(&mut buffer).unwrap();
        assert_eq!(&buffer[..length], text.as_bytes());
        for small in 0..length {
            let error = builder.write_into(&mut buffer[..small]).unwrap_err();
            assert_eq!((error.character(), error.to_string().as_str()), (None, "the output does not take the reply"));
        }
        assert_eq!(builder.write_into(&mut buffer[..length]).unwrap(), length);
    }
}

#[test]
fn bytes_that_are_no_utf8_are_written_only_as_bytes() {
    let builder = reply!(PWD, 257, Pathname::new(b"/caf\xe9"));
    let error = builder.write_to(&mut String::new()).unwrap_err();
    assert_eq!(error.to_string(), "the text of a reply is not UTF-8; write it as bytes");
    assert_eq!(error.character(), None);
    let mut buffer = [0; 32];
    let length = builder.write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"257 \"/caf\xe9\"\r\n");
}

#[test]
fn an_output_may_be_anything_that_takes_bytes() {
    struct Few(Vec<u8>);
    impl Output for Few {
        fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
            if self.0.len() + bytes.len() > 12 {
                return Err(OutputFull);
            }
            self.0.extend_from_slice(bytes);
            Ok(())
        }
    }
    let mut few = Few(Vec::new());
    reply!(NOOP, 200, "OK").write_bytes_to(&mut few).unwrap();
    assert_eq!(few.0, b"200 OK\r\n");
    assert!(reply!(NOOP, 200, "OK").write_bytes_to(&mut &mut few).is_err());
    assert_eq!(OutputFull.to_string(), "the output does not take more");
}

#[test]
fn facts_features_and_digests_are_written_as_the_standards_have_them() {
    let path = Pathname::new(b"a\xff\"b c");
    let facts = Facts::new(&[("Type", "file"), ("Size", "3")], path).unwrap();
    let hash = HashValue::new("SHA-1", 0, 255, "80bc95fd", path).unwrap();
    let mut buffer = [0; 128];
    let length = reply!(MLST, 250, "x").lines([Indented(facts)], "End").write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"250-x\r\n Type=file;Size=3; a\xff\xff\"b c\r\n250 End\r\n");
    let length = reply!(MFF, 213, FactsChanged::new(facts)).write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"213 Type=file;Size=3; a\xff\xff\"b c\r\n");
    let length = reply!(HASH, 213, hash).write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"213 SHA-1 0-255 80bc95fd a\xff\xff\"b c\r\n");
    let none = Facts::new(&[], path).unwrap();
    let length = reply!(MLST, 250, "x").lines([Indented(none)], "End").write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"250-x\r\n  a\xff\xff\"b c\r\n250 End\r\n");
    let feature = [Indented(Feature::new("MLST", Some("size*;"))), Indented(Feature::new("TVFS", None))];
    let length = reply!(FEAT, 211, "Features:").lines(feature, "End").write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"211-Features:\r\n MLST size*;\r\n TVFS\r\n211 End\r\n");
}

#[test]
fn values_that_could_not_be_read_back_are_not_made() {
    let path = Pathname::new(b"x");
    for facts in
        [("", "x"), ("a b", "x"), ("a", "x y"), ("a=", "x"), ("a;", "x"), ("a", "x;"), ("a", "x\n"), ("имя", "x")]
    {
        assert!(Facts::new(&[facts], path).is_none(), "{facts:?}");
    }
    for path in [&b""[..], b"a\rb", b"a\nb", b"a\0"] {
        assert!(Facts::new(&[("Type", "file")], Pathname::new(path)).is_none(), "{}", path.escape_ascii());
        assert!(HashValue::new("A", 0, 1, "00", Pathname::new(path)).is_none(), "{}", path.escape_ascii());
    }
    // Without facts, these would be taken for some.
    for path in ["a=b; c", "a=b;", " \ta=b;c", "a=b c;d"] {
        assert!(Facts::new(&[], Pathname::new(path.as_bytes())).is_none(), "{path}");
        assert!(Facts::new(&[("Type", "file")], Pathname::new(path.as_bytes())).is_some(), "{path}");
    }
    assert!(Facts::new(&[], Pathname::new(b"a=b")).is_some() && Facts::new(&[], Pathname::new(b"a b=c;")).is_some());
    assert!(AddressFamilies::new(&[]).is_none() && NetworkProtocols::new(&[]).is_none());
    for (name, digest) in [("", "00"), ("A B", "00"), ("A", ""), ("A", "0"), ("A", "0G"), ("A", "AA")] {
        assert!(HashValue::new(name, 0, 1, digest, path).is_none(), "{name} {digest}");
    }
}

#[test]
fn what_could_not_be_read_back_is_refused_with_what_to_give_instead() {
    fn refusal(text: impl Text) -> String {
        let mut out = Vec::new();
        let error = ReplyBuilder::new(Code::from_u16(200).unwrap(), text).write_bytes_to(&mut out).unwrap_err();
        assert_eq!(error.character(), None);
        error.to_string()
    }
    let empty = Pathname::new(b"");
    let expected = "a path name is empty; give one of at least one byte";
    assert_eq!(refusal(empty), expected);
    assert_eq!(refusal(empty.commented("created.")), expected);
    assert_eq!(refusal(FileName::new(b"")), expected);
    let facts = Facts::new(&[], Pathname::new(b"x")).unwrap();
    assert_eq!(refusal(FactsChanged::new(facts)), "a reply about changed facts has none; give at least one");
    let word = "the name of a feature is not one word; give parameters apart";
    let parameters =
        "the parameters of a feature are empty or have white space around them; give none, or the words alone";
    for (name, given, expected) in [
        ("", None, word),
        ("", Some("X"), word),
        (" ", None, word),
        ("SIZE REST", None, word),
        ("SIZE\tREST", None, word),
        ("SIZE\x0c", None, word),
        ("AUTH", Some(""), parameters),
        ("AUTH", Some(" "), parameters),
        ("AUTH", Some(" TLS"), parameters),
        ("AUTH", Some("TLS\t"), parameters),
    ] {
        assert_eq!(refusal(Feature::new(name, given)), expected, "{name:?} {given:?}");
        assert_eq!(refusal(Indented(Feature::new(name, given))), expected, "{name:?} {given:?}");
    }
}

/// Also where no reply is around them: lines of MLSD.
#[test]
fn line_ends_and_nul_are_refused_by_the_values_themselves() {
    for (byte, character) in [(b'\r', '\r'), (b'\n', '\n'), (0, '\0')] {
        let name = [b'a', byte, b'b'];
        let text = str::from_utf8(&name).unwrap();
        let refused = |text: &dyn Fn(&mut Vec<u8>) -> Result<(), ftpcodes::WriteError>| {
            assert_eq!(text(&mut Vec::new()).unwrap_err().character(), Some(character));
        };
        refused(&|out| Pathname::new(&name).write_text(out));
        refused(&|out| FileName::new(&name).write_text(out));
        refused(&|out| Challenge::new(&name).write_text(out));
        refused(&|out| Feature::new("A", Some(text)).write_text(out));
    }
}
