//! A text and its sections.

use super::digits;
use super::name::{Name, one_spaced};
use super::outline::{Heading, outline};
use super::page::{Line, lines};

/// An RFC or a draft.
pub(super) struct Text {
    lines: Vec<Line>,
    headings: Vec<Heading>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let lines = lines(text);
        let headings = outline(&lines);
        Self { lines, headings }
    }

    /// The section of this name: from its heading to the next heading of any level. A text without sections is named by
    /// its title.
    pub(super) fn section(&self, section: &str) -> Result<Section<'_>, String> {
        let name = Name::of_source(section);
        let mut found = self.headings.iter().enumerate().filter(|(_, heading)| heading.name == name);
        let Some((index, heading)) = found.next() else {
            return self.titled(&name).ok_or_else(|| "no such section".to_owned());
        };
        // Taking one of several would be a guess.
        let others = found.count();
        if others > 0 {
            return Err(format!("{} sections of that name", others + 1));
        }
        let end = self.headings.get(index + 1).map_or(self.lines.len(), |next| next.at);
        Ok(Section { lines: self.lines.get(heading.at..end).unwrap_or_default() })
    }

    // A note of one page, such as RFC 737, has nothing but a title, below the names and the date; one line that looks like
    // a heading divides nothing.
    fn titled(&self, name: &Name) -> Option<Section<'_>> {
        let Name::Words(title) = name else { return None };
        let is_title =
            |line: &Line| !line.text.is_empty() && one_spaced(without_statement_number(&line.text)) == *title;
        let at = self.lines.iter().position(is_title).filter(|_| self.headings.len() < 2)?;
        Some(Section { lines: self.lines.get(at..).unwrap_or_default() })
    }
}

// RFC 691 numbers its paragraphs at the right margin, the title too: `One More Try on the FTP                         2`.
fn without_statement_number(line: &str) -> &str {
    match line.rsplit_once("  ") {
        Some((words, number)) if number.starts_with(|c: char| c.is_ascii_digit()) => words,
        _ => line,
    }
}

/// The lines of a section, its heading first.
pub(super) struct Section<'a> {
    lines: &'a [Line],
}

impl Section<'_> {
    pub(super) fn has_number(&self, number: u16) -> bool {
        digits::has_number(self.lines.iter().map(|line| line.text.as_str()), number)
    }

    /// Whether a word stands there on its own, in the same capitals: `MKD`, not `XMKD`.
    pub(super) fn has_word(&self, word: &str) -> bool {
        let mut words = self.lines.iter().flat_map(|line| line.text.split(|c: char| !c.is_alphanumeric()));
        words.any(|found| !found.is_empty() && found == word)
    }

    /// Numbers of the first and the last line that is not empty.
    pub(super) fn extent(&self) -> (usize, usize) {
        let mut filled = self.lines.iter().filter(|line| !line.text.is_empty()).map(|line| line.number);
        let first = filled.next().unwrap_or_default();
        (first, filled.next_back().unwrap_or(first))
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    const NUMBERED: &str = "1.  Intro\n\n   120 may come.\n\n2.  Replies\n\n   Codes follow.\n\n   2.1.  Groups\n\n\
                            \x20  426 Closed.\n\n   2.2.  Order\n\n   See RFC 959: 4250.\n\nAPPENDIX II - Mail\n\n   354 Start.\n";
    const ROMAN: &str = "I. START\n\nI.A Words\n\n   100\n\nI.A.1 More\n\n   200\n\nII. END\n\n   300\n";
    const WORDS: &str =
        "REPLIES\n\n   Text.\n\n   By Groups: ALL\n\n      200 Okay.\n\n   By Order\n\n      250 Done.\n";

    // Whether the section holds the number; none without that section.
    fn holds(text: &str, section: &str, number: u16) -> Option<bool> {
        Text::new(text).section(section).ok().map(|section| section.has_number(number))
    }

    #[test]
    fn each_form_is_found() {
        for (text, section, number) in [
            (NUMBERED, "1", 120),
            (NUMBERED, "2.1", 426),
            (NUMBERED, "Appendix II", 354),
            (ROMAN, "I.A", 100),
            (ROMAN, "I.A.1", 200),
            (ROMAN, "II", 300),
            (WORDS, "By Groups: ALL", 200),
            (WORDS, "By Order", 250),
        ] {
            assert_eq!(holds(text, section, number), Some(true), "{section}");
        }
    }

    #[test]
    fn a_title_may_have_a_number_at_the_margin() {
        let text = "June 1975\n\n   One More Try        2\n\n   There are no headings here, but codes:\n   520 Not found.   7g\n";
        assert_eq!(holds(text, "One More Try", 520), Some(true));
        assert_eq!(holds(text, "One More", 520), None);
    }

    #[test]
    fn words_stand_on_their_own() {
        let text = Text::new("1.  One\n\n   RNFR/RNTO, \"STOR\", XMKD and\n   LIST [path]\n\n2.  Two\n\n   CWD\n");
        let has = |word| text.section("1").map(|section| section.has_word(word));
        for word in ["RNFR", "RNTO", "STOR", "XMKD", "LIST"] {
            assert_eq!(has(word), Ok(true), "{word}");
        }
        for word in ["MKD", "LIS", "list", "CWD", ""] {
            assert_eq!(has(word), Ok(false), "{word}");
        }
    }

    #[test]
    fn a_section_ends_at_the_next_heading_of_any_level() {
        for (text, section, number) in [
            (NUMBERED, "2", 426),
            (NUMBERED, "2.1", 120),
            (NUMBERED, "2.2", 354),
            (NUMBERED, "2.2", 250),
            (NUMBERED, "2.2", 959),
            (ROMAN, "I.A", 200),
            (WORDS, "REPLIES", 200),
            (WORDS, "By Groups: ALL", 250),
        ] {
            assert_eq!(holds(text, section, number), Some(false), "{section}");
        }
    }

    #[test]
    fn other_sections_are_not_found() {
        for section in ["2.3", "4", "Appendix I", "Appendix", "II", "Groups", "groups", "426", "", "Mail"] {
            assert_eq!(holds(NUMBERED, section, 426), None, "{section}");
        }
        assert_eq!(holds(WORDS, "By", 200), None);
        assert_eq!(holds(ROMAN, "1", 100), None);
    }

    #[test]
    fn names_that_come_twice_are_refused() {
        let text = format!("{WORDS}\n   By Order\n\n      257 Made.\n");
        assert_eq!(Text::new(&text).section("By Order").err().as_deref(), Some("2 sections of that name"));
    }

    #[test]
    fn a_text_without_sections_is_named_by_its_title() {
        let text = "A. Nonymous\n\n          A note:  XSEN\n\nThis is a note.\n\nIt answers 453.\n";
        assert_eq!(holds(text, "A note: XSEN", 453), Some(true));
        assert_eq!(holds(text, "A note", 453), None);
        assert_eq!(holds(WORDS, "Text.", 200), None);
    }

    #[test]
    fn odd_files_do_no_harm() {
        for text in
            ["", "\u{c}", "\n\n", "1.", "1. ", "X", "\u{fffd}\u{c}\u{c}12\u{c}", "Appendix", "65536.1 A\n\n9. B", "…"]
        {
            assert_eq!(holds(text, "1", 426), None, "{text:?}");
        }
    }

    #[test]
    fn the_extent_is_that_of_the_file() {
        let text = Text::new("1.  One\n\n   a\n\n\n2.  Two\n\n   b\n");
        assert_eq!(text.section("1").map(|section| section.extent()), Ok((1, 3)));
        assert_eq!(text.section("2").map(|section| section.extent()), Ok((6, 8)));
    }
}
