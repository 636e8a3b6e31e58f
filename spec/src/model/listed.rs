//! The replies of a command as a list: each code once for each basis, with the places of the tree that it stands at;
//! and once more for the places where a general rule lets it come, or where other servers send it.

use ftpcodes_core::Basis;

use super::codes::Source;
use super::commands::{Command, Commands, GeneralReply, Observation, Reply, Report};
use crate::text::index::Index;
use crate::text::list::IntoList;
use crate::text::order::sorted;

/// A reply that a command may get.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedReply<'a> {
    /// The number of the code.
    pub code: u16,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said; of several places of the tree, the first one's.
    pub sources: &'a [Source],
    /// The servers that were seen to send it, at each of these places.
    pub servers: &'a [Observation],
    /// Where it is reported that servers send it, at each of these places.
    pub reports: &'a [Report],
    /// Whether it may come first.
    pub first: bool,
    /// The replies that it may come after, sorted.
    pub after: Vec<u16>,
    /// The commands that it asks for.
    pub then: Vec<&'a str>,
    /// Whether it may come more than once.
    pub repeats: bool,
    /// Whether a general rule lets any command get it, and the command does not list it at these places itself.
    pub general: bool,
}

impl Commands {
    /// The general replies that may answer this command at some place: it is not excepted.
    fn rules<'a>(&'a self, command: &'a Command) -> impl Iterator<Item = &'a GeneralReply> {
        self.general.iter().filter(|reply| !reply.excepts(command))
    }

    /// The general replies that may come first in answer to this command: those that it does not list there itself.
    pub fn general_replies<'a>(&'a self, command: &'a Command) -> impl Iterator<Item = &'a GeneralReply> {
        let listed = |reply: &GeneralReply| command.replies.iter().any(|own| own.code.value == reply.code.value);
        self.rules(command).filter(move |reply| !listed(reply))
    }

    /// All replies that may answer this command, at any place of its tree, sorted by code.
    pub fn replies_to<'a>(&'a self, command: &'a Command) -> Vec<ListedReply<'a>> {
        let mut list = List::default();
        list.add_all(&command.replies, None);
        for reply in self.rules(command) {
            list.add_general(reply);
        }
        list.sorted()
    }
}

impl GeneralReply {
    /// Whether the reply does not answer this command.
    pub fn excepts(&self, command: &Command) -> bool {
        self.except.iter().any(|verb| verb.value == command.verb.value)
    }
}

/// What makes an entry of the list, as a text that sorts as the list does: number and basis; whether a general rule
/// lets the command get it, after what it lists itself; and who sends it: what servers were seen to do at one place
/// says nothing of another.
fn key(reply: &ListedReply<'_>) -> String {
    let mut key = format!("{} {} {}", reply.code, reply.basis.__rank(), u8::from(reply.general));
    // No text of a spec has a NUL, which sorts before all that it may have.
    for observation in reply.servers {
        key.extend(["\0", &observation.server, "\0", &observation.situation]);
    }
    key.push('\0');
    for report in reply.reports {
        key.extend(["\0", &report.origin, "\0", &report.situation]);
    }
    key
}

#[derive(Default)]
struct List<'a> {
    replies: Vec<ListedReply<'a>>,
    places: Index,
    /// The codes that others follow, sorted.
    openers: Vec<u16>,
}

impl<'a> List<'a> {
    fn sorted(self) -> Vec<ListedReply<'a>> {
        sorted(self.replies, key)
    }

    fn own(&mut self, reply: &'a Reply) -> Option<&mut ListedReply<'a>> {
        let Reply { code, basis, sources, servers, reports, .. } = reply;
        let (code, basis, general) = (code.value, *basis, false);
        let (first, after, then, repeats) = (false, Vec::new(), Vec::new(), false);
        let new = ListedReply { code, basis, sources, servers, reports, first, after, then, repeats, general };
        let place = self.places.add(key(&new), self.replies.len()).unwrap_or(self.replies.len());
        if place == self.replies.len() {
            self.replies.push(new);
        }
        self.replies.get_mut(place)
    }

    /// Adds a rule at the places where the command does not list the code itself, once its own replies are all there.
    fn add_general(&mut self, reply: &'a GeneralReply) {
        let GeneralReply { code, basis, sources, except: _, then, any_time } = reply;
        let own = || self.replies.iter().filter(|own| own.code == code.value);
        let first = !own().any(|own| own.first);
        let listed = |before: &u16| own().any(|own| own.after.contains(before));
        let after: Vec<u16> = self.openers.iter().copied().filter(|before| *any_time && !listed(before)).list();
        if !first && after.is_empty() {
            return;
        }
        let then = then.iter().map(|verb| verb.as_str()).list();
        let (code, basis, repeats, general) = (code.value, *basis, false, true);
        let (servers, reports) = (&[][..], &[][..]);
        let entry = ListedReply { code, basis, sources, servers, reports, first, after, then, repeats, general };
        self.replies.push(entry);
    }

    fn add_all(&mut self, replies: &'a [Reply], before: Option<u16>) {
        for reply in replies {
            let code = *reply.code;
            if let Some(entry) = self.own(reply) {
                entry.first |= before.is_none();
                entry.repeats |= reply.repeats;
                for verb in &reply.then {
                    if !entry.then.contains(&verb.as_str()) {
                        entry.then.push(verb);
                    }
                }
                let itself = Some(code).filter(|_| reply.repeats);
                before.into_iter().chain(itself).for_each(|before| note(&mut entry.after, before));
            }
            if !reply.next.is_empty() {
                note(&mut self.openers, code);
            }
            self.add_all(&reply.next, Some(code));
        }
    }
}

/// Puts a code into a sorted list, once.
fn note(codes: &mut Vec<u16>, code: u16) {
    if let Err(place) = codes.binary_search(&code) {
        codes.insert(place, code);
    }
}
