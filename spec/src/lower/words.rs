//! The words in one language.

use ftpcodes_core as core;
use ftpcodes_core::{
    ClassWords, CommandWords, ConfusionWords, GroupWords, LanguageData, MeaningWords, NotCodeWords, PurposeWords,
    SituationWords, TroubleWords,
};

use super::{list, text};
use crate::model::{self, Commands, Language, Piece, Spec};

pub(super) fn words(
    spec: &Spec,
    language: &Language,
    of_commands: Option<&Commands>,
    troubles: &'static [TroubleWords],
) -> &'static LanguageData {
    let Language { tag, name, direction, classes, groups, meanings, confusions, not_codes, labels, templates } =
        language;
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
        classes: list(spec.classes.iter().zip(classes).map(|(class, words)| class_words(class.digit, words))),
        groups: list(spec.groups.iter().zip(groups).map(|(group, words)| group_words(group.digit, words))),
        meanings: list(meanings.iter().map(meaning_words)),
        confusions: list(confusions.map(|(pair, difference)| ConfusionWords {
            lower: pair.lower,
            higher: pair.higher,
            difference: text(difference),
        })),
        not_codes: list(not_codes.map(|(not_code, description)| NotCodeWords {
            number: not_code.number,
            name: text(&not_code.name),
            description: text(description),
        })),
        commands: of_commands
            .map_or(&[], |found| list(found.commands.iter().map(|own| command_words(own.words_in(tag))))),
        situations: of_commands.map_or(&[], |found| list(found.situations_in(tag).iter().map(situation))),
        purposes: of_commands.map_or(&[], |found| list(found.purposes.iter().map(|own| purpose(found, own, tag)))),
        troubles,
        labels: core::Labels::from_list(labels.iter().map(|label| text(label))),
        templates: core::Templates::from_list(templates.iter().map(|pieces| template(pieces))),
    }))
}

fn class_words(digit: u8, words: &model::ClassWords) -> ClassWords {
    let model::ClassWords { title, description, asks } = words;
    ClassWords { digit, title: text(title), description: text(description), asks: text(asks) }
}

fn group_words(digit: u8, words: &model::GroupWords) -> GroupWords {
    let model::GroupWords { title, description } = words;
    GroupWords { digit, title: text(title), description: text(description) }
}

fn meaning_words(words: &model::MeaningWords) -> MeaningWords {
    let model::MeaningWords { title, description, when, fix } = words;
    MeaningWords { title: text(title), description: text(description), when: text(when), fix: text(fix) }
}

fn command_words(words: &model::CommandWords) -> CommandWords {
    let model::CommandWords { title, description, when, pitfall, note } = words;
    let optional = |words: &Option<String>| words.as_ref().map(|words| text(words));
    CommandWords {
        title: text(title),
        description: text(description),
        when: optional(when),
        pitfall: optional(pitfall),
        note: optional(note),
    }
}

fn purpose(commands: &Commands, own: &model::Purpose, tag: &str) -> PurposeWords {
    let is_for =
        |command: &model::Command| command.purpose.as_ref().is_some_and(|purpose| purpose.value == own.id.value);
    let places = (0..).zip(&commands.commands).filter(|(_, command)| is_for(command)).map(|(place, _)| place);
    PurposeWords { id: text(&own.id), title: text(own.title_in(tag)), commands: list(places) }
}

fn situation((own, translated): &(String, String)) -> SituationWords {
    SituationWords { own: text(own), translated: text(translated) }
}

fn template(pieces: &[Piece]) -> &'static [core::Piece] {
    list(pieces.iter().map(|piece| match piece {
        Piece::Text(words) => core::Piece::Text(text(words)),
        Piece::Slot(slot) => core::Piece::Slot(*slot),
    }))
}
