//! Words about the commands in one language.

use super::get::get;
use super::{CommandData, LanguageData};

/// Words about a command.
#[derive(Debug)]
pub struct CommandWords {
    /// Short name.
    pub title: &'static str,
    /// What it does; empty where the spec leaves it out.
    pub description: &'static str,
    /// When a client sends it.
    pub when: Option<&'static str>,
    /// What goes wrong with it in practice.
    pub pitfall: Option<&'static str>,
    /// What a reader must know.
    pub note: Option<&'static str>,
}

/// In which situation a server was seen, or is reported, to send a reply.
#[derive(Debug)]
pub struct SituationWords {
    /// In the default language, as the reply has it.
    pub own: &'static str,
    /// In this one.
    pub translated: &'static str,
}

/// What some commands are for.
#[derive(Debug)]
pub struct PurposeWords {
    /// Its name, the same in each language.
    pub id: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// The commands, by their places in the table.
    pub commands: &'static [u16],
}

static NO_WORDS: CommandWords = CommandWords { title: "", description: "", when: None, pitfall: None, note: None };

impl LanguageData {
    /// The words of a command.
    #[must_use]
    #[inline]
    pub const fn command(&self, command: &CommandData) -> &'static CommandWords {
        match get(self.commands, command.index as usize) {
            Some(words) => words,
            None => &NO_WORDS,
        }
    }

    /// The title of a command, where the spec has one beside the verb, which stands in for it; else nothing.
    #[must_use]
    #[inline]
    pub fn command_title(&self, command: &CommandData) -> &'static str {
        let title = self.command(command).title;
        if title == command.verb { "" } else { title }
    }

    /// What a command is for, where the spec tells.
    #[must_use]
    #[inline]
    pub fn purpose(&self, command: &CommandData) -> Option<&'static PurposeWords> {
        self.purposes.iter().find(|purpose| purpose.commands.contains(&command.index))
    }

    /// A situation of a reply in this language; as the reply has it where nobody has translated it.
    #[must_use]
    #[inline]
    pub fn situation(&self, own: &'static str) -> &'static str {
        let translated = self.situations.iter().find(|known| known.own == own);
        translated.map_or(own, |known| known.translated)
    }
}
