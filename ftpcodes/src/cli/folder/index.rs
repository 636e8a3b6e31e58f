//! The page that leads to all others.

use std::fmt;

use ftpcodes_core::{CONNECT, TroubleWords};
use ftpcodes_core::{CodeData, CommandData, ConfusionWords, Document, Inline, InlineWriter, LanguageData, Renderer};

use crate::cli::registry::Registry;

/// Codes by class, commands by what they are for, pairs of codes that people confuse, and troubles.
pub(super) struct Index<'a> {
    pub(super) registry: &'a Registry,
    pub(super) language: &'static LanguageData,
}

impl Document for Index<'_> {
    fn words(&self) -> &'static LanguageData {
        self.language
    }

    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Self { registry, language } = *self;
        let labels = &language.labels;
        out.title(&registry.protocol)?;
        out.paragraph(&labels.front_page)?;
        for class in language.classes {
            let codes = registry.codes.iter().filter(|code| code.number / 100 == u16::from(class.digit));
            let heading = format!("{}yz{}{}", class.digit, language.punctuation.comma, class.title);
            list(out, &heading, codes.map(|code| CodeItem(language, code)))?;
        }
        for purpose in language.purposes {
            let commands = registry.commands_for(purpose);
            list(out, purpose.title, commands.map(|command| CommandItem(language, command)))?;
        }
        let others = registry.commands.iter().filter(|command| language.purpose(command).is_none());
        let heading = if language.purposes.is_empty() { labels.all_commands } else { labels.other_purposes };
        list(out, heading, others.map(|command| CommandItem(language, command)))?;
        list(out, labels.confused_with, language.confusions.iter().map(PairItem))?;
        list(out, labels.troubles, language.troubles.iter().map(|trouble| TroubleItem(language, trouble)))
    }
}

/// A heading and a list; nothing where there are no items.
fn list<T: Inline>(out: &mut dyn Renderer, heading: &str, items: impl Iterator<Item = T>) -> fmt::Result {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return Ok(());
    }
    out.heading(&heading)?;
    out.begin_list(false)?;
    for item in items {
        out.item(&item)?;
    }
    out.end_list()
}

/// `426: Connection Closed`
struct CodeItem(&'static LanguageData, &'static CodeData);

impl Inline for CodeItem {
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(language, code) = self;
        out.code(code.number)?;
        out.text(&language.punctuation.colon)?;
        out.text(&language.titles(code))
    }
}

/// `RETR: Retrieve a File`
struct CommandItem(&'static LanguageData, &'static CommandData);

impl Inline for CommandItem {
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(language, command) = self;
        out.command(command.verb, command.verb)?;
        let title = match language.command_title(command) {
            "" if command.verb == CONNECT => language.labels.greeting_alone,
            title => title,
        };
        if title.is_empty() { Ok(()) } else { out.text(&format_args!("{}{title}", language.punctuation.colon)) }
    }
}

/// `214/426`
struct PairItem(&'static ConfusionWords);

impl Inline for PairItem {
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.pair(self.0.lower, self.0.higher)
    }
}

/// `tls-session-reuse: TLS Session Reuse Required`
struct TroubleItem(&'static LanguageData, &'static TroubleWords);

impl Inline for TroubleItem {
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(language, trouble) = self;
        out.trouble(trouble.data.id)?;
        out.text(&format_args!("{}{}", language.punctuation.colon, trouble.title))
    }
}
