//! The format of rustdoc beside text, Markdown and HTML: CommonMark whose links lead to the generated types.

use std::fmt::{self, Display};

use ftpcodes_core::{Column, Document, Inline, InlineWriter, Renderer, Rows, Source};

use super::Docs;
use crate::reply_codes::markup::{code, escaped, web_link};

/// A page as it grows.
pub(super) struct Rustdoc<'a> {
    docs: &'a Docs<'a>,
    out: String,
    /// Whether the last thing written is a fact, so that the next one stands beside it.
    facts: bool,
}

impl<'a> Rustdoc<'a> {
    /// The document as Markdown for rustdoc. What it does not write is none of the texts, so nothing here fails.
    pub(super) fn lay(docs: &'a Docs<'a>, document: &dyn Document) -> String {
        let mut page = Self { docs, out: String::new(), facts: false };
        let _ = document.write(&mut page);
        page.end_facts();
        page.out
    }

    fn end_facts(&mut self) {
        if std::mem::take(&mut self.facts) {
            self.out += "\n\n";
        }
    }

    fn label(&mut self, label: &str) {
        self.out += &format!("**{}:** ", escaped(label));
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
        self.out += &escaped(&text.to_string());
        Ok(())
    }

    fn source(&mut self, source: &Source, shown: &dyn Display) -> fmt::Result {
        let shown = escaped(&shown.to_string());
        self.out += &source.url().map_or_else(|| shown.clone(), |url| web_link(&shown, url));
        Ok(())
    }

    fn code(&mut self, number: u16) -> fmt::Result {
        self.out += &self.docs.code_link(number);
        Ok(())
    }

    fn command(&mut self, verb: &str, shown: &str) -> fmt::Result {
        self.out += &self.docs.command_link(verb, shown);
        Ok(())
    }

    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.out += &self.docs.trouble_link(id);
        Ok(())
    }

    fn class(&mut self, number: u16, shown: &dyn Display) -> fmt::Result {
        let class = self.docs.registry.class(number);
        self.out += &class_link(&self.docs.class, class.map(|class| class.name), shown);
        Ok(())
    }

    fn group(&mut self, digit: u8, shown: &dyn Display) -> fmt::Result {
        let group = self.docs.registry.groups.iter().find(|group| group.digit == digit);
        self.out += &class_link(&self.docs.group, group.map(|group| group.name), shown);
        Ok(())
    }

    fn see_code(&mut self, number: u16) -> fmt::Result {
        self.code(number)?;
        self.out += ": ";
        Ok(())
    }
}

fn class_link(owner: &str, variant: Option<&str>, shown: &dyn Display) -> String {
    let shown = escaped(&shown.to_string());
    variant.map_or_else(|| shown.clone(), |variant| format!("[{shown}]({owner}::{variant})"))
}

impl Renderer for Rustdoc<'_> {
    // The first line of an item is what lists of items show.
    fn title(&mut self, text: &dyn Display) -> fmt::Result {
        self.line("", &text, "\n\n")
    }

    fn heading(&mut self, text: &dyn Display) -> fmt::Result {
        self.line("# ", &text, "\n\n")
    }

    fn subheading(&mut self, text: &dyn Display) -> fmt::Result {
        self.line("## ", &text, "\n\n")
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
        self.out += &code(text);
        self.out += "\n\n";
        Ok(())
    }

    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result {
        self.end_facts();
        let shown = columns.iter().filter(|column| column.in_markup());
        let (mut heads, mut rule) = (String::from("|"), String::from("|"));
        for column in shown {
            heads += &format!(" {} |", escaped(column.head()));
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
