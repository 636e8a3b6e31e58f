//! The example of a client against libunftp, a server that others wrote, and against replies that it never sends.

#[path = "../../../ftpcodes/examples/client/main.rs"]
#[allow(dead_code, reason = "`main` is for the program")]
mod client;

use std::fs;
use std::path::{Path, PathBuf};

use client::Error;
use ftpcodes::Command;

use super::peers::{libunftp, scripted};

/// An empty folder of the test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example_client").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the client; gives what it printed.
fn run(url: &str, arguments: &[&str]) -> Result<String, Error> {
    let mut out = Vec::new();
    let arguments = std::iter::once(&url).chain(arguments).map(ToString::to_string);
    client::run(arguments, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The command and the code of a reply that refused it.
fn refusal(result: Result<String, Error>) -> (Command, u16) {
    match result {
        Err(Error::Refused(reply)) => (reply.command, reply.code.as_u16()),
        other => panic!("{other:?}"),
    }
}

mod with_libunftp {
    use super::*;

    #[test]
    fn the_right_password_logs_in_and_a_wrong_one_is_refused() {
        let root = folder("password");
        fs::write(root.join("here.txt"), "12345").unwrap();
        let server = libunftp::start(&root);
        let list = run(&server.url, &["list"]).unwrap();
        assert!(list.contains("here.txt"), "{list}");
        let error = run(&server.url.replace("lovelace", "byron"), &["list"]);
        assert_eq!(refusal(error), (Command::Password, 530));
    }

    #[test]
    fn files_go_there_and_come_back_in_both_passive_modes() {
        let (root, here) = (folder("both_modes/there"), folder("both_modes/here"));
        let server = libunftp::start(&root);
        // More than one segment, and every byte.
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(300_000).collect();
        let source = here.join("source");
        fs::write(&source, &bytes).unwrap();
        for modes in [&[][..], &["--passive"]] {
            let name = format!("stored{}", modes.len());
            run(&server.url, &[modes, &["put", text(&source), &name]].concat()).unwrap();
            assert_eq!(fs::read(root.join(&name)).unwrap(), bytes);
            let back = here.join(&name);
            run(&server.url, &[modes, &["get", &name, text(&back)]].concat()).unwrap();
            assert_eq!(fs::read(&back).unwrap(), bytes);
            let list = run(&server.url, &[modes, &["list"]].concat()).unwrap();
            assert!(list.contains(&name), "{list}");
        }
    }

    #[test]
    fn what_is_there_already_is_not_sent_again() {
        let (root, here) = (folder("resume/there"), folder("resume/here"));
        let server = libunftp::start(&root);
        // The beginnings differ, so that one sees where each byte came from.
        fs::write(root.join("down"), "0123456789").unwrap();
        fs::write(here.join("down"), "abcd").unwrap();
        run(&server.url, &["get", "--resume", "down", text(&here.join("down"))]).unwrap();
        assert_eq!(fs::read_to_string(here.join("down")).unwrap(), "abcd456789");

        fs::write(here.join("up"), "0123456789").unwrap();
        fs::write(root.join("up"), "abcd").unwrap();
        run(&server.url, &["put", "--resume", text(&here.join("up")), "up"]).unwrap();
        assert_eq!(fs::read_to_string(root.join("up")).unwrap(), "abcd456789");

        run(&server.url, &["get", "down", text(&here.join("down"))]).unwrap();
        assert_eq!(fs::read_to_string(here.join("down")).unwrap(), "0123456789");
        run(&server.url, &["put", "--resume", text(&here.join("up")), "new"]).unwrap();
        assert_eq!(fs::read_to_string(root.join("new")).unwrap(), "0123456789");
    }

    #[test]
    fn a_file_gets_another_name() {
        let root = folder("rename");
        fs::write(root.join("old"), "text").unwrap();
        let server = libunftp::start(&root);
        run(&server.url, &["rename", "old", "new"]).unwrap();
        assert!(!root.join("old").exists());
        assert_eq!(fs::read_to_string(root.join("new")).unwrap(), "text");
        assert_eq!(refusal(run(&server.url, &["rename", "old", "new"])), (Command::RenameFrom, 550));
        // No document lists 550 for RNTO: its class is enough.
        assert_eq!(refusal(run(&server.url, &["rename", "new", "no/folder"])), (Command::RenameTo, 550));
    }

    #[test]
    fn a_missing_file_is_told_and_costs_nothing() {
        let (root, here) = (folder("missing/there"), folder("missing/here"));
        let server = libunftp::start(&root);
        fs::write(here.join("kept"), "kept").unwrap();
        // libunftp says so after 150, where no document lists 550.
        let error = run(&server.url, &["get", "missing", text(&here.join("kept"))]).unwrap_err();
        let told = error.to_string();
        assert!(!error.is_transient());
        assert!(told.starts_with("the server refused RETR: 550 "), "{told}");
        assert!(told.lines().count() > 1, "there is no advice: {told}");
        assert_eq!(fs::read_to_string(here.join("kept")).unwrap(), "kept");
    }
}

mod with_a_script {
    use super::*;

    /// A login like everybody's.
    const LOGIN: [(&str, &str); 3] =
        [("", "220 Ready"), ("USER ada", "331 Password?"), ("PASS lovelace", "230 Welcome")];
    const BYE: (&str, &str) = ("QUIT", "221 Bye");

    /// Renames a file, the job that needs no data connection.
    fn rename(script: &[(&'static str, &'static str)]) -> Result<String, Error> {
        let server = scripted::start(script);
        let result = run(&server.url, &["--account", "guest", "rename", "a", "b"]);
        server.finish();
        result
    }

    const RENAMED: [(&str, &str); 2] = [("RNFR a", "350 Ready"), ("RNTO b", "250 Done")];

    #[test]
    fn a_server_may_be_ready_in_some_minutes() {
        let script = [("", "120 In 1 minute\r\n220 Now"), LOGIN[1], LOGIN[2], RENAMED[0], RENAMED[1], BYE];
        rename(&script).unwrap();
    }

    #[test]
    fn the_name_alone_may_log_in() {
        rename(&[LOGIN[0], ("USER ada", "230 Welcome"), RENAMED[0], RENAMED[1], BYE]).unwrap();
    }

    #[test]
    fn an_account_may_be_asked_for_after_the_name_and_after_the_password() {
        let account = ("ACCT guest", "230 Welcome");
        rename(&[LOGIN[0], ("USER ada", "332 Account?"), account, RENAMED[0], RENAMED[1], BYE]).unwrap();
        let after_password = ("PASS lovelace", "332 Account?");
        rename(&[LOGIN[0], LOGIN[1], after_password, account, RENAMED[0], RENAMED[1], BYE]).unwrap();
        let server = scripted::start(&[LOGIN[0], ("USER ada", "332 Account?")]);
        assert_eq!(refusal(run(&server.url, &["rename", "a", "b"])), (Command::UserName, 332));
    }

    #[test]
    fn the_server_may_go_away_at_any_time() {
        let busy = [("", "421 Too many users")];
        let idle = [LOGIN[0], LOGIN[1], LOGIN[2], ("RNFR a", "421 Time out")];
        for script in [&busy[..], &idle] {
            let error = rename(script).unwrap_err();
            assert!(matches!(error, Error::Closing(_)), "{error}");
            assert!(error.is_transient());
        }
    }

    #[test]
    fn only_4yz_may_be_tried_again() {
        let script = |reply| [LOGIN[0], LOGIN[1], LOGIN[2], ("RNFR a", reply)];
        let busy = rename(&script("450 Busy")).unwrap_err();
        assert!(busy.is_transient() && matches!(busy, Error::Refused(_)), "{busy}");
        let own_code = rename(&script("460 Busy, too")).unwrap_err();
        assert!(own_code.is_transient() && matches!(own_code, Error::Refused(_)), "{own_code}");
        let no = rename(&script("550 No")).unwrap_err();
        assert!(!no.is_transient() && matches!(no, Error::Refused(_)), "{no}");
        let strange = rename(&script("200 Done?")).unwrap_err();
        assert!(matches!(strange, Error::Unexpected(_)), "{strange}");
    }

    #[test]
    fn a_reply_of_several_lines_ends_with_its_own_code() {
        let greeting = ("", "220-Hello\r\n 220 not yet\r\n230 nor now\r\n\r\n220-or now\r\n220 Ready");
        rename(&[greeting, LOGIN[1], LOGIN[2], RENAMED[0], RENAMED[1], BYE]).unwrap();
        // Without a text; with a text that is not UTF-8 in the server's mind; and with LF alone.
        let script = [("", "220"), ("USER ada", "331-\n331"), LOGIN[2], RENAMED[0], RENAMED[1], BYE];
        rename(&script).unwrap();
    }

    #[test]
    fn what_is_no_reply_is_told() {
        for (greeting, said) in [
            ("SSH-2.0-OpenSSH_9.9", "the peer speaks SSH"),
            ("099 Low", "expected a reply code from 100 to 699"),
            ("Ready", "begins with three digits"),
        ] {
            let error = rename(&[("", greeting)]).unwrap_err();
            assert!(error.to_string().contains(said), "{greeting}: {error}");
        }
        // The connection ends within a reply.
        let error = rename(&[("", "220-Hello\r\n there")]).unwrap_err();
        assert!(matches!(error, Error::Unreadable(_)), "{error}");
    }

    #[test]
    fn a_reply_has_limits() {
        let long = format!("220 {}", "x".repeat(100_000));
        let many = format!("220-{}", "x\r\n".repeat(100_000));
        for (greeting, said) in [(long, "a line is longer"), (many, "more lines")] {
            let error = rename(&[("", greeting.leak())]).unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
    }

    #[test]
    fn a_name_with_a_line_end_is_not_sent() {
        let server = scripted::start(&LOGIN);
        let error = run(&server.url, &["rename", "a\r\nDELE b", "c"]).unwrap_err();
        assert!(matches!(error, Error::NotOneLine(_)), "{error}");
        server.finish();
    }

    /// Gets a file whose bytes are `data`.
    fn get(test: &str, script: &[(&'static str, &'static str)]) -> Result<String, Error> {
        let file = folder(test).join("file");
        let server = scripted::start(script);
        run(&server.url, &["get", "f", text(&file)])?;
        server.finish();
        Ok(fs::read_to_string(file).unwrap())
    }

    const BINARY: (&str, &str) = ("TYPE I", "200 Binary");

    #[test]
    fn without_epsv_there_is_pasv_and_its_host_is_nobody_to_trust() {
        for refusal in ["500 What?", "502 No", "522 Use (1)", "550 No", "501 No"] {
            let pasv = ("PASV", "227 Entering Passive Mode (192,0,2,1,{port})");
            let retr = ("RETR f", "150 Here\r\n{data}226 Done");
            let script = [LOGIN[0], LOGIN[1], LOGIN[2], BINARY, ("EPSV", refusal), pasv, retr, BYE];
            assert_eq!(get("pasv", &script).unwrap(), scripted::DATA, "{refusal}");
        }
    }

    #[test]
    fn the_numbers_of_a_227_need_no_parentheses() {
        for said in ["=192,0,2,1,{port}", "Passive Mode (1,2,3,4,{port}).", "{host},{port}"] {
            let pasv = ("PASV", &*format!("227 {}", said.replace("{host}", "127,0,0,1")).leak());
            let retr = ("RETR f", "150 Here\r\n{data}226 Done");
            let script = [LOGIN[0], LOGIN[1], LOGIN[2], BINARY, ("EPSV", "500 What?"), pasv, retr, BYE];
            assert_eq!(get("numbers", &script).unwrap(), scripted::DATA, "{said}");
        }
    }

    #[test]
    fn passive_replies_without_a_port_are_told() {
        for said in ["227 Here", "227 (1,2,3,4,5)", "227 (1,2,3,4,256,1)", "227 (1,2,3,4,5,6,7)"] {
            let script = [LOGIN[0], LOGIN[1], LOGIN[2], BINARY, ("EPSV", "500 What?"), ("PASV", said)];
            let error = get("no_port", &script).unwrap_err();
            assert!(matches!(error, Error::Unexpected(_)), "{said}: {error}");
        }
        for said in ["229 Here", "229 (|||)", "229 (|||70000|)", "229 (||+1|)", "229 (|||1"] {
            let error = get("no_port", &[LOGIN[0], LOGIN[1], LOGIN[2], BINARY, ("EPSV", said)]).unwrap_err();
            assert!(matches!(error, Error::Unexpected(_)), "{said}: {error}");
        }
    }

    #[test]
    fn a_transfer_begins_and_ends_with_either_reply_and_may_have_markers() {
        let epsv = ("EPSV", "229 Here (|||{extended}|)");
        for retr in ["125 Here\r\n{data}250 Done", "150 Here\r\n110 MARK 1 = 2\r\n{data}110 MARK 2 = 3\r\n226 Done"] {
            let script = [LOGIN[0], LOGIN[1], LOGIN[2], BINARY, epsv, ("RETR f", retr), BYE];
            assert_eq!(get("either", &script).unwrap(), scripted::DATA, "{retr}");
        }
        let script = [LOGIN[0], LOGIN[1], LOGIN[2], BINARY, epsv, ("RETR f", "150 Here\r\n{data}426 Broken")];
        assert_eq!(refusal(get("either", &script)), (Command::Retrieve, 426));
    }
}

#[test]
fn arguments_that_make_no_sense_are_told_before_anything_is_sent() {
    for arguments in [&["http://host", "list"][..], &["host", "list"], &[], &["--what"], &["ftp://host", "--account"]] {
        let result = client::run(arguments.iter().map(ToString::to_string), &mut Vec::new());
        assert!(matches!(result, Err(Error::Usage(_))), "{arguments:?}");
    }
}
