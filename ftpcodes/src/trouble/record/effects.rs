//! What a command, a reply or a message does to how the session stands.

use super::exchange::{Kind, Mode, PassiveForm, Port, State, is_transfer};
use super::step::{ENDS_OF_TRANSFER, Slip, may_interrupt};
use super::{Exchange, Note, SessionRecord, remember};
use crate::code::Code;
use crate::dialogue::Attribution;
use crate::payload::{ExtendedPassivePort, PassiveAddress, PayloadDeviation};
use crate::registry::Command;
use crate::trouble::words::IMPLICIT;

impl SessionRecord {
    /// The exchange that a reply belongs to.
    #[inline]
    pub(super) fn answered(&mut self, code: Code, belongs_to: Attribution, line: u64, order: u64) -> Option<usize> {
        if self.is_greeting(code, belongs_to) {
            return Some(self.greet(line, order));
        }
        let command = match belongs_to {
            Attribution::Answer { command, .. } => Some(super::exchange::in_force(command)),
            Attribution::UnknownCommand { .. } => None,
            Attribution::AtAnyTime => return None,
            Attribution::Extra { .. } => {
                let misled = self.open().find(|exchange| !exchange.passed && !may_interrupt(exchange.command));
                if let Some(misled) = misled.filter(|_| ENDS_OF_TRANSFER.contains(&code.as_u16())) {
                    self.slip = Some(Slip { command: misled.order, lines: [misled.line, line] });
                }
                return None;
            }
        };
        // A reply of a transfer that comes for another command, where no transfer waits.
        if let Attribution::Answer { command, basis: None, .. } = belongs_to {
            let transferred = matches!(
                command,
                Command::Passive
                    | Command::ExtendedPassive
                    | Command::PrintWorkingDirectory
                    | Command::ChangeWorkingDirectory
            );
            let number = code.as_u16();
            if transferred && number == 226 || is_transfer(command) && matches!(number, 227 | 229 | 257) {
                remember(&mut self.out_of_step, line);
            }
        }
        let of = |command| move |exchange: &&Exchange| exchange.command == command;
        let open = || self.open().filter(|exchange| !exchange.passed);
        // If only one answers to the name that others were answered after, the reply is rather of one of these.
        let answered = open().find(of(command)).or_else(|| open().next()).or_else(|| self.open().find(of(command)));
        let order = answered?.order;
        if !code.is_positive_preliminary() {
            self.waiting.retain(|waiting| *waiting != order);
            // What was sent before and has no reply gets none any more, or late.
            for earlier in self.waiting.iter().filter(|earlier| **earlier < order) {
                let index = self.exchanges.binary_search_by_key(earlier, |exchange| exchange.order);
                if let Some(exchange) = index.ok().and_then(|index| self.exchanges.get_mut(index)) {
                    exchange.passed |= exchange.preliminary.is_none() || !may_interrupt(command);
                }
            }
        }
        self.find(order)
    }

    /// Whether a reply is what a new connection begins with.
    #[inline]
    fn is_greeting(&self, code: Code, belongs_to: Attribution) -> bool {
        let number = code.as_u16();
        match belongs_to {
            Attribution::Answer { command: Command::Connect, .. } => true,
            Attribution::Answer { basis: Some(_), .. } if !self.connecting => false,
            // A session that is refused before anything else, told by somebody who did not expect it.
            _ if self.exchanges.is_empty() && !self.greeted && matches!(number, 421 | 530) => true,
            _ => number == 220 || self.connecting && (number == 120 || code.is_negative()),
        }
    }

    /// Begins with a new connection, or goes on with its greeting after 120.
    #[inline]
    fn greet(&mut self, line: u64, order: u64) -> usize {
        self.connecting = false;
        self.greeted = true;
        let awaited = |exchange: &&Exchange| exchange.command == Some(Command::Connect) && !exchange.passed;
        if let Some(order) = self.open().find(awaited).map(|exchange| exchange.order) {
            return self.find(order).unwrap_or_default();
        }
        self.pass_all();
        self.state = State { auth: self.implicit, ..State::default() };
        (self.hasty, self.slip) = (None, None);
        self.begin(Exchange { line, ..Exchange::new(order, Some(Command::Connect), self.clock, self.state) });
        self.exchanges.len() - 1
    }

    /// Nothing that was sent gets a reply any more.
    #[inline]
    pub(super) fn pass_all(&mut self) {
        for order in core::mem::take(&mut self.waiting) {
            if let Some(exchange) = self.find(order).and_then(|index| self.exchanges.get_mut(index)) {
                exchange.passed = true;
            }
        }
    }

    /// What the last reply to a command changes.
    #[inline]
    pub(super) fn end(&mut self, index: usize, text: &[u8]) {
        let Some(exchange) = self.exchanges.get_mut(index) else { return };
        let (Some(command), Some(last)) = (exchange.command, &exchange.last) else { return };
        let order = exchange.order;
        self.waiting.retain(|waiting| *waiting != order);
        if let Some(mode) = exchange.mode() {
            let accepted = last.is_success();
            let (address, form) = if accepted { listens(mode, last.code, text) } else { (None, None) };
            exchange.passive = form;
            self.state.port = Some(Port { order, line: last.line, mode, accepted, address });
            return;
        }
        if is_transfer(command) && (last.is_success() || exchange.preliminary.is_some()) {
            // The next one needs another passive port.
            self.state.port = self.state.port.filter(|port| !port.mode.is_passive());
        }
        let login = matches!(last.code, 230 | 232)
            && matches!(command, Command::UserName | Command::Password | Command::Account | Command::SecurityData);
        if login || command == Command::Password && last.is_success() {
            self.state.login = true;
            self.login = Some(last.order);
        }
        self.state.auth |= exchange.begins_tls();
        if !last.is_success() {
            return;
        }
        let argument = &exchange.argument;
        match command {
            Command::RepresentationType => {
                let ascii = argument.first().is_some_and(|letter| letter.eq_ignore_ascii_case(&b'a'));
                self.state.kind = if ascii { Kind::Ascii } else { Kind::Other };
            }
            Command::DataChannelProtectionLevel => self.state.private = argument.eq_ignore_ascii_case(b"P"),
            Command::FeatureNegotiation => {
                let mut features = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
                self.state.utf8 |= features.any(|feature| feature.eq_ignore_ascii_case(b"UTF8"));
            }
            Command::Options => {
                let name = argument.get(..4).unwrap_or_default();
                self.state.utf8 |= name.eq_ignore_ascii_case(b"UTF8") || argument.eq_ignore_ascii_case(b"UTF-8");
            }
            Command::Reinitialize => self.state = State::default(),
            _ => {}
        }
    }

    /// A message that tells of the connection, and to whom.
    #[inline]
    pub(super) fn see_connection(&mut self, note: &Note) {
        if !note.is_connecting() || self.greeted && note.has(&["trying "]) {
            return;
        }
        // What is waited for is the data connection, unless the client has given up.
        let last = self.exchanges.last().map_or(0, |last| last.order);
        let gave_up =
            self.ended > last || self.notes.iter().rev().take_while(|note| note.order > last).any(Note::is_broken);
        let for_data = |exchange: &Exchange| exchange.is_transfer() || exchange.mode().is_some();
        let waits = self.open().any(|exchange| !exchange.passed && exchange.command != Some(Command::Connect));
        if !gave_up && (waits || self.exchanges.last().is_some_and(for_data)) {
            return;
        }
        self.connecting = true;
        self.implicit = note.has(IMPLICIT);
        if let Some(address) = note.address() {
            self.far = Some(address);
        }
    }
}

/// The address that a passive reply tells, and in which form.
#[inline]
fn listens(mode: Mode, code: u16, text: &[u8]) -> (Option<core::net::Ipv4Addr>, Option<PassiveForm>) {
    // Some logs have only the codes.
    if text.trim_ascii().is_empty() {
        return (None, None);
    }
    let has = |sign: u8| text.contains(&sign);
    let unreadable = || if has(b'(') && !has(b')') { PassiveForm::CutOff } else { PassiveForm::Unreadable };
    match mode {
        Mode::Active => (None, None),
        Mode::Pasv => match PassiveAddress::parse(text) {
            Ok(address) => {
                let loose = address.deviations().contains(PayloadDeviation::NoParentheses) || code != 227;
                (Some(address.host()), Some(if loose { PassiveForm::Loose } else { PassiveForm::Strict }))
            }
            Err(_) => (None, Some(unreadable())),
        },
        Mode::Epsv => match ExtendedPassivePort::parse(text) {
            Ok(port) => {
                let loose = port.deviations().contains(PayloadDeviation::NoParentheses) || code != 229;
                (None, Some(if loose { PassiveForm::Loose } else { PassiveForm::Strict }))
            }
            Err(_) => (PassiveAddress::parse(text).ok().map(|address| address.host()), Some(unreadable())),
        },
    }
}
