//! The order in which a person sees a line, by the bidirectional algorithm (UAX #9) of another hand.

use unicode_bidi::{BidiInfo, Level};

const OPENING: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END: char = '\u{2069}';

/// A part of a line that is read as a whole: a Latin name or number, or an isolate with its content; or a single character.
#[derive(Debug)]
struct Unit {
    /// Places of its characters, the marks left out.
    places: Vec<usize>,
    /// What is inside of an isolate.
    inside: Option<Vec<Unit>>,
    /// Whether it is read from left to right.
    is_latin: bool,
}

/// What is wrong with a line: its direction, and what is not seen where it was written. `base` is the direction that the
/// page gives, and none where the line has to tell it.
pub(crate) fn faults(line: &str, base: Option<Level>) -> Vec<String> {
    let info = BidiInfo::new(line, base);
    let Some(paragraph) = info.paragraphs.first() else { return Vec::new() };
    let mut faults = Vec::new();
    if info.paragraphs.len() != 1 || !paragraph.level.is_rtl() {
        faults.push(format!("not from right to left: `{line}`"));
    }
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let order = BidiInfo::reorder_visual(&levels);
    let mut seen_at = vec![0; order.len()];
    for (seen, written) in order.into_iter().enumerate() {
        seen_at[written] = seen;
    }
    let characters: Vec<char> = line.chars().collect();
    let mut rest = 0;
    let units = units(&characters, &mut rest);
    if !is_in_order(&units, false, &seen_at) {
        let mut shown: Vec<(usize, char)> = seen_at.into_iter().zip(characters).collect();
        shown.sort_unstable();
        let shown: String = shown.into_iter().map(|(_, character)| character).collect();
        faults.push(format!("`{line}` is seen as `{shown}`"));
    }
    faults
}

fn units(characters: &[char], rest: &mut usize) -> Vec<Unit> {
    let mut found: Vec<Unit> = Vec::new();
    while let Some(character) = characters.get(*rest) {
        let place = *rest;
        *rest += 1;
        let goes_on = place > 0 && is_in_name(characters, place) && is_in_name(characters, place - 1);
        match character {
            '\u{200f}' | '\u{200b}' => {}
            character if OPENING.contains(character) => {
                let inside = units(characters, rest);
                let places = inside.iter().flat_map(|unit| unit.places.iter().copied()).collect();
                // A list, or words of the language, and not a single name or number.
                let is_own = |unit: &Unit| unit.inside.is_some() || !characters[unit.places[0]].is_ascii();
                let is_latin = *character == '\u{2066}' || inside.len() == 1 || !inside.iter().any(is_own);
                found.push(Unit { places, inside: Some(inside), is_latin });
            }
            &END => return found,
            _ if goes_on => found.last_mut().unwrap().places.push(place),
            _ => found.push(Unit { places: vec![place], inside: None, is_latin: true }),
        }
    }
    found
}

/// A Latin letter or digit, or a mark between two of them, as in dates, names and numbers of sections.
fn is_in_name(characters: &[char], place: usize) -> bool {
    let is_latin = |place: usize| characters.get(place).is_some_and(char::is_ascii_alphanumeric);
    let joins = matches!(characters.get(place), Some('-' | '.' | ':' | '/' | ' ' | '\u{a0}'));
    is_latin(place) || joins && place > 0 && is_latin(place - 1) && is_latin(place + 1)
}

/// Whether units and what is inside of them stand behind each other, in the direction.
fn is_in_order(units: &[Unit], left_to_right: bool, seen_at: &[usize]) -> bool {
    let mut spans = Vec::new();
    for unit in units {
        let seen: Vec<usize> = unit.places.iter().map(|place| seen_at[*place]).collect();
        let fine = match &unit.inside {
            Some(inside) => is_in_order(inside, unit.is_latin, seen_at),
            None => seen.is_sorted(),
        };
        if !fine {
            return false;
        }
        if let (Some(first), Some(last)) = (seen.iter().min(), seen.iter().max()) {
            spans.push((*first, *last));
        }
    }
    spans.windows(2).all(|pair| if left_to_right { pair[0].1 < pair[1].0 } else { pair[0].0 > pair[1].1 })
}

#[test]
fn what_turns_around_is_found() {
    // With `[`, `{` and `]` for the isolates, as the issue was seen: the code behind its text, the last `>` in front.
    for (line, fine) in [
        ("ابت {425 Can't open data connection.]", true),
        ("ابت «{425 Can't open.]»", true),
        ("ابت 425 Can't open data connection.", false),
        ("ابت: {STOR <SP> <pathname> <CRLF>]", true),
        ("ابت: STOR <SP> <pathname> <CRLF>", false),
        ("ابت ([ABOR]، [426]، [226])", true),
        ("ابت ([226]، [426]، [ABOR])", true),
        ("ابت (ABOR, 426, 226)", false),
        ("  1. ابت", true),
        ("[RFC 959]، ابت {4.2.1]", true),
        ("ابت [ثج {PASV] ح]", true),
    ] {
        let line = line.replace('{', "\u{2066}").replace('[', "\u{2068}").replace(']', "\u{2069}");
        let found = faults(&format!("\u{200f}{line}"), None);
        assert_eq!(found.is_empty(), fine, "{found:?}");
    }
    assert!(!faults("ABOR ابت", None).is_empty());
}
