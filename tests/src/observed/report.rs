//! Findings as text.

use std::collections::BTreeSet;
use std::fmt;

use super::findings::{Findings, Share, Sighting};

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (key, servers) in &self.beyond {
            writeln!(f, "{} {} {}", key.verb, key.position, key.code)?;
            for (server, sighting) in servers {
                writeln!(f, "    {server}: {sighting}")?;
            }
        }
        for (key, servers) in &self.unseen {
            let servers: Vec<&str> = servers.iter().map(String::as_str).collect();
            writeln!(f, "{} {} {}", key.verb, key.position, key.code)?;
            writeln!(f, "    recorded of {}, and no capture shows it", servers.join(", "))?;
        }
        let places = self.beyond.len();
        let sightings: usize = self.beyond.values().map(std::collections::BTreeMap::len).sum();
        let recorded = self.beyond.values().flat_map(|servers| servers.values()).filter(|seen| seen.recorded).count();
        writeln!(
            f,
            "\n{places} replies that no document foresees, {sightings} by server, {recorded} of them recorded\n"
        )?;
        writeln!(
            f,
            "{:<22}{:>16}{:>16}{:>16}{:>16}{:>16}{:>9}",
            "server", "specified", "implied", "observed", "reported", "not listed", "replies"
        )?;
        let mut all = Share::default();
        for (server, share) in &self.shares {
            write_share(f, server, share)?;
            all.specified += share.specified;
            all.implied += share.implied;
            all.observed += share.observed;
            all.reported += share.reported;
            all.not_listed += share.not_listed;
        }
        write_share(f, "all", &all)?;
        writeln!(f, "\nskipped exchanges:")?;
        for (doubt, count) in &self.skipped {
            writeln!(f, "{count:>6}  {doubt}")?;
        }
        writeln!(f, "{:>6}  verbs that are no command of the registry", self.other_verbs)
    }
}

fn write_share(f: &mut fmt::Formatter<'_>, server: &str, share: &Share) -> fmt::Result {
    let Share { specified, implied, observed, reported, not_listed } = *share;
    let all = specified + implied + observed + reported + not_listed;
    write!(f, "{server:<22}")?;
    for part in [specified, implied, observed, reported, not_listed] {
        // In tenths of a per cent, rounded.
        let tenths = (part * 2000 + all) / (2 * all).max(1);
        write!(f, "{part:>8} {:>5}.{}%", tenths / 10, tenths % 10)?;
    }
    writeln!(f, "{all:>9}")
}

impl fmt::Display for Sighting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { times, states, configs, arguments, example: (command, line, place), recorded } = self;
        let argument = match (arguments.contains(&true), arguments.contains(&false)) {
            (true, true) => "with and without an argument",
            (true, false) => "with an argument",
            _ => "without an argument",
        };
        let recorded = if *recorded { "recorded" } else { "not recorded" };
        let (states, configs) = (joined(states), joined(configs));
        write!(f, "{times} times, {recorded}; {states}; {configs}; {argument}; ")?;
        write!(f, "`{}` -> `{}` ({place})", short(command), short(line))
    }
}

fn joined(words: &BTreeSet<String>) -> String {
    words.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// What fits on a line, without characters that break it.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let text: String = text.chars().flat_map(char::escape_debug).take(MOST + 1).collect();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
