//! A language file: words only, keyed by what they translate.

use super::aliases::translated_aliases;
use super::codes::Codes;
use super::header::Header;
use super::labels::{parse_labels, parse_punctuation, parse_templates};
use super::section::{Section, translation};
use super::words::{class_words, group_words, meaning_words, prose_of};
use crate::model::{ClassWords, Direction, GroupWords, Language, Meaning, MeaningWords};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::prose::Form;

/// The protocol whose language files have words about troubles.
const FTP: &str = "FTP";

/// A language to read words of.
pub(crate) struct Wanted<'a> {
    /// Tag of the language that the codes are written in, if it is known.
    pub(crate) own: Option<&'a Spanned<String>>,
    /// Words of the built-in registry in the same language, for a spec that may leave out what they say.
    pub(crate) builtin: Option<&'a Language>,
    /// Whose punctuation, labels and templates stand in for those that the file leaves out.
    pub(crate) stand_in: Option<&'a Language>,
}

/// Reads the words of one language, and the places of its titles. The codes hold the words of their own language, whose
/// file gives only punctuation, labels and templates.
pub(crate) fn parse_language(
    header: Header<'_>,
    wanted: &Wanted<'_>,
    codes: &Codes,
    errors: &mut Errors,
) -> (Language, Vec<Spanned<String>>) {
    let Header { tag, name, direction, reviewed, rest: mut object } = header;
    let punctuation = parse_punctuation(&mut object, wanted.stand_in, errors);
    let labels = parse_labels(&mut object, wanted.stand_in, errors);
    let templates = parse_templates(&mut object, wanted.stand_in, errors);
    let is_own = match (&tag, wanted.own) {
        (Some(tag), Some(own)) => Some(tag.value == own.value),
        _ => None,
    };
    let tag = tag.map_or_else(String::new, |tag| tag.value);
    let mut language = own_words(tag, name, direction, reviewed, codes);
    language.punctuation = punctuation;
    language.labels = labels;
    language.templates = templates;
    let mut titles = Vec::new();
    match is_own {
        Some(true) => {}
        Some(false) => translate(&mut object, codes, wanted.builtin, &mut language, &mut titles, errors),
        // Whether this file has to translate anything can be told when the tags are right.
        None => {
            for key in [
                "classes",
                "groups",
                "codes",
                "confusions",
                "not_codes",
                "aliases",
                "commands",
                "purposes",
                "situations",
                "troubles",
            ] {
                object.take(key);
            }
        }
    }
    object.finish(errors);
    (language, titles)
}

/// The words that the file of the codes has, under another language's name: what is not translated stays so.
pub(crate) fn own_words(tag: String, name: String, direction: Direction, reviewed: bool, codes: &Codes) -> Language {
    Language {
        tag,
        name,
        direction,
        reviewed,
        classes: codes.classes.iter().map(|(_, words)| words.clone()).list(),
        groups: codes.groups.iter().map(|(_, words)| words.clone()).list(),
        meanings: codes.meanings.iter().map(|(_, words)| words.clone()).list(),
        confusions: codes.confusions.iter().map(|(_, words)| words.clone()).list(),
        not_codes: codes.not_codes.iter().map(|(_, words)| words.clone()).list(),
        aliases: Vec::new(),
        punctuation: Vec::new(),
        labels: Vec::new(),
        templates: Vec::new(),
    }
}

fn translate(
    object: &mut Object<'_>,
    codes: &Codes,
    builtin: Option<&Language>,
    language: &mut Language,
    titles: &mut Vec<Spanned<String>>,
    errors: &mut Errors,
) {
    let sound = codes.sound;
    let needed = !codes.default_classes && !codes.classes.is_empty();
    let classes = if needed { object.expect("classes") } else { object.take("classes") };
    // The classes of RFC 959 have words in every built-in language.
    if let Some(builtin) = builtin.filter(|_| codes.default_classes) {
        language.classes = codes.default_class_words(builtin);
    }
    if let Some(section) = Section::open(classes, "`classes`", "class", sound, errors) {
        let keys = codes.classes.iter().map(|(class, _)| class.digit.to_string());
        language.classes = section.each(keys, &language.classes, translated_class, errors);
    }
    let groups = if codes.groups.is_empty() { object.take("groups") } else { object.expect("groups") };
    if let Some(section) = Section::open(groups, "`groups`", "group", sound, errors) {
        let keys = codes.groups.iter().map(|(group, _)| group.digit.to_string());
        language.groups = section.each(keys, &language.groups, translated_group, errors);
    }
    if let Some(section) = Section::open(object.expect("codes"), "`codes`", "code", sound, errors) {
        let translated = translate_codes(section, codes, errors);
        language.meanings.clear();
        for (title, words) in translated {
            titles.push(title);
            language.meanings.push(words);
        }
    }
    let confusions = if codes.confusions.is_empty() { object.take("confusions") } else { object.expect("confusions") };
    if let Some(section) = Section::open(confusions, "`confusions`", "confusion", sound, errors) {
        let keys = codes.confusions.iter().map(|(pair, _)| format!("{}/{}", pair.lower, pair.higher));
        language.confusions = section.each(keys, &language.confusions, translated_text, errors);
    }
    let not_codes = if codes.not_codes.is_empty() { object.take("not_codes") } else { object.expect("not_codes") };
    if let Some(section) = Section::open(not_codes, "`not_codes`", "number that is no code", sound, errors) {
        let keys = codes.not_codes.iter().map(|(not_code, _)| not_code.number.to_string());
        language.not_codes = section.each(keys, &language.not_codes, translated_text, errors);
    }
    language.aliases = translated_aliases(object, codes, errors);
    // They are read with the commands.
    object.take("commands");
    object.take("purposes");
    object.take("situations");
    // Those of FTP are read apart from its codes, and only where they are wanted.
    if codes.protocol == FTP {
        object.take_entry("troubles");
    }
}

fn translated_class(node: Node<'_>, _: &str, own: &ClassWords, errors: &mut Errors) -> Option<ClassWords> {
    translation(node, own, class_words, errors)
}

fn translated_group(node: Node<'_>, _: &str, own: &GroupWords, errors: &mut Errors) -> Option<GroupWords> {
    translation(node, own, group_words, errors)
}

fn translated_text(node: Node<'_>, key: &str, _: &String, errors: &mut Errors) -> Option<String> {
    Some(prose_of(node, &format!("the translation of {key}"), Form::Sentences, errors)?.value)
}

type Titled = (Spanned<String>, MeaningWords);

fn translate_codes(mut section: Section<'_>, codes: &Codes, errors: &mut Errors) -> Vec<Titled> {
    let mut found = Vec::new();
    let mut own = codes.meanings.iter();
    for code in &codes.codes {
        let own: Vec<&Titled> = own.by_ref().take(code.meanings.len()).list();
        let number = code.number.to_string();
        let Some(node) = section.take(&number, &format!("{number} ({})", *code.name), errors) else {
            found.extend(own.into_iter().cloned());
            continue;
        };
        match own.as_slice() {
            [(_, own)] => found.extend(translation(node, own, meaning_words, errors)),
            own => found.extend(translate_meanings(node, number, &code.meanings, own, section.sound, errors)),
        }
    }
    section.finish(errors);
    found
}

fn translate_meanings(
    node: Node<'_>,
    number: String,
    meanings: &[Meaning],
    own: &[&Titled],
    sound: bool,
    errors: &mut Errors,
) -> Vec<Titled> {
    let ids: Vec<&str> = meanings.iter().filter_map(|meaning| meaning.id.as_ref()).map(|id| id.as_str()).list();
    let Some(entries) = node.object("a translation", errors) else {
        return Vec::new();
    };
    if sound && !ids.iter().any(|id| entries.has(id)) {
        let message = format!("the translation of {number} has none of its meanings; expected {}", ids.join(", "));
        errors.add(entries.at, message);
        return Vec::new();
    }
    let mut section = Section::of_code(entries, number, sound);
    let mut found = Vec::new();
    for (id, own) in ids.into_iter().zip(own) {
        match section.take(id, &format!("`{id}` of {}", section.owner), errors) {
            Some(node) => found.extend(translation(node, &own.1, meaning_words, errors)),
            None => found.push((*own).clone()),
        }
    }
    section.finish(errors);
    found
}
