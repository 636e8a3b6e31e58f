//! Printing: line width and emphasis on a terminal, nothing of that elsewhere.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use anstyle::Style;

/// An answer, ready to print.
pub(super) enum Answer {
    /// Text whose headings stand at the margin and whose paragraphs are indented; a terminal gets it wrapped.
    Laid(String),
    /// Text to print as it is.
    Plain(String),
    /// Everything has been printed already.
    Nothing,
}

const HEADING: Style = Style::new().bold();
/// Longer lines are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Prints the answer and a line break. A reader who has seen enough and closed the pipe is no error.
pub(super) fn print(answer: &Answer) -> io::Result<()> {
    let written = match answer {
        Answer::Plain(text) => writeln!(io::stdout().lock(), "{text}"),
        Answer::Laid(text) => print_laid(text),
        Answer::Nothing => Ok(()),
    };
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Prints a message for people to standard error.
pub(super) fn complain(message: &str) {
    // Nobody is left to tell when standard error itself is closed.
    let _ = writeln!(io::stderr().lock(), "{message}");
}

fn print_laid(text: &str) -> io::Result<()> {
    let width = width();
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    for line in text.lines() {
        let heading = !line.is_empty() && !line.starts_with(' ');
        let line = wrapped(line, width);
        match heading {
            true => writeln!(out, "{HEADING}{line}{HEADING:#}")?,
            false => writeln!(out, "{line}")?,
        }
    }
    out.flush()
}

fn width() -> Option<usize> {
    let terminal = io::stdout().is_terminal();
    let (columns, _) = terminal.then(terminal_size::terminal_size).flatten()?;
    Some(usize::from(columns.0.min(WIDEST)))
}

fn wrapped(line: &str, width: Option<usize>) -> Cow<'_, str> {
    let Some(width) = width else {
        return Cow::Borrowed(line);
    };
    let indent = " ".repeat(hanging_indent(line));
    let options = textwrap::Options::new(width).subsequent_indent(&indent);
    Cow::Owned(textwrap::wrap(line, options).join("\n"))
}

// Lines after the first of an item stand below its words, not below its mark; those of a row below its last column.
fn hanging_indent(line: &str) -> usize {
    let words = line.trim_start();
    let margin = line.len() - words.len();
    if let Some((before, _)) = words.rsplit_once("  ") {
        return margin + before.chars().count() + 2;
    }
    let mark = words.split_whitespace().next().unwrap_or_default();
    let number = mark.strip_suffix('.').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    if mark == "-" || number { margin + mark.len() + 1 } else { margin }
}
