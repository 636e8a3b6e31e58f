//! Learning the form of the log from the lines that are held back.

use std::borrow::Cow;
use std::io;

use super::{Reading, WINDOW, files};
use crate::cli::annotate::form::{self, Form};
use crate::cli::annotate::input::Line;
use crate::cli::annotate::key::{self, Heard, Style};

impl Reading<'_> {
    /// Learns the form of the lines that were held back, and takes them.
    pub(super) fn learn(&mut self, at_end: bool) -> io::Result<()> {
        self.strays.held = 0;
        let window = std::mem::take(&mut self.window);
        if window.is_empty() {
            return Ok(());
        }
        if self.form.is_none() {
            self.names_files = files::are_named(&window);
            self.is_quoted = are_quoted(&window);
        }
        let hints = std::mem::take(&mut self.hints);
        let lines: Vec<Cow<'_, str>> = hints.iter().chain(&window).map(|line| self.object(line)).collect();
        let reads = |form: &Form, line: &str| self.heard(form, &form.flat(line, self.tables)).is_some();
        // A form that still tells something is kept.
        let still = self.form.as_ref().is_some_and(|form| lines.iter().any(|line| reads(form, line)));
        let learnt = if still { None } else { Form::learn(&lines, self.tables, at_end) };
        if let Some(form) = learnt {
            let rows: Vec<Cow<'_, str>> = lines.iter().map(|line| form.flat(line, self.tables)).collect();
            let heard: Vec<Heard<'_>> = rows.iter().filter_map(|line| self.heard(&form, line)).collect();
            let is_one_sided = form.reply_first || !form.has_commands();
            let style = Style { is_bare: form.is_bare(), names_files: self.names_files, is_one_sided };
            self.connections.told_apart_by(key::learn(&heard, style, self.tables));
            drop(heard);
            drop(rows);
            self.form = Some(form);
        }
        // Where lines of FTP are rare, those of several windows tell the form.
        let may_be_sent = |line: &str| self.form.is_none() && form::has_candidates(line, self.tables);
        let raw = hints.iter().chain(&window).zip(&lines);
        let kept: Vec<String> = raw.filter(|(_, line)| may_be_sent(line)).map(|(raw, _)| raw.clone()).collect();
        if self.form.is_some() {
            self.silent = 0;
        }
        drop(lines);
        let from = kept.len().saturating_sub(WINDOW);
        self.hints = kept.into_iter().skip(from).collect();
        let silent = self.silent;
        for line in window {
            let line = Line::kept(&line);
            if self.form.is_none() || !self.is_astray(line)? {
                self.take(line)?;
            }
        }
        // Lines without a form are told, and the next ones may have one.
        self.silent = if self.form.is_some() { self.silent } else { silent };
        Ok(())
    }

    /// What a line says by this form, if it is a command or begins a reply.
    fn heard<'l>(&self, form: &Form, line: &'l str) -> Option<Heard<'l>> {
        let said = form.split(line)?;
        let side = said.sent(self.tables)?;
        Some(Heard { side, text: said.text, prefix: said.prefix, line })
    }

    /// A line as the form reads it.
    pub(super) fn flat<'l>(&self, line: &'l str) -> Cow<'l, str> {
        match (self.object(line), &self.form) {
            (Cow::Borrowed(line), Some(form)) => form.flat(line, self.tables),
            (line, _) => line,
        }
    }

    /// An object of JSON as a line of words.
    pub(super) fn object<'l>(&self, line: &'l str) -> Cow<'l, str> {
        let line = if self.is_quoted { unquoted(line) } else { line };
        if self.names_files
            && let Some((name, text)) = files::apart(line)
        {
            return Cow::Owned(name + &form::flat(text, self.tables).unwrap_or_else(|| text.to_owned()));
        }
        if line.trim_start().starts_with('"')
            && let Some(text) = form::text_alone(line)
        {
            return Cow::Owned(text);
        }
        if line.trim_start().starts_with('{')
            && let Some(flat) = form::flat(line, self.tables)
        {
            return Cow::Owned(flat);
        }
        // What keeps directions apart is none of what was sent.
        let is_mark = |sign: char| match sign {
            '\u{200e}' | '\u{200f}' | '\u{61c}' => true,
            sign => matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        };
        if line.is_ascii() || !line.contains(is_mark) {
            return Cow::Borrowed(line);
        }
        Cow::Owned(line.replace(is_mark, ""))
    }
}

/// Whether a mark of quotations stands before all lines, also before those of a log with such marks.
fn are_quoted(lines: &[String]) -> bool {
    let filled = || lines.iter().filter(|line| !line.trim().is_empty());
    let with = |mark: char| filled().filter(|line| unquoted(line).starts_with(mark)).count() > 1;
    filled().all(|line| line.starts_with('>')) && with('>') && with('<')
}

fn unquoted(line: &str) -> &str {
    let inner = line.strip_prefix('>').unwrap_or(line);
    inner.strip_prefix(' ').unwrap_or(inner)
}
