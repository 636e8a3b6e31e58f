//! Random specs, and what `spec/README.md` says of them.
//!
//! The reading is written from that page alone and knows nothing of the code that it judges. The tests of the macros, of
//! the program and of users' crates include this folder, so that all three are held against one reading.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "each test that includes this folder uses a part of it")]

mod random;
mod reading;

use std::fmt::Write;

pub use random::random_spec;
pub use reading::{Entry, Place};

/// The codes that the specs may use, with the names of their variants.
pub const CODES: [(u16, &str); 10] = [
    (110, "Mark"),
    (150, "Open"),
    (200, "Okay"),
    (226, "Done"),
    (331, "Need"),
    (354, "Input"),
    (421, "Gone"),
    (500, "Unknown"),
    (530, "Login"),
    (550, "Missing"),
];

/// On whose authority, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    Specified,
    Implied,
    Observed,
    Reported,
}

impl Basis {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Specified => "specified",
            Self::Implied => "implied",
            Self::Observed => "observed",
            Self::Reported => "reported",
        }
    }

    pub const fn is_documented(self) -> bool {
        matches!(self, Self::Specified | Self::Implied)
    }
}

/// The commands of a spec and its general rules.
#[derive(Debug)]
pub struct Spec {
    pub rules: Vec<Rule>,
    pub commands: Vec<Command>,
}

/// A general reply.
#[derive(Debug)]
pub struct Rule {
    pub code: u16,
    pub basis: Basis,
    pub except: Vec<&'static str>,
    pub then: Vec<&'static str>,
    pub any_time: bool,
}

/// A command with its tree.
#[derive(Debug)]
pub struct Command {
    pub verb: &'static str,
    pub replies: Vec<Reply>,
}

/// A reply of a tree.
#[derive(Debug)]
pub struct Reply {
    pub code: u16,
    pub basis: Basis,
    pub next: Vec<Reply>,
    pub then: Vec<&'static str>,
    pub repeats: bool,
}

/// The file of the codes.
pub fn codes_json() -> String {
    let codes = CODES.map(|(code, name)| format!(r#"{{"code": {code}, "name": "{name}", "text": "{name}."}}"#));
    format!("{{\"protocol\": \"X\", \"codes\": [\n{}\n]}}", codes.join(",\n"))
}

impl Spec {
    /// The file of the commands.
    pub fn json(&self) -> String {
        let rules: Vec<String> = self.rules.iter().map(Rule::json).collect();
        let commands = self.commands.iter();
        let commands = commands.map(|Command { verb, replies }| {
            format!("{{\"verb\": \"{verb}\", \"replies\": [{}]}}", list(replies.iter().map(Reply::json)))
        });
        format!(
            "{{\"general\": [{}],\n\"commands\": [\n{}\n]}}",
            rules.join(", "),
            commands.collect::<Vec<_>>().join(",\n")
        )
    }
}

impl Rule {
    fn json(&self) -> String {
        let Self { code, basis, except, then, any_time } = self;
        let basis = basis.word();
        let mut text = format!("{{\"code\": {code}, \"basis\": \"{basis}\", \"any_time\": {any_time}");
        for (key, verbs) in [("except", except), ("then", then)].into_iter().filter(|(_, verbs)| !verbs.is_empty()) {
            let _ = write!(text, ", \"{key}\": {verbs:?}");
        }
        text + "}"
    }
}

impl Reply {
    fn json(&self) -> String {
        let Self { code, basis, next, then, repeats } = self;
        let mut text = format!("{{\"code\": {code}, \"basis\": \"{}\"", basis.word());
        text += match basis {
            Basis::Observed => r#", "servers": [{"server": "x 1", "situation": "always"}]"#,
            Basis::Reported => r#", "reports": [{"where": "x issue 1", "situation": "always"}]"#,
            Basis::Specified | Basis::Implied => "",
        };
        if !next.is_empty() {
            let _ = write!(text, ", \"next\": [{}]", list(next.iter().map(Self::json)));
        }
        if !then.is_empty() {
            let _ = write!(text, ", \"then\": {then:?}");
        }
        if *repeats {
            text += ", \"repeats\": true";
        }
        text + "}"
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
