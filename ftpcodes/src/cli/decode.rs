//! `ftpcodes decode`: the raw bytes of a server's side of a control connection, taken apart into replies.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use ftpcodes::{Framing, Progress, ReadError, Reply, ReplyReader};
use ftpcodes_core::LanguageData;
use serde::Serialize;

use super::Failure;
use super::args::FramingName;
use super::json::to_json_line;
use super::output::{Format, Output, blame, unless_closed, visible};
use super::registry::Registry;

/// One reply, or what was read in place of one; the keys are an interface.
#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Reply { code: u16, lines: Vec<Text<'a>>, deviations: Vec<&'static str>, bytes: usize, offset: usize },
    Error { error: String, offset: usize },
}

/// The text of a line: as it is, or in base64 where it is not UTF-8.
#[derive(Serialize)]
#[serde(untagged)]
enum Text<'a> {
    Utf8(&'a str),
    Bytes { base64: String },
}

/// Reads a file, or standard input, and prints each reply as soon as it is whole.
pub(super) fn decode(
    registry: &Registry,
    file: Option<&Path>,
    framing: FramingName,
    language: &'static LanguageData,
    format: Format,
) -> Result<bool, Failure> {
    let json = match format {
        Format::Json => true,
        Format::Text => false,
        Format::Markdown | Format::Html => {
            return Err(Failure::Usage("`decode` has the formats `text` and `json`".to_owned()));
        }
    };
    let (name, input): (String, Box<dyn Read>) = match file {
        Some(path) => {
            let name = path.display().to_string();
            let file = File::open(path).map_err(|error| Failure::NotFound(format!("cannot read {name}: {error}")))?;
            (name, Box::new(file))
        }
        None => ("standard input".to_owned(), Box::new(io::stdin().lock())),
    };
    let framing = match framing {
        FramingName::SameCode => Framing::SameCode,
        FramingName::AnyCode => Framing::AnyCode,
        FramingName::Auto => Framing::Auto,
    };
    let mut printer = Printer { registry, language, json, out: Output::new(), errors: false };
    let reader = ReplyReader::new().framing(framing).peer_check(registry.is_ftp);
    let read = read_all(input, reader, &mut printer).and_then(|()| printer.out.flush());
    match unless_closed(read) {
        Err(error) => Err(Failure::NotFound(blame(&error, &name))),
        Ok(()) => Ok(!printer.errors),
    }
}

fn read_all(mut input: Box<dyn Read>, mut reader: ReplyReader, printer: &mut Printer<'_>) -> io::Result<()> {
    let mut buffer = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    // Where the buffer begins in the input.
    let mut offset = 0;
    loop {
        let read = input.read(&mut chunk)?;
        buffer.extend_from_slice(chunk.get(..read).unwrap_or_default());
        let mut done = 0;
        loop {
            let rest = buffer.get(done..).unwrap_or_default();
            done += match reader.read(rest) {
                Ok(Progress::Complete(reply)) => {
                    printer.reply(&reply, offset + done)?;
                    reply.len()
                }
                Ok(Progress::Skip(length)) => length,
                Ok(Progress::Incomplete) => break,
                Err(error) => {
                    printer.error(error, offset + done)?;
                    error.len()
                }
            };
        }
        buffer.drain(..done);
        offset += done;
        if read == 0 {
            return match reader.finish(&buffer) {
                Ok(()) => Ok(()),
                Err(error) => printer.error(error, offset),
            };
        }
        printer.out.flush()?;
    }
}

struct Printer<'a> {
    registry: &'a Registry,
    language: &'static LanguageData,
    json: bool,
    out: Output,
    errors: bool,
}

impl Printer<'_> {
    fn reply(&mut self, reply: &Reply<'_>, offset: usize) -> io::Result<()> {
        let code = reply.code().as_u16();
        let deviations = reply.deviations();
        if self.json {
            let lines = reply.lines().map(text).collect();
            let deviations = deviations.iter().map(|deviation| deviation.as_str()).collect();
            return self.json(&Entry::Reply { code, lines, deviations, bytes: reply.len(), offset });
        }
        let title = self.registry.code(code.into()).map(|code| self.language.meaning(code.first_meaning()).title);
        writeln!(self.out, "{code} {}", title.unwrap_or_default())?;
        for line in reply.lines() {
            writeln!(self.out, "  | {}", shown(line))?;
        }
        for deviation in deviations.iter() {
            writeln!(self.out, "  - {deviation}")?;
        }
        Ok(())
    }

    fn error(&mut self, error: ReadError, offset: usize) -> io::Result<()> {
        self.errors = true;
        let offset = offset + error.offset();
        let kind = error.kind();
        if self.json {
            return self.json(&Entry::Error { error: kind.to_string(), offset });
        }
        writeln!(self.out, "error at byte {offset}: {kind}")
    }

    fn json(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        writeln!(self.out, "{}", to_json_line(entry))
    }
}

fn text(line: &[u8]) -> Text<'_> {
    match std::str::from_utf8(line) {
        Ok(line) => Text::Utf8(line),
        Err(_) => Text::Bytes { base64: base64(line) },
    }
}

/// RFC 4648 section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = ALPHABET.get((bits >> (18 - 6 * place) & 63) as usize);
            text.push(if place > chunk.len() { '=' } else { char::from(*digit.unwrap_or(&b'A')) });
        }
    }
    text
}

/// A line as people can read it, whatever it holds.
fn shown(line: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in line.utf8_chunks() {
        shown.push_str(&visible(chunk.valid()));
        for byte in chunk.invalid() {
            shown.push_str(&format!("\\x{byte:02x}"));
        }
    }
    shown
}
