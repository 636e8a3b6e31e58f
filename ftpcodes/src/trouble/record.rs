//! What is kept of a session.

mod effects;
mod exchange;
mod files;
mod note;
mod room;
mod step;

pub(super) use exchange::{Answer, Exchange, Kind, Mode, PassiveForm, Port, State, is_upload};
use exchange::{announced_size, verb_and_argument};
use files::reads_success;
pub(super) use files::{ASCII, BARE, FILES, is_binary};
pub(super) use note::Note;
use room::remember;
pub(super) use step::Slip;

use alloc::vec::Vec;
use core::net::IpAddr;

use super::finding::Finding;
use super::foreign::is_foreign_command;
use super::words::{kept, without_echo};
use crate::code::Code;
use crate::dialogue::Attribution;
use crate::registry::Command;

/// What happened in a session, as far as its troubles need it.
///
/// It is told of each command, reply and message in their order, and says what is wrong so far. The words of the
/// client itself count: a connection that timed out is in no reply.
///
/// A client that tells its user the cause:
///
/// ```
/// use ftpcodes::{SessionRecord, Trouble};
/// use ftpcodes::{Attribution, Command, Dialogue, Reply};
///
/// /// The client's own: it follows the dialogue anyway.
/// struct Session {
///     dialogue: Dialogue,
///     record: SessionRecord,
///     line: u64,
/// }
///
/// impl Session {
///     fn send(&mut self, command: &str) {
///         self.line += 1;
///         match Command::from_verb(command.split(' ').next().unwrap_or_default().as_bytes()) {
///             Some(known) => self.dialogue.sent(known).expect("one command at a time"),
///             None => self.dialogue.sent_unknown().expect("one command at a time"),
///         }
///         self.record.sent(self.line, command.as_bytes());
///     }
///
///     fn receive(&mut self, bytes: &[u8]) {
///         self.line += 1;
///         let reply = Reply::parse(bytes).unwrap().unwrap();
///         let belongs_to = self.dialogue.received(reply.code());
///         let text: Vec<&[u8]> = reply.lines().collect();
///         self.record.received(self.line, reply.code(), &text.join(&b'\n'), belongs_to);
///     }
/// }
///
/// let mut session = Session { dialogue: Dialogue::new(), record: SessionRecord::new(), line: 0 };
/// session.record.noted(0, "Connecting to 198.51.100.7:21");
/// session.receive(b"220 ready\r\n");
/// session.send("USER ada");
/// session.receive(b"230 Welcome\r\n");
/// session.send("PASV");
/// session.receive(b"227 Entering Passive Mode (10,8,0,4,156,90)\r\n");
/// session.send("LIST");
/// session.record.noted(session.line, "Connection timed out");
///
/// let troubles = session.record.troubles();
/// assert_eq!(troubles[0].trouble, Trouble::PasvPrivateAddress);
/// // The greeting is line 1, the 227 line 5, and the end of waiting line 6.
/// assert_eq!(troubles[0].lines, [5, 6]);
/// ```
///
/// However long the session is, what is kept stays small: texts, arguments and messages up to 512 bytes, some 1,000
/// exchanges and 256 messages. What is dropped is judged before. Passwords are not kept.
#[derive(Clone, Debug, Default)]
pub struct SessionRecord {
    pub(super) exchanges: Vec<Exchange>,
    pub(super) notes: Vec<Note>,
    /// Replies that answer nothing.
    pub(super) loose: Vec<Answer>,
    /// The orders of the commands whose last reply has not come.
    waiting: Vec<u64>,
    pub(super) state: State,
    /// The address of the other side, if somebody told it.
    pub(super) far: Option<IpAddr>,
    /// The next place in the order of things.
    order: u64,
    clock: Option<u64>,
    /// What says that the server speaks another protocol, and that replies are out of step.
    pub(super) foreign: Vec<u64>,
    pub(super) out_of_step: Vec<u64>,
    /// Lines of vsftpd's own errors.
    pub(super) oops: Vec<u64>,
    /// Some client sent the first bytes of TLS as a command.
    pub(super) hello: Vec<u64>,
    /// Some command was sent.
    begun: bool,
    /// The first command, if it is one of another protocol, and whether there was one of FTP.
    pub(super) foreign_commands: Vec<u64>,
    pub(super) talked: bool,
    /// The command that did not wait for the end of a transfer, until the next reply: its order and its line.
    hasty: Option<(u64, u64)>,
    /// A reply that may mislead the client, until it is known whether it did.
    pub(super) slip: Option<Slip>,
    /// Since when a new connection is told of, without a greeting.
    connecting: bool,
    /// TLS from the first byte, as far as the port tells.
    implicit: bool,
    pub(super) greeted: bool,
    /// The other side has spoken as FTP has it.
    replied: bool,
    /// The name of USER, which replies to PASS and ACCT repeat.
    user: Vec<u8>,
    /// When something last showed that the session, or what it was for, is over.
    pub(super) ended: u64,
    /// When the last login succeeded.
    pub(super) login: Option<u64>,
    /// Of what was dropped.
    pub(super) settled: Vec<Finding>,
}

impl SessionRecord {
    /// Of a session of which nothing is known.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The time of what comes next, in seconds of any clock. It need not be told.
    #[inline]
    pub fn clock(&mut self, seconds: u64) {
        self.clock = Some(seconds);
    }

    /// A command that was sent: `RETR a.txt`, without the end of the line.
    ///
    /// `line` is whatever the caller counts by; findings name it.
    #[inline]
    pub fn sent(&mut self, line: u64, command: &[u8]) {
        let (verb, _) = verb_and_argument(command);
        self.__sent_as(line, Command::from_verb(verb), command);
    }

    /// A command whose verb was looked up before.
    #[doc(hidden)]
    #[inline]
    pub fn __sent_as(&mut self, line: u64, known: Option<Command>, command: &[u8]) {
        let order = self.next();
        let (_, argument) = verb_and_argument(command);
        if !self.begun && is_foreign_command(command) {
            remember(&mut self.foreign_commands, line);
        }
        // A record of the type handshake, and the version of SSL 3.0 or TLS: RFC 8446 section 5.1.
        if command.starts_with(&[0x16, 0x03]) {
            remember(&mut self.hello, line);
        }
        let command = known.map(exchange::in_force);
        self.begun = true;
        self.talked |= command.is_some_and(|command| command != Command::Logout);
        self.watch_step(order, line, command);
        self.connecting = false;
        let is_secret = command
            .is_some_and(|command| matches!(command, Command::Password | Command::Account | Command::SecurityData));
        if command == Some(Command::UserName) {
            self.user = kept(argument);
            self.state.anonymous = [&b"anonymous"[..], b"ftp"].iter().any(|name| argument.eq_ignore_ascii_case(name));
        }
        if command == Some(Command::Logout) {
            self.ended = order;
        }
        let argument = if is_secret { Vec::new() } else { kept(argument) };
        self.begin(Exchange { line, argument, ..Exchange::new(order, command, self.clock, self.state) });
    }

    /// No command that was sent waits for a reply any more: of a log that has each command with its reply.
    #[doc(hidden)]
    #[inline]
    pub fn __waits_for_nothing(&mut self) {
        self.pass_all();
    }

    /// A reply that came: its code, the text of all its lines, joined by LF and without the code, and what the
    /// [`Dialogue`](crate::Dialogue) or [`Conversation`](crate::Conversation) of this session says that it answers.
    #[inline]
    pub fn received(&mut self, line: u64, code: Code, text: &[u8], belongs_to: Attribution) {
        let order = self.next();
        // Logs that have no texts have this instead.
        let text = if text.trim_ascii() == b"-" { &[] } else { text };
        self.replied = true;
        if code == 500 && text.split(|byte| *byte == b'\n').any(|line| line.trim_ascii_start().starts_with(b"OOPS")) {
            remember(&mut self.oops, line);
        }
        self.check_step(line, code);
        let index = self.answered(code, belongs_to, line, order);
        let exchange = index.and_then(|index| self.exchanges.get_mut(index));
        // The rules read what refuses, the greeting, and a few other texts.
        let is_read = code.is_negative()
            || exchange.as_ref().is_some_and(|exchange| {
                exchange.is(&[Command::Connect]) || reads_success(exchange, self.state.kind, code, text)
            });
        let argument = exchange.as_ref().map_or(&[][..], |exchange| {
            let of_user = exchange.is(&[Command::Password, Command::Account]);
            if of_user { &self.user } else { &exchange.argument }
        });
        let (words, echoes) = if is_read { without_echo(text, argument) } else { Default::default() };
        let answer = Answer { order, line, code: code.as_u16(), words: words.into(), echoes };
        if code == 421 {
            self.ended = order;
        }
        let (Some(exchange), Some(index)) = (exchange, index) else {
            // The log begins behind the password.
            if matches!(answer.code, 230 | 232) {
                (self.state.login, self.login) = (true, Some(order));
            }
            self.add_loose(answer);
            return;
        };
        if exchange.preliminary.is_none() {
            exchange.state = self.state;
        }
        if code.is_positive_preliminary() {
            exchange.size = exchange.size.or_else(|| announced_size(text));
            exchange.preliminary.get_or_insert(answer);
        } else if !code.is_protected() {
            exchange.last = Some(answer);
            self.end(index, text);
        }
    }

    /// Words of the client or the server itself: `Connection timed out`, `Connecting to 198.51.100.7:21`.
    #[inline]
    pub fn noted(&mut self, line: u64, note: &str) {
        let order = self.next();
        self.add_note(Note::new(order, line, note));
    }

    /// Nothing follows any more, so what a later success would have taken back is certain.
    #[inline]
    pub fn ended(&mut self) {
        self.ended = self.next();
    }

    #[inline]
    fn next(&mut self) -> u64 {
        self.order += 1;
        self.order
    }
}
