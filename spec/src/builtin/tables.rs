//! The words of languages that a program holds as tables: back from what lowering made of their files.

use std::sync::OnceLock;

use ftpcodes_core as core;
use ftpcodes_core::{Direction, LanguageData};

use crate::lower::ISOLATES;
use crate::model::{ClassWords, CodeAliases, CommandWords, Commands, GroupWords, Language, MeaningWords, Piece, Spec};
use crate::text::diagnostic::Spanned;
use crate::text::list::IntoList;

static TABLES: OnceLock<Vec<&'static LanguageData>> = OnceLock::new();

/// Takes the words of the built-in registry in these languages from its own tables, whether their files are built in or
/// not. For a program that has the tables anyway, which would else hold each language twice.
///
/// Only the first call counts, and it comes before the registry is asked for.
pub fn use_tables(languages: Vec<&'static LanguageData>) {
    // A second call has the same tables to offer.
    let _ = TABLES.set(languages);
}

/// The tables of languages beside the first one, whose words stand in the files of codes and commands.
pub(super) fn tables() -> &'static [&'static LanguageData] {
    TABLES.get().and_then(|languages| languages.get(1..)).unwrap_or_default()
}

/// All words about the codes, which are those of `spec`.
pub(super) fn language_of(data: &LanguageData, spec: &Spec) -> Language {
    let text = |words: &str| plain(words, data.direction);
    let confusions = spec.confusions.iter().map(|pair| {
        let is_same = |words: &&core::ConfusionWords| (words.lower, words.higher) == (pair.lower, pair.higher);
        data.confusions.iter().find(is_same).map_or_else(String::new, |words| text(words.difference))
    });
    Language {
        tag: data.tag.to_owned(),
        name: data.name.to_owned(),
        direction: data.direction,
        reviewed: data.reviewed,
        classes: data.classes.iter().map(|words| class_words(words, &text)).list(),
        groups: data.groups.iter().map(|words| group_words(words, &text)).list(),
        meanings: data.meanings.iter().map(|words| meaning_words(words, &text)).list(),
        confusions: confusions.list(),
        aliases: data.aliases.iter().map(code_aliases).list(),
        not_codes: data.not_codes.iter().map(|words| text(words.description)).list(),
        punctuation: data.punctuation.each().map(str::to_owned).list(),
        labels: data.labels.each().map(text).list(),
        templates: data.templates.each().map(|pieces| template(pieces, &text)).list(),
    }
}

fn code_aliases(words: &core::CodeAliases) -> CodeAliases {
    CodeAliases { number: words.number, aliases: words.aliases.iter().map(|alias| (*alias).to_owned()).list() }
}

/// Adds the words about the commands to theirs.
pub(super) fn add_commands(data: &LanguageData, found: &mut Commands) {
    let text = |words: &str| plain(words, data.direction);
    let tag = || data.tag.to_owned();
    for (command, words) in found.commands.iter_mut().zip(data.commands) {
        let words = CommandWords {
            title: Spanned { value: text(words.title), at: command.words.title.at },
            description: text(words.description),
            when: words.when.map(text),
            pitfall: words.pitfall.map(text),
            note: words.note.map(text),
        };
        command.translations.push((tag(), words));
    }
    for (purpose, words) in found.purposes.iter_mut().zip(data.purposes) {
        purpose.translations.push((tag(), Spanned { value: text(words.title), at: purpose.title.at }));
    }
    let situations = data.situations.iter().map(|words| (words.own.to_owned(), text(words.translated)));
    found.situations.push((tag(), situations.list()));
}

/// The words about the troubles, in their order.
#[cfg(feature = "troubles")]
pub(crate) fn trouble_words(data: &LanguageData) -> Vec<crate::TroubleWords> {
    let text = |words: &str| plain(words, data.direction);
    let words = data.troubles.iter().map(|words| crate::TroubleWords {
        title: text(words.title),
        cause: text(words.cause),
        remedy: crate::Remedies { user: text(words.user), operator: text(words.operator), author: text(words.author) },
        aliases: words.aliases.iter().map(|alias| (*alias).to_owned()).list(),
    });
    words.list()
}

/// Without what lowering adds to words from right to left; files hold nothing of it.
fn plain(words: &str, direction: Direction) -> String {
    match direction {
        Direction::LeftToRight => words.to_owned(),
        Direction::RightToLeft => words.replace(ISOLATES, ""),
    }
}

fn class_words(words: &core::ClassWords, text: &dyn Fn(&str) -> String) -> ClassWords {
    let core::ClassWords { digit: _, title, description, asks } = words;
    ClassWords { title: text(title), description: text(description), asks: text(asks) }
}

fn group_words(words: &core::GroupWords, text: &dyn Fn(&str) -> String) -> GroupWords {
    let core::GroupWords { digit: _, title, description } = words;
    GroupWords { title: text(title), description: text(description) }
}

fn meaning_words(words: &core::MeaningWords, text: &dyn Fn(&str) -> String) -> MeaningWords {
    let core::MeaningWords { title, description, when, fix } = words;
    MeaningWords { title: text(title), description: text(description), when: text(when), fix: text(fix) }
}

fn template(pieces: &[core::Piece], text: &dyn Fn(&str) -> String) -> Vec<Piece> {
    let pieces = pieces.iter().map(|piece| match piece {
        core::Piece::Text(words) => Piece::Text(text(words)),
        core::Piece::Slot(slot) => Piece::Slot(*slot),
    });
    pieces.filter(|piece| !matches!(piece, Piece::Text(words) if words.is_empty())).list()
}

#[cfg(all(test, feature = "lang-all", feature = "troubles"))]
mod tests {
    use ftpcodes_core::{Direction, LanguageData};

    use super::{add_commands, language_of, trouble_words};
    use crate::{
        BUILTIN, Commands, Spec, Troubles, builtin, builtin_commands, builtin_in, builtin_troubles, lower_with_troubles,
    };

    /// The tables of all languages but the first.
    fn lowered(spec: &Spec, commands: &Commands, troubles: &Troubles) -> &'static [&'static LanguageData] {
        lower_with_troubles(spec, commands, troubles).languages.get(1..).unwrap_or_default()
    }

    /// Lowers these, takes the words back out of the tables and lowers those.
    fn assert_comes_back(spec: &Spec, commands: &Commands, troubles: &Troubles) {
        let data = lowered(spec, commands, troubles);
        assert_eq!(data.len() + 2, BUILTIN.len());
        let (mut spec, mut commands, mut troubles) = (spec.clone(), commands.clone(), troubles.clone());
        spec.languages.truncate(1);
        troubles.languages.truncate(1);
        commands.situations.clear();
        for purpose in &mut commands.purposes {
            purpose.translations.clear();
        }
        for command in &mut commands.commands {
            command.translations.clear();
        }
        for data in data {
            spec.languages.push(language_of(data, &spec));
            add_commands(data, &mut commands);
            troubles.languages.push((data.tag.to_owned(), trouble_words(data)));
        }
        let again = lowered(&spec, &commands, &troubles);
        assert_eq!(format!("{data:?}"), format!("{again:?}"));
    }

    #[test]
    fn words_come_back_out_of_the_tables() {
        let spec = builtin().unwrap();
        let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
        assert_comes_back(spec, builtin_commands().unwrap(), builtin_troubles(&tags).unwrap());
        assert_eq!(builtin_in(&[]).unwrap().languages.len(), 1);
    }

    /// Full of Latin letters, each run of which stands in an isolate.
    #[test]
    fn words_from_right_to_left_come_back_as_the_file_has_them() {
        let mut spec = builtin().unwrap().clone();
        let tags: Vec<String> = spec.languages.iter().map(|language| language.tag.clone()).collect();
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        for language in &mut spec.languages {
            language.direction = Direction::RightToLeft;
        }
        let (commands, troubles) = (builtin_commands().unwrap(), builtin_troubles(&tags).unwrap());
        let data = lowered(&spec, commands, troubles).first().unwrap();
        let file = &spec.languages[1];
        assert_ne!(format!("{:?}", data.labels.each().collect::<Vec<_>>()), format!("{:?}", file.labels));
        assert_eq!(format!("{:?}", language_of(data, &spec)), format!("{file:?}"));
        assert_comes_back(&spec, commands, troubles);
    }
}
