//! The JSON output. Other programs read it: keys are added, never renamed or removed.

use ftpcodes::__private::{CodeData, CommandData, LanguageData, MeaningData, NotCodeWords, Place};
use ftpcodes::{Basis, Code, Comparison, Source};
use serde::Serialize;

use super::output::Answer;
use super::registry::Registry;

#[derive(Serialize)]
#[serde(untagged)]
enum ListEntry<'a> {
    Code(CodeEntry<'a>),
    NotACode { not_a_code: u32, name: &'static str, description: &'static str },
}

#[derive(Serialize)]
struct CodeEntry<'a> {
    code: u16,
    name: &'static str,
    status: &'static str,
    class: Option<&'a str>,
    group: Option<&'a str>,
    meanings: Vec<MeaningEntry>,
    commands: Vec<&'static str>,
    answers: Answers,
}

/// Which commands the code answers, at which point of their sequences of replies.
#[derive(Serialize)]
struct Answers {
    any_command: bool,
    first: Vec<&'static str>,
    after_preliminary: Vec<&'static str>,
    /// Those of them that get it only from servers, and from no document.
    observed: Vec<&'static str>,
    /// Likewise, where this is only reported.
    reported: Vec<&'static str>,
}

#[derive(Serialize)]
struct MeaningEntry {
    id: Option<&'static str>,
    title: &'static str,
    text: &'static str,
    description: &'static str,
    when: &'static str,
    fix: &'static str,
    status: &'static str,
    commands: &'static [&'static str],
    sources: Vec<SourceEntry>,
}

#[derive(Serialize)]
pub(super) struct SourceEntry {
    document: &'static str,
    section: &'static str,
}

#[derive(Serialize)]
struct ComparisonEntry<'a> {
    lower: Option<CodeEntry<'a>>,
    higher: Option<CodeEntry<'a>>,
    introduction: String,
    differences: Vec<String>,
    relation: Option<String>,
    which: Vec<String>,
    what_to_do: Vec<String>,
    labels: Labels,
}

#[derive(Serialize)]
struct Labels {
    introduction: &'static str,
    differences: &'static str,
    relation: &'static str,
    which: &'static str,
    what_to_do: &'static str,
    server_says: &'static str,
    meaning: &'static str,
    when: &'static str,
    fix: &'static str,
}

/// One code.
pub(super) fn code(registry: &Registry, code: &CodeData, language: &LanguageData) -> Answer {
    to_json(&CodeEntry::new(registry, code, language))
}

/// An array of numbers that are no codes, and of codes.
pub(super) fn codes(
    registry: &Registry,
    not_codes: &[&'static NotCodeWords],
    codes: &[&'static CodeData],
    language: &LanguageData,
) -> Answer {
    let not_codes = not_codes.iter().map(|entry| ListEntry::NotACode {
        not_a_code: entry.number,
        name: entry.name,
        description: entry.description,
    });
    let codes = codes.iter().map(|code| ListEntry::Code(CodeEntry::new(registry, code, language)));
    to_json(&not_codes.chain(codes).collect::<Vec<_>>())
}

/// A comparison.
pub(super) fn comparison(registry: &Registry, comparison: &Comparison, language: &LanguageData) -> Answer {
    let entry = |code: Code| registry.code(code.into()).map(|code| CodeEntry::new(registry, code, language));
    let labels = &language.labels;
    to_json(&ComparisonEntry {
        lower: entry(comparison.lower()),
        higher: entry(comparison.higher()),
        introduction: comparison.introduction().to_string(),
        differences: comparison.differences().map(|sentence| sentence.to_string()).collect(),
        relation: comparison.relation().map(|sentence| sentence.to_string()),
        which: comparison.which().map(|sentence| sentence.to_string()).collect(),
        what_to_do: comparison.what_to_do().map(|sentence| sentence.to_string()).collect(),
        labels: Labels {
            introduction: labels.introduction,
            differences: labels.differences,
            relation: labels.relation,
            which: labels.which,
            what_to_do: labels.what_to_do,
            server_says: labels.server_says,
            meaning: labels.meaning,
            when: labels.when,
            fix: labels.fix,
        },
    })
}

impl<'a> CodeEntry<'a> {
    fn new(registry: &'a Registry, code: &'a CodeData, language: &LanguageData) -> Self {
        // Some meanings are selected by commands of a single server, which are no commands of the registry.
        let selecting = code.meanings.iter().flat_map(|meaning| meaning.commands).copied();
        let getting = registry.commands.iter().filter(|command| command.may_get(code.number));
        let mut commands: Vec<&'static str> = selecting.chain(getting.map(|command| command.verb)).collect();
        commands.sort_unstable();
        commands.dedup();
        Self {
            code: code.number,
            name: code.name,
            status: code.status.as_str(),
            class: registry.class_name(code.number),
            group: registry.group_name(code.number),
            meanings: code.meanings.iter().map(|meaning| MeaningEntry::new(meaning, language)).collect(),
            commands,
            answers: Answers::new(registry, code.number),
        }
    }
}

impl Answers {
    fn new(registry: &Registry, number: u16) -> Self {
        let own = |command: &&'static CommandData, place| {
            command.at(place).any(|reply| reply.code == number && !reply.general)
        };
        let only = |basis| {
            let of = move |command: &CommandData| {
                let mut bases = command.replies.iter().filter(|reply| reply.code == number).map(|reply| reply.basis);
                bases.clone().any(|own| own == basis) && !bases.any(Basis::is_documented)
            };
            registry.commands.iter().filter(move |command| of(command)).map(|command| command.verb).collect()
        };
        let at =
            |place| registry.commands.iter().filter(move |command| own(command, place)).map(|command| command.verb);
        Self {
            any_command: registry.commands.iter().flat_map(|command| command.general).any(|reply| reply.code == number),
            first: at(Place::First).collect(),
            after_preliminary: at(Place::Later).collect(),
            observed: only(Basis::Observed),
            reported: only(Basis::Reported),
        }
    }
}

impl MeaningEntry {
    fn new(meaning: &MeaningData, language: &LanguageData) -> Self {
        let words = language.meaning(meaning);
        Self {
            id: meaning.id,
            title: words.title,
            text: meaning.text,
            description: words.description,
            when: words.when,
            fix: words.fix,
            status: meaning.status.as_str(),
            commands: meaning.commands,
            sources: sources(meaning.sources),
        }
    }
}

pub(super) fn sources(sources: &[Source]) -> Vec<SourceEntry> {
    sources.iter().map(|source| SourceEntry { document: source.document(), section: source.section() }).collect()
}

pub(super) fn to_json<T: Serialize + ?Sized>(value: &T) -> Answer {
    // Strings and numbers under string keys always serialise.
    Answer::Plain(serde_json::to_string_pretty(value).unwrap_or_default())
}
