//! What the rules look at.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cell::OnceCell;

use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::record::{Answer, Exchange, Mode, Note, SessionRecord};

/// A record, and what was reached in it.
pub(super) struct View<'a> {
    pub(super) record: &'a SessionRecord,
    /// The commands that were refused.
    refused: Vec<&'a Exchange>,
    /// When a command with this argument last succeeded. Only what failed is looked for, so that most sessions need
    /// neither this nor the next.
    done: OnceCell<BTreeMap<(Command, &'a [u8]), u64>>,
    /// When any command about a file of this name last succeeded.
    named: OnceCell<BTreeMap<&'a [u8], u64>>,
    /// When a folder was last made or entered, by its path.
    folders: OnceCell<BTreeMap<&'a [u8], u64>>,
    /// When a command last succeeded, whatever the argument.
    succeeded: BTreeMap<Command, u64>,
    /// When a transfer last succeeded, and when one over a passive connection did.
    transferred: u64,
    passive: u64,
    pasv: u64,
    epsv: u64,
    /// When a transfer last began.
    begun: u64,
}

/// A command that is refused, or a greeting.
pub(super) struct Refusal<'a> {
    pub(super) exchange: &'a Exchange,
    pub(super) answer: &'a Answer,
}

impl<'a> View<'a> {
    #[inline]
    pub(super) fn new(record: &'a SessionRecord) -> Self {
        let mut view = Self {
            record,
            refused: record.exchanges.iter().filter(|exchange| exchange.refusal().is_some()).collect(),
            done: OnceCell::new(),
            named: OnceCell::new(),
            folders: OnceCell::new(),
            succeeded: BTreeMap::new(),
            transferred: 0,
            passive: 0,
            pasv: 0,
            epsv: 0,
            begun: 0,
        };
        for exchange in &record.exchanges {
            if exchange.is_transfer() && (exchange.preliminary.is_some() || exchange.succeeded()) {
                view.begun = exchange.order;
            }
            if !exchange.succeeded() {
                continue;
            }
            let Some(command) = exchange.command else { continue };
            view.succeeded.insert(command, exchange.order);
            if exchange.is_transfer() {
                view.transferred = exchange.order;
                match exchange.state.port.map(|port| port.mode) {
                    Some(Mode::Pasv) => view.pasv = exchange.order,
                    Some(Mode::Epsv) => view.epsv = exchange.order,
                    Some(Mode::Active) | None => {}
                }
                view.passive = view.pasv.max(view.epsv);
            }
        }
        view
    }

    /// Certain, if the session is over: otherwise what follows may show that it got there all the same.
    #[inline]
    pub(super) fn unless_it_goes_on(&self, order: u64) -> Strength {
        if self.record.ended > order { Strength::Certain } else { Strength::Likely }
    }

    #[inline]
    pub(super) fn login_after(&self, order: u64) -> bool {
        self.record.login.is_some_and(|login| login > order)
    }

    #[inline]
    pub(super) fn transfer_after(&self, order: u64) -> bool {
        self.transferred > order
    }

    #[inline]
    pub(super) fn passive_transfer_after(&self, order: u64) -> bool {
        self.passive > order
    }

    #[inline]
    pub(super) fn transfer_begun_after(&self, order: u64) -> bool {
        self.begun > order
    }

    #[inline]
    pub(super) fn pasv_works_instead(&self, order: u64) -> bool {
        self.pasv > order && self.epsv <= order
    }

    /// Whether one of these commands succeeded later.
    #[inline]
    pub(super) fn any_after(&self, commands: &[Command], order: u64) -> bool {
        commands.iter().any(|command| self.succeeded.get(command).is_some_and(|last| *last > order))
    }

    #[inline]
    fn done(&self) -> &BTreeMap<(Command, &'a [u8]), u64> {
        let succeeded = || self.exchanges().filter(|exchange| exchange.succeeded());
        let of = |exchange: &'a Exchange| Some(((exchange.command?, &exchange.argument[..]), exchange.order));
        self.done.get_or_init(|| succeeded().filter_map(of).collect())
    }

    #[inline]
    fn named(&self) -> &BTreeMap<&'a [u8], u64> {
        let is_named =
            |exchange: &&Exchange| exchange.succeeded() && exchange.command.is_some() && !exchange.name().is_empty();
        let named = || self.exchanges().filter(is_named).map(|exchange| (exchange.name(), exchange.order));
        self.named.get_or_init(|| named().collect())
    }

    /// Whether the same command with the same argument succeeded later.
    #[inline]
    pub(super) fn same_after(&self, exchange: &Exchange) -> bool {
        let of = |command| self.done().get(&(command, &exchange.argument[..]));
        exchange.command.and_then(of).is_some_and(|last| *last > exchange.order)
    }

    /// Whether any command about this name succeeded later.
    #[inline]
    pub(super) fn named_after(&self, exchange: &Exchange) -> bool {
        self.named().get(exchange.name()).is_some_and(|last| *last > exchange.order)
    }

    /// Whether a folder below this one was made or entered later: a client that makes all the folders of a path is
    /// refused those that are there.
    #[inline]
    pub(super) fn below_after(&self, exchange: &Exchange) -> bool {
        const FOLDERS: &[Command] = &[Command::ChangeWorkingDirectory, Command::MakeDirectory];
        let made = || self.exchanges().filter(|exchange| exchange.succeeded() && exchange.is(FOLDERS));
        let folders = || made().map(|exchange| (&exchange.argument[..], exchange.order)).collect();
        let end = exchange.argument.iter().rposition(|byte| *byte != b'/').map_or(0, |last| last + 1);
        let path = exchange.argument.get(..end).unwrap_or_default();
        let below = |inner: &[u8]| inner.strip_prefix(path).is_some_and(|rest| rest.first() == Some(&b'/'));
        exchange.is(FOLDERS)
            && !exchange.argument.is_empty()
            && self
                .folders
                .get_or_init(folders)
                .range(path..)
                .take_while(|(inner, _)| inner.starts_with(path))
                .any(|(inner, order)| *order > exchange.order && below(inner) && *inner != &exchange.argument[..])
    }

    /// Whether a file was stored later.
    #[inline]
    pub(super) fn uploaded_after(&self, order: u64) -> bool {
        self.any_after(&[Command::Append, Command::Store, Command::StoreUnique], order)
    }

    /// What was said between two places.
    #[inline]
    pub(super) fn notes_between(&self, from: u64, to: u64) -> &'a [Note] {
        let notes = &self.record.notes[..];
        let start = notes.partition_point(|note| note.order < from);
        let end = notes.partition_point(|note| note.order < to);
        notes.get(start..end).unwrap_or_default()
    }

    #[inline]
    pub(super) fn exchanges(&self) -> impl DoubleEndedIterator<Item = &'a Exchange> + use<'a> {
        self.record.exchanges.iter()
    }

    /// The refused commands among these.
    #[inline]
    pub(super) fn refused(&self, commands: &'static [Command]) -> impl Iterator<Item = Refusal<'a>> + use<'a, '_> {
        let wanted = self.refused.iter().copied().filter(move |exchange| exchange.is(commands));
        wanted.filter_map(|exchange| Some(Refusal { exchange, answer: exchange.refusal()? }))
    }

    /// What was refused before the login.
    #[inline]
    pub(super) fn login_refusals(&self) -> impl Iterator<Item = Refusal<'a>> + use<'a, '_> {
        let early = self.refused.iter().copied().filter(|exchange| !exchange.state.login);
        early.filter_map(|exchange| Some(Refusal { exchange, answer: exchange.refusal()? }))
    }

    /// The refused commands about files and folders.
    #[inline]
    pub(super) fn file_refusals(&self) -> impl Iterator<Item = Refusal<'a>> + use<'a, '_> {
        self.refused(&[
            Command::Append,
            Command::ChangeWorkingDirectory,
            Command::Delete,
            Command::List,
            Command::MakeDirectory,
            Command::MachineListDirectory,
            Command::NameList,
            Command::Retrieve,
            Command::RemoveDirectory,
            Command::RenameFrom,
            Command::RenameTo,
            Command::Store,
            Command::StoreUnique,
        ])
    }
}
