//! Functions without `#[inline]`: what has none is compiled once more in every build of a crate that uses little of it.

use super::Source;

/// Which functions are looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Which {
    /// Those that are `pub`, for all or for a part of the crate.
    Public,
    /// All that have a body, those of traits too.
    All,
}

/// The functions that could be compiled where they are used and are not, by line: neither `#[inline]` nor `#[cold]`, not
/// generic, not of tests.
#[must_use]
pub fn without_inline(text: &str, which: Which) -> Vec<(usize, String)> {
    let source = Source::read(text);
    let mut lines = source.lines().peekable();
    let mut found = Vec::new();
    // The blocks that are open: their indentation, and whether what they hold is generic.
    let mut blocks: Vec<(usize, bool)> = Vec::new();
    let mut attributes = String::new();
    while let Some((number, line)) = lines.next() {
        let code = line.trim_start();
        let indentation = line.len() - code.len();
        if code.starts_with('}') && blocks.last().is_some_and(|(open, _)| *open == indentation) {
            blocks.pop();
        }
        if code.starts_with("#[") {
            attributes += code;
            while !attributes.ends_with(']') {
                let Some((_, more)) = lines.next() else { break };
                attributes += more.trim();
            }
            continue;
        }
        if code.starts_with("//") {
            continue;
        }
        if let Some(head) = head_of_a_function(code) {
            let mut signature = code.to_owned();
            while !signature.ends_with(['{', '}', ';']) {
                let Some((_, more)) = lines.next() else { break };
                signature = format!("{signature} {}", more.trim());
            }
            let looked_at = which == Which::All || code.starts_with("pub");
            let generic = blocks.iter().any(|(_, generic)| *generic) || is_generic(&signature);
            let marked = ["inline", "cold", "test", "proc_macro"].iter().any(|mark| has(&attributes, mark));
            if looked_at && !generic && !marked && !signature.ends_with(';') && head != "main" {
                found.push((number, format!("fn {head}")));
            }
        } else if code.starts_with("impl") || code.starts_with("unsafe impl") || code.starts_with("pub trait") {
            let mut head = code.to_owned();
            while !head.ends_with(['{', '}']) {
                let Some((_, more)) = lines.next() else { break };
                head = format!("{head} {}", more.trim());
            }
            if head.ends_with('{') {
                let parameters = head.strip_prefix("impl").and_then(parameters);
                blocks.push((indentation, parameters.is_some_and(has_types)));
            }
        }
        attributes.clear();
    }
    found
}

/// The name, if a function begins here.
fn head_of_a_function(code: &str) -> Option<&str> {
    let mut rest = code;
    if let Some(behind) = rest.strip_prefix("pub") {
        rest = match behind.strip_prefix('(') {
            Some(restricted) => restricted.split_once(") ")?.1,
            None => behind.strip_prefix(' ')?,
        };
    }
    for word in ["const ", "async ", "unsafe ", "extern \"C\" "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let name = rest.strip_prefix("fn ")?;
    name.split(['(', '<']).next()
}

fn is_generic(signature: &str) -> bool {
    let (_, behind) = signature.split_once("fn ").unwrap_or_default();
    let name = behind.len() - behind.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_').len();
    let own = behind.get(name..).and_then(parameters).is_some_and(has_types);
    // What it takes, not what it gives: `-> impl Iterator` is one type.
    own || signature.split(" -> ").next().is_some_and(|takes| takes.contains("impl "))
}

/// What stands between the brackets at the beginning, `'a, T` of `<'a, T> Name<'a, T>`.
fn parameters(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('<')?;
    let mut depth = 1_usize;
    let end = inside.char_indices().zip(inside.chars().skip(1).chain(['\0'])).find_map(|((place, letter), next)| {
        match (letter, next) {
            ('<', _) => depth += 1,
            ('-' | '=', '>') => depth += 1,
            ('>', _) => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(place)
    })?;
    inside.get(..end)
}

/// Whether any of the parameters is no lifetime.
fn has_types(parameters: &str) -> bool {
    parameters.split(',').map(str::trim).any(|parameter| !parameter.is_empty() && !parameter.starts_with('\''))
}

/// Whether one of these attributes has the name, such as `#[inline(always)]`.
fn has(attributes: &str, name: &str) -> bool {
    attributes.split("#[").any(|attribute| {
        attribute.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
    })
}

#[cfg(test)]
mod tests;
