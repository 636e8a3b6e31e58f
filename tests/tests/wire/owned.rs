//! Replies that own their bytes, and the ways to write one.

use ftpcodes::payload::{Facts, FileName, HostName, Pathname};
use ftpcodes::{Deviation, MultiLineStyle, OwnedReply, RawText, Reply, ReplyBuilder, code, reply};

fn lossy(reply: ReplyBuilder<impl ftpcodes::Text>) -> String {
    String::from_utf8(reply.to_owned_lossy().into_bytes()).unwrap()
}

#[test]
fn what_is_written_is_the_reply_that_is_read() {
    let lines = ["150 files", "", "-rw- a"];
    for style in [MultiLineStyle::Plain, MultiLineStyle::CodeOnEachLine] {
        let written = reply!(FEAT, 211, "Features:").lines(lines, "End").style(style).to_owned().unwrap();
        let read = Reply::parse(written.bytes()).unwrap().unwrap();
        assert_eq!(written.as_reply(), read);
        assert_eq!((written.code().as_u16(), written.lines().len()), (211, 5));
        let coded = written.as_reply().deviations().contains(Deviation::CodeOnEachLine);
        assert_eq!(coded, style == MultiLineStyle::CodeOnEachLine);
    }
    let error = reply!(STOR, 226, String::from("a\nb")).to_owned().unwrap_err();
    assert_eq!(error.character(), Some('\n'));
}

#[test]
fn a_blemish_instead_of_an_error() {
    assert_eq!(lossy(reply!(STOR, 226, String::from("a\r\n220 b\0"))), "226 a??220 b?\r\n");
    // No digit comes to the start of a line by it.
    let inner = [String::from("\n150 a"), String::from("150\rb")];
    let several = reply!(HELP, 214, "Help").lines(inner, "End").to_owned_lossy();
    assert_eq!(several.bytes(), b"214-Help\r\n?150 a\r\n 150?b\r\n214 End\r\n");
    // A value is never another one: a client that believes `257 "/a?b"` would go somewhere else.
    assert_eq!(lossy(reply!(PWD, 257, Pathname::new(b"/a\nb"))), "257 ?\r\n");
    assert_eq!(lossy(reply!(PWD, 257, Pathname::new(b""))), "257 ?\r\n");
    let commented = Pathname::new(b"/a").commented(String::from("cre\nated"));
    assert_eq!(lossy(reply!(MKD, 257, commented)), "257 \"/a\" cre?ated\r\n");
    // What can be written is the same in all ways.
    let plain = reply!(PWD, 257, Pathname::new(b"/a\"b \xff"));
    assert_eq!(plain.to_owned_lossy(), plain.to_owned().unwrap());
    assert_eq!(plain.write_lossy_to(&mut &mut [0; 5][..]), Err(ftpcodes::OutputFull));
}

#[test]
fn lines_of_data() {
    let from = |lines: &[&str]| {
        let reply = ReplyBuilder::from_lines(code!(STAT, 213), lines.iter().copied());
        String::from_utf8(reply.to_owned().unwrap().into_bytes()).unwrap()
    };
    assert_eq!(from(&[]), "213 \r\n");
    assert_eq!(from(&["a"]), "213 a\r\n");
    assert_eq!(from(&["a", "b"]), "213-a\r\n213 b\r\n");
    assert_eq!(from(&["1 a", "2 b", "3 c"]), "213-1 a\r\n 2 b\r\n213 3 c\r\n");
    // A reply goes on as it came: to the client of a proxy.
    let came = Reply::parse(b"213-caf\xe9\r\n b\r\n213 c\r\n").unwrap().unwrap();
    let lines: Vec<_> = came.lines().map(RawText).collect();
    let goes = ReplyBuilder::from_lines(came.code(), lines).to_owned().unwrap();
    assert_eq!(goes.as_reply(), came);
}

#[test]
fn lines_come_back_as_they_were() {
    let line = b"type=File;size=3;X.y=1; a b";
    assert_eq!(Facts::parse(line).unwrap().as_bytes(), Some(&line[..]));
    let made = Facts::new(&[("Type", "file")], Pathname::new(b"a")).unwrap();
    assert_eq!(made.as_bytes(), None);
    assert_eq!(Pathname::new(b"caf\xe9").to_string_lossy(), "caf\u{FFFD}");
}

/// A server's answer, for its writer: what `reply!` gives has another type each time.
enum Answer {
    Reply(OwnedReply),
    End,
}

impl<T: ftpcodes::Text> From<ReplyBuilder<T>> for Answer {
    fn from(reply: ReplyBuilder<T>) -> Self {
        Self::Reply(reply.to_owned_lossy())
    }
}

async fn serve(answers: tokio::sync::mpsc::Sender<Answer>, path: String) {
    answers.send(reply!(NOOP, 200).into()).await.unwrap();
    answers.send(reply!(PWD, 257, Pathname::new(path.as_bytes())).into()).await.unwrap();
    answers.send(reply!(STOU after 150, 226).into()).await.unwrap();
    answers.send(reply!(STOU, 150, FileName::new(path.as_bytes())).into()).await.unwrap();
    answers.send(reply!(CONNECT, 220, HostName::new("ftp.example").unwrap()).into()).await.unwrap();
    let reply = reply!(DELE, 250, format_args!("{path} is gone")).into();
    answers.send(reply).await.unwrap();
    answers.send(Answer::End).await.unwrap();
}

fn is_send<F: Future + Send>(future: F) -> F {
    future
}

#[tokio::test(flavor = "current_thread")]
async fn replies_go_through_a_channel_and_their_futures_to_another_thread() {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
    let written = async {
        let mut out = Vec::new();
        while let Some(Answer::Reply(reply)) = receiver.recv().await {
            out.extend(reply.into_bytes());
        }
        String::from_utf8(out).unwrap()
    };
    let ((), out) = tokio::join!(is_send(serve(sender, "/a".to_owned())), is_send(written));
    assert!(out.starts_with("200 Command okay.\r\n257 \"/a\"\r\n226 "), "{out}");
    assert!(out.ends_with("250 /a is gone\r\n"), "{out}");
}
