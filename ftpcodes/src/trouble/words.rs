//! Looking for words in texts that people wrote.

use alloc::borrow::ToOwned;
use alloc::string::String;

/// How many bytes of a text, an argument or a note are kept.
pub(super) const MAX_TEXT: usize = 512;

/// Nobody speaks plain FTP on this port: IANA's registry has ftps there.
pub(super) const IMPLICIT: &[&str] = &[":990", "port 990"];

/// The first bytes of a text that is kept.
#[inline]
pub(super) fn head(text: &[u8]) -> &[u8] {
    text.get(..MAX_TEXT).unwrap_or(text)
}

/// A text in small letters and without accents, as the phrases of the rules are.
#[inline]
pub(super) fn lower(text: &[u8]) -> String {
    match core::str::from_utf8(head(text)) {
        // Nearly all texts are so.
        Ok(text) if text.is_ascii() => text.to_ascii_lowercase(),
        _ => String::from_utf8_lossy(head(text)).chars().flat_map(char::to_lowercase).map(folded).collect(),
    }
}

/// A small letter without its accent: servers write French, Spanish and Russian with and without them. The umlauts of
/// German are letters of their own, and stay.
#[inline]
fn folded(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'ù' | 'ú' | 'û' => 'u',
        'ё' => 'е',
        letter => letter,
    }
}

/// The last segment of a path, as Unix and Windows write them.
#[inline]
pub(super) fn last_segment(path: &[u8]) -> &[u8] {
    let end = path.iter().rposition(|byte| !matches!(byte, b'/' | b'\\')).map_or(0, |last| last + 1);
    let path = path.get(..end).unwrap_or_default();
    path.rsplit(|byte| matches!(byte, b'/' | b'\\')).next().unwrap_or_default()
}

/// Whether this piece, in small letters, is in a text in small letters.
#[inline]
pub(super) fn has(words: &str, piece: &str) -> bool {
    find(words, piece).is_some()
}

/// The same for a text that may have capitals, and a piece of ASCII.
#[inline]
pub(super) fn has_in_any_case(text: &[u8], piece: &str) -> bool {
    find_in(head(text), piece).is_some()
}

/// Whether one of the words is in the text, and not as a part of a longer one.
#[inline]
pub(super) fn has_word(words: &str, wanted: &[&str]) -> bool {
    words.split(|letter: char| !letter.is_alphanumeric()).any(|word| wanted.contains(&word))
}

/// What a text repeats of an argument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Echo {
    #[default]
    Nothing,
    /// The last segment of the path.
    Name,
    Whole,
}

/// The text in small letters without what the server repeats of the argument, and what that was: a file named
/// `.ftpquota` is no full quota.
#[inline]
pub(super) fn without_echo(text: &[u8], argument: &[u8]) -> (String, Echo) {
    let mut left = lower(text);
    let mut found = Echo::Nothing;
    if !may_repeat(&left, head(argument)) {
        return (left, found);
    }
    let argument = lower(argument);
    let name = str::from_utf8(last_segment(argument.as_bytes())).unwrap_or_default();
    let (whole, name) = (argument.trim(), name.trim());
    let name = Some((Echo::Name, name)).filter(|(_, name)| *name != whole);
    for (kind, echo) in [Some((Echo::Whole, whole)), name].into_iter().flatten() {
        if let Some(rest) = without(&left, echo) {
            left = rest;
            found = if found == Echo::Nothing { kind } else { found };
        }
    }
    (left, found)
}

/// Whether the last segment of the argument is in the text, which is in small letters. Most texts do not have it, and
/// then not the whole argument either.
#[inline]
fn may_repeat(text: &str, argument: &[u8]) -> bool {
    let (true, Ok(whole), Ok(name)) =
        (argument.is_ascii(), str::from_utf8(argument), str::from_utf8(last_segment(argument)))
    else {
        return true;
    };
    let piece = if name.trim().is_empty() { whole.trim() } else { name.trim() };
    find(text, piece).is_some()
}

/// Where a piece of ASCII, in capitals or small letters, or any piece in small letters first stands in a text in small
/// letters.
#[inline]
fn find(text: &str, piece: &str) -> Option<usize> {
    find_in(text.as_bytes(), piece)
}

/// Where a piece first stands, its letters of ASCII being capitals or small. Pieces are short, and mostly not there, so
/// that to prepare the search takes longer than the search.
#[inline]
fn find_in(text: &[u8], piece: &str) -> Option<usize> {
    let piece = piece.as_bytes();
    let first = piece.first()?.to_ascii_lowercase();
    let last = text.len().checked_sub(piece.len())?;
    let is_here = |at: usize| text.get(at..at + piece.len()).is_some_and(|here| here.eq_ignore_ascii_case(piece));
    let begins = text.get(..=last)?.iter().enumerate().filter(|(_, byte)| byte.to_ascii_lowercase() == first);
    begins.map(|(at, _)| at).find(|at| is_here(*at))
}

/// The text without this piece where it stands by itself, and without the folders before it.
#[inline]
fn without(text: &str, piece: &str) -> Option<String> {
    let mut next = Some(find(text, piece)?);
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(at) = next {
        let (before, behind) = (rest.get(..at)?, rest.get(at + piece.len()..)?);
        let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let joined = |edge: Option<char>, next: Option<char>| is_part(edge) && is_part(next);
        if joined(piece.chars().next(), before.chars().next_back())
            || joined(piece.chars().next_back(), behind.chars().next())
        {
            // Within another word: step over its first letter.
            let step = at + piece.chars().next().map_or(1, char::len_utf8);
            left.push_str(rest.get(..step)?);
            rest = rest.get(step..)?;
        } else {
            found = true;
            left.push_str(if before.ends_with(['/', '\\']) { without_folders(before) } else { before });
            left.push(' ');
            rest = behind;
        }
        next = find(rest, piece);
    }
    left.push_str(rest);
    found.then_some(left)
}

/// A text whose end is the beginning of a path, without it.
#[inline]
fn without_folders(text: &str) -> &str {
    let start = text.rfind(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '<' | '('));
    start.and_then(|start| text.get(..=start).or_else(|| text.get(..start))).unwrap_or_default()
}

/// A piece of an argument that is kept.
#[inline]
pub(super) fn kept(argument: &[u8]) -> alloc::vec::Vec<u8> {
    head(argument).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_server_repeats_is_no_word_of_its_own() {
        let case = |text: &str, argument: &str| without_echo(text.as_bytes(), argument.as_bytes()).0;
        assert!(!case("Prohibited file name: .ftpquota", ".ftpquota").contains("quota"));
        assert!(!case("\"/home/disk full/a b.txt\": Failed", "/home/disk full/a b.txt").contains("full"));
        assert!(!case("/srv/quota/x.txt: No such file", "x.txt").contains("quota"));
        assert!(case("Disk quota exceeded", "quot").contains("quota"));
        assert!(case("a: No such file", "a").contains("no such file"));
        assert!(case("Too many users", "user").contains("users"));
    }

    #[test]
    fn accents_do_not_count() {
        assert_eq!(lower("Désactivé: Dirección, LÍMITE".as_bytes()), "desactive: direccion, limite");
        assert_eq!(lower("Доступ запрещён".as_bytes()), "доступ запрещен");
        assert_eq!(lower("Gerät GRÖSSE".as_bytes()), "gerät grösse");
    }

    /// A phrase that is not written as the texts are would never be found.
    #[test]
    fn phrases_are_written_as_texts_are() {
        let mut folders = alloc::vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/trouble")];
        let mut lists = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let source = std::fs::read_to_string(&path).unwrap();
                for list in source.split(": &[&str] =").skip(1) {
                    let list = list.split("];").next().unwrap();
                    assert_eq!(list.chars().map(folded).collect::<String>(), list, "{}", path.display());
                    lists += 1;
                }
            }
        }
        assert!(lists > 30, "{lists}");
    }

    #[test]
    fn the_last_segment_is_behind_the_last_stroke() {
        assert_eq!(last_segment(b"/a/b"), b"b");
        assert_eq!(last_segment(b"C:\\a\\b\\"), b"b");
        assert_eq!(last_segment(b"a"), b"a");
        assert_eq!(last_segment(b"///"), b"");
    }
}
