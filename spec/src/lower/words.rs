//! The words in one language.

use ftpcodes_core as core;
use ftpcodes_core::{
    ClassWords, CodeAliases, CommandWords, ConfusionWords, GroupWords, LanguageData, MeaningWords, NotCodeWords,
    PurposeWords, SituationWords, TroubleWords,
};

use super::isolate::{Prose, prose, template};
use super::{list, text};
use crate::model::{self, Commands, Language, Spec};

pub(super) fn words(
    spec: &Spec,
    language: &Language,
    of_commands: Option<&Commands>,
    troubles: &'static [TroubleWords],
) -> &'static LanguageData {
    let Language {
        tag,
        name,
        direction,
        reviewed,
        classes,
        groups,
        meanings,
        confusions,
        not_codes,
        aliases,
        punctuation,
        labels,
        templates,
    } = language;
    let prose = prose(*direction);
    // One that is not translated would stand in another language's sentences: it stays with the language that has it.
    let own = spec.languages.first().filter(|own| own.tag != *tag).map_or(&[][..], |own| own.confusions.as_slice());
    let is_translated = |place: usize, words: &String| own.get(place) != Some(words);
    let confusions = spec.confusions.iter().zip(confusions).enumerate();
    let confusions = confusions.filter(|(place, (_, words))| is_translated(*place, words)).map(|(_, pair)| pair);
    let not_codes = spec.not_codes.iter().zip(not_codes);
    Box::leak(Box::new(LanguageData {
        tag: text(tag),
        name: text(name),
        direction: *direction,
        reviewed: *reviewed,
        classes: list(spec.classes.iter().zip(classes).map(|(class, words)| class_words(class.digit, words, prose))),
        groups: list(spec.groups.iter().zip(groups).map(|(group, words)| group_words(group.digit, words, prose))),
        meanings: list(meanings.iter().map(|words| meaning_words(words, prose))),
        confusions: list(confusions.map(|(pair, difference)| ConfusionWords {
            lower: pair.lower,
            higher: pair.higher,
            difference: prose(difference),
        })),
        not_codes: list(not_codes.map(|(not_code, description)| NotCodeWords {
            number: not_code.number,
            name: text(&not_code.name),
            description: prose(description),
        })),
        aliases: list(aliases.iter().map(code_aliases)),
        commands: of_commands
            .map_or(&[], |found| list(found.commands.iter().map(|own| command_words(own.words_in(tag), prose)))),
        situations: of_commands
            .map_or(&[], |found| list(found.situations_in(tag).iter().map(|pair| situation(pair, prose)))),
        purposes: of_commands
            .map_or(&[], |found| list(found.purposes.iter().map(|own| purpose(found, own, tag, prose)))),
        troubles,
        punctuation: core::Punctuation::from_list(punctuation.iter().map(|mark| text(mark))),
        labels: core::Labels::from_list(labels.iter().map(|label| prose(label))),
        templates: core::Templates::from_list(templates.iter().map(|pieces| template(pieces, *direction))),
    }))
}

fn class_words(digit: u8, words: &model::ClassWords, prose: Prose) -> ClassWords {
    let model::ClassWords { title, description, asks } = words;
    ClassWords { digit, title: prose(title), description: prose(description), asks: prose(asks) }
}

fn group_words(digit: u8, words: &model::GroupWords, prose: Prose) -> GroupWords {
    let model::GroupWords { title, description } = words;
    GroupWords { digit, title: prose(title), description: prose(description) }
}

fn meaning_words(words: &model::MeaningWords, prose: Prose) -> MeaningWords {
    let model::MeaningWords { title, description, when, fix } = words;
    MeaningWords { title: prose(title), description: prose(description), when: prose(when), fix: prose(fix) }
}

fn code_aliases(words: &model::CodeAliases) -> CodeAliases {
    let model::CodeAliases { number, aliases } = words;
    CodeAliases { number: *number, aliases: list(aliases.iter().map(|alias| text(alias))) }
}

fn command_words(words: &model::CommandWords, prose: Prose) -> CommandWords {
    let model::CommandWords { title, description, when, pitfall, note } = words;
    let optional = |words: &Option<String>| words.as_ref().map(|words| prose(words));
    CommandWords {
        title: prose(title),
        description: prose(description),
        when: optional(when),
        pitfall: optional(pitfall),
        note: optional(note),
    }
}

fn purpose(commands: &Commands, own: &model::Purpose, tag: &str, prose: Prose) -> PurposeWords {
    let is_for =
        |command: &model::Command| command.purpose.as_ref().is_some_and(|purpose| purpose.value == own.id.value);
    let places = (0..).zip(&commands.commands).filter(|(_, command)| is_for(command)).map(|(place, _)| place);
    PurposeWords { id: text(&own.id), title: prose(own.title_in(tag)), commands: list(places) }
}

fn situation((own, translated): &(String, String), prose: Prose) -> SituationWords {
    SituationWords { own: text(own), translated: prose(translated) }
}
