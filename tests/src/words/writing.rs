//! How each language is written: a file per language in `tests/data/words`, which is all that these tests know of it.

mod read;
mod script;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use script::Script;

/// What careful readers of one language expect.
#[derive(Clone, Debug)]
pub struct Writing {
    /// The tag of the language.
    pub tag: String,
    /// The scripts of its words.
    pub scripts: Vec<Script>,
    /// Letters beside those of ASCII, in a language of Latin letters.
    pub letters: String,
    /// Letters of its script that other languages have, and that look like its own.
    pub strange: String,
    /// Whether a sentence begins with a capital.
    pub capitals: bool,
    /// What ends a sentence; nothing in Thai.
    pub ends: Vec<char>,
    /// How many sentences a paragraph about a code has at most.
    pub sentences: usize,
    /// Quotation marks, open and closed.
    pub quotes: Vec<(char, char)>,
    /// Brackets, open and closed.
    pub brackets: Vec<(char, char)>,
    /// Where spaces stand.
    pub spaces: Spaces,
    /// Characters without a picture that its words need.
    pub invisible: String,
    /// How a sentence below the heading "when" must not begin.
    pub conditions: Vec<String>,
    /// Words that may stand twice in a row; `None` where any may.
    pub twice: Option<Vec<String>>,
    /// English function words that are words of its own.
    pub english: Vec<String>,
    /// Latin words that it has in its own sentences, where its letters are others.
    pub latin: Vec<String>,
    /// Length by field, in percent of the characters of the English.
    pub lengths: BTreeMap<String, (usize, usize)>,
    /// What English terms are called, and must not be called.
    pub glossary: Vec<Term>,
    /// What has to be said at a place, in small letters.
    pub says: Parts,
    /// What must not be said at a place, in small letters.
    pub never: Parts,
}

/// Parts of texts by the place of these, such as `codes/426`.
pub type Parts = BTreeMap<String, Vec<String>>;

/// Where spaces stand beside punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spaces {
    /// None before it, one behind it.
    Behind,
    /// As in French: a space that does not break before `:`, `;`, `!` and `?`.
    Around,
    /// None beside punctuation that is as wide as a letter, nor between such letters.
    None,
}

/// An English term in another language. All are beginnings of words or parts of them, in small letters.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// How English has it; without, what follows is said of all texts.
    pub english: Vec<String>,
    /// One of these is in the text that translates it.
    pub needs: Vec<String>,
    /// None of these is.
    pub never: Vec<String>,
    /// Places that have a reason to say it otherwise.
    pub except: Vec<String>,
}

static ALL: LazyLock<BTreeMap<String, Writing>> = LazyLock::new(|| {
    let files = std::fs::read_dir(crate::root().join(FOLDER)).expect("the folder of the languages");
    let names = files.map(|file| file.expect("a file of a language").file_name());
    let tags = names.filter_map(|name| Some(name.to_str()?.strip_suffix(".json")?.to_owned()));
    let read = |tag: String| {
        let text = crate::read(&format!("{FOLDER}/{tag}.json"));
        let writing = Writing::read(&tag, &text).unwrap_or_else(|fault| panic!("{FOLDER}/{tag}.json: {fault}"));
        (tag, writing)
    };
    tags.map(read).collect()
});

const FOLDER: &str = "tests/data/words";

impl Writing {
    /// How a language is written.
    ///
    /// # Panics
    ///
    /// There is no file of it.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        let known = || ALL.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        ALL.get(tag).unwrap_or_else(|| {
            panic!(
                "{FOLDER}/{tag}.json is missing, which says how the language `{tag}` is written; there are {}",
                known()
            )
        })
    }

    /// All that there are.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        ALL.values()
    }

    /// Whether a letter belongs to one of its scripts.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        Script::of(letter).is_some_and(|script| self.scripts.contains(&script))
    }

    /// Whether its words have Latin letters.
    #[must_use]
    pub fn is_latin(&self) -> bool {
        self.scripts.contains(&Script::Latin)
    }

    /// Pairs of marks that open and close.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (char, char)> {
        self.quotes.iter().chain(&self.brackets).copied()
    }

    /// The text without what stands between quotation marks.
    #[must_use]
    pub fn without_quoted(&self, text: &str, is_left_out: impl Fn(&str) -> bool) -> String {
        self.quotes.iter().fold(text.to_owned(), |text, (open, close)| {
            let mut parts = text.split(*open);
            let mut rest = parts.next().unwrap_or_default().to_owned();
            // Where one mark opens and closes, each second part is quoted.
            let mut inside = true;
            for part in parts {
                let (quoted, tail) = match (open == close, inside) {
                    (true, true) => (part, ""),
                    (true, false) => ("", part),
                    (false, _) => part.split_once(*close).unwrap_or((part, "")),
                };
                inside = !inside;
                rest.push(' ');
                rest.push_str(if is_left_out(quoted) { "" } else { quoted });
                rest.push(' ');
                rest.push_str(tail);
            }
            rest
        })
    }
}
