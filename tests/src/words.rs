//! What a careful reader finds wrong with a text: in any language by itself, and beside the English that it translates.

mod glossary;
mod letters;
mod names;
pub mod pages;
mod rules;
mod sentences;
mod signs;
mod texts;
mod translation;
mod writing;

use std::collections::BTreeMap;
use std::fmt::{Display, Write};

pub use letters::foreign_words;
pub use names::{codes_in, names_in, verbs_in};
pub use rules::{RULES, Rule, rule};
pub use sentences::{doubled_words, line_faults, sentence_faults, sentences};
pub use texts::{Form, Text, Texts};
pub use translation::equal_texts;
pub use writing::{Parts, Script, Spaces, Term, Writing};

/// Faults with the places where they were found; a test shows all of them at once.
#[derive(Default)]
pub struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, place: impl Display, fault: impl Into<String>) {
        self.0.entry(fault.into()).or_default().push(place.to_string());
    }

    /// Notes a fault unless `fine`.
    pub fn expect(&mut self, fine: bool, place: impl Display, fault: impl Into<String>) {
        if !fine {
            self.add(place, fault);
        }
    }

    /// Notes several faults of one place.
    pub fn extend(&mut self, place: impl Display, faults: impl IntoIterator<Item = String>) {
        for fault in faults {
            self.add(&place, fault);
        }
    }

    /// Takes those of another list, with what is put behind their places.
    pub fn take(&mut self, other: Self, behind: &str) {
        for (fault, places) in other.0 {
            let places = places.into_iter().map(|place| format!("{place} {behind}"));
            self.0.entry(fault).or_default().extend(places);
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those of one kind after another, each with its first places; nothing where there are none.
    #[must_use]
    pub fn list(&self) -> String {
        let mut list = String::new();
        for (fault, places) in &self.0 {
            let shown: Vec<&str> = places.iter().take(3).map(String::as_str).collect();
            let rest = places.len().saturating_sub(shown.len());
            let more = if rest == 0 { String::new() } else { format!(" and {rest} more") };
            let _ = write!(list, "\n  {fault}\n    at {}{more}", shown.join("; "));
        }
        list
    }

    /// Fails with the whole list, each fault with its first places.
    ///
    /// # Panics
    ///
    /// There are faults.
    pub fn report(self) {
        let list = self.list();
        assert!(self.0.is_empty(), "{} faults:{list}\n", self.0.len());
    }
}
