//! A command with its replies, and how the session stood.

use alloc::vec::Vec;
use core::net::Ipv4Addr;

use crate::registry::Command;
use crate::trouble::phrases::Words;
use crate::trouble::words::{Echo, last_segment};

/// A command and what came back.
#[derive(Clone, Debug)]
pub(in crate::trouble) struct Exchange {
    /// The place among all that happened.
    pub(in crate::trouble) order: u64,
    pub(in crate::trouble) line: u64,
    pub(in crate::trouble) at: Option<u64>,
    /// `None` for one that the registry does not have; the experimental verbs count as those that replaced them.
    pub(in crate::trouble) command: Option<Command>,
    /// None of a password.
    pub(in crate::trouble) argument: Vec<u8>,
    /// When the command was carried out: the first reply to it tells.
    pub(in crate::trouble) state: State,
    /// The first 1yz.
    pub(in crate::trouble) preliminary: Option<Answer>,
    /// How many bytes that announced.
    pub(in crate::trouble) size: Option<u64>,
    /// The reply that ends it.
    pub(in crate::trouble) last: Option<Answer>,
    /// What PASV and EPSV told.
    pub(in crate::trouble) passive: Option<PassiveForm>,
    /// A later command was answered before it, or the connection is another one by now.
    pub(in crate::trouble) passed: bool,
}

/// A reply.
#[derive(Clone, Debug)]
pub(in crate::trouble) struct Answer {
    pub(in crate::trouble) order: u64,
    pub(in crate::trouble) line: u64,
    pub(in crate::trouble) code: u16,
    /// Its text in small letters, without what it repeats of the argument; nothing where no rule reads it.
    pub(in crate::trouble) words: Words,
    /// What it repeats of the argument.
    pub(in crate::trouble) echoes: Echo,
}

/// How the session stands before a command.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::trouble) struct State {
    /// ASCII is the type without any TYPE, too: RFC 959 section 3.1.1.1.
    pub(in crate::trouble) kind: Kind,
    /// AUTH was accepted.
    pub(in crate::trouble) auth: bool,
    /// PROT P was accepted.
    pub(in crate::trouble) private: bool,
    pub(in crate::trouble) login: bool,
    /// The user is `anonymous` or `ftp`.
    pub(in crate::trouble) anonymous: bool,
    /// The server has UTF-8, or was told to use it.
    pub(in crate::trouble) utf8: bool,
    pub(in crate::trouble) port: Option<Port>,
}

/// The representation type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::trouble) enum Kind {
    /// ASCII, because nobody said anything.
    #[default]
    Default,
    /// ASCII, by TYPE A.
    Ascii,
    Other,
}

/// What the last PASV, EPSV, PORT or EPRT came to.
#[derive(Clone, Copy, Debug)]
pub(in crate::trouble) struct Port {
    /// The command's.
    pub(in crate::trouble) order: u64,
    /// The reply's.
    pub(in crate::trouble) line: u64,
    pub(in crate::trouble) mode: Mode,
    pub(in crate::trouble) accepted: bool,
    /// The one that PASV named.
    pub(in crate::trouble) address: Option<Ipv4Addr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::trouble) enum Mode {
    Pasv,
    Epsv,
    /// PORT and EPRT.
    Active,
}

/// How far clients can read where the server listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::trouble) enum PassiveForm {
    Strict,
    /// Not quite as the RFC has it.
    Loose,
    Unreadable,
    /// Unreadable, and without the end of what it begins.
    CutOff,
}

impl Kind {
    #[inline]
    pub(in crate::trouble) fn is_ascii(self) -> bool {
        self != Self::Other
    }
}

impl Mode {
    #[inline]
    pub(in crate::trouble) fn is_passive(self) -> bool {
        self != Self::Active
    }
}

impl Answer {
    #[inline]
    pub(in crate::trouble) fn is_success(&self) -> bool {
        self.code / 100 == 2
    }

    #[inline]
    pub(in crate::trouble) fn is_negative(&self) -> bool {
        matches!(self.code / 100, 4 | 5)
    }
}

impl Exchange {
    #[inline]
    pub(super) fn new(order: u64, command: Option<Command>, at: Option<u64>, state: State) -> Self {
        Self {
            order,
            line: 0,
            at,
            command,
            argument: Vec::new(),
            state,
            preliminary: None,
            size: None,
            last: None,
            passive: None,
            passed: false,
        }
    }

    #[inline]
    pub(in crate::trouble) fn is(&self, commands: &[Command]) -> bool {
        self.command.is_some_and(|command| commands.contains(&command))
    }

    /// What it asks for, if it is about the data connection to come.
    #[inline]
    pub(in crate::trouble) fn mode(&self) -> Option<Mode> {
        match self.command? {
            Command::Passive => Some(Mode::Pasv),
            // That all will be passive asks for nothing yet: RFC 2428 section 4.
            Command::ExtendedPassive => (!self.argument.eq_ignore_ascii_case(b"ALL")).then_some(Mode::Epsv),
            Command::DataPort | Command::ExtendedPort => Some(Mode::Active),
            _ => None,
        }
    }

    #[inline]
    pub(in crate::trouble) fn succeeded(&self) -> bool {
        self.last.as_ref().is_some_and(Answer::is_success)
    }

    /// The reply that refuses it.
    #[inline]
    pub(in crate::trouble) fn refusal(&self) -> Option<&Answer> {
        self.last.as_ref().filter(|last| last.is_negative())
    }

    /// The last part of the path that it names.
    #[inline]
    pub(in crate::trouble) fn name(&self) -> &[u8] {
        last_segment(&self.argument)
    }

    /// Whether the data connection is what it is for.
    #[inline]
    pub(in crate::trouble) fn is_transfer(&self) -> bool {
        self.command.is_some_and(is_transfer)
    }

    /// Whether the server accepted TLS, or asked for the data of a mechanism.
    #[inline]
    pub(in crate::trouble) fn begins_tls(&self) -> bool {
        let accepts = |last: &Answer| last.code == 234 || last.code == 334;
        self.is(&[Command::SecurityMechanism]) && self.last.as_ref().is_some_and(accepts)
    }
}

/// Whether the command transfers a file or a listing.
#[inline]
pub(in crate::trouble) fn is_transfer(command: Command) -> bool {
    matches!(command, Command::List | Command::NameList | Command::MachineListDirectory | Command::Retrieve)
        || is_upload(command)
}

/// Whether the command brings a file to the server.
#[inline]
pub(in crate::trouble) fn is_upload(command: Command) -> bool {
    matches!(command, Command::Store | Command::StoreUnique | Command::Append)
}

/// The verb that replaced an experimental one: RFC 1123 section 4.1.3.1.
#[inline]
pub(super) fn in_force(command: Command) -> Command {
    match command {
        Command::ExperimentalChangeWorkingDirectory => Command::ChangeWorkingDirectory,
        Command::ExperimentalMakeDirectory => Command::MakeDirectory,
        Command::ExperimentalRemoveDirectory => Command::RemoveDirectory,
        Command::ExperimentalPrintWorkingDirectory => Command::PrintWorkingDirectory,
        Command::ExperimentalChangeToParentDirectory => Command::ChangeToParentDirectory,
        command => command,
    }
}

/// The parts of a command that one space separates.
#[inline]
pub(super) fn verb_and_argument(command: &[u8]) -> (&[u8], &[u8]) {
    let command = command.trim_ascii_end();
    let length = command.iter().position(|byte| *byte == b' ').unwrap_or(command.len());
    let (verb, argument) = command.split_at_checked(length).unwrap_or((command, &[]));
    (verb, argument.strip_prefix(b" ").unwrap_or(argument))
}

/// The size in the reply that begins a transfer, as ftpd of BSD and most others write it: `a.iso (1024 bytes)`.
#[inline]
pub(super) fn announced_size(text: &[u8]) -> Option<u64> {
    let open = text.iter().rposition(|byte| *byte == b'(')?;
    let behind = text.get(open + 1..)?;
    let digits = behind.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (size, unit) = behind.split_at_checked(digits)?;
    if unit.starts_with(b" bytes") { str::from_utf8(size).ok()?.parse().ok() } else { None }
}
