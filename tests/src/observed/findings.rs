//! The replies of captures against the registry.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes_spec::{Basis, Command, Commands, Reply};

use super::capture::Record;
use super::exchange::{Doubt, Position, Seen, judge};

/// A reply at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The verb of the command.
    pub verb: String,
    /// Where the reply stands.
    pub position: Position,
    /// The reply code.
    pub code: u16,
}

/// How one server sent a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sighting {
    /// How often.
    pub times: usize,
    /// In which states of the session.
    pub states: BTreeSet<String>,
    /// With which configurations.
    pub configs: BTreeSet<String>,
    /// To commands with an argument, without one, or both.
    pub arguments: BTreeSet<bool>,
    /// The first command, the first line of its reply, and the place.
    pub example: (String, String, String),
    /// Whether the registry says that this server was seen to send it.
    pub recorded: bool,
}

/// Numbers of replies by what the registry says of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// A document lists them.
    pub specified: usize,
    /// A general rule allows them.
    pub implied: usize,
    /// The registry has them as seen of servers.
    pub observed: usize,
    /// The registry does not have them.
    pub not_listed: usize,
}

/// What captures hold.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The replies that no document foresees, and the servers that sent them.
    pub beyond: BTreeMap<Key, BTreeMap<String, Sighting>>,
    /// Of each server, what the registry says of its replies.
    pub shares: BTreeMap<String, Share>,
    /// The exchanges that tell nothing sure.
    pub skipped: BTreeMap<Doubt, usize>,
    /// The exchanges of verbs that are no command of the registry.
    pub other_verbs: usize,
}

/// Compares captures with the registry.
#[must_use]
pub fn find(records: &[Record], commands: &Commands) -> Findings {
    let mut findings = Findings::default();
    for (record, seen) in records.iter().zip(judge(records)) {
        let replies = match seen {
            Seen::Replies(replies) => replies,
            Seen::Skipped(doubt) => {
                *findings.skipped.entry(doubt).or_default() += 1;
                continue;
            }
        };
        let Some(command) = record.verb().and_then(|verb| commands.command(&verb)) else {
            findings.other_verbs += 1;
            continue;
        };
        for (position, reply) in replies {
            let listed = listed(commands, command, position, reply.code);
            let share = findings.shares.entry(record.server.clone()).or_default();
            match listed.map(|(basis, _)| basis) {
                Some(Basis::Specified) => share.specified += 1,
                Some(Basis::Implied) => share.implied += 1,
                Some(Basis::Observed) => share.observed += 1,
                None => share.not_listed += 1,
            }
            if !matches!(listed, Some((Basis::Specified | Basis::Implied, _))) {
                let key = Key { verb: command.verb.value.clone(), position, code: reply.code };
                let sighting = findings.beyond.entry(key).or_default().entry(record.server.clone()).or_default();
                let recorded = listed.and_then(|(_, entry)| entry).is_some_and(|entry| names(entry, &record.server));
                sighting.add(record, reply.lines.first().map_or("", String::as_str), recorded);
            }
        }
    }
    findings
}

impl Sighting {
    fn add(&mut self, record: &Record, line: &str, recorded: bool) {
        if self.times == 0 {
            self.example = (record.command.clone(), line.to_owned(), record.place.clone());
        }
        self.times += 1;
        self.states.insert(record.state.clone());
        self.configs.insert(record.config.clone());
        self.arguments.insert(record.command.contains(' '));
        self.recorded = recorded;
    }
}

fn names(entry: &Reply, server: &str) -> bool {
    entry.servers.iter().any(|observation| observation.server == server)
}

/// What the registry says of a reply at a place: the entry of a document before that of a server.
fn listed<'a>(
    commands: &'a Commands,
    command: &'a Command,
    position: Position,
    code: u16,
) -> Option<(Basis, Option<&'a Reply>)> {
    let mut found: Vec<&Reply> = Vec::new();
    let mut rest: Vec<(&Reply, Position)> = command.replies.iter().map(|reply| (reply, Position::First)).collect();
    while let Some((reply, at)) = rest.pop() {
        if (at, *reply.code) == (position, code) {
            found.push(reply);
        }
        // What follows an intermediate reply answers what the client sent then.
        if *reply.code < 200 {
            rest.extend(reply.next.iter().map(|next| (next, Position::AfterPreliminary)));
        }
    }
    let general = match position {
        Position::First => commands.general_replies(command).any(|reply| *reply.code == code),
        Position::AfterPreliminary => {
            let rules = commands.general.iter().filter(|rule| rule.any_time && !rule.excepts(command));
            rules.into_iter().any(|rule| *rule.code == code)
        }
    };
    match found.into_iter().min_by_key(|reply| reply.basis as u8) {
        Some(reply) if reply.basis != Basis::Observed || !general => Some((reply.basis, Some(reply))),
        _ => general.then_some((Basis::Implied, None)),
    }
}

#[cfg(test)]
mod tests {
    use ftpcodes_spec::builtin_commands;

    use super::{Findings, Record, Share, find};
    use crate::observed::{Doubt, Position};

    fn found(exchanges: &[(&str, &str)]) -> Findings {
        let record = |(command, raw): &(&str, &str)| {
            let [server, config, state, place] =
                ["vsftpd 3.0.3", "default", "logged-in", "x.jsonl:1"].map(str::to_owned);
            Record {
                server,
                config,
                session: 1,
                state,
                command: (*command).to_owned(),
                raw: raw.as_bytes().to_owned(),
                place,
            }
        };
        find(&exchanges.iter().map(record).collect::<Vec<_>>(), builtin_commands().unwrap())
    }

    #[test]
    fn replies_are_counted_by_what_the_registry_says() {
        let findings = found(&[
            ("noop", "200 Okay.\r\n"),
            ("NOOP", "501 No argument, please.\r\n"),
            ("LIST", "425 Use PORT or PASV first.\r\n"),
            ("RETR x", "150 Now.\r\n421 Too late.\r\n"),
            ("NOOP", "299 What.\r\n"),
            ("XYZZY", "500 What?\r\n"),
            ("(idle)", ""),
        ]);
        let share = Share { specified: 2, implied: 2, observed: 1, not_listed: 1 };
        assert_eq!(findings.shares.values().collect::<Vec<_>>(), [&share]);
        assert_eq!((findings.other_verbs, findings.skipped[&Doubt::Event]), (1, 1));
        let beyond: Vec<_> = findings
            .beyond
            .iter()
            .map(|(key, servers)| (key.verb.as_str(), key.position, key.code, servers["vsftpd 3.0.3"].recorded))
            .collect();
        assert_eq!(beyond, [("LIST", Position::First, 425, true), ("NOOP", Position::First, 299, false)]);
        let text = findings.to_string();
        assert!(
            text.starts_with(
                "LIST first 425\n    vsftpd 3.0.3: 1 times, recorded; logged-in; default; without an argument; \
             `LIST` -> `425 Use PORT or PASV first.` (x.jsonl:1)\nNOOP first 299\n"
            ),
            "{text}"
        );
    }
}
