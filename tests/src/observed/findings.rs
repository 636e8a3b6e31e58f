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
    /// The registry has them as reported of servers, though they were seen here.
    pub reported: usize,
    /// The registry does not have them.
    pub not_listed: usize,
}

/// What captures hold.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The replies that no document foresees, and the servers that sent them.
    pub beyond: BTreeMap<Key, BTreeMap<String, Sighting>>,
    /// The replies that the registry has as seen of servers which did not send them there.
    pub unseen: BTreeMap<Key, BTreeSet<String>>,
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
                Some(_) => share.reported += 1,
                None => share.not_listed += 1,
            }
            if !listed.is_some_and(|(basis, _)| basis.is_documented()) {
                let key = Key { verb: command.verb.value.clone(), position, code: reply.code };
                let sighting = findings.beyond.entry(key).or_default().entry(record.server.clone()).or_default();
                let recorded = listed.and_then(|(_, entry)| entry).is_some_and(|entry| names(entry, &record.server));
                sighting.add(record, reply.lines.first().map_or("", String::as_str), recorded);
            }
        }
    }
    findings.unseen = unseen(&findings, commands);
    findings
}

/// The observations of the registry that the captures do not show, of the servers that they are of.
fn unseen(findings: &Findings, commands: &Commands) -> BTreeMap<Key, BTreeSet<String>> {
    let mut unseen: BTreeMap<Key, BTreeSet<String>> = BTreeMap::new();
    for command in &commands.commands {
        for (position, reply) in places(command) {
            let key = Key { verb: command.verb.value.clone(), position, code: *reply.code };
            let seen = |server: &str| findings.beyond.get(&key).is_some_and(|servers| servers.contains_key(server));
            let of_captures = reply.servers.iter().map(|seen| seen.server.as_str());
            let of_captures = of_captures.filter(|server| findings.shares.contains_key(*server));
            for server in of_captures.filter(|server| !seen(server)) {
                unseen.entry(key.clone()).or_default().insert(server.to_owned());
            }
        }
    }
    unseen
}

/// All replies of a command's tree, and where each stands.
fn places(command: &Command) -> Vec<(Position, &Reply)> {
    let mut places: Vec<(Position, &Reply)> = Vec::new();
    let mut rest: Vec<(Position, &Reply)> = command.replies.iter().map(|reply| (Position::First, reply)).collect();
    while let Some((position, reply)) = rest.pop() {
        places.push((position, reply));
        // What follows an intermediate reply answers what the client sent then.
        if *reply.code < 200 {
            rest.extend(reply.next.iter().map(|next| (Position::After(*reply.code), next)));
        }
    }
    places
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
    let found = places(command).into_iter().filter(|(at, reply)| (*at, *reply.code) == (position, code));
    let general = match position {
        Position::First => commands.general_replies(command).any(|reply| *reply.code == code),
        Position::After(_) => {
            let rules = commands.general.iter().filter(|rule| rule.any_time && !rule.excepts(command));
            rules.into_iter().any(|rule| *rule.code == code)
        }
    };
    match found.map(|(_, reply)| reply).min_by_key(|reply| reply.basis) {
        Some(reply) if reply.basis.is_documented() || !general => Some((reply.basis, Some(reply))),
        _ => general.then_some((Basis::Implied, None)),
    }
}

#[cfg(test)]
mod tests;
