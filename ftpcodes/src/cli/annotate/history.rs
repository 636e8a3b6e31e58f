//! What happened in a session, as far as the judgement on it needs it.

use ftpcodes_core::Attribution;

use super::heads::Tables;
use super::session::Verb;

pub(super) struct History;

impl History {
    pub(super) fn new(_tables: &Tables) -> Self {
        Self
    }

    pub(super) fn sent(&mut self, _line: u64, _verb: &str, _argument: &str) {}

    pub(super) fn received(&mut self, _line: u64, _code: u16, _text: &str, _attribution: &Attribution<Verb>) {}

    pub(super) fn noted(&mut self, _line: u64, _note: &str) {}
}
