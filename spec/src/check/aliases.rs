//! Aliases: other names that people search for, so that each must lead to one code.

use crate::model::{Code, Spec};
use crate::parse::Codes;
use crate::text::diagnostic::{At, Errors, Spanned};
use crate::text::index::Index;
use crate::text::list::IntoList;

/// A name, title or alias of a code.
#[derive(Clone, Copy)]
struct Word<'a> {
    number: u16,
    /// How a message calls it.
    what: &'static str,
    text: &'a str,
    /// `None` in the spec that is extended.
    at: Option<At>,
}

/// Reports aliases that are the name or title of another code, here or in the spec that is extended, or an alias there.
pub(crate) fn check_aliases(found: &Codes, base: Option<&Spec>, errors: &mut Errors) {
    let own_titles = found.meanings.iter().map(|(title, _)| (title.as_str(), Some(title.at)));
    let own_names = names(&found.codes, own_titles);
    let base_codes = base.map_or(&[][..], |base| &base.codes);
    let base_words = base.and_then(|base| base.languages.first()).map_or(&[][..], |language| &language.meanings);
    let base_names = names(base_codes, base_words.iter().map(|words| (words.title.as_str(), None)));

    let base = base_names.into_iter().chain(aliases(base_codes)).map(|word| Word { at: None, ..word });
    let known = Known::of(own_names.into_iter().chain(base));
    aliases(&found.codes).for_each(|alias| known.check(alias, errors));
}

/// Names and titles, code by code. A title that only spells out the name is left to the name.
fn names<'a>(codes: &'a [Code], titles: impl Iterator<Item = (&'a str, Option<At>)>) -> Vec<Word<'a>> {
    let numbers = codes.iter().flat_map(|code| code.meanings.iter().map(move |_| code));
    let titled = numbers.zip(titles).filter(|(code, (title, _))| key(title) != key(&code.name));
    let titles = titled.map(|(code, (text, at))| Word { number: *code.number, what: "the title", text, at });
    codes.iter().map(|code| Word::new(code, "the name", &code.name)).chain(titles).list()
}

fn aliases(codes: &[Code]) -> impl Iterator<Item = Word<'_>> {
    codes.iter().flat_map(|code| code.aliases.iter().map(move |alias| Word::new(code, "an alias", alias)))
}

impl<'a> Word<'a> {
    fn new(code: &Code, what: &'static str, text: &'a Spanned<String>) -> Self {
        Self { number: *code.number, what, text, at: Some(text.at) }
    }
}

/// What a search compares: neither capitals nor spaces count, so that the words of a name find it.
fn key(text: &str) -> String {
    text.split_whitespace().flat_map(str::chars).flat_map(char::to_lowercase).collect()
}

/// Words by what a search compares.
#[derive(Default)]
struct Known<'a> {
    places: Index,
    words: Vec<Vec<Word<'a>>>,
}

impl<'a> Known<'a> {
    fn of(words: impl Iterator<Item = Word<'a>>) -> Self {
        let mut known = Self::default();
        for word in words {
            let place = known.places.add(key(word.text), known.words.len());
            match place.and_then(|place| known.words.get_mut(place)) {
                // Codes stand together, so that one entry of each is enough.
                Some(same) if same.last().is_some_and(|last| last.number == word.number) => {}
                Some(same) => same.push(word),
                None => known.words.push(vec![word]),
            }
        }
        known
    }

    /// Reports this alias if another code is known by it.
    fn check(&self, alias: Word<'_>, errors: &mut Errors) {
        let Word { number, what: _, text, at: Some(at) } = alias else {
            return;
        };
        let same = self.places.get(&key(text)).and_then(|place| self.words.get(place)).map_or(&[][..], Vec::as_slice);
        if let Some(other) = same.iter().find(|other| other.number != number) {
            let place = other.at.map_or("in the extended spec".to_owned(), |at| format!("at {}", errors.place(at)));
            let (other_what, other_number) = (other.what, other.number);
            let message = format!("the alias `{text}` of {number} is also {other_what} of {other_number} {place}");
            errors.add(at, message);
        }
    }
}
