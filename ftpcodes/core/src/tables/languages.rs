//! The words in one language.

use super::get::get;
use super::templates::{Labels, Punctuation, Templates};
use super::{CodeData, CommandWords, MeaningData, PurposeWords, SituationWords, TroubleWords};
use crate::vocabulary::{Basis, Direction, Role, Status};

/// All words in one language.
#[derive(Debug)]
pub struct LanguageData {
    /// BCP-47 tag.
    pub tag: &'static str,
    /// The language's own name.
    pub name: &'static str,
    /// Direction of its script.
    pub direction: Direction,
    /// Whether an engineer who speaks the language has read the words.
    pub reviewed: bool,
    /// Words about the classes.
    pub classes: &'static [ClassWords],
    /// Words about the groups.
    pub groups: &'static [GroupWords],
    /// Words about the meanings.
    pub meanings: &'static [MeaningWords],
    /// What tells two codes apart that people confuse.
    pub confusions: &'static [ConfusionWords],
    /// Numbers that are no codes.
    pub not_codes: &'static [NotCodeWords],
    /// Other names of codes in this language, for those that have any; in small letters.
    pub aliases: &'static [CodeAliases],
    /// Words about the commands, in their order; none where the spec has no commands.
    pub commands: &'static [CommandWords],
    /// The situations of replies that are not those of documents, translated; none in the default language.
    pub situations: &'static [SituationWords],
    /// What commands are for, in the order that the spec has; none where it does not tell.
    pub purposes: &'static [PurposeWords],
    /// Words about the troubles, in their order; none where the registry has none.
    pub troubles: &'static [TroubleWords],
    /// What stands between words.
    pub punctuation: Punctuation,
    /// Headings.
    pub labels: Labels,
    /// Sentences.
    pub templates: Templates,
}

/// Words about a class.
#[derive(Debug)]
pub struct ClassWords {
    /// The first digit.
    pub digit: u8,
    /// Its name.
    pub title: &'static str,
    /// What it says.
    pub description: &'static str,
    /// What it asks of a client.
    pub asks: &'static str,
}

/// Words about a group.
#[derive(Debug)]
pub struct GroupWords {
    /// The second digit.
    pub digit: u8,
    /// Its name.
    pub title: &'static str,
    /// What it is about.
    pub description: &'static str,
}

/// Words about a meaning.
#[derive(Debug)]
pub struct MeaningWords {
    /// Short name.
    pub title: &'static str,
    /// What it states.
    pub description: &'static str,
    /// When one sees it.
    pub when: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// What tells two codes apart.
#[derive(Debug)]
pub struct ConfusionWords {
    /// The lower number.
    pub lower: u16,
    /// The higher number.
    pub higher: u16,
    /// The words.
    pub difference: &'static str,
}

/// What a number that is no code really is.
#[derive(Debug)]
pub struct NotCodeWords {
    /// The number.
    pub number: u32,
    /// What its owner calls it.
    pub name: &'static str,
    /// The words.
    pub description: &'static str,
}

/// Other names of a code that people search for.
#[derive(Debug)]
pub struct CodeAliases {
    /// The number of the code.
    pub number: u16,
    /// The names.
    pub aliases: &'static [&'static str],
}

static NO_WORDS: MeaningWords = MeaningWords { title: "", description: "", when: "", fix: "" };

impl LanguageData {
    /// The words of a meaning.
    #[must_use]
    #[inline]
    pub fn meaning(&self, meaning: &MeaningData) -> &'static MeaningWords {
        self.meanings.get(usize::from(meaning.index)).unwrap_or(&NO_WORDS)
    }

    /// Other names of a code in this language, in small letters.
    #[must_use]
    #[inline]
    pub fn aliases(&self, code: &CodeData) -> &'static [&'static str] {
        self.aliases.iter().find(|words| words.number == code.number).map_or(&[], |words| words.aliases)
    }

    /// The words of the class of a number.
    #[must_use]
    #[inline]
    pub fn class(&self, number: u16) -> Option<&'static ClassWords> {
        self.classes.iter().find(|class| u16::from(class.digit) == number / 100)
    }

    #[inline]
    pub(crate) fn group(&self, code: &CodeData) -> Option<&'static GroupWords> {
        let digit = code.group_digit()?;
        self.groups.iter().find(|group| u16::from(group.digit) == digit)
    }

    /// The name of a status.
    #[must_use]
    #[inline]
    pub fn status(&self, status: Status) -> &'static str {
        let Labels { standard, experimental, historic, draft, nonstandard, .. } = self.labels;
        match status {
            Status::Standard => standard,
            Status::Experimental => experimental,
            Status::Historic => historic,
            Status::Draft => draft,
            Status::Nonstandard => nonstandard,
        }
    }

    #[inline]
    /// The name of a basis.
    #[must_use]
    pub fn basis(&self, basis: Basis) -> &'static str {
        let Labels { specified, implied, observed, reported, .. } = self.labels;
        match basis {
            Basis::Specified => specified,
            Basis::Implied => implied,
            Basis::Observed => observed,
            Basis::Reported => reported,
        }
    }

    /// The name of a role.
    #[must_use]
    #[inline]
    pub fn role(&self, role: Role) -> &'static str {
        let labels = &self.labels;
        match role {
            Role::Preliminary => labels.preliminary,
            Role::Completion => labels.completion,
            Role::Intermediate => labels.intermediate,
            Role::TransientNegative => labels.transient_negative,
            Role::PermanentNegative => labels.permanent_negative,
            Role::Protected => labels.protected,
        }
    }

    /// How a command is named in a sentence: by its verb; the greeting, which answers the connection itself, by a word.
    #[inline]
    #[must_use]
    pub fn shown(&self, verb: &'static str) -> &'static str {
        if verb == crate::tables::CONNECT { self.labels.greeting } else { verb }
    }

    /// What tells these two codes apart, if the registry has a word on it.
    #[inline]
    pub(crate) fn confusion(&self, lower: u16, higher: u16) -> Option<&'static str> {
        self.confusions.iter().find(|pair| (pair.lower, pair.higher) == (lower, higher)).map(|pair| pair.difference)
    }
}

/// The words of a meaning.
#[inline]
#[must_use]
pub const fn words_at(words: &'static [MeaningWords], index: u16) -> &'static MeaningWords {
    match get(words, index as usize) {
        Some(words) => words,
        None => &NO_WORDS,
    }
}

macro_rules! by_digit {
    ($(#[$doc:meta])* $name:ident: $words:ident = $none:expr) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub const fn $name(words: &'static [$words], digit: u8) -> &'static $words {
            static NONE: $words = $none;
            let mut rest = words;
            while let [words, tail @ ..] = rest {
                if words.digit == digit {
                    return words;
                }
                rest = tail;
            }
            &NONE
        }
    };
}

by_digit! {
    /// The words of a class.
    class_words: ClassWords = ClassWords { digit: 0, title: "", description: "", asks: "" }
}

by_digit! {
    /// The words of a group.
    group_words: GroupWords = GroupWords { digit: 0, title: "", description: "" }
}
