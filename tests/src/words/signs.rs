//! Punctuation, spaces, digits, and characters that nobody sees.

use std::borrow::Cow;

use super::Writing;
use super::writing::{Script, Spaces};

/// What goes wrong where texts are put together, in any language.
const CLUMSY: &[&str] = &[
    "  ",
    " ,",
    " . ",
    " )",
    "( ",
    "\t",
    "\u{a0} ",
    " \u{a0}",
    "\u{202f} ",
    " \u{202f}",
    "..",
    ",,",
    ";;",
    "::",
    ",.",
    ".,",
    ";.",
    ".;",
    ":.",
    ".:",
    "()",
    "\"\"",
    "、、",
    "。。",
    "、。",
    "。、",
    "{",
    "}",
    "${",
    "%",
    "TODO",
    "FIXME",
    "???",
];

/// Marks that quote in some language.
const QUOTES: &str = "\"«»‹›„“”‟‚「」『』";

/// Brackets of some language.
const BRACKETS: &str = "()[]（）［］【】";

/// Marks before which French has a space.
const HIGH: [char; 4] = [':', ';', '!', '?'];

/// Punctuation as wide as a letter of Chinese.
const WIDE: &str = "、。，．：；！？（）［］「」『』【】〜";

/// Isolates of a text that is written from right to left, which are put around what is Latin in it.
pub(super) fn without_isolates(line: &str) -> Cow<'_, str> {
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let open = line.matches(|c: char| is_isolate(c) && c != '\u{2069}').count();
    // What is not closed is left where it is, and found there.
    if open == 0 || open != line.matches('\u{2069}').count() {
        return Cow::Borrowed(line);
    }
    Cow::Owned(line.replace(is_isolate, ""))
}

/// Faults of the marks of a line.
pub(super) fn faults(line: &str, writing: &Writing) -> Vec<String> {
    // The names of a method and of modules of Perl.
    let plain = line.replace("code()", "code").replace("Net::", "Net ");
    let clumsy = CLUMSY.iter().filter(|part| plain.contains(**part));
    let mut faults: Vec<String> = clumsy.map(|part| format!("`{part}` in `{line}`")).collect();
    faults.extend(space_faults(&plain, writing));
    faults.extend(pair_fault(&plain, writing));
    faults.extend(character_faults(line, writing));
    faults
}

fn space_faults(line: &str, writing: &Writing) -> Vec<String> {
    let characters: Vec<char> = line.chars().collect();
    let mut faults = Vec::new();
    let later = characters.iter().skip(2).chain([&' ']);
    for ((before, next), later) in characters.iter().zip(characters.iter().skip(1)).zip(later) {
        let wide = |c: &char| WIDE.contains(*c) || Script::of(*c).is_some_and(Script::is_wide);
        let wrong = match writing.spaces {
            // A mark that is named ends no word: `(\, $, !)`.
            Spaces::Behind => *before == ' ' && HIGH.contains(next) && *later == ' ',
            // A digit may stand there: `7:30`.
            Spaces::Around => (before.is_alphabetic() || *before == ' ') && HIGH.contains(next) && !is_address(line),
            Spaces::None => (*before == ' ' && wide(next)) || (*next == ' ' && wide(before)),
        };
        // Marks that open keep their distance to the left only, and the other way round.
        let inside = writing.pairs().any(|(open, close)| {
            open != close && ((*before == open && *next == ' ') || (*before == ' ' && *next == close))
        });
        let parted = writing.spaces != Spaces::Around && inside && !"()".contains([*before, *next]);
        if wrong || parted {
            faults.push(format!("`{before}{next}` in `{line}`"));
        }
    }
    faults
}

/// Whether a colon belongs to an address or a setting.
fn is_address(line: &str) -> bool {
    line.contains("://") || line.split(' ').any(|word| word.split_once(':').is_some_and(|(_, rest)| rest.len() > 1))
}

/// Marks that come in pairs, of which the language has some.
pub(super) fn pair_fault(line: &str, writing: &Writing) -> Option<String> {
    let mut open = Vec::new();
    for character in line.chars().filter(|c| QUOTES.contains(*c) || BRACKETS.contains(*c)) {
        let pair = writing.pairs().find(|(_, close)| *close == character && open.last() == Some(close));
        if pair.is_some() {
            open.pop();
        } else if let Some((_, close)) = writing.pairs().find(|(open, _)| *open == character) {
            open.push(close);
        } else if writing.pairs().any(|(_, close)| close == character) {
            return Some(format!("`{character}` closes nothing in `{line}`"));
        } else if !is_of_a_program(line, character, writing) {
            return Some(format!("`{character}`, which is of another language, in `{line}`"));
        }
    }
    (!open.is_empty()).then(|| format!("a bracket or quotation mark is left open in `{line}`"))
}

/// Whether a mark belongs to what somebody types into a file, such as `"-a"`.
fn is_of_a_program(line: &str, mark: char, writing: &Writing) -> bool {
    if matches!(mark, '(' | ')') {
        // What stands in a reply: `(|||port|)`.
        let inner = line.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
        return inner.is_some_and(|(inner, _)| inner.is_ascii());
    }
    let parts: Vec<&str> = line.split(mark).collect();
    let typed = |part: &&str| part.starts_with('-') || !part.chars().any(|letter| writing.has(letter));
    mark == '"' && parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(typed)
}

pub(super) fn character_faults(line: &str, writing: &Writing) -> Vec<String> {
    let strange = |c: &char| {
        let space = c.is_whitespace() && !matches!(*c, ' ' | '\u{a0}' | '\u{202f}');
        let hidden = ftpcodes_spec::is_invisible(*c) || space || *c == '\u{34f}';
        let allowed = writing.invisible.contains(*c);
        (hidden && !allowed) || (c.is_numeric() && !c.is_ascii())
    };
    let found = line.chars().find(strange).map(|c| {
        let what = if c.is_numeric() { "no digit of ASCII" } else { "which nobody sees" };
        format!("U+{:04X}, {what}, in `{}`", u32::from(c), line.escape_debug())
    });
    found.into_iter().collect()
}
