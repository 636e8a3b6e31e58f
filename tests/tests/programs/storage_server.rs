//! A server whose storage does not know commands, as libunftp's does not: twelve kinds of errors, and one place that
//! makes replies of them.

mod session;
mod storage;

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ftpcodes::payload::{FileName, ModificationTime, Pathname, Size};
use ftpcodes::{Command, Conversation, OwnedReply, Place, Received, ReplyCode, command};

use crate::peers::recorder::Exchange;
use session::{Session, refusal};
use storage::{Failing, Kind, Storage, StorageError};

/// All commands that reach the storage, each with a path.
const LINES: [&str; 16] = [
    "RETR a", "STOR a", "APPE a", "STOU a", "LIST a", "NLST a", "MLSD a", "MLST a", "STAT a", "SIZE a", "MDTM a",
    "CWD a", "DELE a", "RMD a", "MKD a", "RNTO a",
];

const TRANSFERS: [&str; 7] = ["RETR", "STOR", "APPE", "STOU", "LIST", "NLST", "MLSD"];

/// Serves one client: commands are obeyed in one thread, and what it says is written in another.
fn serve(storage: impl Storage) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (control, _) = listener.accept().unwrap();
        control.set_nodelay(true).unwrap();
        let mut writer = control.try_clone().unwrap();
        let (replies, to_write) = mpsc::channel::<OwnedReply>();
        let writing = thread::spawn(move || {
            for reply in to_write {
                writer.write_all(reply.bytes()).unwrap();
            }
        });
        replies.send(ftpcodes::reply!(CONNECT, 220, "Ready").to_owned_lossy()).unwrap();
        let session = Session::new(storage);
        for line in BufReader::new(control).lines() {
            let (reply, transfer) = session.begin(&line.unwrap());
            replies.send(reply).unwrap();
            if let Some(transfer) = transfer {
                replies.send(session.end(&transfer)).unwrap();
            }
        }
        drop(replies);
        writing.join().unwrap();
    });
    (address, server)
}

/// All replies to these lines.
fn talk(storage: impl Storage, lines: &[&str]) -> Vec<(Command, Vec<OwnedReply>)> {
    let (address, server) = serve(storage);
    let mut control = TcpStream::connect(address).unwrap();
    control.set_nodelay(true).unwrap();
    control.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut talk = Conversation::new();
    assert_eq!(talk.receive(&mut control).unwrap().reply.code(), 220);
    let mut all = Vec::new();
    for line in lines {
        let bytes = talk.send(line).unwrap();
        control.write_all(&bytes).unwrap();
        let mut replies = Vec::new();
        let command = loop {
            let received: Received = talk.receive(&mut control).unwrap();
            let (command, is_last) = (received.command().unwrap(), received.is_last());
            replies.push(received.reply);
            if is_last {
                break command;
            }
        };
        assert!(talk.is_aligned(), "{line}");
        all.push((command, replies));
    }
    drop(control);
    server.join().unwrap();
    all
}

#[test]
fn whatever_goes_wrong_the_command_gets_what_it_may_get() {
    for kind in Kind::ALL {
        for (at_once, under_way) in [(Some(kind), None), (None, Some(kind))] {
            let answered = talk(Failing { at_once, under_way }, &LINES);
            assert_eq!(answered.len(), LINES.len());
            for ((command, replies), line) in answered.iter().zip(LINES) {
                let last = replies.last().unwrap();
                let is_transfer = TRANSFERS.contains(&command.verb());
                let failed = at_once.is_some() || is_transfer;
                assert_eq!(command.outcome(last.code()).role().is_negative(), failed, "{line} {kind:?} {last:?}");
                assert_eq!(replies.len(), if is_transfer && at_once.is_none() { 2 } else { 1 });
                if failed {
                    assert_eq!(last.text(), format!("{kind:?}: a").as_bytes());
                }
                let codes = replies.iter().map(|reply| reply.code().as_u16()).collect();
                Exchange { command: *command, codes }.check();
            }
        }
    }
}

/// What a client reads where a storage fails so.
fn refused(verb: &str, place: Place, kind: Kind) -> u16 {
    let command = Command::from_verb(verb.as_bytes()).unwrap();
    let error = StorageError { kind, reason: "No.".to_owned() };
    refusal(command, place, &error).unwrap().code().as_u16()
}

/// RFC 959 section 5.4 lists, of what is not about syntax, the login or the end of the session: 550 for CWD, RMD and
/// MKD, 450 and 550 for DELE, 553 for RNTO, 450 for STAT; before a transfer 450 and 550 for RETR, 450, 452 and 553 for
/// STOR and 450 for LIST; after 150 for all of these 425, 426 and 451, and for STOR 551 and 552. By Appendix II, RMD
/// gets what DELE does, and MKD what STOR does.
#[test]
fn what_is_not_listed_becomes_what_the_rfc_has_for_it() {
    use Kind::{BackendGone, Broken, DiskFull, FileBusy, FolderNotEmpty, Forbidden, NameRefused, NoSuchFile};
    use Kind::{NoSuchFolder, QuotaExceeded, UnknownPageType, Unsupported};
    let first = |verb, kind| refused(verb, Place::First, kind);
    let after = |verb, kind| refused(verb, Place::AfterPreliminary, kind);
    for kind in [FileBusy, NoSuchFile, Forbidden, DiskFull, QuotaExceeded, NoSuchFolder, FolderNotEmpty] {
        assert_eq!(first("CWD", kind), 550, "{kind:?}");
    }
    assert_eq!(["CWD", "RMD", "MKD", "STOR"].map(|verb| first(verb, Unsupported)), [502; 4]);
    for kind in [FileBusy, Forbidden, NoSuchFile, QuotaExceeded, NameRefused] {
        assert_eq!(first("RNTO", kind), 553, "{kind:?}");
        assert_eq!(first("LIST", kind), 450, "{kind:?}");
        assert_eq!(first("STAT", kind), 450, "{kind:?}");
        assert_eq!(first("NLST", kind), 450, "{kind:?}");
    }
    for verb in ["DELE", "RMD"] {
        assert_eq!([FileBusy, DiskFull].map(|kind| first(verb, kind)), [450, 450]);
        assert_eq!([Forbidden, FolderNotEmpty, QuotaExceeded].map(|kind| first(verb, kind)), [550; 3]);
    }
    assert_eq!([FileBusy, DiskFull, NameRefused].map(|kind| first("MKD", kind)), [450, 452, 553]);
    assert_eq!([FileBusy, Broken, BackendGone, DiskFull].map(|kind| first("RETR", kind)), [450; 4]);
    assert_eq!([NoSuchFile, UnknownPageType, NameRefused].map(|kind| first("RETR", kind)), [550; 3]);
    assert_eq!([FileBusy, DiskFull, NameRefused].map(|kind| first("STOR", kind)), [450, 452, 553]);
    // Section 7 lets STOR have 550; the name is not what is wrong.
    assert_eq!([QuotaExceeded, UnknownPageType].map(|kind| first("STOR", kind)), [550; 2]);
    // A connection that breaks, and one that does not come to be, are no words for what a storage lacks.
    for verb in ["RETR", "LIST", "NLST"] {
        for kind in Kind::ALL {
            let expected = if kind == BackendGone { 426 } else { 451 };
            assert_eq!(after(verb, kind), expected, "{verb} {kind:?}");
        }
    }
    for verb in ["STOR", "APPE"] {
        assert_eq!([Broken, DiskFull, FileBusy].map(|kind| after(verb, kind)), [451; 3]);
        assert_eq!([UnknownPageType, QuotaExceeded, BackendGone].map(|kind| after(verb, kind)), [551, 552, 426]);
        // Of 551 and 552 the one with the nearer number.
        assert_eq!([NoSuchFile, NameRefused].map(|kind| after(verb, kind)), [551, 552]);
    }
}

#[test]
fn what_fits_is_sent_as_it_is_and_all_else_has_a_nearest() {
    let (mut fits, mut nearest) = (0, 0);
    for line in LINES {
        let command = Command::from_verb(line.strip_suffix(" a").unwrap().as_bytes()).unwrap();
        for kind in Kind::ALL {
            for place in [Place::First, Place::AfterPreliminary] {
                let wanted = ReplyCode::from(kind);
                let may = |code| command.may_be_answered(place).any(|reply| reply.code() == code);
                if command.may_be_answered(place).next().is_none() {
                    continue;
                }
                let sent = refused(command.verb(), place, kind);
                assert!(may(ReplyCode::from_u16(sent).unwrap()), "{command}{place} {sent}");
                assert_eq!(sent == wanted.as_u16(), may(wanted), "{command}{place} {sent}");
                if may(wanted) { fits += 1 } else { nearest += 1 }
            }
        }
    }
    // Of 16 commands at once, and of 7 within a transfer; so one code for all commands is wrong more often than right.
    assert_eq!(fits + nearest, (16 + 7) * 12);
    assert!(nearest > fits, "{nearest} do not fit, and {fits} do");
}

#[test]
fn values_go_through_the_channel_as_they_are() {
    let lines = ["MKD a\"b", "SIZE a", "MDTM a", "STOU a", "STAT a"];
    let answered = talk(Failing { at_once: None, under_way: None }, &lines);
    let [path, size, time, name, status] = [0, 1, 2, 3, 4].map(|place| &answered[place].1[0]);
    assert_eq!(path.bytes(), b"257 \"a\"\"b\"\r\n");
    assert_eq!(*path.payload::<Pathname>().unwrap().to_bytes(), *b"a\"b");
    assert_eq!(size.payload::<Size>().unwrap().bytes(), 1024);
    assert_eq!(time.payload::<ModificationTime>().unwrap().to_string(), "19990929003355");
    assert_eq!(*name.payload::<FileName>().unwrap().pathname().to_bytes(), *b"unique.1");
    assert!(status.lines().eq([&b"150 files"[..], b"b"]));
}

#[test]
fn a_reason_of_several_lines_is_no_reply_of_several() {
    let error = StorageError { kind: Kind::Broken, reason: "disk\r\n226 Done\0".to_owned() };
    let reply = refusal(command!(RETR), Place::AfterPreliminary, &error).unwrap();
    assert_eq!(reply.bytes(), b"451 disk??226 Done?\r\n");
}

/// The same server without threads.
async fn serve_async(
    session: Session<Failing>,
    mut lines: tokio::sync::mpsc::Receiver<String>,
    replies: tokio::sync::mpsc::Sender<OwnedReply>,
) {
    while let Some(line) = lines.recv().await {
        let (reply, transfer) = session.begin(&line);
        replies.send(reply).await.unwrap();
        if let Some(transfer) = transfer {
            tokio::task::yield_now().await;
            replies.send(session.end(&transfer)).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_future_of_a_session_may_go_to_another_thread() {
    let (to_server, lines) = tokio::sync::mpsc::channel(1);
    let (replies, mut written) = tokio::sync::mpsc::channel(1);
    let storage = Failing { at_once: None, under_way: Some(Kind::QuotaExceeded) };
    // Takes only what is `Send`.
    let server = tokio::spawn(serve_async(Session::new(storage), lines, replies));
    tokio::spawn(async move {
        for line in ["STOR a", "RETR a", "MKD a", "NONSENSE"] {
            to_server.send(line.to_owned()).await.unwrap();
        }
    });
    let mut codes = Vec::new();
    while let Some(reply) = written.recv().await {
        codes.push(reply.code().as_u16());
    }
    server.await.unwrap();
    assert_eq!(codes, [150, 552, 150, 451, 257, 500]);
}
