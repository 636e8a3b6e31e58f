//! From a checked spec to the tables of `ftpcodes-core`, which the macros write down as Rust and the program asks.
//!
//! Tables are static, so what is made here lives as long as the program: a compiler, or one that answers a question and
//! ends.

mod codes;
mod commands;
mod isolate;
mod words;

use ftpcodes_core as core;
use ftpcodes_core::{DigitData, Registry, TroubleData, TroubleWords};

use crate::model::{Commands, Language, Source, Spec};
use crate::text::diagnostic::Spanned;
use crate::text::list::IntoList;
pub(crate) use isolate::ISOLATES;
#[cfg(feature = "troubles")]
pub(crate) use isolate::{Prose, prose};

/// The tables of a spec. They are never freed: make them once for each spec.
pub fn lower(spec: &Spec, commands: Option<&Commands>) -> Registry {
    lower_beside(spec, commands, &[], &|_| &[])
}

/// The same with the tables of troubles, and of the words about them in a language.
pub(crate) fn lower_beside(
    spec: &Spec,
    commands: Option<&Commands>,
    troubles: &'static [TroubleData],
    words_of: &dyn Fn(&Language) -> &'static [TroubleWords],
) -> Registry {
    let digit = |digit: u8, name: &Spanned<String>| DigitData { digit, name: text(name) };
    let general: &[core::ReplyData] = commands.map_or(&[], |commands| commands::general(commands));
    Registry {
        protocol: text(&spec.protocol),
        classes: list(spec.classes.iter().map(|class| digit(class.digit, &class.name))),
        groups: list(spec.groups.iter().map(|group| digit(group.digit, &group.name))),
        codes: codes::codes(spec),
        languages: list(
            spec.languages.iter().map(|language| words::words(spec, language, commands, words_of(language))),
        ),
        commands: commands.map_or(&[], |commands| commands::commands(commands, general)),
        general,
        troubles,
        informative: commands.is_some_and(|commands| commands.informative),
    }
}

pub(crate) fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

pub(crate) fn list<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.list().leak()
}

pub(crate) fn sources(sources: &[Source]) -> &'static [core::Source] {
    list(sources.iter().map(|source| {
        core::Source::__new(text(&source.document), text(&source.section), source.url().map(|url| text(&url)))
    }))
}
