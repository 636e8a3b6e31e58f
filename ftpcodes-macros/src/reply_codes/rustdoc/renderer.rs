//! The format of rustdoc beside text, Markdown and HTML: CommonMark whose links lead to the generated types.

use std::fmt::{self, Display};

use ftpcodes_core::{Column, Document, Inline, InlineWriter, Renderer, Rows, Source};

use super::Docs;
use super::prose::{Piece, pieces};
use crate::reply_codes::markup::{code, escaped, head_of_codes, web_link};

/// What a page is about, and does not link.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Nothing,
    Code(u16),
    Command(&'a str),
}

/// A page as it grows.
pub(super) struct Rustdoc<'a> {
    docs: &'a Docs<'a>,
    out: String,
    owner: Owner<'a>,
    /// What stands before the title, and once more before each level of headings.
    level: &'static str,
    /// Whether a heading is written, which is a link already.
    in_heading: bool,
    /// What stands before the first heading, until it does.
    picture: &'a str,
    /// Whether the last thing written is a fact, so that the next one stands beside it.
    facts: bool,
}

impl<'a> Rustdoc<'a> {
    /// The document for a variant of a type, which has no title of its own.
    pub(super) fn lay_variant(docs: &'a Docs<'a>, document: &dyn Document) -> String {
        Self::lay(docs, Owner::Nothing, "", "", document)
    }

    /// The document for a module of its own, whose title is a heading.
    pub(super) fn lay_page(docs: &'a Docs<'a>, owner: Owner<'a>, picture: &'a str, document: &dyn Document) -> String {
        Self::lay(docs, owner, "#", picture, document)
    }

    /// The document as Markdown for rustdoc. What it does not write is none of the texts, so nothing here fails.
    fn lay(
        docs: &'a Docs<'a>,
        owner: Owner<'a>,
        level: &'static str,
        picture: &'a str,
        document: &dyn Document,
    ) -> String {
        let mut page = Self { docs, out: String::new(), owner, level, in_heading: false, picture, facts: false };
        let _ = document.write(&mut page);
        page.draw();
        page.out
    }

    fn heading_line(&mut self, marks: &str, text: &dyn Display) -> fmt::Result {
        let before = format!("{}{marks}", self.level);
        let space = if before.is_empty() { "" } else { " " };
        self.in_heading = true;
        self.line(&format!("{before}{space}"), &text, "\n\n")?;
        self.in_heading = false;
        Ok(())
    }

    /// The picture, unless it stands there already.
    fn draw(&mut self) {
        self.end_facts();
        self.out += std::mem::take(&mut self.picture);
    }

    fn end_facts(&mut self) {
        if std::mem::take(&mut self.facts) {
            self.out += "\n\n";
        }
    }

    fn label(&mut self, label: &str) {
        let (colon, behind) = self.docs.words.map_or((":", " "), |words| words.punctuation.colon_of_bold());
        self.out += &format!("**{}{colon}**{behind}", escaped(label));
    }

    fn line(&mut self, before: &str, text: &dyn Inline, after: &str) -> fmt::Result {
        self.end_facts();
        self.out += before;
        text.write(self)?;
        self.out += after;
        Ok(())
    }
}

impl InlineWriter for Rustdoc<'_> {
    fn text(&mut self, text: &dyn Display) -> fmt::Result {
        // As a whole: an address may begin in one piece and end in the next.
        let text = text.to_string();
        if self.in_heading || self.docs.links.paths.reference.is_none() {
            self.out += &escaped(&text);
            return Ok(());
        }
        for piece in pieces(&text, self.docs.registry) {
            match (piece, self.owner) {
                (Piece::Code(number), Owner::Code(owner)) if number == owner => self.out += &number.to_string(),
                (Piece::Command(verb), Owner::Command(owner)) if verb == owner => self.out += &escaped(verb),
                (Piece::Text(text), _) => self.out += &escaped(text),
                (Piece::Code(number), _) => self.out += &self.docs.links.plain_code(number),
                (Piece::Command(verb), _) => self.out += &self.docs.links.plain_command(verb),
            }
        }
        Ok(())
    }

    fn source(&mut self, source: &Source, shown: &dyn Display) -> fmt::Result {
        let shown = escaped(&shown.to_string());
        let link = source.url().map_or_else(|| shown.clone(), |url| web_link(&shown, url));
        self.out += &self.docs.links.isolated(&link);
        Ok(())
    }

    fn code(&mut self, number: u16) -> fmt::Result {
        self.out += &self.docs.links.code(number);
        Ok(())
    }

    fn command(&mut self, verb: &str, shown: &str) -> fmt::Result {
        self.out += &self.docs.links.command(verb, shown);
        Ok(())
    }

    fn document(&mut self, name: &str) -> fmt::Result {
        self.out += &self.docs.links.document(name);
        Ok(())
    }

    fn english(&mut self, text: &str) -> fmt::Result {
        self.out += &format!("<span lang=\"en\" dir=\"ltr\">{}</span>", escaped(text));
        Ok(())
    }

    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.out += &self.docs.links.trouble(id);
        Ok(())
    }

    fn class(&mut self, number: u16, shown: &dyn Display) -> fmt::Result {
        let class = self.docs.registry.class(number);
        self.out += &type_link(self.docs.links.paths.class.as_deref(), class.map(|class| class.name), shown);
        Ok(())
    }

    fn group(&mut self, digit: u8, shown: &dyn Display) -> fmt::Result {
        let group = self.docs.registry.groups.iter().find(|group| group.digit == digit);
        self.out += &type_link(self.docs.links.paths.group.as_deref(), group.map(|group| group.name), shown);
        Ok(())
    }

    fn see_code(&mut self, number: u16) -> fmt::Result {
        self.code(number)?;
        let Some(words) = self.docs.words else { return Ok(()) };
        if let Owner::Code(owner) = self.owner
            && let Some(comparison) = self.docs.links.comparison(owner, number)
        {
            self.out += &words.bracketed(&comparison).to_string();
        }
        self.out += words.punctuation.colon;
        Ok(())
    }
}

fn type_link(owner: Option<&str>, variant: Option<&str>, shown: &dyn Display) -> String {
    let shown = escaped(&shown.to_string());
    match (owner, variant) {
        (Some(owner), Some(variant)) => format!("[{shown}]({owner}::{variant})"),
        _ => shown,
    }
}

impl Renderer for Rustdoc<'_> {
    // The first line of an item is what lists of items show.
    fn title(&mut self, text: &dyn Display) -> fmt::Result {
        self.heading_line("", text)
    }

    fn heading(&mut self, text: &dyn Display) -> fmt::Result {
        self.draw();
        self.heading_line("#", text)
    }

    fn subheading(&mut self, text: &dyn Display) -> fmt::Result {
        self.heading_line("##", text)
    }

    fn paragraph(&mut self, text: &dyn Inline) -> fmt::Result {
        self.line("", text, "\n\n")
    }

    fn field(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        self.end_facts();
        self.label(label);
        self.line("", value, "\n\n")
    }

    fn fact(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        if std::mem::take(&mut self.facts) {
            self.out += " · ";
        }
        self.label(label);
        value.write(self)?;
        self.facts = true;
        Ok(())
    }

    fn server_says(&mut self, label: &str, number: u16, text: &str) -> fmt::Result {
        self.verbatim(label, &format!("{number} {text}"))
    }

    fn verbatim(&mut self, label: &str, text: &str) -> fmt::Result {
        self.end_facts();
        self.label(label);
        self.out += &(self.docs.latin(&code(text)) + "\n\n");
        Ok(())
    }

    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result {
        self.end_facts();
        let shown = columns.iter().filter(|column| column.in_markup());
        let (mut heads, mut rule) = (String::from("|"), String::from("|"));
        for (place, column) in shown.enumerate() {
            let head = if place == 0 { head_of_codes(column.head()) } else { escaped(column.head()) };
            heads += &format!(" {head} |");
            rule += "---|";
        }
        self.out += &format!("{heads}\n{rule}\n");
        rows.each(&mut |cells| {
            self.out += "|";
            for (_, cell) in columns.iter().zip(cells).filter(|(column, _)| column.in_markup()) {
                self.line(" ", *cell, " |")?;
            }
            self.out += "\n";
            Ok(())
        })?;
        self.out += "\n";
        Ok(())
    }

    fn begin_list(&mut self, _numbered: bool) -> fmt::Result {
        self.end_facts();
        Ok(())
    }

    fn item(&mut self, text: &dyn Inline) -> fmt::Result {
        self.line("* ", text, "\n")
    }

    fn end_list(&mut self) -> fmt::Result {
        self.out += "\n";
        Ok(())
    }
}
