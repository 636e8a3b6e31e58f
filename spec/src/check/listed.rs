//! Which codes the commands list.

use crate::model::{Command, Reply};
use crate::text::index::Index;

/// Which verbs list a code, at any position.
pub(super) struct Listed(Index);

impl Listed {
    pub(super) fn of(commands: &[Command]) -> Self {
        let mut listed = Self(Index::default());
        for command in commands {
            listed.add(&command.verb, &command.replies);
        }
        listed
    }

    fn add(&mut self, verb: &str, replies: &[Reply]) {
        for reply in replies {
            self.0.insert(*reply.code);
            self.0.insert(format!("{} {verb}", *reply.code));
            self.add(verb, &reply.next);
        }
    }

    pub(super) fn has_code(&self, code: u16) -> bool {
        self.0.has(&code.to_string())
    }

    pub(super) fn has(&self, code: u16, verb: &str) -> bool {
        self.0.has(&format!("{code} {verb}"))
    }
}
