//! Lines of a text without what page breaks put between them.

use std::collections::BTreeMap;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the file.
    pub(super) number: usize,
    /// Without tabs and without spaces at its end; empty in place of a header or footer.
    pub(super) text: String,
}

impl Line {
    /// Number of spaces that it begins with.
    pub(super) fn indent(&self) -> usize {
        self.text.chars().take_while(|character| *character == ' ').count()
    }
}

/// The lines of a text. Headers and footers of its pages become empty lines.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut pages = Pages { lines: Vec::new(), place: Place::Body, headers: Vec::new() };
    for (index, line) in text.lines().enumerate() {
        for (piece, text) in line.split('\u{c}').enumerate() {
            if piece > 0 {
                pages.end();
            }
            pages.push(index + 1, without_tabs(text));
        }
    }
    pages.finish()
}

fn without_tabs(text: &str) -> String {
    let mut line = String::new();
    let mut column = 0;
    for character in text.trim_end().chars() {
        let width = if character == '\t' { 8 - column % 8 } else { 1 };
        let shown = if character == '\t' { ' ' } else { character };
        line.extend(std::iter::repeat_n(shown, width));
        column += width;
    }
    line
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Header,
    Body,
}

struct Pages {
    lines: Vec<Line>,
    place: Place,
    // Indexes of the lines that may be headers: the first block of each page.
    headers: Vec<usize>,
}

impl Pages {
    fn push(&mut self, number: usize, text: String) {
        if is_footer(&text) {
            self.lines.push(Line { number, text: String::new() });
            self.place = Place::Top;
            return;
        }
        self.place = match (self.place, text.is_empty()) {
            (Place::Top | Place::Header, false) => Place::Header,
            (Place::Top, true) => Place::Top,
            (Place::Header, true) | (Place::Body, _) => Place::Body,
        };
        if self.place == Place::Header {
            self.headers.push(self.lines.len());
        }
        self.lines.push(Line { number, text });
    }

    // Where the footer of a page is only its number, the form feed after it shows what it is.
    fn end(&mut self) {
        self.place = Place::Top;
        let last = self.lines.iter_mut().rev().find(|line| !line.text.is_empty());
        if let Some(line) = last.filter(|line| line.text.trim_start().bytes().all(|byte| byte.is_ascii_digit())) {
            line.text.clear();
        }
    }

    // A header comes back on other pages; what comes once may be a heading, as in RFC 743.
    fn finish(mut self) -> Vec<Line> {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for key in self.headers.iter().filter_map(|index| self.lines.get(*index)).map(header_key) {
            *times.entry(key).or_default() += 1;
        }
        for index in self.headers {
            let line = self.lines.get_mut(index).filter(|line| times.get(&header_key(line)).is_some_and(|n| *n > 1));
            if let Some(line) = line {
                line.text.clear();
            }
        }
        self.lines
    }
}

fn is_footer(text: &str) -> bool {
    text.ends_with(']') && text.contains("[Page ")
}

// Headers differ in the number of the page, and in what stands left on even pages and right on odd ones.
fn header_key(line: &Line) -> String {
    let letters: String = line.text.chars().filter(|character| !character.is_ascii_digit()).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn kept(text: &str) -> Vec<(usize, String)> {
        let lines = lines(text).into_iter().filter(|line| !line.text.is_empty());
        lines.map(|line| (line.number, line.text)).collect()
    }

    #[test]
    fn headers_and_footers_go_and_line_numbers_stay() {
        let text = "one\n\nPostel  [Page 1]\n\u{c}\nRFC 959   1985\nFTP\n\ntwo\r\n\nPostel  [Page 2]\n\u{c}\n\
                    RFC 959   1985\nFTP\n\n\tthree\n";
        assert_eq!(kept(text), [(1, "one".into()), (8, "two".into()), (15, "        three".into())]);
    }

    #[test]
    fn bare_page_numbers_go_and_other_numbers_stay() {
        assert_eq!(
            kept("  120\n\nx\n  121\u{c}\nRFC 1\n\ny\n"),
            [(1, "  120".into()), (3, "x".into()), (5, "RFC 1".into()), (7, "y".into())]
        );
    }

    #[test]
    fn a_heading_at_the_top_of_one_page_stays() {
        let text = "a\n [Page 1]\nRFC 743\nTitle\n\nb\n [Page 2]\nRFC 743\nTitle\n\nc\n [Page 3]\nRFC 743\n\
                    Appendix A - codes\n\nd\n";
        let left: Vec<_> = kept(text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(left, ["a", "b", "c", "Appendix A - codes", "d"]);
    }
}
