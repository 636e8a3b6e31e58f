//! Logs of several connections that are told apart by something that no list has.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Value;
use super::logs::annotated;

/// What three clients and their server say.
const SESSIONS: [&str; 3] = [
    "< 220 Ready\n> USER ada\n< 331 Password\n> PASS ****\n< 230 In\n> SYST\n< 215 UNIX Type: L8\n> FEAT\n\
     < 211-Features:\n<  MDTM\n<  UTF8\n< 211 End\n> PASV\n< 227 Entering Passive Mode (192,0,2,10,195,149).\n> LIST\n< 150 Here\n\
     < 226 Sent\n> QUIT\n< 221 Bye",
    "< 220 Ready\n> USER bob\n< 331 Password\n> PASS ****\n< 230 In\n> PWD\n< 257 \"/\"\n> TYPE I\n< 200 Type set\n\
     > CWD gone\n< 550 No such folder\n> EPSV\n< 229 Entering Extended Passive Mode (|||50001|)\n> RETR a.txt\n\
     < 150 Here\n< 226 Sent\n> QUIT\n< 221 Bye",
    "< 220 Ready\n> USER eve\n< 331 Password\n> PASS ****\n< 530 Wrong\n> QUIT\n< 221 Bye",
];

/// A line of a log.
#[derive(Clone, Copy)]
struct At<'t> {
    line: usize,
    /// Counted from 0.
    connection: usize,
    command: bool,
    text: &'t str,
}

impl At<'_> {
    fn arrow(&self) -> &'static str {
        self.either(">", "<")
    }

    fn either(&self, command: &'static str, reply: &'static str) -> &'static str {
        if self.command { command } else { reply }
    }

    fn quoted(&self) -> String {
        serde_json::to_string(self.text).unwrap()
    }

    fn clock(&self) -> String {
        format!("10:{:02}:{:02}", self.line / 60, self.line % 60)
    }

    fn ends(&self) -> [String; 2] {
        let client = format!("198.051.100.007.{:05}", self.port());
        let server = "192.000.002.010.00021".to_owned();
        if self.command { [client, server] } else { [server, client] }
    }

    const fn port(&self) -> usize {
        41_522 + 7 * self.connection
    }
}

type Written = fn(At<'_>) -> String;

const UUIDS: [&str; 3] = [
    "5d0cf3a1-52e6-4c30-8f0e-0b7a4e1d9c01",
    "c81e7b40-0d3f-4b7c-9d57-21c3f0a6be02",
    "0f94a2de-7a11-4e88-b1c2-7f5d3e90aa03",
];

const KINDS: [(&str, Written); 22] = [
    ("a number in JSON", |at| {
        let said = at.either("Received", "Sent");
        format!(r#"{{"level":"debug","clientId":"{}","line":{},"said":"{said}"}}"#, at.connection + 1, at.quoted())
    }),
    ("a name in JSON", |at| {
        format!(
            r#"{{"at":{},"connection_id":"box_{}","dir":"{}","msg":{}}}"#,
            at.line,
            at.connection,
            at.arrow(),
            at.quoted()
        )
    }),
    ("a UUID in JSON", |at| {
        format!(r#"{{"sessionId":"{}","dir":"{}","msg":{}}}"#, UUIDS[at.connection], at.arrow(), at.quoted())
    }),
    ("a thread in JSON", |at| {
        format!(
            r#"{{"at":{},"thread_name":"ftp-{}","dir":"{}","msg":{}}}"#,
            at.line,
            at.connection,
            at.arrow(),
            at.quoted()
        )
    }),
    ("a thread", |at| {
        format!("{},123 Thread-{} DEBUG ftp: {} {}", at.clock(), at.connection, at.either("send", "recv"), at.text)
    }),
    ("a number behind a sign", |at| format!("[#{}] {} {}", at.connection + 4, at.arrow(), at.text)),
    ("a UUID", |at| format!("{} {} {}", UUIDS[at.connection], at.arrow(), at.text)),
    ("an object", |at| format!("Ftp@0x7f12{:x}0aa8 {} {}", at.connection + 9, at.arrow(), at.text)),
    ("a container", |at| format!("client-{}  | {} {}", at.connection, at.arrow(), at.text)),
    ("a host", |at| format!("Nov  1 {} box{} ftpd: {} {}", at.clock(), at.connection, at.arrow(), at.text)),
    ("a host without a number", |at| {
        format!("Nov  1 {} {} ftpd: {} {}", at.clock(), ["birch", "elm", "oak"][at.connection], at.arrow(), at.text)
    }),
    ("a column", |at| format!("{}\t{}\t{}\t{}", at.line, at.connection, at.either("Request", "Response"), at.text)),
    ("a descriptor", |at| {
        let call = at.either("write", "read");
        format!("{call}({}, {}, {}) = 20", at.connection + 3, at.quoted().replace("\"\"", "\\\""), at.text.len() + 2)
    }),
    ("a process", |at| {
        let call = at.either("write", "read");
        format!("{} {call}(3, {}, {}) = 20", at.connection + 4711, at.quoted(), at.text.len() + 2)
    }),
    ("ports", |at| {
        let [from, to] = if at.command { [at.port(), 21] } else { [21, at.port()] };
        let hosts = at.either("198.51.100.7 → 192.0.2.10", "192.0.2.10 → 198.51.100.7");
        let of = at.either("Request", "Response");
        format!("{:>5} 0.01{:04} {hosts} FTP 84 {from} → {to} {of}: {}", at.line, at.line, at.text)
    }),
    ("both ends in one word", |at| format!("{}: {}", at.ends().join("-"), at.text)),
    ("a peer at the end", |at| format!("{} {} {} (198.51.100.7:{})", at.clock(), at.arrow(), at.text, at.port())),
    ("a number at the end", |at| format!("{} {} {} [conn {}]", at.clock(), at.arrow(), at.text, at.connection)),
    ("a field at the end", |at| {
        format!("level=debug dir={} line={} sid={}", at.either("in", "out"), at.quoted(), at.connection)
    }),
    ("a column at the end", |at| format!("{};{};{};c{}", at.clock(), at.arrow(), at.quoted(), at.connection)),
    ("a file", |at| format!("{}.log:{} {}", ["birch", "elm", "oak"][at.connection], at.arrow(), at.text)),
    ("a file and a line", |at| format!("box-{}.log:{}:{}", at.connection, at.line + 7, at.text)),
];

/// The lines of each session.
fn lines() -> [Vec<(bool, &'static str)>; 3] {
    SESSIONS.map(|session| session.lines().map(|line| (line.starts_with('>'), &line[2..])).collect())
}

/// Numbers that look random and are the same in each run.
fn random() -> impl FnMut(usize) -> usize {
    let mut state: u64 = 7;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    }
}

/// The sessions, their lines in any order.
fn mixed(write: Written) -> String {
    let mut sessions = lines().map(Vec::into_iter);
    let mut next = random();
    let mut log = String::new();
    let mut line = 0;
    while sessions.iter().any(|session| session.len() > 0) {
        let connection = next(3);
        if let Some((command, text)) = sessions[connection].next() {
            writeln!(log, "{}", write(At { line, connection, command, text })).unwrap();
            line += 1;
        }
    }
    log
}

/// The first session twice, line for line.
fn in_step(write: Written) -> String {
    let mut log = String::new();
    for (line, (command, text)) in lines()[0].iter().copied().enumerate() {
        for connection in [0, 1] {
            writeln!(log, "{}", write(At { line: 2 * line + connection, connection, command, text })).unwrap();
        }
    }
    log
}

/// Of each connection the commands and the codes that they got; what is not listed has a sign.
fn told(log: &str) -> Vec<String> {
    let (_, out, _) = annotated(log, &["--format", "json"]);
    let mut sessions: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for object in out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        if let Some(code) = object["code"].as_u64() {
            let doubt = if object["basis"].is_null() { "?" } else { "" };
            let pair = format!("{}{doubt} {code}", object["command"].as_str().unwrap_or("-"));
            sessions.entry(object["session"].as_u64().unwrap()).or_default().push(pair);
        }
    }
    let mut told: Vec<String> = sessions.into_values().map(|pairs| pairs.join(", ")).collect();
    told.sort();
    told
}

const FIRST: &str = "CONNECT 220, USER 331, PASS 230, SYST 215, FEAT 211, PASV 227, LIST 150, LIST 226, QUIT 221";

#[test]
fn whatever_stays_the_same_within_a_dialogue_is_a_key() {
    for (name, write) in KINDS {
        let expected = [
            "CONNECT 220, USER 331, PASS 230, PWD 257, TYPE 200, CWD 550, EPSV 229, RETR 150, RETR 226, QUIT 221",
            FIRST,
            "CONNECT 220, USER 331, PASS 530, QUIT 221",
        ];
        assert_eq!(told(&mixed(write)), expected, "{name}");
        // The same lines with another word before them may be those of one connection, written twice.
        if name != "a host without a number" {
            assert_eq!(told(&in_step(write)), [FIRST, FIRST], "{name}, in step");
        }
    }
}

/// As long as there is one client, its number changes nothing; then it is what tells the second one.
#[test]
fn what_looks_like_the_number_of_a_connection_is_its_key_before_there_is_another_one() {
    const IDS: &str = "a number in JSON, a name in JSON, a UUID in JSON, a thread in JSON, a number behind a sign, \
                       a UUID, an object, a peer at the end, a number at the end, a field at the end";
    for (name, write) in KINDS.iter().filter(|(name, _)| IDS.split(", ").any(|id| id == *name)) {
        let mut log = String::new();
        for line in 0..80 {
            let (command, text) = [(true, "NOOP"), (false, "200 ok")][line % 2];
            writeln!(log, "{}", write(At { line, connection: 2, command, text })).unwrap();
        }
        log += &mixed(*write);
        // The third one goes on, and begins anew by its greeting.
        let told = told(&log);
        assert_eq!(told.len(), 4, "{name}: {told:?}");
        assert!(told.contains(&FIRST.to_owned()) && !told.concat().contains('?'), "{name}: {told:?}");
    }
}

/// Columns that vary, as they do in logs of one client: none of them is a key.
#[test]
fn a_session_that_reads_well_is_not_split() {
    const COLUMNS: [Written; 11] = [
        |at| format!("{} [nio-{}] {} {}", at.clock(), at.line / 3 % 3, at.arrow(), at.text),
        |at| format!("{} [{}] {} {}", at.clock(), at.line / 3 % 3, at.arrow(), at.text),
        |at| format!("{} ({}) {} {}", at.clock(), at.line / 3 % 3, at.arrow(), at.text),
        |at| format!("{} [{}] {} {}", at.clock(), ["INF", "DBG"][at.line % 2], at.arrow(), at.text),
        |at| format!("{} pool-{} {} {}", at.clock(), at.line % 3, at.arrow(), at.text),
        |at| format!("{} task={} {} {}", at.clock(), at.line / 4 % 3, at.arrow(), at.text),
        |at| format!("{} {} {} [ftp.c:{}]", at.line / 5, at.arrow(), at.text, at.line % 4 + 100),
        |at| format!("{}\t{}\t{} {}", at.line % 7, UUIDS[at.line / 6 % 3], at.arrow(), at.text),
        |at| format!(r#"{{"requestId":"{}","dir":"{}","msg":{}}}"#, UUIDS[at.line / 2 % 3], at.arrow(), at.quoted()),
        |at| format!("10:{:02} box-{} {} {}", at.line / 8, at.line / 9, at.arrow(), at.text),
        |at| format!("{} bytes={} {} {}", at.clock(), at.text.len(), at.arrow(), at.text),
    ];
    for (place, write) in COLUMNS.into_iter().enumerate() {
        let mut log = String::new();
        for (line, (command, text)) in lines().concat().into_iter().enumerate() {
            writeln!(log, "{}", write(At { line, connection: 0, command, text })).unwrap();
        }
        let told = told(&log);
        assert_eq!(told.len(), 3, "{place}: {told:?}");
        assert!(!told.concat().contains(['?', '-']), "{place}: {told:?}");
    }
}

/// Nothing tells whose reply it is: it is not said to be the answer to what waits.
#[test]
fn a_greeting_in_the_middle_of_a_dialogue_answers_nothing() {
    let told = told(
        "< 220 Ready\n> USER ada\n< 331 Password\n> PASS ****\n< 220 Ready\n> USER bob\n< 230 In\n< 331 Password\n",
    );
    assert_eq!(told, ["CONNECT 220, USER 331, -? 220, PASS 230, USER 331"]);
}
