//! Reader, dialogue and owned replies together.

use ftpcodes::Attribution::{self, Answer, Extra, UnknownCommand};
use ftpcodes::Command::{Abort, Connect, Logout, NoOperation, Retrieve};
use ftpcodes::{Basis, Conversation, Limits, ReadErrorKind, ReplyReader};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// The replies that are there as a whole.
fn all(talk: &mut Conversation) -> Vec<(u16, Attribution)> {
    let replies = std::iter::from_fn(|| talk.next_reply().unwrap());
    replies.map(|received| (received.reply.code().as_u16(), received.attribution)).collect()
}

fn greeted() -> Conversation {
    let mut talk = Conversation::new();
    talk.push(b"220 Ready\r\n");
    assert_eq!(talk.next_reply().unwrap().unwrap().command(), Some(Connect));
    talk
}

const fn answer(command: ftpcodes::Command, more: bool) -> Attribution {
    Answer { command, basis: Some(Basis::Specified), more }
}

#[test]
fn each_reply_comes_with_its_command_however_the_bytes_were_split() {
    let sent = b"150 Opening\r\n200 Yes\r\n226-Done\r\n 3 bytes\r\n226 End\r\n221 Bye\r\n";
    let whole = [
        (150, answer(Retrieve, true)),
        (200, answer(NoOperation, false)),
        (226, answer(Retrieve, false)),
        (221, answer(Logout, false)),
    ];
    for size in 1..=sent.len() {
        let mut talk = greeted();
        for line in ["RETR a b", "NOOP", "quit"] {
            talk.send(line).unwrap();
        }
        let mut found = Vec::new();
        for piece in sent.chunks(size) {
            talk.push(piece);
            found.extend(all(&mut talk));
        }
        assert_eq!(found, whole, "in pieces of {size}");
        assert!(talk.is_aligned() && talk.end().is_ok());
    }
}

#[tokio::test(flavor = "current_thread")]
async fn an_async_client_waits_for_its_replies() {
    let (client, mut server) = tokio::io::duplex(7);
    let served = async move {
        server.write_all(b"220 Ready\r\n").await.unwrap();
        let mut line = [0; 6];
        server.read_exact(&mut line).await.unwrap();
        assert_eq!(&line, b"QUIT\r\n");
        server.write_all(b"221-Bye\r\n221 now\r\n").await.unwrap();
    };
    let asked = async move {
        let (mut talk, mut stream, mut found) = (Conversation::new(), client, Vec::new());
        let mut chunk = [0; 5];
        loop {
            while let Some(received) = talk.next_reply().unwrap() {
                if received.command() == Some(Connect) {
                    stream.write_all(&talk.send("QUIT").unwrap()).await.unwrap();
                }
                found.push((received.command(), received.is_last()));
            }
            match stream.read(&mut chunk).await.unwrap() {
                0 => return talk.end().map(|()| found),
                length => talk.push(&chunk[..length]),
            }
        }
    };
    let ((), found) = tokio::join!(served, asked);
    assert_eq!(found.unwrap(), [(Some(Connect), true), (Some(Logout), true)]);
}

#[test]
fn a_line_that_is_sent_is_one_command() {
    let mut talk = greeted();
    assert_eq!(talk.send("XFOO a").unwrap(), b"XFOO a\r\n");
    assert_eq!(talk.send(b"DELE caf\xe9 \xff").unwrap(), b"DELE caf\xe9 \xff\xff\r\n");
    assert_eq!(talk.owed().count(), 2);
    for (line, message) in [
        ("CWD a\r\nDELE b", "a command holds a CR; a line ends only where it is sent"),
        ("CWD a\nDELE b", "a command holds an LF; send one command at a time"),
        ("CWD a\0", "a command holds a NUL; none may"),
    ] {
        assert_eq!(talk.send(line).unwrap_err().to_string(), message);
    }
    // What is refused is not owed.
    assert_eq!(talk.owed().count(), 2);
    // The greeting is no command that anybody sends.
    talk.send("CONNECT").unwrap();
    assert_eq!(talk.owed().last(), Some(None));
}

#[test]
fn there_is_an_end_to_what_it_remembers() {
    let mut talk = greeted();
    for _ in 0..64 {
        talk.send("NOOP").unwrap();
    }
    let error = talk.send("NOOP").unwrap_err();
    assert_eq!(error.to_string(), "more commands wait for a reply than the dialogue has room for");
    talk.clear();
    assert!(talk.is_aligned());
    talk.send("NOOP").unwrap();
}

#[test]
fn what_is_no_reply_is_told_and_the_next_one_is_attributed() {
    let reader = ReplyReader::new().limits(Limits { line: 40, ..Limits::default() });
    let mut talk = Conversation::with_reader(reader);
    talk.push(format!("220 {}\r\nnonsense\r\n220 Ready\r\n", "x".repeat(100)).as_bytes());
    assert_eq!(talk.next_reply().unwrap_err().kind(), ReadErrorKind::LineTooLong);
    assert_eq!(talk.next_reply().unwrap_err().kind(), ReadErrorKind::NoCode);
    assert_eq!(all(&mut talk), [(220, answer(Connect, false))]);
    talk.push(b"226 cut");
    assert_eq!(talk.end().unwrap_err().kind(), ReadErrorKind::UnexpectedEnd);
    assert!(talk.end().is_ok());
}

#[test]
fn what_is_owed_can_be_given_up() {
    let mut talk = greeted();
    talk.send("RETR a").unwrap();
    talk.send("ABOR").unwrap();
    talk.push(b"150 Opening\r\n225 No\r\n");
    assert_eq!(all(&mut talk), [(150, answer(Retrieve, true)), (225, answer(Abort, false))]);
    assert!(talk.owed().eq([Some(Retrieve)]));
    assert!(talk.give_up(Retrieve) && !talk.give_up(Retrieve));
    talk.sent(NoOperation).unwrap();
    talk.sent_unknown().unwrap();
    talk.push(b"200 Yes\r\n226 Late\r\n200 Again\r\n");
    let unknown = (226, UnknownCommand { more: false });
    assert_eq!(all(&mut talk), [(200, answer(NoOperation, false)), unknown, (200, Extra { after: None })]);
}

#[test]
fn an_envelope_leaves_its_command_waiting() {
    let mut talk = greeted();
    talk.send("NOOP").unwrap();
    talk.push(b"631 bm8=\r\n");
    let received = talk.next_reply().unwrap().unwrap();
    assert!(received.command() == Some(NoOperation) && !received.is_last());
    assert_eq!(talk.received_inside(ftpcodes::code!(200).code()), answer(NoOperation, false));
}

#[test]
fn tls_begins_with_nothing_in_front_of_it() {
    // A whole reply, a part of one, an empty line, and the middle of a reply that is passed over.
    let long = format!("230 {}", "x".repeat(20_000));
    for behind in ["230 You are in\r\n", "230 You", "\r\n", long.as_str()] {
        let mut talk = greeted();
        talk.send("AUTH TLS").unwrap();
        talk.push(b"234 Proceed\r\n");
        talk.push(behind.as_bytes());
        assert_eq!(talk.next_reply().unwrap().unwrap().reply.code(), 234);
        if behind.len() > 10_000 {
            talk.next_reply().unwrap_err();
            assert!(talk.next_reply().unwrap().is_none());
        }
        let length = if behind.len() > 10_000 { 0 } else { behind.len() };
        let error = talk.start_tls().unwrap_err();
        assert_eq!(error.count(), length);
        assert_eq!(error.to_string().starts_with("a reply that began"), length == 0);
        // It is still an error if it is asked again, until somebody says that the bytes may be dropped.
        talk.start_tls().unwrap_err();
        talk.discard_unread();
        talk.start_tls().unwrap();
        talk.send("NOOP").unwrap();
        talk.push(b"200 Yes\r\n");
        assert_eq!(all(&mut talk), [(200, answer(NoOperation, false))]);
    }
}
