//! What goes wrong in sessions.

use super::LanguageData;
use super::get::get;
use crate::evidence::Source;
use crate::vocabulary::{Audience, Strength};

/// Something that goes wrong in sessions: the facts.
#[derive(Debug)]
pub struct TroubleData {
    /// Its place, which is that of its words in each language.
    pub index: u16,
    /// Its name: `tls-session-reuse`.
    pub id: &'static str,
    /// Name of the variant: `TlsSessionReuse`.
    pub name: &'static str,
    /// The most that a log can say for it.
    pub strength: Strength,
    /// The codes that are seen where it happens, sorted.
    pub codes: &'static [u16],
    /// The verbs of the commands that it concerns, sorted.
    pub commands: &'static [&'static str],
    /// What its words rest on.
    pub sources: &'static [Source],
    /// Addresses of public reports of it.
    pub reports: &'static [&'static str],
}

static NONE: TroubleData = TroubleData {
    index: 0,
    id: "",
    name: "",
    strength: Strength::Possible,
    codes: &[],
    commands: &[],
    sources: &[],
    reports: &[],
};

static NO_WORDS: TroubleWords =
    TroubleWords { data: &NONE, title: "", cause: "", user: "", operator: "", author: "", aliases: &[] };

impl TroubleData {
    /// The trouble at a place of a table that has it.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __at(troubles: &'static [Self], place: usize) -> &'static Self {
        match get(troubles, place) {
            Some(trouble) => trouble,
            None => &NONE,
        }
    }
}

/// Words about a trouble.
#[derive(Debug)]
pub struct TroubleWords {
    /// The trouble.
    pub data: &'static TroubleData,
    /// Short name.
    pub title: &'static str,
    /// What is wrong, and why it shows as it does.
    pub cause: &'static str,
    /// What to do for who uses the client.
    pub user: &'static str,
    /// What to do for who runs the server.
    pub operator: &'static str,
    /// What to do for who writes the software.
    pub author: &'static str,
    /// Other words that people search for.
    pub aliases: &'static [&'static str],
}

impl TroubleWords {
    /// What to do, for one of those who can do something.
    #[inline]
    #[must_use]
    pub const fn remedy(&self, audience: Audience) -> &'static str {
        match audience {
            Audience::User => self.user,
            Audience::Operator => self.operator,
            Audience::Author => self.author,
        }
    }
}

impl LanguageData {
    /// The words about a trouble.
    #[inline]
    #[must_use]
    pub const fn trouble(&self, trouble: &TroubleData) -> &'static TroubleWords {
        match get(self.troubles, trouble.index as usize) {
            Some(words) => words,
            None => &NO_WORDS,
        }
    }

    /// The name of a strength.
    #[inline]
    #[must_use]
    pub fn strength(&self, strength: Strength) -> &'static str {
        match strength {
            Strength::Certain => self.labels.certain,
            Strength::Likely => self.labels.likely,
            Strength::Possible => self.labels.possible,
        }
    }
}
