//! The texts that a language file translates, in the language of the spec and in the order of that file.

mod own;

use ftpcodes_core::{Labels, Punctuation, Templates};

use crate::model::{Commands, Language, MeaningWords, Piece, Spec};
use crate::text::list::IntoList;
use crate::troubles::Troubles;

/// A text to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The keys that lead to its translation in a language file: `codes`, `426`, `fix`.
    pub path: Vec<String>,
    /// What it says.
    pub words: Words,
}

/// What stands at a place of a language file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A text.
    Text(String),
    /// Several, of which each language has its own: other words that people search for.
    List(Vec<String>),
}

impl Original {
    /// The path as people write it: `codes/426/fix`, `confusions/214/426`.
    pub fn shown(&self) -> String {
        self.path.join("/")
    }

    /// Whether a translation says the same as this: marks and the words that people search for are of each language.
    pub fn binds(&self) -> bool {
        matches!(self.words, Words::Text(_)) && self.path.first().is_none_or(|section| section != "punctuation")
    }
}

/// The texts of a spec in its own language, of its commands and of the troubles, where it has any. What is left out
/// there is left out here.
pub fn originals(spec: &Spec, commands: Option<&Commands>, troubles: Option<&Troubles>) -> Vec<Original> {
    let mut found = Found::default();
    if let Some(own) = spec.languages.first() {
        found.headings(own);
        found.codes(spec, own);
    }
    if let Some(commands) = commands {
        found.commands(commands);
    }
    if let Some(troubles) = troubles {
        found.troubles(troubles);
    }
    found.originals
}

#[derive(Default)]
struct Found {
    originals: Vec<Original>,
}

impl Found {
    fn headings(&mut self, own: &Language) {
        for (key, mark) in Punctuation::KEYS.iter().zip(&own.punctuation) {
            // A mark may be empty, and it is one all the same.
            self.add(&["punctuation", key], Words::Text(mark.clone()));
        }
        for (key, label) in Labels::KEYS.iter().zip(&own.labels) {
            self.text(&["labels", key], label);
        }
        for ((key, _), pieces) in Templates::KEYS.iter().zip(&own.templates) {
            self.text(&["templates", key], &template(pieces));
        }
    }

    fn codes(&mut self, spec: &Spec, own: &Language) {
        for (class, words) in spec.classes.iter().zip(&own.classes) {
            let texts = [("title", &words.title), ("description", &words.description), ("asks", &words.asks)];
            self.texts(&["classes", &class.digit.to_string()], &texts);
        }
        for (group, words) in spec.groups.iter().zip(&own.groups) {
            let texts = [("title", &words.title), ("description", &words.description)];
            self.texts(&["groups", &group.digit.to_string()], &texts);
        }
        let mut meanings = own.meanings.iter();
        for code in &spec.codes {
            let number = code.number.to_string();
            for (meaning, words) in code.meanings.iter().zip(meanings.by_ref()) {
                // By its own name only where there are others.
                let id = meaning.id.as_ref().filter(|_| code.meanings.len() > 1);
                let path = ["codes", &number].into_iter().chain(id.map(|id| id.as_str())).list();
                self.meaning(&path, words);
            }
        }
        for (pair, difference) in spec.confusions.iter().zip(&own.confusions) {
            self.text(&["confusions", &format!("{}/{}", pair.lower, pair.higher)], difference);
        }
        for (not_code, description) in spec.not_codes.iter().zip(&own.not_codes) {
            self.text(&["not_codes", &not_code.number.to_string()], description);
        }
    }

    fn meaning(&mut self, path: &[&str], words: &MeaningWords) {
        let MeaningWords { title, description, when, fix } = words;
        self.texts(path, &[("title", title), ("description", description), ("when", when), ("fix", fix)]);
    }

    fn commands(&mut self, commands: &Commands) {
        for command in &commands.commands {
            let (path, words) = (["commands", command.verb.as_str()], &command.words);
            // The verb stands in for a title that is left out, and is no word of any language.
            if words.title.value != command.verb.value {
                self.texts(&path, &[("title", &words.title.value)]);
            }
            self.texts(&path, &[("description", &words.description)]);
            for (key, text) in [("when", &words.when), ("pitfall", &words.pitfall), ("note", &words.note)] {
                self.texts(&path, &text.iter().map(|text| (key, text)).list());
            }
        }
        for purpose in &commands.purposes {
            self.text(&["purposes", &purpose.id], &purpose.title);
        }
        for situation in commands.own_situations() {
            self.text(&["situations", &situation], &situation);
        }
    }

    fn troubles(&mut self, troubles: &Troubles) {
        let words = troubles.languages.first().map_or(&[][..], |(_, words)| words.as_slice());
        for (trouble, words) in troubles.troubles.iter().zip(words) {
            let id = trouble.id.as_str();
            self.texts(&["troubles", id], &[("title", &words.title), ("cause", &words.cause)]);
            let remedy = &words.remedy;
            let texts = [("user", &remedy.user), ("operator", &remedy.operator), ("author", &remedy.author)];
            self.texts(&["troubles", id, "remedy"], &texts);
            self.add(&["troubles", id, "aliases"], Words::List(words.aliases.clone()));
        }
    }

    fn texts(&mut self, path: &[&str], texts: &[(&str, &String)]) {
        for (key, text) in texts {
            let path = path.iter().chain([key]).copied().list();
            self.text(&path, text);
        }
    }

    fn text(&mut self, path: &[&str], text: &str) {
        if !text.is_empty() {
            self.add(path, Words::Text(text.to_owned()));
        }
    }

    fn add(&mut self, path: &[&str], words: Words) {
        self.originals.push(Original { path: path.iter().map(|key| (*key).to_owned()).list(), words });
    }
}

/// A template as files have it.
fn template(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Slot(slot) => text.push_str(&format!("{{{}}}", slot.as_str())),
        }
    }
    text
}
