//! Rules that need more than one value: uniqueness, order, references.

use std::collections::BTreeMap;

use crate::diagnostic::{Errors, Spanned};
use crate::identifier::identifier_fault;
use crate::model::Code;
use crate::parse::Codes;

/// Checks what the file of the codes says as a whole.
pub(crate) fn check_codes(found: &Codes, errors: &mut Errors) {
    let class_names = found.classes.iter().map(|(class, _)| &class.name);
    let group_names = found.groups.iter().map(|(group, _)| &group.name);
    check_names("class name", class_names, errors);
    check_names("group name", group_names, errors);
    check_names("code name", found.codes.iter().map(|code| &code.name), errors);
    check_digits(found, errors);
    check_numbers(&found.codes, errors);
    check_aliases(&found.codes, errors);
    for code in &found.codes {
        check_class(code, found, errors);
        check_meanings(code, errors);
    }
    check_confusions(found, errors);
}

/// Reports titles that stand twice in one language.
pub(crate) fn check_titles(titles: &[Spanned<String>], errors: &mut Errors) {
    unique("title", titles.iter(), errors);
}

fn check_names<'a>(what: &str, names: impl Iterator<Item = &'a Spanned<String>> + Clone, errors: &mut Errors) {
    for name in names.clone() {
        if let Some(fault) = identifier_fault(name) {
            errors.add(name.at, format!("`{}` {fault}", **name));
        }
    }
    unique(what, names, errors);
}

fn unique<'a>(what: &str, texts: impl Iterator<Item = &'a Spanned<String>>, errors: &mut Errors) {
    let mut first = BTreeMap::new();
    for text in texts {
        if let Some(at) = first.get(text.as_str()) {
            let place = errors.place(*at);
            errors.add(text.at, format!("duplicate {what} `{}`; the first is at {place}", **text));
        } else {
            first.insert(text.as_str(), text.at);
        }
    }
}

fn check_digits(found: &Codes, errors: &mut Errors) {
    let mut seen = [false; 10];
    for (class, _) in &found.classes {
        repeated(&mut seen, class.digit, "class", &class.name, errors);
    }
    let mut seen = [false; 10];
    for (group, _) in &found.groups {
        repeated(&mut seen, group.digit, "group", &group.name, errors);
    }
}

fn repeated(seen: &mut [bool; 10], digit: u8, what: &str, name: &Spanned<String>, errors: &mut Errors) {
    if let Some(seen) = seen.get_mut(usize::from(digit))
        && std::mem::replace(seen, true)
    {
        errors.add(name.at, format!("the {what} `{}` has the digit {digit}, which an earlier one has too", **name));
    }
}

fn check_numbers(codes: &[Code], errors: &mut Errors) {
    let mut first = BTreeMap::new();
    let mut highest = 0;
    for code in codes {
        let number = *code.number;
        if let Some(at) = first.get(&number) {
            let place = errors.place(*at);
            errors.add(code.number.at, format!("duplicate code {number}; the first is at {place}"));
            continue;
        }
        first.insert(number, code.number.at);
        if number < highest {
            errors.add(code.number.at, format!("code {number} stands after {highest}; codes are sorted by number"));
        }
        highest = highest.max(number);
    }
}

fn check_aliases(codes: &[Code], errors: &mut Errors) {
    unique("alias", codes.iter().flat_map(|code| &code.aliases), errors);
}

fn check_class(code: &Code, found: &Codes, errors: &mut Errors) {
    let digit = *code.number / 100;
    if !found.classes.iter().any(|(class, _)| u16::from(class.digit) == digit) {
        errors.add(
            code.number.at,
            format!("code {} needs a class with the digit {digit}; `classes` has none", *code.number),
        );
    }
}

fn check_meanings(code: &Code, errors: &mut Errors) {
    let ids = code.meanings.iter().filter_map(|meaning| meaning.id.as_ref());
    unique(&format!("meaning of {}", *code.number), ids, errors);
    let commands = code.meanings.iter().flat_map(|meaning| &meaning.commands);
    unique(&format!("command among the meanings of {}", *code.number), commands, errors);

    let negative = matches!(*code.number / 100, 4 | 5);
    for meaning in &code.meanings {
        let at = meaning.id.as_ref().map_or(code.number.at, |id| id.at);
        if meaning.sources.is_empty() {
            errors.add(at, format!("code {} has no source; name a document and a section", *code.number));
        }
        match (negative, meaning.retry) {
            (true, None) => errors.add(at, format!("code {} is a negative reply and has no `retry`", *code.number)),
            (false, Some(_)) => {
                errors.add(at, format!("code {} is no negative reply, so there is no `retry`", *code.number))
            }
            _ => {}
        }
    }
}

fn check_confusions(found: &Codes, errors: &mut Errors) {
    let mut first = BTreeMap::new();
    for (pair, _) in &found.confusions {
        for number in [pair.lower, pair.higher] {
            if !found.skeleton.iter().any(|(known, _)| *known == number) {
                errors.add(pair.at, format!("a confusion names {number}, which is no code of this spec"));
            }
        }
        let key = (pair.lower, pair.higher);
        if let Some(at) = first.get(&key) {
            let place = errors.place(*at);
            errors.add(pair.at, format!("duplicate confusion {}/{}; the first is at {place}", key.0, key.1));
        } else {
            first.insert(key, pair.at);
        }
    }
}
