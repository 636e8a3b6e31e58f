//! Values in a line: what stands in quotation marks, behind a key, or in the next cell.

use std::ops::Range;

const QUOTES: [char; 3] = ['"', '\'', '`'];
const BLANKS: [char; 2] = [' ', '\t'];

/// Keys of the argument of a command end in one of these words.
const ARGUMENTS: [&str; 9] =
    ["arg", "args", "argument", "arguments", "param", "params", "parameter", "parameters", "value"];

/// The text in the quotation marks that open here. Inside another quotation they have backslashes before them.
pub(super) fn quoted(line: &str, at: usize) -> Option<Range<usize>> {
    let rest = line.get(at..)?;
    let bare = rest.trim_start_matches('\\');
    let depth = rest.len() - bare.len();
    let quote = bare.chars().next().filter(|quote| QUOTES.contains(quote))?;
    let start = at + depth + quote.len_utf8();
    let inner = line.get(start..)?;
    let end = inner.match_indices(quote).find_map(|(end, _)| {
        let before = inner.get(..end)?;
        let slashes = end - before.trim_end_matches('\\').len();
        // A backslash may stand for itself.
        let closes = slashes <= depth || depth == 0 && slashes % 2 == 0;
        closes.then(|| end - slashes.min(depth))
    });
    Some(start..start + end.unwrap_or(inner.len()))
}

/// A word that ends at a blank, without what closes a list behind it.
pub(super) fn word(line: &str, at: usize) -> Range<usize> {
    let rest = line.get(at..).unwrap_or_default();
    let word = rest.split(BLANKS).next().unwrap_or_default();
    let bare = word.trim_end_matches([',', ';', ')', '}', ']', '>', '"', '\'', '\\']);
    at..at + if bare.is_empty() { word.len() } else { bare.len() }
}

/// The first place that is no blank.
pub(super) fn behind_blanks(line: &str, at: usize) -> usize {
    line.len() - line.get(at..).unwrap_or_default().trim_start_matches(BLANKS).len()
}

/// The value that begins here: of a list in brackets, all that stand in it.
pub(super) fn value(line: &str, at: usize) -> Option<Range<usize>> {
    let at = behind_blanks(line, at);
    let Some(list) = line.get(at..)?.strip_prefix('[') else {
        return Some(quoted(line, at).unwrap_or_else(|| word(line, at)));
    };
    let first = value(line, line.len() - list.trim_start_matches('[').len())?;
    let mut end = first.end;
    while let Some(next) = next_of_list(line, end) {
        end = next.end;
    }
    Some(first.start..end)
}

fn next_of_list(line: &str, end: usize) -> Option<Range<usize>> {
    let closed = line.get(end..)?.trim_start_matches(['\\', '"', '\'', '`']).trim_start_matches(BLANKS);
    let next = closed.strip_prefix(',')?;
    quoted(line, behind_blanks(line, line.len() - next.len()))
}

/// Where the value begins of a key that ends here.
pub(super) fn behind_key(line: &str, end: usize) -> Option<usize> {
    let closed = line.get(end..)?.trim_start_matches(['\\', '"', '\'', '`', ']']).trim_start_matches(BLANKS);
    let value = closed.strip_prefix("=>").or_else(|| closed.strip_prefix([':', '=']))?;
    Some(behind_blanks(line, line.len() - value.len()))
}

/// The value of the first key in a part of the line that names an argument.
pub(super) fn of_argument(line: &str, within: Range<usize>) -> Option<Range<usize>> {
    let marks = line.get(within.clone())?.match_indices([':', '=']);
    marks.map(|(mark, _)| within.start + mark).find_map(|mark| {
        let key = line.get(within.start..mark)?.trim_end_matches(['"', '\'', '`', '\\', ' ', '\t']);
        let name = key.rsplit(|sign: char| !sign.is_ascii_alphabetic()).next().unwrap_or_default().to_ascii_lowercase();
        ARGUMENTS.iter().any(|word| name.ends_with(word)).then(|| value(line, mark + 1)).flatten()
    })
}

/// Whether a text stands for nothing, or is a code or a small number.
pub(super) fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 11] = ["", "-", "null", "none", "nil", "true", "false", "yes", "no", "undefined", "(empty)"];
    let bare = text.trim().trim_matches(QUOTES);
    NOTHING.iter().any(|word| bare.eq_ignore_ascii_case(word))
        || is_reply(bare)
        || is_number(bare)
        || bare.starts_with(['{', '['])
}

fn is_number(text: &str) -> bool {
    text.len() < 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text begins with a code, as replies do.
pub(super) fn is_reply(text: &str) -> bool {
    let code = text.get(..3).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    code && text.get(3..).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '"']))
}
