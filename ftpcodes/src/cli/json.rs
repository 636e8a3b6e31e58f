//! The JSON output. Other programs read it: keys are added, never renamed or removed.

use ftpcodes::{Code, Comparison, Language, Meaning, ReplyCode};
use serde::Serialize;

use super::output::Answer;

#[derive(Serialize)]
struct CodeEntry {
    code: u16,
    name: &'static str,
    status: &'static str,
    class: String,
    group: Option<String>,
    meanings: Vec<MeaningEntry>,
    commands: Vec<&'static str>,
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
struct SourceEntry {
    document: &'static str,
    section: &'static str,
}

#[derive(Serialize)]
struct ComparisonEntry {
    lower: CodeEntry,
    higher: CodeEntry,
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
pub(super) fn code(code: Code, language: Language) -> Answer {
    to_json(&code.known().map(|code| CodeEntry::new(code, language)))
}

/// An array of codes.
pub(super) fn codes(codes: impl Iterator<Item = ReplyCode>, language: Language) -> Answer {
    to_json(&codes.map(|code| CodeEntry::new(code, language)).collect::<Vec<_>>())
}

/// A comparison.
pub(super) fn comparison(comparison: &Comparison, language: Language) -> Answer {
    let (Some(lower), Some(higher)) = (comparison.lower().known(), comparison.higher().known()) else {
        return Answer::Plain("null".to_owned());
    };
    let words = &language.__words().labels;
    to_json(&ComparisonEntry {
        lower: CodeEntry::new(lower, language),
        higher: CodeEntry::new(higher, language),
        introduction: comparison.introduction().to_string(),
        differences: comparison.differences().map(|sentence| sentence.to_string()).collect(),
        relation: comparison.relation().map(|sentence| sentence.to_string()),
        which: comparison.which().map(|sentence| sentence.to_string()).collect(),
        what_to_do: comparison.what_to_do().map(|sentence| sentence.to_string()).collect(),
        labels: Labels {
            introduction: words.introduction,
            differences: words.differences,
            relation: words.relation,
            which: words.which,
            what_to_do: words.what_to_do,
            server_says: words.server_says,
            meaning: words.meaning,
            when: words.when,
            fix: words.fix,
        },
    })
}

impl CodeEntry {
    fn new(code: ReplyCode, language: Language) -> Self {
        let mut commands: Vec<&str> = code.meanings().flat_map(|meaning| meaning.commands()).copied().collect();
        commands.sort_unstable();
        Self {
            code: code.as_u16(),
            name: code.name(),
            status: code.status().as_str(),
            class: format!("{:?}", code.class()),
            group: code.group().map(|group| format!("{group:?}")),
            meanings: code.meanings().map(|meaning| MeaningEntry::new(meaning, language)).collect(),
            commands,
        }
    }
}

impl MeaningEntry {
    fn new(meaning: Meaning, language: Language) -> Self {
        let sources = meaning.sources().iter();
        Self {
            id: meaning.id(),
            title: meaning.title_in(language),
            text: meaning.text(),
            description: meaning.description_in(language),
            when: meaning.when_in(language),
            fix: meaning.fix_in(language),
            status: meaning.status().as_str(),
            commands: meaning.commands(),
            sources: sources
                .map(|source| SourceEntry { document: source.document(), section: source.section() })
                .collect(),
        }
    }
}

fn to_json(value: &impl Serialize) -> Answer {
    // Strings and numbers under string keys always serialise.
    Answer::Plain(serde_json::to_string_pretty(value).unwrap_or_default())
}
