//! The section "Which reply may come where" of `spec/README.md`, sentence by sentence. Slow and plain.

use std::collections::BTreeSet;

use super::{Basis, CODES, Command, Reply, Rule, Spec};

/// A place of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    First,
    After(u16),
}

/// A reply at a place: its code, its basis, and whether a rule lets it come there.
pub type Entry = (u16, Basis, bool);

impl Command {
    /// "It has the place `first`, and a place `after` each code with `next` in its tree."
    pub fn places(&self) -> Vec<Place> {
        let after = CODES.iter().map(|(code, _)| *code).filter(|code| self.tree().any(|reply| reply.opens(*code)));
        [Place::First].into_iter().chain(after.map(Place::After)).collect()
    }

    /// "What a command lists may come where it is listed."
    fn listed(&self, place: Place) -> Vec<&Reply> {
        let Place::After(before) = place else { return self.replies.iter().collect() };
        let following = self.tree().filter(|reply| reply.opens(before)).flat_map(|reply| &reply.next);
        let itself = self.tree().filter(|reply| reply.code == before && reply.repeats);
        following.chain(itself).collect()
    }

    /// All replies that it lists anywhere.
    fn tree(&self) -> impl Iterator<Item = &Reply> {
        let mut rest: Vec<&Reply> = self.replies.iter().collect();
        std::iter::from_fn(move || {
            let reply = rest.pop()?;
            rest.extend(&reply.next);
            Some(reply)
        })
    }
}

impl Reply {
    fn opens(&self, code: u16) -> bool {
        self.code == code && !self.next.is_empty()
    }
}

impl Rule {
    /// Where the rule speaks of a command at all.
    fn speaks_of(&self, command: &Command, place: Place) -> bool {
        (place == Place::First || self.any_time) && !self.except.contains(&command.verb)
    }
}

impl Spec {
    /// Whether an observed or reported entry stands where a rule allows the reply.
    pub fn contradicts_itself(&self) -> bool {
        self.commands.iter().any(|command| {
            command.places().into_iter().any(|place| {
                let observed = |rule: &Rule| {
                    let mut listed = command.listed(place).into_iter();
                    listed.any(|reply| reply.code == rule.code && !reply.basis.is_documented())
                };
                self.rules.iter().any(|rule| rule.speaks_of(command, place) && observed(rule))
            })
        })
    }

    /// The rules that let a command get a reply at a place.
    fn holding<'a>(&'a self, command: &'a Command, place: Place) -> impl Iterator<Item = &'a Rule> {
        let listed = move |code| command.listed(place).iter().any(|reply| reply.code == code);
        self.rules.iter().filter(move |rule| rule.speaks_of(command, place) && !listed(rule.code))
    }

    /// What may come at a place.
    pub fn at(&self, command: &Command, place: Place) -> BTreeSet<Entry> {
        let own = command.listed(place).into_iter().map(|reply| (reply.code, reply.basis, false));
        let by_rule = self.holding(command, place).map(|rule| (rule.code, rule.basis, true));
        own.chain(by_rule).collect()
    }

    /// What may come at any of these places.
    pub fn at_any(&self, command: &Command, places: &[Place]) -> BTreeSet<Entry> {
        places.iter().flat_map(|place| self.at(command, *place)).collect()
    }

    /// The places after another reply at which an entry may come.
    pub fn after(&self, command: &Command, entry: Entry) -> Vec<u16> {
        let after = command.places().into_iter().filter_map(|place| match place {
            Place::After(code) => self.at(command, place).contains(&entry).then_some(code),
            Place::First => None,
        });
        after.collect()
    }

    /// "The commands that a code asks for are those in the `then` of all entries and rules."
    pub fn asked(&self, command: &Command, code: u16) -> BTreeSet<&'static str> {
        let rules = command.places().into_iter().flat_map(|place| self.holding(command, place));
        let by_rule = rules.filter(|rule| rule.code == code).flat_map(|rule| rule.then.iter().copied());
        let own = command.tree().filter(|reply| reply.code == code).flat_map(|reply| reply.then.iter().copied());
        own.chain(by_rule).collect()
    }

    /// The strongest basis on which a command may get a code at all.
    pub fn basis(&self, command: &Command, code: u16) -> Option<Basis> {
        let all = self.at_any(command, &command.places());
        all.into_iter().filter(|(number, ..)| *number == code).map(|(_, basis, _)| basis).min()
    }
}
