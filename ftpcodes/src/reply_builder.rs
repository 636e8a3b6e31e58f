//! Replies to be written.

use core::fmt::{self, Display, Write};

use crate::code::Code;

/// A reply to be written: a code, its text and, where there are several lines, the lines between.
///
/// `reply!` makes one and checks the code while compiling; [`write_to`](Self::write_to) writes it as it goes over the
/// control connection, line ends included. Nothing is allocated.
///
/// ```
/// use ftpcodes::reply;
///
/// let mut out = String::new();
/// reply!(STOR, 226).write_to(&mut out)?;
/// reply!(SIZE, 213, 1_048_576).write_to(&mut out)?;
/// reply!(FEAT, 211).lines([" SIZE", " REST STREAM"], "End").write_to(&mut out)?;
/// assert!(out.ends_with("213 1048576\r\n211-Extensions supported:\r\n SIZE\r\n REST STREAM\r\n211 End\r\n"));
/// # Ok::<(), ftpcodes::WriteError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a reply does nothing until it is written"]
pub struct ReplyBuilder<T, L = [&'static str; 0]> {
    code: Code,
    text: T,
    more: Option<(L, &'static str)>,
    style: MultiLineStyle,
}

/// How the lines between the first and the last one of a reply are written; RFC 959 section 4.2 allows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiLineStyle {
    /// As they are; a line that begins with a digit gets a space before it, so that no client takes it for the end.
    #[default]
    Plain,
    /// With the code and a hyphen before each.
    CodeOnEachLine,
}

impl<T: Display> ReplyBuilder<T> {
    /// A reply of one line with any code. To have the code checked against a command, use `reply!`.
    pub const fn new(code: Code, text: T) -> Self {
        Self { code, text, more: None, style: MultiLineStyle::Plain }
    }

    /// Makes the reply one of several lines: the text so far comes first, then these lines, then the last one.
    pub fn lines<L>(self, lines: L, last: &'static str) -> ReplyBuilder<T, L>
    where
        L: IntoIterator + Clone,
        L::Item: Display,
    {
        ReplyBuilder { code: self.code, text: self.text, more: Some((lines, last)), style: self.style }
    }
}

impl<T: Display, L> ReplyBuilder<T, L> {
    /// Chooses how the lines between the first and the last one are written.
    pub fn style(self, style: MultiLineStyle) -> Self {
        Self { style, ..self }
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The text; of several lines, the first one.
    #[must_use]
    pub const fn text(&self) -> &T {
        &self.text
    }
}

impl<T: Display, L> ReplyBuilder<T, L>
where
    L: IntoIterator + Clone,
    L::Item: Display,
{
    /// Writes the reply with its line ends.
    ///
    /// # Errors
    ///
    /// A text that holds CR, LF or NUL: it could forge another reply. What was written before stays in `out` then, so
    /// write into a buffer and send that. And whatever `out` refuses.
    pub fn write_to<W: Write>(&self, out: &mut W) -> Result<(), WriteError> {
        let Self { code, text, more, style } = self;
        let Some((lines, last)) = more else {
            write!(out, "{code} ")?;
            return write_line(out, false, text);
        };
        write!(out, "{code}-")?;
        write_line(out, false, text)?;
        for line in lines.clone() {
            match style {
                MultiLineStyle::Plain => write_line(out, true, &line)?,
                MultiLineStyle::CodeOnEachLine => {
                    write!(out, "{code}-")?;
                    write_line(out, false, &line)?;
                }
            }
        }
        write!(out, "{code} ")?;
        write_line(out, false, last)
    }
}

fn write_line<W: Write>(out: &mut W, pad: bool, text: &(impl Display + ?Sized)) -> Result<(), WriteError> {
    let mut line = Line { out, pad, refused: None };
    let written = write!(line, "{text}");
    match (line.refused, written) {
        (Some(character), _) => Err(WriteError(Kind::Text(character))),
        (None, Err(_)) => Err(WriteError(Kind::Output)),
        (None, Ok(())) => Ok(out.write_str("\r\n")?),
    }
}

/// Passes the text of one line on, and refuses what would end it.
struct Line<'a, W> {
    out: &'a mut W,
    /// Whether a digit at the beginning gets a space before it.
    pad: bool,
    refused: Option<char>,
}

impl<W: Write> Write for Line<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if let Some(character) = text.chars().find(|character| matches!(character, '\r' | '\n' | '\0')) {
            self.refused = Some(character);
            return Err(fmt::Error);
        }
        if !text.is_empty() && core::mem::take(&mut self.pad) && text.starts_with(|first: char| first.is_ascii_digit())
        {
            self.out.write_str(" ")?;
        }
        self.out.write_str(text)
    }
}

/// Why a reply could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteError(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text(char),
    Output,
}

impl WriteError {
    /// The character that the text of a reply may not hold: CR, LF or NUL; `None` if the output refused more.
    #[must_use]
    pub const fn character(self) -> Option<char> {
        match self.0 {
            Kind::Text(character) => Some(character),
            Kind::Output => None,
        }
    }
}

impl WriteError {
    #[cfg(feature = "tokio")]
    pub(crate) const fn of_character(character: char) -> Self {
        Self(Kind::Text(character))
    }
}

impl From<fmt::Error> for WriteError {
    fn from(_: fmt::Error) -> Self {
        Self(Kind::Output)
    }
}

impl Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Text('\r') => "the text of a reply holds a CR; a line ends only where the reply is written",
            Kind::Text('\0') => "the text of a reply holds a NUL; no reply may",
            Kind::Text(_) => "the text of a reply holds an LF; give several lines as such",
            Kind::Output => "the output does not take the reply",
        })
    }
}

impl core::error::Error for WriteError {}
