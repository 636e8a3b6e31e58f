//! Replies to be written.

use core::fmt::Write;

use super::error::{Refusal, WriteError};
use super::line::{Lossy, Mode, Strict};
use super::output::{Output, OutputFull, Utf8};
use super::text::{OuterLine, Text};
use crate::code::Code;

/// A reply to be written: a code, its text and, where there are several lines, the lines between.
///
/// `reply!` makes one and checks the code while compiling; [`write_to`](Self::write_to) writes it as it goes over the
/// control connection, line ends included. Nothing is allocated. Texts are everything that has `Display`, and the
/// values of [`payload`](crate::payload); where these hold names of files, which need not be UTF-8,
/// [`write_bytes_to`](Self::write_bytes_to) writes all of them.
///
/// Its type depends on its texts. What goes into an enum or through a channel, or is held while a future waits, is an
/// `OwnedReply`, which `to_owned` gives with the feature `alloc`.
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

impl ReplyBuilder<&'static str> {
    /// A reply of these lines, all of them data: the first and the last one, too. Of no lines, a reply without text.
    ///
    /// Any code is taken; `code!(STAT, 213)` is one that STAT may get. A line between that begins with a digit gets a
    /// space before it, unless the [`style`](Self::style) puts the code there.
    ///
    /// ```
    /// use ftpcodes::{ReplyBuilder, code};
    ///
    /// let mut out = String::new();
    /// ReplyBuilder::from_lines(code!(STAT, 213), "-rw- a\n-rw- b\n-rw- c".lines()).write_to(&mut out)?;
    /// ReplyBuilder::from_lines(code!(STAT, 213), ["-rw- a"]).write_to(&mut out)?;
    /// assert_eq!(out, "213--rw- a\r\n-rw- b\r\n213 -rw- c\r\n213 -rw- a\r\n");
    /// # Ok::<(), ftpcodes::WriteError>(())
    /// ```
    pub fn from_lines<I>(code: impl Into<Code>, lines: I) -> ReplyBuilder<impl Text, I::IntoIter, impl Text>
    where
        I: IntoIterator<IntoIter: DoubleEndedIterator + Clone>,
        I::Item: Text,
    {
        let mut lines = lines.into_iter();
        let text = OuterLine(lines.next());
        let last = lines.next_back();
        let more = last.map(|last| (lines, OuterLine(Some(last))));
        ReplyBuilder { code: code.into(), text, more, style: MultiLineStyle::Plain }
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
        self.write_as::<O, Strict>(out)
    }

    /// Writes the reply with its line ends, whatever its texts hold: CR, LF and NUL become question marks.
    ///
    /// For a server that would rather send a text with a blemish than none. A value of [`payload`](crate::payload) that
    /// nobody could read back as it was, such as the name of a file with an LF in it, is not changed into another one:
    /// its line is a question mark, which no client reads as a value.
    ///
    /// ```
    /// use ftpcodes::{payload::Pathname, reply};
    ///
    /// let mut buffer = [0; 64];
    /// let mut out = &mut buffer[..];
    /// let name = String::from("a\r\n220 Ready.");
    /// reply!(STOR, 226, format_args!("Stored {name}")).write_lossy_to(&mut out)?;
    /// reply!(PWD, 257, Pathname::new(b"/a\nb")).write_lossy_to(&mut out)?;
    /// assert!(buffer.starts_with(b"226 Stored a??220 Ready.\r\n257 ?\r\n"));
    /// # Ok::<(), ftpcodes::OutputFull>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `out` does not take it.
    pub fn write_lossy_to<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), OutputFull> {
        self.write_as::<O, Lossy>(out).map_err(|_| OutputFull)
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

    fn write_as<O: Output + ?Sized, M: Mode>(&self, out: &mut O) -> Result<(), WriteError> {
        let Self { code, text, more, style } = self;
        let Some((lines, last)) = more else {
            write_code(out, *code, b" ")?;
            return M::write_line(out, false, text);
        };
        write_code(out, *code, b"-")?;
        M::write_line(out, false, text)?;
        for line in lines.clone() {
            match style {
                MultiLineStyle::Plain => M::write_line(out, true, &line)?,
                MultiLineStyle::CodeOnEachLine => {
                    write_code(out, *code, b"-")?;
                    M::write_line(out, false, &line)?;
                }
            }
        }
        write_code(out, *code, b" ")?;
        M::write_line(out, false, last)
    }
}

fn write_code<O: Output + ?Sized>(out: &mut O, code: Code, separator: &[u8; 1]) -> Result<(), WriteError> {
    out.write_bytes(&code.digits())?;
    Ok(out.write_bytes(separator)?)
}
