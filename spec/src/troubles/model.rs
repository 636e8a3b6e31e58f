//! The troubles as plain data.

use ftpcodes_core::Strength;

use crate::model::Source;
use crate::text::diagnostic::Spanned;

/// What goes wrong in sessions, and the words about it.
#[derive(Clone, Debug)]
pub struct Troubles {
    /// All troubles, in the order of the file.
    pub troubles: Vec<Trouble>,
    /// For each language its tag and the words about each of the troubles; that of the file itself comes first.
    pub languages: Vec<(String, Vec<TroubleWords>)>,
}

impl Troubles {
    /// The words in the language of this tag, in the order of the troubles.
    pub fn words(&self, tag: &str) -> Option<&[TroubleWords]> {
        self.languages.iter().find(|(known, _)| known == tag).map(|(_, words)| words.as_slice())
    }
}

/// Something that goes wrong in sessions: the facts.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// Its name: `tls-session-reuse`.
    pub id: Spanned<String>,
    /// The most that a log can say for it.
    pub strength: Strength,
    /// The codes that are seen where it happens, sorted.
    pub codes: Vec<Spanned<u16>>,
    /// The verbs of the commands that it concerns, sorted.
    pub commands: Vec<Spanned<String>>,
    /// What its words rest on.
    pub sources: Vec<Source>,
    /// Addresses of public reports of it.
    pub reports: Vec<Spanned<String>>,
}

impl Trouble {
    /// Name of the Rust variant: `TlsSessionReuse`.
    pub fn variant(&self) -> String {
        let mut name = String::new();
        for word in self.id.split('-') {
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            name.push_str(&first.to_ascii_uppercase());
            name.push_str(rest);
        }
        name
    }
}

/// Words about a trouble.
#[derive(Clone, Debug)]
pub struct TroubleWords {
    /// Short name.
    pub title: String,
    /// What is wrong, and why it shows as it does.
    pub cause: String,
    /// What to do.
    pub remedy: Remedies,
    /// Other words that people search for.
    pub aliases: Vec<String>,
}

/// What to do about a trouble, for each of those who can do something.
#[derive(Clone, Debug)]
pub struct Remedies {
    /// For who uses the client.
    pub user: String,
    /// For who runs the server.
    pub operator: String,
    /// For who writes the client or the server.
    pub author: String,
}
