//! Latin letters and numbers among words from right to left: each run of them stands in an isolate of the bidirectional
//! algorithm (UAX #9), so that it keeps its order and does not turn what stands beside it.

use ftpcodes_core as core;
use ftpcodes_core::Direction;

use super::{list, text};
use crate::model::Piece;

const FIRST_STRONG: char = '\u{2068}';
const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// All that is added to words from right to left.
pub(crate) const ISOLATES: [char; 3] = [FIRST_STRONG, LEFT_TO_RIGHT, END];

/// From a text for people to what the tables hold of it.
pub(crate) type Prose = fn(&str) -> &'static str;

pub(crate) fn prose(direction: Direction) -> Prose {
    match direction {
        Direction::LeftToRight => text,
        Direction::RightToLeft => |words| text(&isolated(words)),
    }
}

/// What fills a placeholder may be of either direction.
pub(super) fn template(pieces: &[Piece], direction: Direction) -> &'static [core::Piece] {
    let prose = prose(direction);
    let is_isolated = matches!(direction, Direction::RightToLeft);
    list(pieces.iter().flat_map(|piece| {
        let (before, piece, after) = match piece {
            Piece::Text(words) => (None, core::Piece::Text(prose(words)), None),
            Piece::Slot(slot) if is_isolated => (Some(FIRST_STRONG), core::Piece::Slot(*slot), Some(END)),
            Piece::Slot(slot) => (None, core::Piece::Slot(*slot), None),
        };
        let mark = |mark: Option<char>| mark.map(|mark| core::Piece::Text(text(mark.encode_utf8(&mut [0; 4]))));
        [mark(before), Some(piece), mark(after)].into_iter().flatten()
    }))
}

fn isolated(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(start) = rest.find(begins) {
        let (before, run) = rest.split_at(start);
        let (run, after) = run.split_at(length(run));
        out.push_str(before);
        // A dash between words is none of either script.
        if run.contains(is_latin) {
            out.push(LEFT_TO_RIGHT);
            out.push_str(run);
            out.push(END);
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '\u{c0}'..='\u{24f}')
}

/// Letters and digits, and what stands in front of them in syntaxes, options and paths.
fn begins(character: char) -> bool {
    is_latin(character) || matches!(character, '<' | '/' | '-' | '+' | '~' | '@' | '#' | '$' | '\\' | '"')
}

/// How long the run at the beginning is: up to its last letter or digit, and what closes right behind it, as in
/// `ADAT=`. A comma or a full stop and a space behind it part words of the language around; a colon does not.
fn length(run: &str) -> usize {
    let mut last = 1;
    let mut before = ' ';
    for (at, character) in run.char_indices() {
        let is_space = matches!(character, ' ' | '\u{a0}');
        let is_inside = is_latin(character) || is_space || character.is_ascii() && !matches!(character, '(' | ')');
        if !is_inside || is_space && matches!(before, ',' | ';' | '.' | '!' | '?') {
            break;
        }
        let closes = matches!(character, '>' | '*' | '/' | '"' | '%')
            || matches!(character, '=' | '-' | ';') && is_latin(before);
        if is_latin(character) || closes {
            last = at + character.len_utf8();
        }
        before = character;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::isolated;

    /// With `[` and `]` for the isolates.
    fn shown(words: &str) -> String {
        isolated(words).replace('\u{2066}', "[").replace('\u{2069}', "]")
    }

    #[test]
    fn each_run_of_latin_is_isolated_and_nothing_else() {
        for (words, expected) in [
            ("ا", "ا"),
            ("رد 426 ثم", "رد [426] ثم"),
            ("426", "[426]"),
            ("(426، 226)", "([426]، [226])"),
            ("RFC 959، القسم 4.2.1.", "[RFC 959]، القسم [4.2.1]."),
            ("وثيقة RFC\u{a0}959\u{a0}— ثم", "وثيقة [RFC\u{a0}959]\u{a0}— ثم"),
            ("أمر PROT P أو PBSZ 0.", "أمر [PROT P] أو [PBSZ 0]."),
            ("STOR, RETR أو", "[STOR], [RETR] أو"),
            ("مع --ftp-skip-pasv-ip: ثم", "مع [--ftp-skip-pasv-ip]: ثم"),
            ("<SP> <CRLF> نهاية", "[<SP> <CRLF>] نهاية"),
            ("h1,h2,p1 و", "[h1,h2,p1] و"),
            ("/etc/vsftpd.conf؟", "[/etc/vsftpd.conf]؟"),
            ("تحميل - ثم", "تحميل - ثم"),
            ("بعد ADAT= في", "بعد [ADAT=] في"),
            ("سطر 213- ثم", "سطر [213-] ثم"),
            ("type;size; ثم", "[type;size;] ثم"),
            ("UNIX Type: L8 ثم", "[UNIX Type: L8] ثم"),
            ("+0530 ثم", "[+0530] ثم"),
            ("خطأ \"550\" ثم", "خطأ [\"550\"] ثم"),
        ] {
            assert_eq!(shown(words), expected);
        }
    }
}
