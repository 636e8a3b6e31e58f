//! Printing: line width and emphasis on a terminal, nothing of that elsewhere; what others wrote never goes out as
//! control or format characters.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufWriter, IsTerminal, Write};

use anstyle::Style;
use clap::ValueEnum;
use ftpcodes_spec::is_invisible;

use super::html::Article;
use super::wrap;

/// The form of an answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

/// An answer, ready to print.
pub(super) enum Answer {
    /// Text whose headings stand at the margin and whose paragraphs are indented; a terminal gets it wrapped.
    Text(String),
    /// Text to print as it is.
    Plain(String),
    /// An article of HTML; without `--fragment`, in a page of its own.
    Html(Article),
    /// Everything has been printed already.
    Nothing,
}

const HEADING: Style = Style::new().bold();
/// Longer lines are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Prints the answer and a line break; of HTML a whole page, or a `fragment` of one.
pub(super) fn print(answer: &Answer, fragment: bool) -> io::Result<()> {
    let written = match answer {
        Answer::Plain(text) => print_plain(text),
        Answer::Html(article) if fragment => print_plain(&article.html),
        Answer::Html(article) => print_plain(&article.page()),
        Answer::Text(text) => print_text(text),
        Answer::Nothing => Ok(()),
    };
    unless_closed(written)
}

fn print_plain(text: &str) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{text}").and_then(|()| io::stdout().flush())
}

/// Prints a message for people to standard error.
pub(super) fn complain(message: &str) {
    let lines: Vec<Cow<'_, str>> = message.lines().map(visible).collect();
    // Nobody is left to tell when standard error itself is closed.
    let _ = writeln!(io::stderr().lock(), "{}", lines.join("\n"));
}

/// Tells how much of a file has been read, in place of what was told before.
pub(super) fn progress(read: u64, size: u64) {
    let percent = (read.saturating_mul(100) / size.max(1)).min(100);
    let end = if percent == 100 { "\n" } else { "" };
    // Nobody waits for it when standard error is closed.
    let _ = write!(io::stderr().lock(), "\r{percent:3} %{end}");
}

/// A reader who has seen enough and closed the pipe is no error.
pub(super) fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A line that others wrote, without characters that a terminal obeys or that hide others.
pub(super) fn visible(line: &str) -> Cow<'_, str> {
    let hidden = |character: char| character != '\t' && is_invisible(character);
    if is_plain(line) || !line.contains(hidden) {
        return Cow::Borrowed(line);
    }
    let mut shown = String::with_capacity(line.len());
    for character in line.chars() {
        if hidden(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// Whether a text has nothing but what ASCII prints, and tabs. All bytes are looked at, which is faster than to stop.
pub(super) fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, byte| plain & (matches!(byte, b' '..=b'~') | (byte == b'\t')))
}

/// Standard output for an answer that is printed while it comes to be. Its errors say that it is the output that
/// failed: whoever reads and writes in turns cannot tell otherwise.
pub(super) struct Output(BufWriter<io::StdoutLock<'static>>);

impl Output {
    pub(super) fn new() -> Self {
        Self(BufWriter::with_capacity(64 * 1024, io::stdout().lock()))
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes).map_err(of_output)
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes).map_err(of_output)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush().map_err(of_output)
    }
}

fn of_output(error: io::Error) -> io::Error {
    match error.kind() {
        // `write_all` tries again.
        io::ErrorKind::Interrupted => error,
        kind => io::Error::new(kind, CannotWrite(error)),
    }
}

#[derive(Debug)]
struct CannotWrite(io::Error);

impl fmt::Display for CannotWrite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: cannot write the answer: {}", self.0)
    }
}

impl std::error::Error for CannotWrite {}

/// What to say of an error while reading `name` and writing to [`Output`] in turns.
pub(super) fn blame(error: &io::Error, name: &str) -> String {
    match error.get_ref() {
        Some(inner) if inner.is::<CannotWrite>() => inner.to_string(),
        _ => format!("cannot read {name}: {error}"),
    }
}

fn print_text(text: &str) -> io::Result<()> {
    let width = width();
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    for line in text.lines() {
        let shown = width.map_or(Cow::Borrowed(line), |width| wrap::wrapped(line, width));
        if wrap::is_heading(line) {
            writeln!(out, "{HEADING}{shown}{HEADING:#}")?;
        } else {
            writeln!(out, "{shown}")?;
        }
    }
    out.flush()
}

fn width() -> Option<usize> {
    let terminal = io::stdout().is_terminal();
    let (columns, _) = terminal.then(terminal_size::terminal_size).flatten()?;
    Some(usize::from(columns.0.min(WIDEST)))
}
