//! The codes as `tests/data/codes.txt` lists them, which is typed from documents.

use std::sync::LazyLock;

/// A code of the list.
pub struct Listed {
    /// Its number.
    pub number: u16,
    /// What stands beside it: the standing, then what is true of all its meanings.
    pub marks: Vec<&'static str>,
    /// The document that lists it; none if it is in none.
    pub document: Option<&'static str>,
    /// The section there; empty if the document is only named by its beginning.
    pub section: &'static str,
    /// The text that the document prints.
    pub text: Option<&'static str>,
    /// Its meanings, if it has several.
    pub meanings: Vec<ListedMeaning>,
}

/// One of several meanings of a code of the list.
pub struct ListedMeaning {
    /// Its identifier.
    pub id: &'static str,
    /// The commands that select it; without any, it is that of all others.
    pub commands: Vec<&'static str>,
    /// What is true of this meaning alone.
    pub marks: Vec<&'static str>,
    /// The text that a document prints for it.
    pub text: Option<&'static str>,
}

static LISTED: LazyLock<Vec<Listed>> = LazyLock::new(|| read(include_str!("../data/codes.txt")));

/// The codes in the order of the list.
#[must_use]
pub fn listed() -> &'static [Listed] {
    &LISTED
}

/// Whether the second digit of the code is of the time before there were function groups.
#[must_use]
pub fn has_older_digits(number: u16) -> bool {
    LISTED.iter().any(|code| code.number == number && code.marks.contains(&"older digits"))
}

impl Listed {
    /// Its standing, by its word.
    #[must_use]
    pub fn standing(&self) -> &'static str {
        self.marks.first().unwrap_or_else(|| panic!("{} has no standing", self.number))
    }

    /// What is marked so in all meanings of the code, or in that of this identifier.
    pub fn marks_of(&self, id: Option<&str>) -> impl Iterator<Item = &'static str> {
        let own = self.meanings.iter().find(move |meaning| Some(meaning.id) == id);
        self.marks.iter().chain(own.into_iter().flat_map(|meaning| &meaning.marks)).copied()
    }
}

fn read(text: &'static str) -> Vec<Listed> {
    let mut codes: Vec<Listed> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        // The last cell may hold the mark itself.
        let mut cells = line.splitn(4, '|').map(str::trim);
        let mut cell = || cells.next().unwrap_or_default();
        if line.starts_with(' ') {
            let code = codes.last_mut().unwrap_or_else(|| panic!("a meaning of no code: {line}"));
            let (id, commands, marks) = (cell(), cell().split_whitespace().collect(), split(cell()));
            code.meanings.push(ListedMeaning { id, commands, marks, text: filled(cell()) });
        } else {
            let number = cell().parse().unwrap_or_else(|_| panic!("no code: {line}"));
            let marks = split(cell());
            let (document, section) = document(cell());
            codes.push(Listed { number, marks, document, section, text: filled(cell()), meanings: Vec::new() });
        }
    }
    codes
}

fn split(marks: &'static str) -> Vec<&'static str> {
    marks.split(", ").filter(|mark| !mark.is_empty()).collect()
}

fn filled(cell: &'static str) -> Option<&'static str> {
    Some(cell).filter(|cell| !cell.is_empty())
}

/// `RFC 959 4.2.2` is a document and a section, `RFC 542` and `draft-` are documents.
fn document(cell: &'static str) -> (Option<&'static str>, &'static str) {
    let mut spaces = cell.match_indices(' ').map(|(place, _)| place);
    let (document, section) = match spaces.nth(1) {
        Some(place) => cell.split_at(place),
        None => (cell, ""),
    };
    (Some(document).filter(|document| *document != "-"), section.trim())
}
