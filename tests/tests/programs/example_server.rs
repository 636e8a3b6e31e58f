//! The example of a server against suppaftp, a client that others wrote, and against clients that behave badly.

#[path = "../../../ftpcodes/examples/server/main.rs"]
#[allow(dead_code, reason = "`main` is for the program")]
mod server;

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use server::{PASSWORD, Settings, USER};

use super::peers::raw::Client;
use super::peers::recorder;

/// A server of an empty folder, until the test ends.
struct Server {
    address: SocketAddr,
    root: PathBuf,
}

fn start(test: &str) -> Server {
    // Longer than any machine is busy: only a server that hangs should end a session.
    start_with(test, Duration::from_secs(300))
}

fn start_with(test: &str, patience: Duration) -> Server {
    // The folder lies in another one, so that there is something to escape to.
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example_server").join(test).join("root");
    let _ = fs::remove_dir_all(root.parent().unwrap());
    fs::create_dir_all(&root).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let settings = Settings { root: root.clone(), patience };
    thread::spawn(move || server::serve(&listener, settings));
    Server { address, root }
}

impl Server {
    /// A client that has logged in.
    fn client(&self) -> Client {
        let mut client = Client::connect(self.address);
        client.expect(&[("", "220"), (&format!("USER {USER}"), "331"), (&format!("PASS {PASSWORD}"), "230")]);
        client
    }
}

mod with_suppaftp {
    use std::io::{Cursor, Read, Write};
    use std::str::FromStr;

    use suppaftp::list::File;
    use suppaftp::types::FileType;
    use suppaftp::{FtpError, FtpStream, Mode, Status};

    use super::*;

    fn logged_in(address: SocketAddr) -> FtpStream {
        let mut client = FtpStream::connect(address).unwrap();
        client.login(USER, PASSWORD).unwrap();
        client
    }

    /// All that suppaftp can do, in each of its modes.
    fn converse(address: SocketAddr, root: &Path, mode: Mode) {
        let mut client = logged_in(address);
        client.set_mode(mode);
        client.noop().unwrap();
        client.transfer_type(FileType::Binary).unwrap();
        assert_eq!(client.pwd().unwrap(), "/");
        let features = client.feat().unwrap();
        assert!(features.contains_key("SIZE") && features.contains_key("REST"), "{features:?}");

        client.mkdir("a \"b\"").unwrap();
        client.cwd("a \"b\"").unwrap();
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(300_000).collect();
        assert_eq!(client.put_file("file", &mut bytes.as_slice()).unwrap(), 300_000);
        assert_eq!(client.size("file").unwrap(), 300_000);
        assert_eq!(client.retr_as_buffer("file").unwrap().into_inner(), bytes);
        client.resume_transfer(299_990).unwrap();
        assert_eq!(client.retr_as_buffer("file").unwrap().into_inner(), bytes[299_990..]);
        client.resume_transfer(5).unwrap();
        client.put_file("file", &mut Cursor::new(b"new end")).unwrap();
        client.append_file("file", &mut Cursor::new(b" and more")).unwrap();
        assert_eq!(fs::read(root.join("a \"b\"/file")).unwrap(), [&bytes[..5], b"new end and more"].concat());

        let list = client.list(None).unwrap();
        let file = File::from_str(&list[0]).unwrap();
        assert_eq!((list.len(), file.name(), file.size()), (1, "file", 21));
        // A listing has no seconds, and the time zone of the server.
        let written = fs::metadata(root.join("a \"b\"/file")).unwrap().modified().unwrap();
        let apart = file.modified().duration_since(written).unwrap_or_else(|error| error.duration());
        assert!(apart < Duration::from_secs(24 * 60 * 60), "{list:?}");
        assert_eq!(client.nlst(Some("/")).unwrap(), ["a \"b\""]);

        client.rename("file", "/moved").unwrap();
        client.cdup().unwrap();
        client.rmdir("a \"b\"").unwrap();
        client.rm("moved").unwrap();
        assert_eq!(fs::read_dir(root).unwrap().count(), 0);
        client.quit().unwrap();
    }

    #[test]
    fn all_of_it_works_in_every_mode() {
        for (name, mode) in
            [("passive", Mode::Passive), ("extended_passive", Mode::ExtendedPassive), ("active", Mode::Active)]
        {
            let server = start(name);
            let (address, record) = recorder::start(server.address);
            converse(address, &server.root, mode);
            let record = record.exchanges();
            assert!(record.len() > 30, "{record:?}");
            for exchange in record {
                exchange.check();
            }
        }
    }

    fn code(error: FtpError) -> Status {
        match error {
            FtpError::UnexpectedResponse(response) => response.status,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_cannot_be_done_is_told_and_the_next_command_works() {
        let server = start("refusals");
        let (address, record) = recorder::start(server.address);
        let mut client = FtpStream::connect(address).unwrap();
        assert_eq!(code(client.pwd().unwrap_err()), Status::NotLoggedIn);
        assert_eq!(code(client.login(USER, "byron").unwrap_err()), Status::NotLoggedIn);
        assert_eq!(code(client.login("byron", PASSWORD).unwrap_err()), Status::NotLoggedIn);
        client.login(USER, PASSWORD).unwrap();
        assert_eq!(code(client.retr_as_buffer("missing").unwrap_err()), Status::FileUnavailable);
        assert_eq!(code(client.size("missing").unwrap_err()), Status::FileUnavailable);
        assert_eq!(code(client.cwd("missing").unwrap_err()), Status::FileUnavailable);
        assert_eq!(code(client.rm("missing").unwrap_err()), Status::FileUnavailable);
        assert_eq!(code(client.rename("missing", "new").unwrap_err()), Status::FileUnavailable);
        assert_eq!(code(client.list(Some("missing")).unwrap_err()), Status::RequestFileActionIgnored);
        assert_eq!(code(client.mdtm("missing").unwrap_err()), Status::NotImplemented);
        client.resume_transfer(1).unwrap();
        client.put_file("new", &mut Cursor::new(b"text")).unwrap_err();
        client.noop().unwrap();
        client.quit().unwrap();
        for exchange in record.exchanges() {
            exchange.check();
        }
    }

    #[test]
    fn a_transfer_can_be_aborted() {
        let server = start("abort");
        fs::write(server.root.join("large"), vec![0; 30_000_000]).unwrap();
        let (address, record) = recorder::start(server.address);
        let mut client = logged_in(address);
        let mut transfer = client.retr_as_stream("large").unwrap();
        transfer.read_exact(&mut [0; 1000]).unwrap();
        client.abort(transfer).unwrap();
        client.noop().unwrap();
        let mut transfer = client.put_with_stream("small").unwrap();
        transfer.write_all(b"text").unwrap();
        transfer.finish().unwrap();
        assert_eq!(fs::read(server.root.join("small")).unwrap(), b"text");
        client.quit().unwrap();
        // The 426 belongs to RETR, although ABOR was sent before it came.
        let codes: Vec<u16> = record.exchanges().into_iter().flat_map(|exchange| exchange.codes).collect();
        assert!(codes.windows(2).any(|codes| codes == [426, 226]), "{codes:?}");
    }
}

#[test]
fn nothing_but_the_door_is_open_before_the_login() {
    let server = start("door");
    let mut client = Client::connect(server.address);
    client.expect(&[("", "220"), ("PASS lovelace", "503"), ("LIST", "530"), ("RETR", "530"), ("MLSD", "530")]);
    client.expect(&[("SYST", "215"), ("FEAT", "211"), ("HELP", "214"), ("NOOP", "200"), ("USER", "501")]);
    client.expect(&[("USER byron", "331"), ("PASS lovelace", "530"), ("PASS lovelace", "503")]);
    client.expect(&[
        ("user ada", "331"),
        ("pass lovelace", "230"),
        ("PASS again", "202"),
        ("PWD", "257"),
        ("QUIT", "221"),
    ]);
    assert!(client.is_closed());
}

#[test]
fn too_many_wrong_passwords_end_the_session() {
    let server = start("passwords");
    let mut client = Client::connect(server.address);
    client.expect(&[("", "220"), ("USER ada", "331"), ("PASS a", "530"), ("USER ada", "331"), ("PASS b", "530")]);
    client.expect(&[("USER ada", "331"), ("PASS c", "421")]);
    assert!(client.is_closed());
}

#[test]
fn commands_in_the_wrong_order_are_refused() {
    let server = start("order");
    fs::write(server.root.join("file"), "text").unwrap();
    let mut client = server.client();
    client.expect(&[("RNTO b", "503"), ("RNFR file", "350"), ("NOOP", "200"), ("RNTO b", "503")]);
    client.expect(&[
        ("RETR file", "503"),
        ("STOR file", "503"),
        ("APPE file", "503"),
        ("LIST", "503"),
        ("NLST", "503"),
    ]);
    assert_eq!(fs::read_to_string(server.root.join("file")).unwrap(), "text");
    client.expect(&[("ABOR", "226"), ("ALLO 5", "202"), ("ACCT me", "202"), ("STAT", "211")]);
}

#[test]
fn bad_arguments_and_unknown_commands_are_refused() {
    let server = start("arguments");
    let mut client = server.client();
    for command in ["CWD", "MKD", "RMD", "DELE", "RNFR", "RNTO", "SIZE", "RETR", "STOR", "APPE", "TYPE", "STRU", "MODE"]
    {
        client.expect(&[(command, "501"), (&format!("{command} "), "501")]);
    }
    client.expect(&[("TYPE E", "504"), ("TYPE L 36", "504"), ("STRU R", "504"), ("MODE B", "504"), ("TYPE i", "200")]);
    client.expect(&[("REST", "501"), ("REST -1", "501"), ("REST x", "501"), ("REST 99999999999999999999", "501")]);
    client.expect(&[("PORT", "501"), ("PORT 1,2,3,4,5", "501"), ("PORT 1,2,3,4,5,256", "501")]);
    // Another host, and a port that is not the client's to give.
    client.expect(&[("PORT 192,0,2,1,200,1", "504"), ("PORT 127,0,0,1,0,22", "504")]);
    client.expect(&[("EPSV 2", "522"), ("EPSV 3", "504"), ("EPSV ALL", "504"), ("STAT file", "504")]);
    client.expect(&[("XYZZY", "500"), (" ", "500"), ("MLSD", "502"), ("STOU", "502"), ("CONNECT", "502")]);
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let server = start("escape");
    let outside = server.root.parent().unwrap();
    fs::write(outside.join("secret"), "secret").unwrap();
    fs::create_dir(server.root.join("in")).unwrap();
    let mut client = server.client();
    for path in ["..", "/..", "../secret", "/../secret", "in/../../secret", "./../secret", "in/../../root/in"] {
        for verb in ["CWD", "MKD", "RMD", "DELE", "RNFR", "SIZE", "RETR"] {
            client.expect(&[(&format!("{verb} {path}"), "550")]);
        }
        client.expect(&[("EPSV", "229"), (&format!("STOR {path}"), "553"), ("EPSV", "229")]);
        client.expect(&[(&format!("APPE {path}"), "550"), (&format!("LIST {path}"), "450")]);
        client.expect(&[("RNFR in", "350"), (&format!("RNTO {path}"), "553")]);
    }
    client.expect(&[("CDUP", "550"), ("CWD in/..", "250"), ("RMD /", "550"), ("RNFR /", "550"), ("MKD /", "550")]);
    assert_eq!(fs::read_to_string(outside.join("secret")).unwrap(), "secret");
    assert!(server.root.join("in").is_dir());
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    use std::os::unix::fs::symlink;

    let server = start("links");
    let outside = server.root.parent().unwrap();
    fs::write(outside.join("secret"), "secret").unwrap();
    fs::write(server.root.join("file"), "text").unwrap();
    for (link, to) in
        [("up", "..".as_ref()), ("secret", outside.join("secret").as_path()), ("new", &outside.join("new"))]
    {
        symlink(to, server.root.join(link)).unwrap();
    }
    symlink("file", server.root.join("good")).unwrap();
    let mut client = server.client();
    client.expect(&[("CWD up", "550"), ("RETR secret", "550"), ("SIZE secret", "550"), ("RETR up/secret", "550")]);
    client.expect(&[("MKD up/folder", "550"), ("DELE up/secret", "550"), ("RNFR up/secret", "550")]);
    client.expect(&[("RNFR file", "350"), ("RNTO up/file", "553"), ("SIZE good", "213 4")]);
    for name in ["secret", "new", "up/new", "up/secret"] {
        client.expect(&[("EPSV", "229"), (&format!("STOR {name}"), "553")]);
    }
    // The link itself is in the folder.
    client.expect(&[("DELE secret", "250")]);
    assert_eq!(fs::read_to_string(outside.join("secret")).unwrap(), "secret");
    assert!(!outside.join("new").exists());
}

#[test]
fn many_commands_at_once_are_answered_in_order() {
    let server = start("pipelining");
    let mut client = server.client();
    client.send(b"NOOP\r\nPWD\r\nTYPE I\r\nXYZZY\r\nMKD a\r\nCWD a\nPWD\r\nQUIT\r\nNOOP\r\n");
    for code in ["200", "257 \"/\"", "200", "500", "257 \"/a\"", "250", "257 \"/a\"", "221"] {
        client.expect(&[("", code)]);
    }
    assert!(client.is_closed());
}

#[test]
fn a_line_that_is_too_long_costs_one_reply_and_no_memory() {
    let server = start("long");
    let mut client = server.client();
    for length in [8 * 1024, 100_000, 1_000_000] {
        let long = [&b"MKD "[..], &vec![b'x'; length], b"\r\nNOOP\r\n"].concat();
        client.send(&long);
        client.expect(&[("", "500"), ("", "200")]);
    }
}

#[test]
fn a_name_cannot_forge_a_reply() {
    let server = start("forge");
    let mut client = server.client();
    for name in ["a\r226 Done", "a\0b", "a\tb", "a\u{85}b", "\r"] {
        for verb in ["MKD", "CWD", "RETR", "DELE", "USER"] {
            client.expect(&[(&format!("{verb} {name}"), "501")]);
        }
    }
    client.send(b"MKD \xff\xfe\r\n");
    client.expect(&[("", "501"), ("PWD", "257 \"/\"")]);
    // A line end ends the command, and what follows is another one.
    client.expect(&[("MKD a\n226 Done", "257 \"/a\""), ("", "500"), ("NOOP", "200")]);
    assert_eq!(fs::read_dir(&server.root).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_list_holds_what_can_be_named_in_one_line() {
    let server = start("names");
    fs::write(server.root.join("a\n-rw-r--r-- 1 ftp ftp 1 Jan  1  1970 b"), "").unwrap();
    fs::write(server.root.join("имя"), "").unwrap();
    let mut client = server.client();
    assert_eq!(client.transfer("NLST"), "имя\r\n");
    assert_eq!(client.transfer("LIST -la").lines().count(), 1);
}

#[test]
fn telnet_may_interrupt_before_abor() {
    let server = start("telnet");
    let mut client = server.client();
    client.send(b"\xff\xf4\xff\xf2ABOR\r\n");
    client.expect(&[("", "226"), ("NOOP", "200")]);
}

#[test]
fn a_restart_behind_the_end_is_refused() {
    let server = start("restart");
    fs::write(server.root.join("file"), "text").unwrap();
    let mut client = server.client();
    client.expect(&[("REST 5", "350"), ("RETR file", "554"), ("EPSV", "229"), ("REST 5", "350"), ("STOR file", "554")]);
    assert_eq!(fs::read_to_string(server.root.join("file")).unwrap(), "text");
    client.expect(&[("REST 4", "350")]);
    assert_eq!(client.transfer("RETR file"), "");
    assert_eq!(client.transfer("RETR file"), "text");
}

#[test]
fn silence_ends_the_session_with_421() {
    let server = start_with("silence", Duration::from_secs(1));
    let mut client = server.client();
    client.expect(&[("", "421")]);
    assert!(client.is_closed());
}

#[test]
fn a_client_that_does_not_come_for_its_file_is_told_so() {
    // Long enough for a busy machine to send the next command.
    let server = start_with("no_show", Duration::from_secs(5));
    fs::write(server.root.join("file"), "text").unwrap();
    let mut client = server.client();
    client.expect(&[("EPSV", "229"), ("RETR file", "150"), ("", "425"), ("NOOP", "200")]);
}

#[test]
fn who_comes_when_all_places_are_taken_is_turned_away() {
    let server = start("full");
    let clients: Vec<Client> = (0..32).map(|_| server.client()).collect();
    let mut late = Client::connect(server.address);
    late.expect(&[("", "421")]);
    assert!(late.is_closed());
    drop(clients);
}

#[test]
fn no_reply_leaves_the_server_but_through_reply() {
    let server = ftpcodes_tests::root().join("ftpcodes/examples/server");
    let files = [&server, &server.join("session")].map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.into_iter().flatten().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let sources: String = paths.map(|path| fs::read_to_string(path).unwrap()).collect();
    let literals = sources.split('"').skip(1).step_by(2);
    for literal in literals {
        let begins_with_code = literal.len() > 3
            && literal.bytes().take(3).all(|byte| byte.is_ascii_digit())
            && matches!(literal.as_bytes()[3], b' ' | b'-');
        assert!(!begins_with_code, "{literal:?} is a reply by hand");
    }
    // The one place where the control connection is written to.
    assert_eq!(sources.matches("control.write").count(), 1);
    for way_out in ["ReplyBuilder::new", "deviation", "write!(self.control", "&mut self.control", "CodeOnEachLine"] {
        assert!(!sources.contains(way_out), "{way_out}");
    }
    assert!(sources.matches("reply!(").count() > 80);
}
