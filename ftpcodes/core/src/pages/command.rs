//! All that the registry says about one command, for people: what may answer it, in which order.

use core::fmt::{self, Display};

use super::links::{CodeLink, Sources, write_verbs};
use super::troubles::write_troubles;
use super::witnesses::Witnesses;
use crate::layout::{Column, Document, Html, Inline, InlineWriter, Markdown, PlainText, Renderer, Rows};
use crate::tables::{CONNECT, CodeData, CommandData, CommandWords, Labels, LanguageData, Place, ReplyData, ascending};
use crate::vocabulary::Requirement;
use crate::words::{Sentence, Subject};

/// All that the registry says about one command, in one language: what it does, its syntax, what may answer it first, what may follow
/// such a reply, and on whose authority.
///
/// Shown with [`Display`] it is plain text; [`markdown`](Self::markdown) and [`html`](Self::html) give the same
/// contents with the sources of every reply.
///
/// ```
/// use ftpcodes::{Command, Language};
///
/// let page = Command::RenameFrom.explain_in(Language::En).to_string();
/// assert!(page.starts_with("RNFR "));
/// assert!(page.contains("\n  Syntax: RNFR <SP> <pathname> <CRLF>\n"));
/// assert!(page.contains("Rename Pending → RNTO"));
/// ```
#[derive(Clone, Copy)]
pub struct CommandPage {
    command: &'static CommandData,
    words: &'static LanguageData,
    codes: &'static [CodeData],
    commands: &'static [CommandData],
}

impl CommandPage {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(
        command: &'static CommandData,
        words: &'static LanguageData,
        codes: &'static [CodeData],
        commands: &'static [CommandData],
    ) -> Self {
        Self { command, words, codes, commands }
    }

    /// What the client sends, in capitals.
    #[must_use]
    #[inline]
    pub const fn verb(&self) -> &'static str {
        self.command.verb
    }

    /// The page as Markdown (CommonMark).
    #[must_use]
    #[inline]
    pub fn markdown(&self) -> impl Display + Clone + use<> {
        Markdown(*self)
    }

    /// The page as an HTML `article` with `lang` and `dir`; all text is escaped.
    #[must_use]
    #[inline]
    pub fn html(&self) -> impl Display + Clone + use<> {
        Html(*self)
    }

    #[inline]
    fn write_facts(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Self { command, words, .. } = *self;
        let labels = &words.labels;
        // A spec may leave out its words.
        let CommandWords { title: _, description, when, pitfall, note } = words.command(command);
        if !description.is_empty() {
            out.field(labels.what_it_does, description)?;
        }
        for (label, text) in [(labels.when_used, when), (labels.pitfall, pitfall)] {
            if let Some(text) = text {
                out.field(label, text)?;
            }
        }
        if let Some(syntax) = command.syntax {
            out.verbatim(labels.syntax, syntax)?;
        }
        out.fact(labels.status, &words.status(command.status))?;
        if let Some(servers) = command.servers {
            let word = match servers {
                Requirement::Must => labels.must,
                Requirement::Should => labels.should,
                Requirement::May => labels.may,
            };
            out.fact(labels.servers, &word)?;
        }
        if let Some(purpose) = words.purpose(command) {
            out.fact(labels.purpose, &purpose.title)?;
        }
        if let Some(note) = note {
            out.field(labels.note, note)?;
        }
        match command.sources {
            [] => Ok(()),
            sources => out.field(labels.sources, &Sources { words, sources }),
        }
    }

    /// Replies below a heading; neither where there are none.
    #[inline]
    fn write_replies(&self, out: &mut dyn Renderer, heading: &dyn Display, part: Part) -> fmt::Result {
        if self.part(part).next().is_none() {
            return Ok(());
        }
        out.heading(heading)?;
        let labels = &self.words.labels;
        let columns = [
            Column::new(labels.code),
            Column::new(labels.role),
            Column::new(labels.basis),
            Column::new(labels.title),
            Column::remark(labels.note),
            Column::remark_in_text(),
            Column::not_in_text(labels.sources),
        ];
        out.table(&columns, &Replies { page: *self, part })
    }

    /// The replies of a part, sorted by code.
    #[inline]
    fn part(&self, part: Part) -> impl Iterator<Item = &'static ReplyData> + use<> {
        let place = if part == Part::Later { Place::Later } else { Place::First };
        // Below its own heading, what may answer any command is not said of this one.
        let belongs = move |reply: &&ReplyData| part == Part::Later || reply.general == (part == Part::AnyCommand);
        let replies = self.command.at(place).filter(belongs);
        let codes = ascending(replies.clone().map(|reply| reply.code));
        codes.flat_map(move |number| replies.clone().filter(move |reply| reply.code == number))
    }

    #[inline]
    fn title(&self, number: u16) -> &'static str {
        let code = self.codes.iter().find(|code| code.number == number);
        code.map_or("", |code| self.words.meaning(code.meaning_for(self.command.verb)).title)
    }
}

/// The parts of a page that list replies.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    First,
    Later,
    AnyCommand,
}

impl Document for CommandPage {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let LanguageData { labels, punctuation, .. } = self.words;
        let Labels { first_replies, any_command, .. } = labels;
        match (self.command.verb, self.words.command_title(self.command)) {
            (CONNECT, "") => out.title(&format_args!("{CONNECT}{}{}", punctuation.colon, labels.greeting_alone))?,
            (verb, "") => out.title(&verb)?,
            (verb, title) => out.title(&format_args!("{verb} {title}"))?,
        }
        self.write_facts(out)?;
        self.write_replies(out, first_replies, Part::First)?;
        let openers = Subject::Openers(self.words, self.command);
        let later = Sentence::new(self.words.templates.later_replies, openers);
        self.write_replies(out, &later, Part::Later)?;
        self.write_replies(out, any_command, Part::AnyCommand)?;
        write_troubles(self.words, |trouble| trouble.commands.contains(&self.command.verb), out)
    }
}

/// The rows of a table of replies.
struct Replies {
    page: CommandPage,
    part: Part,
}

impl Rows for Replies {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        let words = self.page.words;
        for reply in self.page.part(self.part) {
            let role = words.role(reply.role);
            let basis = words.basis(reply.basis);
            let remark = Remark { page: self.page, part: self.part, reply };
            let witnesses = Witnesses { words, reply, in_full: false };
            let evidence: &dyn Inline = if reply.basis.is_documented() {
                &Sources { words, sources: reply.sources }
            } else {
                &Witnesses { words, reply, in_full: true }
            };
            row(&[&CodeLink(reply.code), &role, &basis, &self.page.title(reply.code), &remark, &witnesses, evidence])?;
        }
        Ok(())
    }
}

/// What a reply asks for, and what is special about its place: `→ PASS`, `(may repeat; only after 150)`.
struct Remark {
    page: CommandPage,
    part: Part,
    reply: &'static ReplyData,
}

impl Inline for Remark {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self { page: CommandPage { command, words, commands, .. }, part, reply } = *self;
        if !reply.then.is_empty() {
            out.text(&words.punctuation.arrow)?;
            let asked = reply.then.iter().filter_map(|place| commands.get(usize::from(*place)));
            write_verbs(words, asked.map(|command| command.verb), out)?;
        }
        let selective = part == Part::Later && command.follows_only_some(reply);
        let after = Sentence::new(words.templates.only_after, Subject::After(words, command, reply));
        let repeats = words.labels.repeats;
        let bracketed = |remark: &dyn Display, out: &mut dyn InlineWriter| {
            let remark = words.bracketed(remark);
            if reply.then.is_empty() { out.text(&remark.without_space()) } else { out.text(&remark) }
        };
        match (part == Part::Later && reply.repeats, selective) {
            (true, true) => bracketed(&format_args!("{repeats}{}{after}", words.punctuation.semicolon), out),
            (true, false) => bracketed(&repeats, out),
            (false, true) => bracketed(&after, out),
            (false, false) => Ok(()),
        }
    }
}

impl Display for CommandPage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlainText::new(*self).fmt(f)
    }
}

impl fmt::Debug for CommandPage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommandPage({}, {})", self.command.verb, self.words.tag)
    }
}
