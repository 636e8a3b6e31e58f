//! The JSON of codes and of comparisons.

use ftpcodes::{Basis, Comparison};
use ftpcodes_core::{CodeData, CommandData, LanguageData, MeaningData, Place};
use serde::Serialize;

use super::troubles::ids;
use super::{SourceEntry, position, sources, to_json};
use crate::cli::output::Answer;
use crate::cli::registry::Registry;

#[derive(Serialize)]
pub(super) struct CodeEntry<'a> {
    code: u16,
    name: &'static str,
    status: &'static str,
    class: Option<&'a str>,
    group: Option<&'a str>,
    meanings: Vec<MeaningEntry>,
    commands: Vec<&'static str>,
    answers: Answers,
    /// The troubles where it is seen.
    troubles: Vec<&'static str>,
}

/// Which commands the code answers, at which point of their sequences of replies.
#[derive(Serialize)]
struct Answers {
    any_command: bool,
    first: Vec<&'static str>,
    after_preliminary: Vec<&'static str>,
    /// Those of them that were seen to get it at a place where no document has it.
    observed: Vec<&'static str>,
    /// Those of them of which this is reported.
    reported: Vec<&'static str>,
    /// The places one by one.
    places: Vec<AnswerPlace>,
}

/// A command that lists the code, at one of its places.
#[derive(PartialEq, Serialize)]
struct AnswerPlace {
    command: &'static str,
    position: &'static str,
    basis: &'static str,
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
pub(in crate::cli) fn code(registry: &Registry, code: &CodeData, language: &LanguageData) -> Answer {
    to_json(&CodeEntry::new(registry, code, language))
}

/// A comparison.
pub(in crate::cli) fn comparison(registry: &Registry, comparison: &Comparison, language: &LanguageData) -> Answer {
    let entry = |number: u16| registry.code(number.into()).map(|code| CodeEntry::new(registry, code, language));
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
    pub(super) fn new(registry: &'a Registry, code: &'a CodeData, language: &LanguageData) -> Self {
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
            class: registry.class(code.number).map(|class| class.name),
            group: registry.group(code).map(|group| group.name),
            meanings: code.meanings.iter().map(|meaning| MeaningEntry::new(meaning, language)).collect(),
            commands,
            answers: Answers::new(registry, code.number),
            troubles: ids(registry, |trouble| trouble.codes.contains(&code.number)),
        }
    }
}

impl Answers {
    fn new(registry: &Registry, number: u16) -> Self {
        let commands = registry.commands.iter();
        let places: Vec<(Place, &'static CommandData, Basis)> = commands
            .flat_map(|command| [(Place::First, command), (Place::Later, command)])
            .flat_map(|(place, command)| command.bases(number, place).map(move |basis| (place, command, basis)))
            .collect();
        let verbs = |counts: &dyn Fn(Place, Basis) -> bool| {
            let counting = places.iter().filter(|(place, _, basis)| counts(*place, *basis));
            let mut verbs: Vec<&'static str> = counting.map(|(_, command, _)| command.verb).collect();
            verbs.dedup();
            verbs
        };
        Self {
            any_command: registry.commands.iter().flat_map(|command| command.general).any(|reply| reply.code == number),
            first: verbs(&|place, _| matches!(place, Place::First)),
            after_preliminary: verbs(&|place, _| matches!(place, Place::Later)),
            observed: verbs(&|_, basis| basis == Basis::Observed),
            reported: verbs(&|_, basis| basis == Basis::Reported),
            places: listed(&places),
        }
    }
}

/// Each place once: several servers may send a code after different replies.
fn listed(places: &[(Place, &'static CommandData, Basis)]) -> Vec<AnswerPlace> {
    let mut listed: Vec<AnswerPlace> = places
        .iter()
        .map(|(place, command, basis)| AnswerPlace {
            command: command.verb,
            position: position(*place),
            basis: basis.as_str(),
        })
        .collect();
    listed.dedup();
    listed
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
