//! What stands between words in a language, as its file has it, and what stands for the greeting.

use ftpcodes_spec::{Labels, Language, Punctuation, builtin};

/// What stands between words in one language.
#[derive(Clone, Debug)]
pub struct Marks(Vec<(&'static str, String)>);

impl Marks {
    /// Those of a language of a spec.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let marks = Punctuation::KEYS.iter().copied().zip(language.punctuation.iter().cloned());
        let labels = Labels::KEYS.iter().copied().zip(language.labels.iter().cloned());
        Self(marks.chain(labels.filter(|(key, _)| *key == "greeting")).collect())
    }

    /// Those of a built-in language.
    ///
    /// # Panics
    ///
    /// The language is not built in.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let spec = builtin().expect("the built-in spec is sound");
        Self::of(spec.language(tag).expect("the language is built in"))
    }

    /// The mark under this key; under `greeting`, what stands for that in a list of commands.
    ///
    /// # Panics
    ///
    /// There is no such key.
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        let found = self.0.iter().find(|(name, _)| *name == key);
        found.map(|(_, mark)| mark.as_str()).expect("punctuation has such a key")
    }

    /// The items of a list.
    #[must_use]
    pub fn items<'a>(&self, list: &'a str) -> Vec<&'a str> {
        let mut items = vec![list.strip_suffix(self.get("more")).unwrap_or(list)];
        for separator in ["comma", "and", "or"] {
            items = items.into_iter().flat_map(|item| item.split(self.get(separator))).collect();
        }
        items
    }
}

/// A text or an article as it is read: without the marks that only order it on the line, which tests of their own hold
/// against the algorithm that needs them.
#[must_use]
pub fn undirected(text: &str) -> String {
    let text = text.replace("<bdi>", "").replace("</bdi>", "");
    text.replace(|c| matches!(c, '\u{200f}' | '\u{2066}'..='\u{2069}'), "")
}
