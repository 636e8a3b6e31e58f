//! The codes and commands that prose names, for links to their pages.

use ftpcodes_core::{CONNECT, CommandData, Registry};

/// A piece of prose.
#[derive(Debug, PartialEq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    Code(u16),
    Command(&'static str),
}

/// The pieces of a text. Codes and verbs count only as whole words, verbs only in capitals. The number of an RFC is no
/// code, and a verb with digits may be an algorithm: `MD5`.
pub(super) fn pieces<'t>(text: &'t str, registry: &Registry) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    // What no piece holds yet begins here.
    let mut begun = 0;
    while let Some(start) = rest.find(in_word) {
        let start = text.len() - rest.len() + start;
        let Some((before, behind)) = text.split_at_checked(start) else { break };
        let word = behind.find(|character| !in_word(character)).unwrap_or(behind.len());
        let named = if ends_inside(before) { None } else { named(before, behind, word, registry) };
        let length = named.as_ref().map_or(word, |(length, _)| *length);
        if let Some((_, piece)) = named {
            pieces.extend(text.get(begun..start).filter(|text| !text.is_empty()).map(Piece::Text));
            pieces.push(piece);
            begun = start + length;
        }
        rest = behind.get(length..).unwrap_or_default();
    }
    pieces.extend(text.get(begun..).filter(|text| !text.is_empty()).map(Piece::Text));
    pieces
}

/// What stands where `behind` begins, with its length; `word` is that of the first word there.
fn named(before: &str, behind: &str, word: usize, registry: &Registry) -> Option<(usize, Piece<'static>)> {
    let (first, after) = behind.split_at_checked(word)?;
    if first.len() == 3 && first.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = registry.code(first.parse().ok()?)?;
        let is_rfc = before.trim_end().ends_with("RFC");
        return (!is_rfc && !begins_inside(after)).then_some((word, Piece::Code(code.number)));
    }
    // `AUTHINFO USER` is one command.
    let fits = |command: &&CommandData| {
        let after = behind.strip_prefix(command.verb);
        let ambiguous = command.verb == CONNECT || command.verb.bytes().any(|byte| byte.is_ascii_digit());
        !ambiguous && after.is_some_and(|after| !after.starts_with(in_word) && !begins_inside(after))
    };
    let command = registry.commands.iter().filter(fits).max_by_key(|command| command.verb.len())?;
    Some((command.verb.len(), Piece::Command(command.verb)))
}

/// Whether it makes a word longer. Scripts without spaces write `150` and `RETR` right beside their letters.
fn in_word(character: char) -> bool {
    (character.is_alphanumeric() && character < FIRST_UNSPACED) || character == '_'
}

/// CJK radicals, where the scripts of East Asia begin.
const FIRST_UNSPACED: char = '\u{2e80}';

/// Whether a mark joins what follows to a word: `4.` of `4.2`, `X-` of `X-LIST`.
fn ends_inside(before: &str) -> bool {
    before.strip_suffix(is_joint).is_some_and(|word| word.ends_with(in_word))
}

fn begins_inside(after: &str) -> bool {
    after.strip_prefix(is_joint).is_some_and(|word| word.starts_with(in_word))
}

fn is_joint(character: char) -> bool {
    matches!(character, '.' | ',' | ':' | '-' | '=')
}

#[cfg(test)]
mod tests {
    use ftpcodes_spec::{builtin, builtin_commands, lower};

    use super::{Piece, pieces};

    /// The text with each link in brackets.
    fn linked(text: &str) -> String {
        let registry = lower(builtin().unwrap(), Some(builtin_commands().unwrap()));
        let shown = |piece: Piece<'_>| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Code(number) => format!("[{number}]"),
            Piece::Command(verb) => format!("[{verb}]"),
        };
        pieces(text, &registry).into_iter().map(shown).collect()
    }

    #[test]
    fn whole_words_that_the_registry_has() {
        for (text, expected) in [
            ("426", "[426]"),
            ("after a 125 or 150, then 226.", "after a [125] or [150], then [226]."),
            ("425/426 (RETR)", "[425]/[426] ([RETR])"),
            ("RFC 354 and RFC 959 section 4.226", "RFC 354 and RFC 959 section 4.226"),
            ("1426, 42, 427, 426-x, 3.226, 226.5", "1426, 42, 427, 426-x, 3.226, 226.5"),
            ("RETRY, X-RETR, retr, RETR", "RETRY, X-RETR, retr, [RETR]"),
            ("после PASV ответ 227: адрес", "после [PASV] ответ [227]: адрес"),
            ("226-й", "226-й"),
            ("125または150の後、RETRへの226です。", "[125]または[150]の後、[RETR]への[226]です。"),
            ("1426です。AUTHINFOと入力", "1426です。AUTHINFOと入力"),
            ("CONNECT, MD5", "CONNECT, MD5"),
            ("", ""),
        ] {
            assert_eq!(linked(text), expected);
        }
    }
}
