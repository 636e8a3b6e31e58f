//! What terminals, pages and other programs put into the lines of a log.

use std::borrow::Cow;

use anstream::adapter::strip_str;
use memchr::memmem;

/// What the colours of a terminal begin with.
const ESCAPE: char = '\u{1b}';

/// How other programs write that.
const ESCAPES: [&str; 7] = ["\\x1b[", "\\x1B[", "\\u001b[", "\\033[", "\\e[", "^[[", "#033["];

/// The end of colours, where nothing is left of their beginning.
const RESET: &str = "[0m";

/// What HTML writes for signs; the last one last, so that nothing is read twice.
const ENTITIES: [(&str, &str); 9] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&apos;", "'"),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

/// The lines without all that.
pub(super) fn without_marks(text: String) -> String {
    let mut text = text;
    if has(&text, "\u{a0}") {
        text = text.replace('\u{a0}', " ");
    }
    if ["&lt;", "&gt;", "&quot;", "&#39;", "&apos;", "&nbsp;"].iter().any(|entity| has(&text, entity)) {
        text = ENTITIES.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign));
    }
    let is_coloured = has(&text, RESET) || text.contains(ESCAPE);
    if is_coloured { text.split_inclusive('\n').map(without_colours).collect() } else { text }
}

fn has(text: &str, piece: &str) -> bool {
    memmem::find(text.as_bytes(), piece.as_bytes()).is_some()
}

/// A line of a log that was made for a terminal. One with other controls is none: somebody sent these bytes.
fn without_colours(line: &str) -> Cow<'_, str> {
    let is_usual = |sign: char| matches!(sign, ESCAPE | '\t' | '\r' | '\n' | '\u{7}' | '\u{8}' | '\u{f}');
    let is_text = line.chars().all(|sign| is_usual(sign) || !sign.is_control());
    // Colours, titles, sets of characters; other escapes would swallow a letter.
    let is_known = line.split(ESCAPE).skip(1).all(|behind| behind.starts_with(['[', ']', '(']));
    if !is_text || !is_known {
        return Cow::Borrowed(line);
    }
    let mut line = Cow::Borrowed(line);
    if line.contains(RESET) {
        let written = ESCAPES.iter().fold(line.into_owned(), |line, escape| line.replace(escape, "["));
        line = Cow::Owned(with_escapes(&written));
    }
    if line.contains(ESCAPE) { Cow::Owned(strip_str(&line).to_string()) } else { line }
}

/// A line with escapes before what can only be colours: `[1;32m`.
fn with_escapes(line: &str) -> String {
    let mut marked = String::with_capacity(line.len());
    for (place, piece) in line.split('[').enumerate() {
        let numbers = piece.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';');
        let is_colour = place > 0 && numbers.len() < piece.len() && numbers.starts_with('m');
        if is_colour && !marked.ends_with(ESCAPE) {
            marked.push(ESCAPE);
        }
        if place > 0 {
            marked.push('[');
        }
        marked.push_str(piece);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::without_marks;

    #[test]
    fn colours_are_taken_off_however_they_are_written() {
        let plain = "---> PASS x\n[7] 220 [ready]\n";
        assert_eq!(without_marks(plain.to_owned()), plain);
        for escape in ["\u{1b}[", "[", "\\x1b[", "\\u001b[", "\\033[", "\\e[", "^[[", "#033["] {
            let line = format!("{escape}1;32m---> PASS x{escape}0m\n[7] 220 [ready]\n");
            assert_eq!(without_marks(line), plain, "{escape:?}");
        }
        for sent in ["\u{16}\u{3}\u{1}\u{1b}[1m\n", "220 a\u{1b}b\n"] {
            assert_eq!(without_marks(sent.to_owned()), sent);
        }
    }

    #[test]
    fn signs_are_read_that_html_writes_otherwise() {
        assert_eq!(without_marks("&lt;--- 220 &quot;a&quot; &amp;lt;\n".to_owned()), "<--- 220 \"a\" &lt;\n");
        // One alone is rather part of a name.
        assert_eq!(without_marks("RETR a&amp;b\n".to_owned()), "RETR a&amp;b\n");
    }
}
