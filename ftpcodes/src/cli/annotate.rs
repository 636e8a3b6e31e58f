//! `ftpcodes annotate`: a log of FTP, each reply explained beside the command that it answers.

mod connections;
mod entry;
mod form;
mod heads;
mod history;
mod input;
mod key;
mod notes;
mod payload;
mod prefix;
mod reading;
mod secrets;
mod session;
mod trouble;

use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::Duration;

use ftpcodes_core::LanguageData;

use super::Failure;
use super::output::{Format, Output, blame, unless_closed};
use super::registry::Registry;
use heads::Tables;
use input::{Lines, Next};
use reading::{Asked, Reading};

/// How long a silent input is waited for before what is known is told.
const PATIENCE: Duration = Duration::from_millis(200);
/// After so many bytes the progress is told again.
const STEP: u64 = 16 << 20;

/// What the user asked for.
pub(super) struct Options<'a> {
    pub(super) file: &'a Path,
    pub(super) failures: bool,
    pub(super) show_secrets: bool,
}

/// Prints the log with what it means; JSON has one object a reply.
pub(super) fn annotate(
    options: &Options<'_>,
    registry: &Registry,
    language: &'static LanguageData,
    format: Format,
) -> Result<(), Failure> {
    let json = match format {
        Format::Json => true,
        Format::Text => false,
        Format::Markdown | Format::Html => {
            return Err(Failure::Usage("`annotate` has the formats `text` and `json`".to_owned()));
        }
    };
    let stdin = options.file.as_os_str() == "-";
    let name = if stdin { "standard input".to_owned() } else { options.file.display().to_string() };
    let opened = Lines::open(options.file);
    let (lines, size) = opened.map_err(|error| Failure::NotFound(format!("cannot read {name}: {error}")))?;
    let tables = Tables::of(registry, language);
    let styled = !json && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
    let asked = Asked { json, styled, failures: options.failures, show_secrets: options.show_secrets };
    let mut reading = Reading::new(&tables, asked, Output::new());
    let read = read_all(lines, size, &mut reading);
    unless_closed(read).map_err(|error| Failure::NotFound(blame(&error, &name)))?;
    if reading.has_told() {
        return Ok(());
    }
    Err(Failure::NotFound(format!(
        "no reply was found in {name}: expected lines with reply codes, such as `220 Ready`"
    )))
}

fn read_all(mut lines: Lines, size: Option<u64>, reading: &mut Reading<'_>) -> io::Result<()> {
    let progress = size.filter(|size| *size > 4 * STEP && io::stderr().is_terminal() && !io::stdout().is_terminal());
    let mut told = 0;
    loop {
        if let Some(size) = progress
            && lines.read() >= told + STEP
        {
            told = lines.read();
            super::output::progress(told, size);
        }
        if !lines.is_at_hand()? {
            reading.flush()?;
        }
        match lines.next(reading.holds_back().then_some(PATIENCE))? {
            Next::Line(line) => reading.line(line)?,
            Next::Silence => reading.decide()?,
            Next::End => return reading.end(),
        }
    }
}
