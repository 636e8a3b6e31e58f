//! The columns that text takes, by the table of the library.

use ftpcodes_core::width;
use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_script::{Script, UnicodeScript};
use unicode_width::UnicodeWidthChar;

/// UAX #31, table 5: the scripts in everyday use.
fn is_recommended(script: Script) -> bool {
    use Script::{
        Arabic, Armenian, Bengali, Bopomofo, Common, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati,
        Gurmukhi, Han, Hangul, Hebrew, Hiragana, Inherited, Kannada, Katakana, Khmer, Lao, Latin, Malayalam, Myanmar,
        Oriya, Sinhala, Tamil, Telugu, Thaana, Thai, Tibetan,
    };
    let everyday = [
        Arabic, Armenian, Bengali, Bopomofo, Common, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati,
        Gurmukhi, Han, Hangul, Hebrew, Hiragana, Inherited, Kannada, Katakana, Khmer, Lao, Latin, Malayalam, Myanmar,
        Oriya, Sinhala, Tamil, Telugu, Thaana, Thai, Tibetan,
    ];
    everyday.contains(&script)
}

/// Whether words of real languages have it: no symbol, such as an emoji, and nothing of the planes for old scripts.
fn is_of_words(character: char) -> bool {
    use GeneralCategory::{Control, MathSymbol, OtherNumber, OtherSymbol, PrivateUse, Unassigned};
    let category = get_general_category(character);
    let other = matches!(category, Control | MathSymbol | OtherNumber | OtherSymbol | PrivateUse | Unassigned);
    let script = character.script();
    !other && is_recommended(script) && (character < '\u{10000}' || script == Script::Han)
}

#[test]
fn the_table_of_the_library_agrees_with_unicode_width() {
    let mut compared = 0;
    for character in (' '..=char::MAX).filter(|character| is_of_words(*character)) {
        // Two characters of Khmer that Unicode advises against, and marks beside old scripts.
        if matches!(character, '\u{17a4}' | '\u{17d8}' | '\u{16f00}'..='\u{16fff}') {
            continue;
        }
        let columns = width(character.encode_utf8(&mut [0; 4]));
        assert_eq!(columns, character.width().unwrap_or(0), "U+{:04X}", u32::from(character));
        compared += 1;
    }
    assert!(compared > 100_000, "{compared}");
}

#[test]
fn text_takes_the_columns_of_its_characters() {
    for (text, columns) in [
        ("426", 3),
        ("一時的な失敗", 12),
        ("ｱ", 1),
        ("Ａ、", 4),
        ("한글", 4),
        // Conjoining letters stand in one place.
        ("\u{1112}\u{1161}\u{11ab}", 2),
        ("e\u{301}", 1),
        ("คำสั่ง", 4),
        ("हिन्दी", 5),
        ("عَرَبِيّ", 4),
        ("\u{200f}\u{2068}426\u{2069}\u{200b}", 3),
    ] {
        assert_eq!(width(text), columns, "{text}");
    }
}
