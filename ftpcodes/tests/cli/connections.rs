//! Logs of more connections than are followed at once.

use std::fmt::Write as _;

use super::logs::annotated;

/// As many as are followed.
const MOST: usize = 10_000;

const SILENT: &str = "too many connections are open; the one that was silent for longest is not followed any more";

/// A line of vsftpd about one of its processes.
fn line(log: &mut String, process: usize, text: &str) {
    writeln!(log, "Sun Nov  1 10:00:00 2026 [pid {process}] {text}").unwrap();
}

/// A login that fails, and then as many connections as are followed.
fn log() -> String {
    let reply = |text: &str| format!("[ada] FTP response: Client \"198.51.100.7\", \"{text}\"");
    let command = |text: &str| format!("[ada] FTP command: Client \"198.51.100.7\", \"{text}\"");
    let mut log = String::new();
    for process in 1..=MOST {
        line(&mut log, process, &reply("220 Ready"));
        line(&mut log, process, &command("USER ada"));
        line(&mut log, process, &reply("331 Please specify the password."));
        if process == 1 {
            line(&mut log, process, &command("PASS ****"));
            line(&mut log, process, &reply("530 Login incorrect."));
        }
    }
    log
}

/// Whichever line begins one too many: that is told, and then what went wrong in the one that is not followed any more,
/// before the log has ended.
#[test]
#[ignore = "ten thousand connections take a while without optimisation; .ci/run asks for it"]
fn the_connection_that_was_silent_for_longest_gives_way_and_is_told() {
    assert!(!annotated(&log(), &["--failures"]).1.contains(SILENT), "as many as are followed");
    for last in ["[ada] FTP response: Client \"198.51.100.7\", \"220 Ready\"", "CONNECT: Client \"198.51.100.7\""] {
        let mut log = log();
        line(&mut log, MOST + 1, last);
        let (_, told, _) = annotated(&log, &[]);
        assert_eq!(told.matches(SILENT).count(), 1, "{last}");
        let behind = told.find(&format!("[pid {}]", MOST + 1)).and_then(|at| told.get(at..)).unwrap();
        let (remark, trouble) = (behind.find(SILENT).unwrap(), behind.find("login-refused").unwrap());
        assert!(remark < trouble, "{last}");
    }
}
