//! The words.

use ftpcodes_core as data;
use ftpcodes_spec as spec;

use super::{list, text};

pub(in crate::cli) fn leak_language(spec: &spec::Spec, language: &spec::Language) -> &'static data::LanguageData {
    let confusions = spec.confusions.iter().zip(&language.confusions);
    let not_codes = spec.not_codes.iter().zip(&language.not_codes);
    let labels: Vec<&'static str> = language.labels.iter().map(|label| text(label)).collect();
    let templates: Vec<&'static [data::Piece]> = language.templates.iter().map(|pieces| template(pieces)).collect();
    Box::leak(Box::new(data::LanguageData {
        tag: text(&language.tag),
        name: text(&language.name),
        direction: match language.direction {
            spec::Direction::LeftToRight => data::Direction::LeftToRight,
            spec::Direction::RightToLeft => data::Direction::RightToLeft,
        },
        classes: list(spec.classes.iter().zip(&language.classes).map(|(class, words)| data::ClassWords {
            digit: class.digit,
            title: text(&words.title),
            description: text(&words.description),
            asks: text(&words.asks),
        })),
        groups: list(spec.groups.iter().zip(&language.groups).map(|(group, words)| data::GroupWords {
            digit: group.digit,
            title: text(&words.title),
            description: text(&words.description),
        })),
        meanings: list(language.meanings.iter().map(|words| data::MeaningWords {
            title: text(&words.title),
            description: text(&words.description),
            when: text(&words.when),
            fix: text(&words.fix),
        })),
        confusions: list(confusions.map(|(pair, difference)| data::ConfusionWords {
            lower: pair.lower,
            higher: pair.higher,
            difference: text(difference),
        })),
        not_codes: list(not_codes.map(|(not_code, description)| data::NotCodeWords {
            number: not_code.number,
            name: text(&not_code.name),
            description: text(description),
        })),
        labels: data::Labels::from_list(labels),
        templates: data::Templates::from_list(templates),
    }))
}

fn template(pieces: &[spec::Piece]) -> &'static [data::Piece] {
    list(pieces.iter().map(|piece| match piece {
        spec::Piece::Text(words) => data::Piece::Text(text(words)),
        // Templates of a checked spec have no other placeholders.
        spec::Piece::Slot(name) => data::Slot::from_name(name).map_or(data::Piece::Text(""), data::Piece::Slot),
    }))
}
