//! Letters as a search compares them: small, without marks that people leave out, those of scripts without spaces each
//! by itself.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Letters that are no others with a mark, and what is typed instead.
const TYPED_AS: &[(char, &str)] =
    &[('ß', "ss"), ('æ', "ae"), ('œ', "oe"), ('ø', "o"), ('ł', "l"), ('đ', "d"), ('ı', "i"), ('þ', "th")];

/// What is typed, as texts are written: letters and their marks as one, no letters of full or half width.
pub(super) fn composed(typed: &str) -> String {
    let width = |letter: char| matches!(letter, '\u{ff00}'..='\u{ffef}');
    let forms = typed.chars().flat_map(|letter| {
        // The compatible forms of others, such as a vowel of Thai, are not as they are written.
        let (wide, plain) = if width(letter) { (Some(letter), None) } else { (None, Some(letter)) };
        wide.into_iter().nfkc().chain(plain)
    });
    forms.nfc().collect()
}

/// Whether it belongs to the letter before it, such as a vowel of Devanagari or a tone of Thai.
pub(super) fn is_mark(letter: char) -> bool {
    !letter.is_ascii() && is_combining_mark(letter)
}

/// Whether it is passed over as if it were not there: what shows where Thai words end, what joins letters, vowels of
/// Arabic and Hebrew that are seldom written, and the stroke that makes an Arabic word longer.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'
    )
}

/// Scripts in which no space tells where a word ends, or hardly any (Korean): each letter is looked for by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unspaced {
    /// Japanese endings and particles.
    Hiragana,
    Katakana,
    Han,
    Hangul,
    /// Thai, Lao, Tibetan, Burmese, Khmer.
    Southern,
}

impl Unspaced {
    pub(super) fn of(letter: char) -> Option<Self> {
        Some(match letter {
            '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Self::Southern,
            '\u{3040}'..='\u{309f}' => Self::Hiragana,
            '\u{30a0}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Self::Katakana,
            '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
                Self::Han
            }
            '\u{20000}'..='\u{3ffff}' => Self::Han,
            '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            _ => return None,
        })
    }
}

/// Adds a letter, small, and without its mark if it is a Latin one.
pub(super) fn push_plain(letter: char, word: &mut String) {
    if letter.is_ascii() {
        return word.push(letter.to_ascii_lowercase());
    }
    if !matches!(letter, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') {
        return word.extend(letter.to_lowercase());
    }
    let small = letter.to_lowercase().next().unwrap_or(letter);
    if let Some((_, typed)) = TYPED_AS.iter().find(|(other, _)| *other == small) {
        return word.push_str(typed);
    }
    let mut base = None;
    decompose_canonical(small, |part| {
        base.get_or_insert(part);
    });
    word.push(base.filter(char::is_ascii).unwrap_or(small));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let mut word = String::new();
        text.chars().for_each(|letter| push_plain(letter, &mut word));
        word
    }

    #[test]
    fn latin_letters_lose_their_marks_and_others_keep_them() {
        for (text, expected) in
            [("İSTANBUL", "istanbul"), ("ışık", "isik"), ("Señal", "senal"), ("Fußnote", "fussnote")]
        {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(plain("Режим Й"), "режим й");
        assert_eq!(plain("ข้อผิดพลาด"), "ข้อผิดพลาด");
    }

    #[test]
    fn what_is_typed_is_put_together() {
        assert_eq!(composed("ＦＴＰ ｻｰﾊﾞｰ"), "FTP サーバー");
        assert_eq!(composed("e\u{301} и\u{306}"), "\u{e9} й");
        // A vowel that Unicode would take apart.
        assert_eq!(composed("คำสั่ง"), "คำสั่ง");
    }
}
