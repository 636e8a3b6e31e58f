//! All commands, for people.

use core::fmt;

use super::links::CommandLink;
use crate::layout::{Column, Document, Inline, Renderer, Rows};
use crate::tables::{CONNECT, CommandData, LanguageData};

/// The commands of a spec with their titles, status and syntax.
#[derive(Clone, Copy)]
pub struct CommandList {
    commands: &'static [CommandData],
    words: &'static LanguageData,
}

impl CommandList {
    /// The page of these commands.
    #[must_use]
    #[inline]
    pub const fn new(commands: &'static [CommandData], words: &'static LanguageData) -> Self {
        Self { commands, words }
    }
}

impl Document for CommandList {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let labels = &self.words.labels;
        out.title(&labels.all_commands)?;
        let columns = [labels.command, labels.title, labels.status, labels.syntax].map(Column::new);
        out.table(&columns, self)
    }
}

impl Rows for CommandList {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        for command in self.commands {
            let status = self.words.status(command.status);
            let instead = if command.verb == CONNECT { self.words.labels.greeting_alone } else { "" };
            let title = self.words.command_title(command);
            let syntax: &dyn Inline = match &command.syntax {
                Some(syntax) => &self.words.latin(syntax),
                None => &instead,
            };
            row(&[&CommandLink(command.verb), &title, &status, syntax])?;
        }
        Ok(())
    }
}
