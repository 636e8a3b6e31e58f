//! Which templates a generated text was made from: the text is taken apart with the templates of its language file.

use std::collections::BTreeMap;

use ftpcodes_spec::{Language, Piece, Templates};

use crate::marks::Marks;

/// A sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The key of the template, or what [`Reader::plain`] calls the words.
    pub template: &'static str,
    /// What stands in its placeholders.
    pub slots: BTreeMap<&'static str, String>,
}

impl Said {
    /// What stands in a placeholder; nothing where the template has none of that name.
    #[must_use]
    pub fn slot(&self, name: &str) -> &str {
        self.slots.get(name).map_or("", String::as_str)
    }

    /// The code in a placeholder and the title of its meaning, where one is named.
    #[must_use]
    pub fn code(&self, name: &str, marks: &Marks) -> Option<(u16, Option<&str>)> {
        let (number, rest) = self.slot(name).split_at_checked(3)?;
        let within = |text, open, close| str::strip_suffix(str::strip_prefix(text, marks.get(open))?, marks.get(close));
        let title = within(rest, "open", "close");
        let bare = title.map(|title| within(title, "open_quote", "close_quote").unwrap_or(title));
        Some((number.parse().ok()?, bare))
    }

    /// The commands in a placeholder, each with whether it is marked. What the language calls the
    /// greeting is `CONNECT`.
    #[must_use]
    pub fn commands(&self, name: &str, marks: &Marks) -> Vec<(String, bool)> {
        let list = self.slot(name).replace(marks.get("greeting"), "CONNECT");
        let commands = marks.items(&list).into_iter();
        let marked = commands.map(|command| match command.split_once(marks.get("open")) {
            Some((verb, _)) => (verb.to_owned(), true),
            None => (command.to_owned(), false),
        });
        marked.collect()
    }
}

/// Takes texts apart.
pub struct Reader<'a> {
    templates: Vec<(&'static str, &'a [Piece])>,
    marks: Marks,
    /// Whole sentences that are no templates, each with a name.
    pub plain: Vec<(&'static str, &'a str)>,
}

impl<'a> Reader<'a> {
    /// A reader of texts that are made from these templates.
    #[must_use]
    pub fn new(language: &'a Language, wanted: impl Fn(&str) -> bool) -> Self {
        let all = Templates::KEYS.iter().zip(&language.templates).map(|((key, _), pieces)| (*key, pieces.as_slice()));
        let templates = all.filter(|(key, _)| wanted(key)).collect();
        Self { templates, marks: Marks::of(language), plain: Vec::new() }
    }

    /// The sentences of a text, or `None` if some of it comes from nowhere.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<Vec<Said>> {
        if text.is_empty() {
            return Some(Vec::new());
        }
        let plain = self.plain.iter().filter_map(|(name, words)| {
            let said = Said { template: name, slots: BTreeMap::new() };
            Some((said, text.strip_prefix(words)?))
        });
        let made = self.templates.iter().flat_map(|(key, pieces)| {
            let found = self.matches(pieces, text);
            found.into_iter().map(move |(slots, rest)| (Said { template: key, slots }, rest))
        });
        plain.chain(made).find_map(|(said, rest)| {
            let rest = if rest.is_empty() { rest } else { rest.strip_prefix(self.marks.get("space"))? };
            let mut all = vec![said];
            all.extend(self.read(rest)?);
            Some(all)
        })
    }

    /// All ways in which a text may begin with a template.
    fn matches<'t>(&self, pieces: &[Piece], text: &'t str) -> Vec<Match<'t>> {
        match pieces {
            [] => vec![(BTreeMap::new(), text)],
            [Piece::Text(words), rest @ ..] => {
                text.strip_prefix(words.as_str()).map_or_else(Vec::new, |text| self.matches(rest, text))
            }
            [Piece::Slot(slot), ..] if slot.as_str().ends_with("code") && !begins_with_code(text) => Vec::new(),
            [Piece::Slot(slot), rest @ ..] => {
                let filled =
                    self.ends(slot.as_str(), rest, text).into_iter().filter_map(|end| text.split_at_checked(end));
                let all = filled.filter(|(words, _)| self.fits(slot.as_str(), words)).flat_map(|(words, left)| {
                    self.matches(rest, left).into_iter().map(move |(mut slots, left)| {
                        slots.insert(slot.as_str(), words.to_owned());
                        (slots, left)
                    })
                });
                all.collect()
            }
        }
    }

    /// Where what stands in a placeholder may end. What a class asks may be two sentences, and is known.
    fn ends(&self, slot: &str, rest: &[Piece], text: &str) -> Vec<usize> {
        if slot.ends_with("asks") {
            let asks = self.plain.iter().filter(|(name, words)| name.starts_with("asks") && text.starts_with(words));
            return asks.map(|(_, words)| words.len()).collect();
        }
        match rest {
            [Piece::Text(next), ..] => text.match_indices(next.as_str()).map(|(end, _)| end).collect(),
            _ => vec![text.len()],
        }
    }

    /// Whether a text may stand in a placeholder: three digits, and perhaps a title, where the placeholder is a code.
    fn fits(&self, slot: &str, text: &str) -> bool {
        // A title does not reach into the next sentence, nor does a list.
        let one = [". ", "。", "। "].iter().all(|end| !text.contains(end));
        match slot {
            "code" => {
                let [open, close] = ["open", "close"].map(|key| self.marks.get(key));
                let titled = text.get(3..).is_some_and(|rest| rest.starts_with(open) && rest.ends_with(close));
                begins_with_code(text) && (text.len() == 3 || (titled && one))
            }
            "lower_code" | "higher_code" | "first_code" | "second_code" => begins_with_code(text) && text.len() == 3,
            slot if slot.ends_with("asks") => true,
            _ => !text.is_empty() && one,
        }
    }
}

type Match<'t> = (BTreeMap<&'static str, String>, &'t str);

fn begins_with_code(text: &str) -> bool {
    text.len() >= 3 && text.bytes().take(3).all(|byte| byte.is_ascii_digit())
}
