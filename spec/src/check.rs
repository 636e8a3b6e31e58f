//! Rules that need more than one value: uniqueness, order, references.

use crate::aliases::check_aliases;
use crate::diagnostic::{Errors, SourceFile, Spanned};
use crate::identifier::identifier_fault;
use crate::index::Index;
use crate::list::IntoList;
use crate::model::{Code, Retry, Spec};
use crate::order::sorted;
use crate::parse::{Codes, Header};
use crate::unique::Unique;

/// Checks what the file of the codes says as a whole, right after it was read.
pub(crate) fn check_codes(found: &Codes, builtin: Option<&Spec>, errors: &mut Errors) {
    let all_read = errors.is_empty();
    let base = builtin.filter(|_| found.extends.is_some());
    check_names("class name", found.classes.iter().map(|(class, _)| &class.name), errors);
    check_names("group name", found.groups.iter().map(|(group, _)| &group.name), errors);
    check_names("code name", found.codes.iter().map(|code| &code.name), errors);
    check_digits(found, errors);
    check_order(&found.codes, errors);
    unique_texts("alias `{}`", found.codes.iter().flat_map(|code| &code.aliases), errors);
    unique_texts("title `{}`", found.meanings.iter().map(|(title, _)| title), errors);
    check_aliases(found, base, errors);
    for code in &found.codes {
        check_meanings(code, found.lenient, errors);
    }
    check_confusions(found, errors);
    check_not_codes(found, errors);
    // An entry with an error was left out; that others need it would be the same error again.
    if all_read {
        check_references(found, base, errors);
    }
}

/// Reports titles that stand twice in one language.
pub(crate) fn check_titles(titles: &[Spanned<String>], errors: &mut Errors) {
    // What is not translated stands in the file of the codes, which is the first.
    let titles = sorted(titles.iter().list(), |title: &&Spanned<String>| title.at.order());
    unique_texts("title `{}`", titles.into_iter(), errors);
}

/// Reports languages that have two files or none, and files of languages that the codes do not name. Gives the language
/// of the codes, if it is there. Tags are the same in capitals and in small letters.
pub(crate) fn check_languages<'a>(
    headers: &[Header<'_>],
    files: &[SourceFile],
    codes: &'a Codes,
    builtin: Option<&Spec>,
    errors: &mut Errors,
) -> Option<&'a Spanned<String>> {
    let tags: Vec<&Spanned<String>> = headers.iter().filter_map(|header| header.tag.as_ref()).list();
    let mut files_of = Unique::new("language tag `{}`");
    for tag in &tags {
        files_of.add(&tag.to_ascii_lowercase(), tag.at, errors);
    }
    let mut named = Unique::new("tag `{}` in `languages`");
    for tag in codes.language.iter().chain(&codes.languages) {
        named.add(&tag.to_ascii_lowercase(), tag.at, errors);
    }
    // A file whose tag could not be read may be the one that is looked for.
    let all_read = tags.len() + 1 == files.len();
    let has_file = |wanted: &Spanned<String>| !all_read || tags.iter().any(|tag| tag.value == wanted.value);
    let own = codes.language.as_ref()?;
    let is_builtin = builtin.is_some_and(|builtin| builtin.language(&own.value).is_some());
    if !has_file(own) && !is_builtin {
        errors.add(own.at, format!("no language file has the tag `{}`, the language of this file", own.value));
        return None;
    }
    if codes.sound && all_read && errors.is_empty() {
        check_named(&tags, own, codes, errors);
    }
    Some(own)
}

/// Reports a file that was found by the tag in its name and has another one; it is taken for what its name says.
pub(crate) fn check_file_name(header: &mut Header<'_>, file: &SourceFile, errors: &mut Errors) {
    let Some((tag, expected)) = header.tag.as_mut().zip(file.tag.as_ref()) else {
        return;
    };
    if tag.value != *expected {
        errors.add(tag.at, format!("`{}` is not the tag that the file is named by; expected `{expected}`", tag.value));
        tag.value.clone_from(expected);
    }
}

/// Reports languages that the codes name and that have no file, or else files of languages that the codes do not name.
fn check_named(tags: &[&Spanned<String>], own: &Spanned<String>, codes: &Codes, errors: &mut Errors) {
    let named = |tag: &Spanned<String>| codes.languages.iter().chain([own]).any(|named| named.value == tag.value);
    let strangers: Vec<_> = tags.iter().filter(|tag| !named(tag)).list();
    let has_file = |wanted: &Spanned<String>| tags.iter().any(|tag| tag.value == wanted.value);
    let missing: Vec<_> = codes.languages.iter().filter(|wanted| !has_file(wanted)).list();
    // A file that nobody names and a name without a file are two sides of one mistake.
    let hint = strangers.first().map(|stranger| format!("; there is one for `{}`", stranger.value)).unwrap_or_default();
    for tag in &missing {
        errors.add(tag.at, format!("no language file has the tag `{}`{hint}", tag.value));
    }
    for stranger in strangers.into_iter().filter(|_| missing.is_empty()) {
        errors.add(stranger.at, format!("language `{}` is not named in `languages` of the codes", stranger.value));
    }
}

fn check_names<'a>(what: &str, names: impl Iterator<Item = &'a Spanned<String>> + Clone, errors: &mut Errors) {
    for name in names.clone() {
        if let Some(fault) = identifier_fault(name) {
            errors.add(name.at, format!("`{}` {fault}", **name));
        }
    }
    unique_texts(&format!("{what} `{{}}`"), names, errors);
}

/// Reports texts that stand twice; `what` is how a message calls one, with `{}` for the text.
fn unique_texts<'a>(what: &str, texts: impl Iterator<Item = &'a Spanned<String>>, errors: &mut Errors) {
    let mut known = Unique::new(what);
    for text in texts {
        known.add(text, text.at, errors);
    }
}

fn check_digits(found: &Codes, errors: &mut Errors) {
    let mut digits = Unique::new("class digit {}");
    for (class, _) in &found.classes {
        digits.add(&class.digit.to_string(), class.at, errors);
    }
    let mut digits = Unique::new("group digit {}");
    for (group, _) in &found.groups {
        digits.add(&group.digit.to_string(), group.at, errors);
    }
}

fn check_order(codes: &[Code], errors: &mut Errors) {
    let mut numbers = Unique::new("code {}");
    let mut before = 0;
    for code in codes {
        let number = *code.number;
        numbers.add(&number.to_string(), code.number.at, errors);
        if number < before {
            errors.add(code.number.at, format!("code {number} stands after {before}; codes are sorted by number"));
        }
        before = number;
    }
}

fn check_meanings(code: &Code, lenient: bool, errors: &mut Errors) {
    let number = *code.number;
    let ids = code.meanings.iter().filter_map(|meaning| meaning.id.as_ref());
    unique_texts(&format!("meaning of {number} `{{}}`"), ids, errors);
    let commands = code.meanings.iter().flat_map(|meaning| &meaning.commands);
    unique_texts(&format!("command among the meanings of {number} `{{}}`"), commands, errors);

    let negative = matches!(number / 100, 4 | 5);
    for meaning in &code.meanings {
        let at = meaning.id.as_ref().map_or(code.number.at, |id| id.at);
        match (negative, meaning.retry) {
            (true, None) if !lenient => {
                let words = Retry::WORDS.join(", ");
                errors
                    .add(at, format!("code {number} is a negative reply and has no `retry`; expected one of: {words}"));
            }
            (false, Some(_)) => {
                errors.add(
                    at,
                    format!("code {number} is no negative reply and has a `retry`; only 4yz and 5yz have one"),
                );
            }
            _ => {}
        }
    }
}

fn check_confusions(found: &Codes, errors: &mut Errors) {
    let mut pairs = Unique::new("confusion {}");
    for (pair, _) in &found.confusions {
        pairs.add(&format!("{}/{}", pair.lower, pair.higher), pair.at, errors);
    }
}

fn check_not_codes(found: &Codes, errors: &mut Errors) {
    let mut codes = Index::default();
    for (place, code) in found.codes.iter().enumerate() {
        codes.add(code.number.to_string(), place);
    }
    let mut numbers = Unique::new("number {} in `not_codes`");
    for (not_code, _) in &found.not_codes {
        let number = not_code.number.to_string();
        numbers.add(&number, not_code.at, errors);
        if let Some(code) = codes.get(&number).and_then(|place| found.codes.get(place)) {
            let place = errors.place(code.number.at);
            errors.add(not_code.at, format!("{number} stands in `not_codes` and is a code at {place}"));
        }
    }
}

fn check_references(found: &Codes, base: Option<&Spec>, errors: &mut Errors) {
    let (mut digits, mut numbers) = (Index::default(), Index::default());
    found.classes.iter().for_each(|(class, _)| digits.insert(class.digit));
    found.codes.iter().for_each(|code| numbers.insert(*code.number));
    for code in &found.codes {
        let (number, digit) = (*code.number, *code.number / 100);
        let in_base = base.is_some_and(|base| base.class_of(number).is_some());
        if !in_base && !digits.has(&digit.to_string()) {
            let message = format!("code {number} needs a class with the digit {digit}; `classes` has none");
            errors.add(code.number.at, message);
        }
        check_other_commands(code, errors);
    }
    for (pair, _) in &found.confusions {
        for number in [pair.lower, pair.higher] {
            let in_base = base.is_some_and(|base| base.code(number).is_some());
            if !in_base && !numbers.has(&number.to_string()) {
                errors.add(pair.at, format!("a confusion names {number}, which is no code of this spec"));
            }
        }
    }
}

// A meaning without commands stands for every command that the other meanings do not name.
fn check_other_commands(code: &Code, errors: &mut Errors) {
    let mut others = code.meanings.iter().filter(|meaning| meaning.commands.is_empty());
    let Some(first) = others.next().and_then(|meaning| meaning.id.as_ref()) else {
        return;
    };
    for id in others.filter_map(|meaning| meaning.id.as_ref()) {
        let place = errors.place(first.at);
        let message = format!(
            "the meaning `{}` of {} has no `commands`; that of all other commands is `{}` at {place}",
            **id, *code.number, **first
        );
        errors.add(id.at, message);
    }
}
