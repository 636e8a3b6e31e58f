//! What people type into the search box of rustdoc: numbers, titles, reply texts and their parts, other names.

use ftpcodes_core::{CodeData, CommandData, LanguageData};
use ftpcodes_spec::IntoList as _;

/// The other names of a code, also in this language, in small letters: an alias with letters beyond ASCII is found
/// only so. rustdoc refuses quotes and any white space but the plain one, and its search box takes a comma, a
/// semicolon or a full stop for a mark of its own, hence the parts, and the whole without marks.
pub(crate) fn of_code(code: &CodeData, words: Option<&LanguageData>) -> Vec<String> {
    let titles =
        words.map_or_else(Vec::new, |words| code.meanings.iter().map(|meaning| words.meaning(meaning).title).list());
    let in_language = words.map_or(&[][..], |words| words.aliases(code));
    let number = code.number.to_string();
    let texts = code.meanings.iter().map(|meaning| meaning.text);
    let whole = texts.clone().filter(|text| !text.trim_end_matches('.').contains([';', ':', '.', ',']));
    let parts = texts.flat_map(|text| text.split([';', ':', '.', '(', ')', ',']));
    let parts = parts.filter(|part| part.trim().contains(' '));
    let names = titles.iter().chain(code.aliases).chain(in_language).flat_map(|name| name.split(','));
    let unmarked = titles.iter().map(|title| title.replace(MARKS, "")).list();
    let all = std::iter::once(number.as_str()).chain(names).chain(whole).chain(parts);
    let all = all.chain(unmarked.iter().map(String::as_str)).chain(unmarked.iter().flat_map(|title| ends(title)));
    let mut found = Vec::new();
    all.for_each(|name| add(name, code.name, &mut found));
    found
}

/// What means something else in the search box.
const MARKS: [char; 4] = [',', ';', ':', '.'];

/// What begins with each word of a title but the first one. rustdoc finds an alias by how it begins; an English title
/// needs this less, as names of items are found by any part.
fn ends(title: &str) -> impl Iterator<Item = &str> {
    let spaces = if title.is_ascii() { "" } else { title }.char_indices().filter(|(_, character)| *character == ' ');
    let ends = spaces.filter_map(|(place, _)| title.get(place + 1..));
    // Particles say nothing.
    ends.filter(|end| end.split(' ').next().is_some_and(|word| word.chars().count() > 3))
}

/// The other names of a command: its verb, where the module is called otherwise, and its variant in words.
pub(crate) fn of_command(command: &CommandData, module: &str) -> Vec<String> {
    let mut words = String::new();
    for character in command.name.chars() {
        if character.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(character);
    }
    let mut found = Vec::new();
    if command.verb != module {
        add(command.verb, module, &mut found);
    }
    add(&words, module, &mut found);
    found
}

/// The other names of a document: `rfc 2228`, and `rfc2228` as it is often written; its title.
pub(crate) fn of_document(name: &str, module: &str, title: Option<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for part in name.split(',') {
        add(part, module, &mut found);
        add(&part.replace(' ', ""), module, &mut found);
    }
    for part in title.unwrap_or_default().split(',') {
        add(part, module, &mut found);
    }
    found
}

/// What keeps the direction of Latin words apart in others: nobody types it.
const DIRECTIONS: [char; 6] = ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// Adds a name, unless it is there, or is that of the item, which rustdoc refuses.
fn add(name: &str, of_item: &str, found: &mut Vec<String>) {
    let seen = name.chars().filter(|character| !DIRECTIONS.contains(character));
    let spaced = seen.map(|character| if character.is_whitespace() { ' ' } else { character });
    let plain: String = spaced.filter(|character| !matches!(character, '"' | '\'')).collect();
    let plain = plain.trim_end_matches('.').trim().to_lowercase();
    if !plain.is_empty() && plain != of_item && !found.contains(&plain) {
        found.push(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::add;

    #[test]
    fn an_alias_is_what_people_type() {
        let mut found = Vec::new();
        for name in ["\u{200f}رد \u{2068}RETR\u{2069}", "Zu\u{a0}\"viele\" Sitzungen.", "İ", "Item"] {
            add(name, "item", &mut found);
        }
        assert_eq!(found, ["رد retr", "zu viele sitzungen", "i\u{307}"]);
    }
}
