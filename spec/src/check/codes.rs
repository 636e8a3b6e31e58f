//! Rules for the file of the codes.

use super::aliases::check_aliases;
use super::names::{check_names, unique_texts};
use crate::model::{Code, Retry, Spec};
use crate::parse::Codes;
use crate::text::diagnostic::Errors;
use crate::text::index::Index;
use crate::text::unique::Unique;

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
