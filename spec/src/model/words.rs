//! The words of one language about the codes.

use ftpcodes_core::Direction;

use super::template::Piece;
use crate::text::diagnostic::Spanned;

/// All words in one language. Each list is as long as the list of the spec that it belongs to, and in its order.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP-47 tag: `en`, `ru`, `zh-Hans`.
    pub tag: String,
    /// The language's own name for itself: `русский`.
    pub name: String,
    /// Direction of its script.
    pub direction: Direction,
    /// Whether an engineer who speaks the language has read the words.
    pub reviewed: bool,
    /// Words for [`Spec::classes`](crate::Spec::classes).
    pub classes: Vec<ClassWords>,
    /// Words for [`Spec::groups`](crate::Spec::groups).
    pub groups: Vec<GroupWords>,
    /// Words for the meanings of all codes, code by code.
    pub meanings: Vec<MeaningWords>,
    /// What tells the two codes of each of [`Spec::confusions`](crate::Spec::confusions) apart.
    pub confusions: Vec<String>,
    /// What each of [`Spec::not_codes`](crate::Spec::not_codes) really is.
    pub not_codes: Vec<String>,
    /// Other names of codes in this language, for those that have any; [`Code::aliases`](crate::Code::aliases) has
    /// those of the language of the codes.
    pub aliases: Vec<CodeAliases>,
    /// What stands between words, in the order of [`Punctuation::KEYS`](crate::Punctuation::KEYS).
    pub punctuation: Vec<String>,
    /// Headings and other fixed words, in the order of [`Labels::KEYS`](crate::Labels::KEYS).
    pub labels: Vec<String>,
    /// Sentences with placeholders, in the order of [`Templates::KEYS`](crate::Templates::KEYS).
    pub templates: Vec<Vec<Piece>>,
}

/// Words about a class.
#[derive(Clone, Debug)]
pub struct ClassWords {
    /// `transient negative completion`.
    pub title: String,
    /// What such a reply says.
    pub description: String,
    /// What it asks of the client, as a sentence with a subject of its own.
    pub asks: String,
}

/// Words about a group.
#[derive(Clone, Debug)]
pub struct GroupWords {
    /// `connections`.
    pub title: String,
    /// What such replies are about, as a sentence with a subject of its own.
    pub description: String,
}

/// Words about a meaning of a code.
#[derive(Clone, Debug)]
pub struct MeaningWords {
    /// Short name: `Connection Closed`.
    pub title: String,
    /// What the reply states.
    pub description: String,
    /// In which situations one sees it.
    pub when: String,
    /// What to do.
    pub fix: String,
}

/// Other names of a code that people search for.
#[derive(Clone, Debug)]
pub struct CodeAliases {
    /// The number of the code.
    pub number: u16,
    /// The names, in small letters; at least one, each once.
    pub aliases: Vec<String>,
}

/// Words about a command.
#[derive(Clone, Debug)]
pub struct CommandWords {
    /// Short name: `Retrieve a File`. The verb, where the spec has none.
    pub title: Spanned<String>,
    /// What the command does; empty where the spec leaves it out.
    pub description: String,
    /// When a client sends it, where that matters.
    pub when: Option<String>,
    /// What goes wrong with it in practice, where something does.
    pub pitfall: Option<String>,
    /// What a reader must know, such as a contradiction between documents.
    pub note: Option<String>,
}

impl CommandWords {
    /// Of a command of which nothing is said.
    pub(crate) fn of_verb(verb: &Spanned<String>) -> Self {
        Self { title: verb.clone(), description: String::new(), when: None, pitfall: None, note: None }
    }
}
