//! The replies of a command as a list: each code once for each basis, with the places of the tree that it stands at.

use std::collections::BTreeMap;

use super::model::{Basis, Command, Commands, GeneralReply, Observation, Reply, Report};
use crate::model::Source;

/// A reply that a command may get.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedReply<'a> {
    /// The number of the code.
    pub code: u16,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said; of several places of the tree, the first one's.
    pub sources: &'a [Source],
    /// The servers that were seen to send it; of several places of the tree, the first one's.
    pub servers: &'a [Observation],
    /// Where it is reported that servers send it; of several places of the tree, the first one's.
    pub reports: &'a [Report],
    /// Whether it may come first.
    pub first: bool,
    /// The replies that it may come after.
    pub after: Vec<u16>,
    /// The commands that it asks for.
    pub then: Vec<&'a str>,
    /// Whether it may come more than once.
    pub repeats: bool,
    /// Whether it is a general one, that any command may get.
    pub general: bool,
}

impl Commands {
    /// The general replies that may answer this command: those that it does not list itself.
    pub fn general_replies<'a>(&'a self, command: &'a Command) -> impl Iterator<Item = &'a GeneralReply> {
        let excepted = |reply: &GeneralReply| reply.except.iter().any(|verb| verb.value == command.verb.value);
        let listed = |reply: &GeneralReply| command.replies.iter().any(|own| own.code.value == reply.code.value);
        self.general.iter().filter(move |reply| !excepted(reply) && !listed(reply))
    }

    /// The general replies, as those of a command that lists none itself.
    pub fn any_command(&self) -> Vec<ListedReply<'_>> {
        let mut list = List::default();
        for reply in &self.general {
            list.add_general(reply);
        }
        list.replies.into_values().collect()
    }

    /// All replies that may answer this command, at any place of its tree, sorted by code.
    pub fn replies_to<'a>(&'a self, command: &'a Command) -> Vec<ListedReply<'a>> {
        let mut list = List::default();
        list.add_all(&command.replies, None);
        for reply in self.general_replies(command) {
            list.add_general(reply);
        }
        for GeneralReply { code, basis, sources, .. } in self.general.iter().filter(|reply| reply.any_time) {
            let listed = list.replies.values().filter(|reply| reply.code == code.value);
            let known: Vec<u16> = listed.flat_map(|reply| reply.after.iter().copied()).collect();
            let new: Vec<u16> = list.openers.iter().copied().filter(|before| !known.contains(before)).collect();
            if !new.is_empty() {
                list.entry(code.value, *basis, sources).after.extend(new);
            }
        }
        list.replies.into_values().collect()
    }
}

#[derive(Default)]
struct List<'a> {
    /// By number and basis.
    replies: BTreeMap<(u16, u8), ListedReply<'a>>,
    /// The codes that others follow.
    openers: Vec<u16>,
}

impl<'a> List<'a> {
    fn entry(&mut self, code: u16, basis: Basis, sources: &'a [Source]) -> &mut ListedReply<'a> {
        let (first, repeats, general) = (false, false, false);
        let (servers, reports, after, then) = (&[][..], &[][..], Vec::new(), Vec::new());
        let new = ListedReply { code, basis, sources, servers, reports, first, after, then, repeats, general };
        self.replies.entry((code, basis as u8)).or_insert(new)
    }

    fn add_general(&mut self, reply: &'a GeneralReply) {
        let GeneralReply { code, basis, sources, then, .. } = reply;
        let entry = self.entry(code.value, *basis, sources);
        (entry.first, entry.general) = (true, true);
        entry.then = then.iter().map(|verb| verb.as_str()).collect();
    }

    fn add_all(&mut self, replies: &'a [Reply], before: Option<u16>) {
        for reply in replies {
            let code = *reply.code;
            let entry = self.entry(code, reply.basis, &reply.sources);
            if entry.servers.is_empty() {
                entry.servers = &reply.servers;
            }
            if entry.reports.is_empty() {
                entry.reports = &reply.reports;
            }
            entry.first |= before.is_none();
            entry.repeats |= reply.repeats;
            for verb in &reply.then {
                if !entry.then.contains(&verb.as_str()) {
                    entry.then.push(verb);
                }
            }
            let itself = Some(code).filter(|_| reply.repeats);
            for before in before.into_iter().chain(itself) {
                if !entry.after.contains(&before) {
                    entry.after.push(before);
                }
            }
            if !reply.next.is_empty() && !self.openers.contains(&code) {
                self.openers.push(code);
            }
            self.add_all(&reply.next, Some(code));
        }
    }
}
