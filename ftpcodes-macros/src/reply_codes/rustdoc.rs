//! Documentation of the types: the pages of the program, laid out for rustdoc, in the language that is asked for.

#[cfg(feature = "reference")]
mod documents;
mod links;
mod prose;
mod renderer;
mod tables;

use ftpcodes_core::{
    CodeData, CodePage, CommandData, CommandPage, Comparison, Direction, Document, LanguageData, Registry, Status,
};
#[cfg(feature = "troubles")]
use ftpcodes_core::{TroubleData, TroublePage};
use ftpcodes_spec::IntoList as _;

pub(crate) use self::links::{Links, Paths, module_name};
use self::renderer::{Owner, Rustdoc};
use super::input::Input;
use super::markup::{code, escaped};
use super::source::doc_language;

/// The registry with the language to write in, and the paths that documentation links to.
pub(crate) struct Docs<'a> {
    pub(crate) registry: &'a Registry,
    pub(crate) words: Option<&'static LanguageData>,
    pub(crate) links: Links<'a>,
}

impl<'a> Docs<'a> {
    pub(crate) fn new(input: &Input, registry: &'a Registry) -> Self {
        Self::with_paths(Paths::of_input(input), registry)
    }

    pub(crate) fn with_paths(paths: Paths, registry: &'a Registry) -> Self {
        let words = doc_language(registry);
        Self { registry, words, links: Links::new(registry, words, paths) }
    }

    /// For the types of `ftpcodes` itself, whatever calls for them.
    #[cfg(feature = "troubles")]
    pub(crate) fn of_ftpcodes(registry: &'a Registry) -> Self {
        Self::with_paths(Paths::of_ftpcodes(), registry)
    }

    /// What the variant of a trouble says: all of it.
    #[cfg(feature = "troubles")]
    pub(crate) fn trouble(&self, trouble: &TroubleData) -> String {
        self.variant(|words| TroublePage::__new(words.trouble(trouble), words))
    }

    /// What the variant of a code says: all of it, or where there are pages as much as tells it from others.
    pub(crate) fn code(&self, code: &'static CodeData) -> String {
        if !self.links.paths.brief {
            return self.variant(|words| self.code_document(code, words));
        }
        let words = self.words.map(|words| words.meaning(code.first_meaning()));
        let (title, description) = words.map_or(("", ""), |words| (words.title, words.description));
        let title = escaped(&format!("{} {title}", code.number));
        let link = self.page_link("codes", &format!("_{}", code.number));
        self.in_language(&format!("{title}\n\n{}{link}\n", escaped(description)))
    }

    /// What the variant of a command says, likewise.
    pub(crate) fn command(&self, command: &'static CommandData) -> String {
        if !self.links.paths.brief {
            return self.variant(|words| self.command_document(command, words));
        }
        let syntax = command.syntax.map(|syntax| format!("\n\n{}", self.latin(&code(syntax)))).unwrap_or_default();
        let shown = self.words.map_or(command.verb, |words| words.shown(command.verb));
        let title = escaped(&format!("{shown} {}", self.command_title(command)));
        let description = self.words.map_or("", |words| words.command(command).description);
        let link = self.page_link("commands", self.links.module(command));
        self.in_language(&format!("{}\n\n{}{syntax}{link}\n", title.trim_end(), escaped(description)))
    }

    /// Whether codes and commands have pages of `reference!`.
    pub(super) fn has_pages(&self) -> bool {
        self.links.paths.reference.is_some()
    }

    /// A link to a page of `reference!`, as a paragraph.
    fn page_link(&self, kind: &str, module: &str) -> String {
        let link = |reference: &String| format!("\n\n[`{kind}::{module}`]({reference}::{kind}::{module})");
        self.links.paths.reference.as_ref().map(link).unwrap_or_default()
    }

    /// The page of a code in `reference!`.
    pub(crate) fn code_page(&self, code: &'static CodeData) -> String {
        let mut types = vec![format!("{}::{}", self.links.paths.code, code.name)];
        types.extend(self.links.payloads(code));
        self.page(Owner::Code(code.number), &types, |words| self.code_document(code, words))
    }

    /// The page of a command in `reference!`, with a picture before the first heading.
    pub(crate) fn command_page(&self, command: &'static CommandData, picture: &str) -> String {
        let types = [format!("{}::{}", self.links.paths.command, command.name)];
        let document = |words| self.command_document(command, words);
        self.page_with(Owner::Command(command.verb), &types, picture, document)
    }

    /// The page of two codes in `reference!`.
    pub(crate) fn comparison_page(&self, lower: &'static CodeData, higher: &'static CodeData) -> String {
        self.page(Owner::Nothing, &[], |words| Comparison::__new(lower, higher, words, self.registry.commands))
    }

    fn code_document(&self, code: &'static CodeData, words: &'static LanguageData) -> CodePage {
        CodePage::__new(code, words, self.registry.commands)
    }

    fn command_document(&self, command: &'static CommandData, words: &'static LanguageData) -> CommandPage {
        CommandPage::__new(command, words, self.registry.codes, self.registry.commands)
    }

    fn variant<D: Document>(&self, document: impl Fn(&'static LanguageData) -> D) -> String {
        let page = self.words.map(|words| Rustdoc::lay_variant(self, &document(words)));
        self.in_language(&page.unwrap_or_default())
    }

    /// A title, the types that the page is about, and the rest of the document.
    fn page<D: Document>(
        &self,
        owner: Owner<'_>,
        types: &[String],
        document: impl Fn(&'static LanguageData) -> D,
    ) -> String {
        self.page_with(owner, types, "", document)
    }

    fn page_with<D: Document>(
        &self,
        owner: Owner<'_>,
        types: &[String],
        picture: &str,
        document: impl Fn(&'static LanguageData) -> D,
    ) -> String {
        let Some(words) = self.words else { return String::new() };
        let page = Rustdoc::lay_page(self, owner, picture, &document(words));
        let (title, rest) = page.split_once("\n\n").unwrap_or((&page, ""));
        let types = types.iter().map(|path| self.links.isolated(&type_link(path))).list().join(" · ");
        let title = self.titled(title.strip_prefix("# ").unwrap_or(title));
        format!("{title}{}", self.in_language(&format!("{types}\n\n{rest}")))
    }

    /// What is Latin as a whole, such as the syntax of a command.
    pub(crate) fn latin(&self, shown: &str) -> String {
        match self.words {
            Some(words) if words.direction == Direction::RightToLeft => format!("<bdi dir=\"ltr\">{shown}</bdi>"),
            _ => shown.to_owned(),
        }
    }

    /// The path of the module that the pages of `reference!` stand in.
    pub(crate) fn reference(&self) -> &str {
        self.links.paths.reference.as_deref().unwrap_or_default()
    }

    /// The heading of a page. It stands outside of the block that names the language, because lists of items show it.
    pub(crate) fn titled(&self, title: &str) -> String {
        match self.foreign() {
            Some(attributes) => format!("# <span {attributes}>{title}</span>\n\n"),
            None => format!("# {title}\n\n"),
        }
    }

    /// Markdown in an element that names its language, unless that is English, as all else on rustdoc's pages.
    pub(crate) fn in_language(&self, page: &str) -> String {
        match self.foreign() {
            Some(attributes) => format!("<div {attributes}>\n\n{page}\n\n</div>\n\n"),
            None => page.to_owned(),
        }
    }

    fn foreign(&self) -> Option<String> {
        let words = self.words.filter(|words| words.tag.split('-').next() != Some("en"))?;
        Some(format!("lang=\"{}\" dir=\"{}\"", words.tag, words.direction.as_str()))
    }

    /// What the enum of the codes says beside its documentation: the table, or where it is.
    pub(super) fn code_overview(&self) -> String {
        let link = self.overview("codes", |words| words.labels.codes);
        link.unwrap_or_else(|| self.in_language(&self.code_table()))
    }

    /// What the enum of the commands says, likewise.
    pub(super) fn command_overview(&self) -> String {
        let link = self.overview("commands", |words| words.labels.all_commands);
        link.unwrap_or_else(|| self.in_language(&self.command_table()))
    }

    fn overview(&self, module: &str, label: impl Fn(&LanguageData) -> &'static str) -> Option<String> {
        let reference = self.links.paths.reference.as_ref()?;
        let colon = self.words.map_or(": ", |words| words.punctuation.colon);
        let label = escaped(self.words.map_or("", label));
        Some(self.in_language(&format!("\n{label}{colon}[`{module}`]({reference}::{module})\n")))
    }

    /// What is said of a class: its digit, its name, its description.
    pub(crate) fn class(&self, digit: u8) -> String {
        let words = self.words.and_then(|words| words.class(u16::from(digit) * 100));
        words.map_or_else(String::new, |words| self.digit(&format!("{digit}yz"), words.title, words.description))
    }

    /// What is said of a group: its digit, its name, its description.
    pub(crate) fn group(&self, digit: u8) -> String {
        let words = self.words.and_then(|words| words.groups.iter().find(|group| group.digit == digit));
        words.map_or_else(String::new, |words| self.digit(&format!("x{digit}z"), words.title, words.description))
    }

    fn digit(&self, digit: &str, title: &str, description: &str) -> String {
        let comma = self.words.map_or(", ", |words| words.punctuation.comma);
        let digit = self.links.isolated(&digit);
        self.in_language(&format!("{digit}{comma}{}\n\n{}", escaped(title), escaped(description)))
    }

    /// The title of a command, where it has one beside the verb.
    pub(super) fn command_title(&self, command: &CommandData) -> &'static str {
        self.words.map_or("", |words| words.command_title(command))
    }

    /// The status, unless it is the usual one.
    pub(crate) fn remarkable(&self, status: Status) -> String {
        match (status, self.words) {
            (Status::Standard, _) | (_, None) => String::new(),
            (other, Some(words)) => escaped(words.status(other)),
        }
    }
}

/// A link that shows the last two parts of a path.
fn type_link(path: &str) -> String {
    let names = path.rsplit("::").take(2).list();
    let names = names.into_iter().rev().list().join("::");
    format!("[`{names}`]({path})")
}
