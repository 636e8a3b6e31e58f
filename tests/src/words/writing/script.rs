//! Scripts, as far as languages of this registry have them.

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are called as Unicode calls them")]
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Hangul,
    Kana,
    Han,
}

impl Script {
    const ALL: [(&'static str, Self); 10] = [
        ("Latin", Self::Latin),
        ("Greek", Self::Greek),
        ("Cyrillic", Self::Cyrillic),
        ("Hebrew", Self::Hebrew),
        ("Arabic", Self::Arabic),
        ("Devanagari", Self::Devanagari),
        ("Thai", Self::Thai),
        ("Hangul", Self::Hangul),
        ("Kana", Self::Kana),
        ("Han", Self::Han),
    ];

    /// The script of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, script)| script)
    }

    /// The script of a letter, a mark or a digit of one; nothing for what all share, and for scripts that are not here.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' | 'ª' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' => Self::Latin,
            '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{590}'..='\u{5ff}' => Self::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' if !matches!(letter, '،' | '؛' | '؟') => Self::Arabic,
            '\u{900}'..='\u{97f}' if !matches!(letter, '।' | '॥') => Self::Devanagari,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Self::Hangul,
            // The mark of a long vowel is no letter to Unicode, and stands within words.
            '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' => Self::Kana,
            '\u{3005}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}' => Self::Han,
            _ => return None,
        })
    }

    /// Whether some of its letters look like Latin ones.
    pub(in crate::words) fn looks_latin(self) -> bool {
        matches!(self, Self::Greek | Self::Cyrillic)
    }

    /// Whether it has no spaces between words.
    pub(in crate::words) fn is_wide(self) -> bool {
        matches!(self, Self::Kana | Self::Han)
    }
}
