//! Whether the client reads each reply as that to the right command.

use super::{Exchange, Mode, Note, SessionRecord, remember};
use crate::code::Code;
use crate::registry::Command;

/// What ends a transfer, and what ABOR gets.
pub(super) const ENDS_OF_TRANSFER: &[u16] = &[225, 226, 425, 426, 451];

/// A reply that comes while a command waits that it does not answer.
#[derive(Clone, Copy, Debug)]
pub(in crate::trouble) struct Slip {
    /// The order of the command.
    pub(in crate::trouble) command: u64,
    /// Of the command and the reply.
    pub(in crate::trouble) lines: [u64; 2],
}

impl SessionRecord {
    /// The commands whose last reply has not come.
    #[inline]
    pub(super) fn open(&self) -> impl Iterator<Item = &Exchange> {
        self.waiting.iter().filter_map(|order| self.exchanges.get(self.find(*order)?))
    }

    /// A command while a transfer has not ended, or an ABOR: its sender may take the wrong reply for its own.
    #[inline]
    pub(super) fn watch_step(&mut self, order: u64, line: u64, command: Option<Command>) {
        if !may_interrupt(command) || command == Some(Command::Logout) {
            self.confirm_slip(line);
        }
        let interrupted = |exchange: &Exchange| {
            let started = exchange.is_transfer() && exchange.preliminary.is_some();
            !exchange.passed && (started || exchange.command == Some(Command::Abort))
        };
        if !may_interrupt(command) && self.open().any(interrupted) {
            self.hasty.get_or_insert((order, line));
        }
    }

    #[inline]
    pub(super) fn check_step(&mut self, line: u64, code: Code) {
        self.slip = None;
        let Some((command, sent)) = self.hasty.take() else { return };
        // Some servers connect at once when they are told where, so that this may be its own reply.
        let own = code == 425
            && self.open().any(|exchange| exchange.order == command && exchange.mode() == Some(Mode::Active));
        if ENDS_OF_TRANSFER.contains(&code.as_u16()) && !own {
            self.slip = Some(Slip { command, lines: [sent, line] });
        }
    }

    /// The client goes on, and had no reply to its command but the wrong one.
    #[inline]
    fn confirm_slip(&mut self, line: u64) {
        let Some(slip) = self.slip.take() else { return };
        if self.is_open(slip.command) {
            for line in slip.lines.into_iter().chain([line]) {
                remember(&mut self.out_of_step, line);
            }
        }
    }

    /// Whether a command waits for its reply.
    #[inline]
    pub(in crate::trouble) fn is_open(&self, order: u64) -> bool {
        self.open().any(|exchange| exchange.order == order && !exchange.passed)
    }

    /// A client that complains of the reply.
    #[inline]
    pub(super) fn slip_seen(&mut self, note: &Note) {
        if note.has(&["unexpected", "malformed", "unerwartet", "invalid", "weird", "fail", "error"]) {
            self.confirm_slip(note.line);
        }
    }
}

/// What may be sent during a transfer: RFC 959 sections 4.1.3 and 5.4. Clients keep the connection alive by NOOP.
#[inline]
pub(super) fn may_interrupt(command: Option<Command>) -> bool {
    command.is_some_and(|command| {
        matches!(command, Command::Abort | Command::NoOperation | Command::Status | Command::Logout)
    })
}
