//! Replies to be written.

use core::fmt::Write;

use super::error::{Refusal, WriteError};
use super::output::{Output, OutputFull, Utf8};
use super::text::{Text, ends_text};
use crate::code::Code;
use crate::wire::telnet::IAC;

/// A reply to be written: a code, its text and, where there are several lines, the lines between.
///
/// `reply!` makes one and checks the code while compiling; [`write_to`](Self::write_to) writes it as it goes over the
/// control connection, line ends included. Nothing is allocated. Texts are everything that has `Display`, and the
/// values of [`payload`](crate::payload); where these hold names of files, which need not be UTF-8,
/// [`write_bytes_to`](Self::write_bytes_to) writes all of them.
///
/// ```
/// use ftpcodes::reply;
///
/// let mut out = String::new();
/// reply!(STOR, 226).write_to(&mut out)?;
/// reply!(SIZE, 213, 1_048_576).write_to(&mut out)?;
/// reply!(FEAT, 211, "Extensions supported:").lines([" SIZE", " REST STREAM"], "End").write_to(&mut out)?;
/// assert!(out.ends_with("213 1048576\r\n211-Extensions supported:\r\n SIZE\r\n REST STREAM\r\n211 End\r\n"));
/// # Ok::<(), ftpcodes::WriteError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a reply does nothing until it is written"]
pub struct ReplyBuilder<T, L = [&'static str; 0], E = &'static str> {
    code: Code,
    text: T,
    more: Option<(L, E)>,
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

impl<T: Text> ReplyBuilder<T> {
    /// A reply of one line with any code. To have the code checked against a command, use `reply!`.
    pub const fn new(code: Code, text: T) -> Self {
        Self { code, text, more: None, style: MultiLineStyle::Plain }
    }

    /// Makes the reply one of several lines: the text so far comes first, then these lines, then the last one.
    pub fn lines<L, E>(self, lines: L, last: E) -> ReplyBuilder<T, L, E>
    where
        L: IntoIterator + Clone,
        L::Item: Text,
        E: Text,
    {
        ReplyBuilder { code: self.code, text: self.text, more: Some((lines, last)), style: self.style }
    }
}

impl<T: Text, L, E> ReplyBuilder<T, L, E> {
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

impl<T: Text, L, E> ReplyBuilder<T, L, E>
where
    L: IntoIterator + Clone,
    L::Item: Text,
    E: Text,
{
    /// Writes the reply with its line ends.
    ///
    /// # Errors
    ///
    /// A text that holds CR, LF or NUL: it could forge another reply. What was written before stays in `out` then, so
    /// write into a buffer and send that. A value of [`payload`](crate::payload) that nobody could read back, such as
    /// an empty path name. A text that is not UTF-8. And whatever `out` refuses.
    pub fn write_to<W: Write>(&self, out: &mut W) -> Result<(), WriteError> {
        let mut out = Utf8::new(out);
        let written = self.write_bytes_to(&mut out);
        if out.refused { Err(WriteError(Refusal::NotUtf8)) } else { written }
    }

    /// Writes the reply with its line ends, whatever bytes its texts hold; the byte 255 becomes two, as in Telnet.
    ///
    /// # Errors
    ///
    /// A text that holds CR, LF or NUL and a value that nobody could read back, as for [`write_to`](Self::write_to).
    /// And whatever `out` refuses.
    pub fn write_bytes_to<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        let Self { code, text, more, style } = self;
        let Some((lines, last)) = more else {
            write_code(out, *code, b" ")?;
            return write_line(out, false, text);
        };
        write_code(out, *code, b"-")?;
        write_line(out, false, text)?;
        for line in lines.clone() {
            match style {
                MultiLineStyle::Plain => write_line(out, true, &line)?,
                MultiLineStyle::CodeOnEachLine => {
                    write_code(out, *code, b"-")?;
                    write_line(out, false, &line)?;
                }
            }
        }
        write_code(out, *code, b" ")?;
        write_line(out, false, last)
    }

    /// Writes the reply with its line ends to the beginning of a buffer, and says how many bytes it takes.
    ///
    /// ```
    /// use ftpcodes::{payload::Pathname, reply};
    ///
    /// let mut buffer = [0; 64];
    /// let length = reply!(PWD, 257, Pathname::new(b"/a\"b")).write_into(&mut buffer)?;
    /// assert_eq!(&buffer[..length], b"257 \"/a\"\"b\"\r\n");
    /// # Ok::<(), ftpcodes::WriteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A text and a value that [`write_bytes_to`](Self::write_bytes_to) refuses, and a buffer that is too small.
    pub fn write_into(&self, buffer: &mut [u8]) -> Result<usize, WriteError> {
        let length = buffer.len();
        let mut rest = buffer;
        self.write_bytes_to(&mut rest)?;
        Ok(length.saturating_sub(rest.len()))
    }
}

fn write_code<O: Output + ?Sized>(out: &mut O, code: Code, separator: &[u8; 1]) -> Result<(), WriteError> {
    out.write_bytes(&code.digits())?;
    Ok(out.write_bytes(separator)?)
}

fn write_line<O: Output + ?Sized>(out: &mut O, pad: bool, text: &(impl Text + ?Sized)) -> Result<(), WriteError> {
    let mut line = Line { out, pad, stopped: None };
    let written = text.write_text(&mut line);
    match (line.stopped, written) {
        (Some(kind), _) => Err(WriteError(kind)),
        // The output has not refused it, so the text itself has failed.
        (None, Err(WriteError(Refusal::Output))) => Err(WriteError(Refusal::Unwritable)),
        (None, Err(refused)) => Err(refused),
        (None, Ok(())) => Ok(out.write_bytes(b"\r\n")?),
    }
}

/// Passes the text of one line on, and refuses what would end it.
struct Line<'a, O: ?Sized> {
    out: &'a mut O,
    /// Whether a digit at the beginning gets a space before it.
    pad: bool,
    /// Why nothing more is taken. It is kept here because a text may go on after an error, or have errors of its own.
    stopped: Option<Refusal>,
}

impl<O: Output + ?Sized> Line<'_, O> {
    fn pass(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        let passed = self.out.write_bytes(bytes);
        if passed.is_err() {
            self.stopped = Some(Refusal::Output);
        }
        passed
    }
}

impl<O: Output + ?Sized> Output for Line<'_, O> {
    fn write_bytes(&mut self, text: &[u8]) -> Result<(), OutputFull> {
        if self.stopped.is_some() {
            return Err(OutputFull);
        }
        if let Some(byte) = text.iter().find(|byte| ends_text(**byte)) {
            self.stopped = Some(Refusal::Text(char::from(*byte)));
            return Err(OutputFull);
        }
        let Some(first) = text.first() else { return Ok(()) };
        if core::mem::take(&mut self.pad) && first.is_ascii_digit() {
            self.pass(b" ")?;
        }
        for (place, piece) in text.split(|byte| *byte == IAC).enumerate() {
            if place > 0 {
                self.pass(&[IAC, IAC])?;
            }
            if !piece.is_empty() {
                self.pass(piece)?;
            }
        }
        Ok(())
    }
}
