//! One line of a reply: what it may hold, and what becomes of the rest.

use super::error::{Refusal, WriteError};
use super::output::{Output, OutputFull};
use super::text::{Text, ends_text};
use crate::wire::telnet::IAC;

/// How a line is written.
pub(super) trait Mode {
    /// Writes a line with its end; with `pad`, a digit at the beginning gets a space before it.
    fn write_line<O: Output + ?Sized>(out: &mut O, pad: bool, text: &(impl Text + ?Sized)) -> Result<(), WriteError>;
}

/// What no text may hold is an error.
pub(super) struct Strict;

/// What no text may hold becomes a question mark.
pub(super) struct Lossy;

impl Mode for Strict {
    fn write_line<O: Output + ?Sized>(out: &mut O, pad: bool, text: &(impl Text + ?Sized)) -> Result<(), WriteError> {
        let mut line = Line { out, pad, lossy: false, stopped: None };
        let written = text.write_text(&mut line);
        match (line.stopped, written) {
            (Some(kind), _) => Err(WriteError(kind)),
            // The output has not refused it, so the text itself has failed.
            (None, Err(WriteError(Refusal::Output))) => Err(WriteError(Refusal::Unwritable)),
            (None, Err(refused)) => Err(refused),
            (None, Ok(())) => Ok(out.write_bytes(b"\r\n")?),
        }
    }
}

impl Mode for Lossy {
    fn write_line<O: Output + ?Sized>(out: &mut O, pad: bool, text: &(impl Text + ?Sized)) -> Result<(), WriteError> {
        // Half of a value could be taken for another one: what fails is not begun.
        let mut nowhere = Nowhere;
        let mut probe = Line { out: &mut nowhere, pad, lossy: true, stopped: None };
        if text.write_text(&mut probe).is_err() {
            return Ok(out.write_bytes(b"?\r\n")?);
        }
        let mut line = Line { out: &mut *out, pad, lossy: true, stopped: None };
        let _ = text.write_text(&mut line);
        match line.stopped {
            Some(kind) => Err(WriteError(kind)),
            None => Ok(out.write_bytes(b"\r\n")?),
        }
    }
}

/// Takes everything and keeps nothing.
struct Nowhere;

impl Output for Nowhere {
    #[inline]
    fn write_bytes(&mut self, _: &[u8]) -> Result<(), OutputFull> {
        Ok(())
    }
}

/// Passes the text of one line on, and refuses or replaces what would end it.
struct Line<'a, O: ?Sized> {
    out: &'a mut O,
    /// Whether a digit at the beginning gets a space before it.
    pad: bool,
    /// Whether what would end the line is replaced.
    lossy: bool,
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

    /// Passes on what has nothing in it that would end the line.
    fn pass_text(&mut self, text: &[u8]) -> Result<(), OutputFull> {
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

impl<O: Output + ?Sized> Output for Line<'_, O> {
    fn write_bytes(&mut self, text: &[u8]) -> Result<(), OutputFull> {
        if self.stopped.is_some() {
            return Err(OutputFull);
        }
        let Some(byte) = text.iter().find(|byte| ends_text(**byte)) else { return self.pass_text(text) };
        if !self.lossy {
            self.stopped = Some(Refusal::Text(char::from(*byte)));
            return Err(OutputFull);
        }
        for (place, piece) in text.split(|byte| ends_text(*byte)).enumerate() {
            if place > 0 {
                self.pass_text(b"?")?;
            }
            self.pass_text(piece)?;
        }
        Ok(())
    }
}
