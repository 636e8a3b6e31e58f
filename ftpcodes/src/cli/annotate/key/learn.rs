//! Learning what tells the connections of a log apart.

use std::collections::{HashMap, HashSet};

use super::dialogue::{Count, count};
use super::{Heard, KINDS, Key, Kind, Place, Style, id};
use crate::cli::annotate::form::Side;
use crate::cli::annotate::heads::Tables;

/// Of fewer lines nothing can be said.
const FEWEST: usize = 6;

/// What tells the connections of these lines apart, if anything does.
///
/// What is known comes first. Another place is taken if the lines read far better as the dialogues that it makes of
/// them. Where they read well as they are, it is taken only if it holds what looks like the number of a connection.
pub(in super::super) fn learn(heard: &[Heard<'_>], style: Style, tables: &Tables) -> Option<Key> {
    let judged = |key: Option<&Key>| count(heard, key, style.is_bare, tables);
    let fitting = KINDS.into_iter().filter(|kind| fits(*kind, heard)).map(Key::Known);
    // A connection may be served by one thread after the other. By processes it is served so once, behind the login.
    let whole = judged(None);
    let is_torn = |key: &Key| {
        let parts = judged(Some(key));
        let hops = match key {
            Key::Known(Kind::Thread) => true,
            Key::Known(Kind::Process | Kind::Number) => parts.returns > 1,
            _ => false,
        };
        hops && whole.against == 0 && parts.against > 0
    };
    let known: Vec<Key> = fitting.filter(|key| !is_torn(key)).collect();
    let first = known.first().cloned();
    let base = judged(first.as_ref());
    let places = Place::all(heard.iter().map(|heard| (heard.prefix, heard.line))).into_iter().map(Key::Place);
    let places: Vec<(Key, Values)> =
        places.filter_map(|key| Some((values(&key, heard)?, key))).map(|(values, key)| (key, values)).collect();
    if base.against > 0 && heard.len() >= FEWEST && !style.is_one_sided {
        let split = places.iter().filter(|(_, values)| values.is_key(heard.len()) && values.of.len() > 1);
        let all = known.iter().skip(1).chain(split.map(|(key, _)| key));
        let counts = all.map(|key| (key, judged(Some(key)))).filter(|(_, count)| count.is_clearly_better(&base));
        let better: Vec<(&Key, Count)> = counts.collect();
        // Of equal ones, the first.
        if let Some((key, _)) = better.into_iter().rev().max_by_key(|(_, count)| count.balance()) {
            return Some(key.clone());
        }
    }
    let is_weak = match first {
        None => true,
        // Several connections may be of one process, and of one host.
        Some(Key::Known(Kind::Process | Kind::Thread | Kind::Host)) => base.connections == 1,
        Some(_) => false,
    };
    let id = places.iter().filter(|_| is_weak).find(|(key, values)| {
        let is_named = matches!(key, Key::Place(Place::Named(_)));
        let is_file = style.names_files && *key == Key::Place(Place::Front(0));
        (is_named || first.is_none()) && (is_file || values.are_ids(key)) && values.is_key(heard.len()) && {
            let count = judged(Some(key));
            count.is_no_worse(&base) && count.begins_by_greetings()
        }
    });
    id.map(|(key, _)| key.clone()).or(first)
}

fn fits(kind: Kind, heard: &[Heard<'_>]) -> bool {
    values(&Key::Known(kind), heard).is_some_and(|values| values.is_key(heard.len()))
}

/// What stands at one place of the lines.
struct Values {
    of: HashMap<String, HashSet<bool>>,
    /// Whether lines of all sides share one.
    shared: bool,
}

/// What stands there, if nearly all lines have something.
fn values(key: &Key, heard: &[Heard<'_>]) -> Option<Values> {
    let mut keyed = 0;
    let mut of: HashMap<String, HashSet<bool>> = HashMap::new();
    let mut sides = HashSet::new();
    for heard in heard {
        let is_command = heard.side == Side::Command;
        sides.insert(is_command);
        if let Some(value) = key.of(heard.prefix, Some(heard.line)) {
            keyed += 1;
            match of.get_mut(&*value) {
                Some(seen) => _ = seen.insert(is_command),
                None => _ = of.insert(value.into_owned(), HashSet::from([is_command])),
            }
        }
    }
    let shared = of.values().any(|seen| seen.len() == sides.len());
    (keyed > 0 && keyed * 5 >= heard.len() * 4).then_some(Values { of, shared })
}

impl Values {
    /// Whether they may tell connections apart: what changes with every line, or with the side, is no key.
    fn is_key(&self, lines: usize) -> bool {
        self.shared && (lines < FEWEST || self.of.len() * 2 <= lines) && !self.of.keys().any(|value| id::is_time(value))
    }

    /// Whether they look like the numbers of connections.
    fn are_ids(&self, key: &Key) -> bool {
        let mut values = self.of.keys();
        match key {
            Key::Place(Place::Named(name)) if id::names_connection(name) => {
                values.all(|value| value.bytes().any(|byte| byte.is_ascii_digit()))
            }
            Key::Place(Place::Closing) => values.all(|value| id::closes(value)),
            Key::Place(_) => values.all(|value| id::is_id(value)),
            Key::Known(_) => false,
        }
    }
}
