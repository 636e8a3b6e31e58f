//! A whole spec as tables.

use crate::evidence::Source;

use super::{CodeData, CommandData, LanguageData, PurposeWords, ReplyData, TroubleData};

/// A whole spec as tables: what the macros write down, and what the program makes of a file.
#[derive(Clone, Copy, Debug)]
pub struct Registry {
    /// Name of the protocol: `FTP`.
    pub protocol: &'static str,
    /// What the first digit says.
    pub classes: &'static [DigitData],
    /// What the second digit says.
    pub groups: &'static [DigitData],
    /// The codes, sorted by number.
    pub codes: &'static [CodeData],
    /// The words; the default language comes first.
    pub languages: &'static [&'static LanguageData],
    /// The commands, sorted by verb.
    pub commands: &'static [CommandData],
    /// The replies that any command may get.
    pub general: &'static [ReplyData],
    /// What goes wrong in sessions; nothing unless the program asks for it, and nothing in other protocols than FTP.
    pub troubles: &'static [TroubleData],
    /// Whether 1yz ends its command with information in this protocol, and nothing follows it.
    pub informative: bool,
}

/// A digit that says something.
#[derive(Clone, Copy, Debug)]
pub struct DigitData {
    /// The digit, as a number.
    pub digit: u8,
    /// Name of the variant.
    pub name: &'static str,
}

impl Registry {
    /// The code of this number.
    #[inline]
    #[must_use]
    pub fn code(&self, number: u32) -> Option<&'static CodeData> {
        self.codes.iter().find(|code| u32::from(code.number) == number)
    }

    /// The command of this verb, in capitals or small letters.
    #[inline]
    #[must_use]
    pub fn command(&self, verb: &str) -> Option<&'static CommandData> {
        self.commands.iter().find(|command| command.verb.eq_ignore_ascii_case(verb))
    }

    /// The commands that are for something.
    #[inline]
    pub fn commands_for(&self, purpose: &PurposeWords) -> impl Iterator<Item = &'static CommandData> + use<> {
        let (commands, places) = (self.commands, purpose.commands);
        places.iter().filter_map(|place| commands.get(usize::from(*place)))
    }

    /// Where codes and commands are defined, in their order.
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> + use<> {
        let of_codes = self.codes.iter().flat_map(|code| code.meanings).flat_map(|meaning| meaning.sources);
        of_codes.chain(self.commands.iter().flat_map(|command| command.sources))
    }

    /// The class that the first digit of this number names.
    #[inline]
    #[must_use]
    pub fn class(&self, number: u16) -> Option<&'static DigitData> {
        self.classes.iter().find(|class| u16::from(class.digit) == number / 100)
    }

    /// The group that the second digit of this code names.
    #[inline]
    #[must_use]
    pub fn group(&self, code: &CodeData) -> Option<&'static DigitData> {
        let digit = code.group_digit()?;
        self.groups.iter().find(|group| u16::from(group.digit) == digit)
    }
}
