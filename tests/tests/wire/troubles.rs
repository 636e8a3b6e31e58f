//! What went wrong in a session: scripts of sessions with what is to be found in them.
//!
//! A script has a line for each thing that happens: `C 3 RETR a` is a command, `R 4 550 text` a reply (`\n` between the
//! lines of its text), `N 5 words` a message, each with its number of line; `T 60` is the time of what follows. The
//! first line tells what is to be found: `# expect: path-not-found`, and how sure: `path-not-found=likely`.

mod bounds;
mod captures;

use ftpcodes::{Code, Command, Dialogue};
use ftpcodes::{Finding, SessionRecord, Strength};

/// A thing that happens in a script.
#[derive(Clone, Debug)]
enum Event<'a> {
    Clock(u64),
    Sent(u64, &'a str),
    Received(u64, u16, String),
    Noted(u64, &'a str),
}

impl<'a> Event<'a> {
    fn of(line: &'a str) -> Self {
        let (kind, rest) = line.split_at(2);
        if kind == "T " {
            return Self::Clock(rest.parse().unwrap());
        }
        let (number, rest) = rest.split_once(' ').unwrap();
        let number = number.parse().unwrap();
        match kind {
            "C " => Self::Sent(number, rest),
            "R " => {
                let (code, text) = rest.split_once(' ').unwrap_or((rest, ""));
                Self::Received(number, code.parse().unwrap(), text.replace("\\n", "\n"))
            }
            "N " => Self::Noted(number, rest),
            _ => panic!("no event: {line}"),
        }
    }
}

fn events(script: &str) -> Vec<Event<'_>> {
    script.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(Event::of).collect()
}

/// The ids that a script expects, sorted, with the strength if it is told.
fn expected(script: &str) -> Vec<&str> {
    let line = script.lines().next().unwrap().strip_prefix("# expect:").unwrap();
    let mut ids: Vec<&str> = line.split_whitespace().collect();
    ids.sort_unstable();
    ids
}

/// A session as whoever reads a log follows it.
struct Replay {
    dialogue: Dialogue<64>,
    record: SessionRecord,
    begun: bool,
}

impl Replay {
    fn new() -> Self {
        Self { dialogue: Dialogue::sized(), record: SessionRecord::new(), begun: false }
    }

    fn of<'a>(events: impl IntoIterator<Item = &'a Event<'a>>) -> Self {
        let mut replay = Self::new();
        for event in events {
            replay.event(event);
        }
        replay
    }

    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Clock(seconds) => self.record.clock(*seconds),
            Event::Sent(line, command) => self.sent(*line, command.as_bytes()),
            Event::Received(line, code, text) => self.received(*line, *code, text.as_bytes()),
            Event::Noted(line, note) => self.record.noted(*line, note),
        }
    }

    /// A log that begins with a command, or with a reply that is no greeting, has no greeting.
    fn begin(&mut self, greets: bool) {
        if !self.begun && !greets {
            self.dialogue.give_up(Command::Connect);
        }
        self.begun = true;
    }

    fn sent(&mut self, line: u64, command: &[u8]) {
        self.begin(false);
        let verb = command.split(|byte| *byte == b' ').next().unwrap();
        let sent = match Command::from_verb(verb).filter(|command| *command != Command::Connect) {
            Some(command) => self.dialogue.sent(command),
            None => self.dialogue.sent_unknown(),
        };
        if sent.is_err() {
            self.dialogue.clear();
        }
        self.record.sent(line, command);
    }

    fn received(&mut self, line: u64, code: u16, text: &[u8]) {
        let code = Code::from_u16(code).unwrap();
        self.begin(code == 220 || code == 120 || code == 421);
        let belongs_to = self.dialogue.received(code);
        self.record.received(line, code, text, belongs_to);
    }
}

fn ids(found: &[Finding]) -> Vec<&'static str> {
    let mut ids: Vec<&str> = found.iter().map(|finding| finding.trouble.id()).collect();
    ids.sort_unstable();
    ids
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Certain => "certain",
        Strength::Likely => "likely",
        Strength::Possible => "possible",
    }
}

/// What a script gives, in the form of what it expects.
fn found(script: &str, found: &[Finding]) -> Vec<String> {
    let told = |id: &str| expected(script).iter().any(|expected| expected.starts_with(&format!("{id}=")));
    let mut found: Vec<String> = found
        .iter()
        .map(|finding| match finding.trouble.id() {
            id if told(id) => format!("{id}={}", strength(finding.strength)),
            id => id.to_owned(),
        })
        .collect();
    found.sort_unstable();
    found
}

/// All scripts with their names.
fn scripts() -> Vec<(String, String)> {
    let folder = ftpcodes_tests::root().join("tests/data/troubles");
    let mut scripts: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "script"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    scripts.sort();
    scripts
}

#[test]
fn each_script_gives_what_it_expects() {
    let scripts = scripts();
    let mut wrong = Vec::new();
    for (name, script) in &scripts {
        let troubles = Replay::of(&events(script)).record.troubles();
        let found = found(script, &troubles);
        if found != expected(script) {
            wrong.push(format!("{name}: expected {:?}, found {found:?} {troubles:?}", expected(script)));
        }
        for finding in &troubles {
            assert!(!finding.lines.is_empty() && finding.lines.is_sorted(), "{name}: {finding:?}");
        }
        assert!(troubles.is_sorted_by_key(|finding| finding.strength), "{name}: {troubles:?}");
    }
    assert!(scripts.len() >= 60);
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), scripts.len(), wrong.join("\n"));
}
