//! Documentation of the codes, as Markdown for rustdoc, in the language that is asked for.

use ftpcodes_spec::{
    Code, Command, Commands, LABELS, Language, ListedReply, Meaning, MeaningWords, Source, Spec, Status,
};

use super::markdown::{Markdown, markdown};
use crate::input::Input;
use crate::source::doc_language;

/// The codes of a spec with their words, and the names of the types that documentation links to.
pub(super) struct Docs<'a> {
    pub(super) spec: &'a Spec,
    /// Each command with all its replies, which the page of every code looks through.
    pub(super) listed: Vec<(&'a Command, Vec<ListedReply<'a>>)>,
    words: Option<&'a Language>,
    code_type: String,
    pub(super) command_type: String,
    class_type: String,
    group_type: String,
}

impl<'a> Docs<'a> {
    pub(super) fn new(input: &Input, spec: &'a Spec, commands: Option<&'a Commands>) -> Self {
        let all = commands.map_or(&[][..], |commands| &commands.commands).iter();
        let listed = |command| Some((command, commands?.replies_to(command)));
        Self {
            spec,
            listed: all.filter_map(listed).collect(),
            command_type: input.command.name.to_string(),
            words: spec.languages.get(doc_language(spec)),
            code_type: input.code.name.to_string(),
            class_type: input.class.name.to_string(),
            group_type: input.group.name.to_string(),
        }
    }

    /// The page of a code. `first` is the place of its first meaning among all.
    pub(super) fn code(&self, code: &Code, first: usize) -> Markdown {
        let number = *code.number;
        let meanings: Vec<(&Meaning, &MeaningWords)> = code.meanings.iter().zip(self.words_from(first)).collect();
        let mut page = Markdown::default();
        if let Some((_, words)) = meanings.first() {
            page.push(markdown![number, " ", Markdown::text(&words.title), "\n\n"]);
        }
        page.push(self.facts(code));
        for (meaning, words) in &meanings {
            if meanings.len() > 1 {
                let commands = self.selecting(meaning);
                page.push(markdown!["# ", Markdown::text(&words.title), " (", commands, ")\n\n"]);
            }
            self.write_meaning(&mut page, code, meaning, words);
        }
        self.write_commands(&mut page, code);
        self.write_confusions(&mut page, number);
        page
    }

    /// The table of all codes by class, for the page of the enum.
    pub(super) fn table(&self) -> Markdown {
        let mut page = Markdown::default();
        let class_words = self.words.map_or(&[][..], |words| &words.classes);
        for (class, words) in self.spec.classes.iter().zip(class_words) {
            page.push(markdown!["\n## ", class.digit, "yz, ", Markdown::text(&words.title), "\n\n"]);
            page.push(markdown![Markdown::text(&words.description), "\n\n| | | |\n|---|---|---|\n"]);
            let mut first = 0;
            for code in &self.spec.codes {
                if *code.number / 100 == u16::from(class.digit) {
                    page.push(self.row(code, first));
                }
                first += code.meanings.len();
            }
        }
        page
    }

    /// The titles of the meanings of a code.
    pub(super) fn titles(&self, code: &Code, first: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        self.words_from(first).take(code.meanings.len()).map(|words| words.title.as_str())
    }

    /// What is said of a class: its digit, its name, its description.
    pub(super) fn class(&self, place: usize, digit: u8) -> Markdown {
        let words = self.words.and_then(|words| words.classes.get(place));
        words.map_or_else(Markdown::default, |words| {
            markdown![digit, "yz, ", Markdown::text(&words.title), ". ", Markdown::text(&words.description)]
        })
    }

    /// What is said of a group: its digit, its name, its description.
    pub(super) fn group(&self, place: usize, digit: u8) -> Markdown {
        let words = self.words.and_then(|words| words.groups.get(place));
        words.map_or_else(Markdown::default, |words| {
            markdown!["x", digit, "z, ", Markdown::text(&words.title), ". ", Markdown::text(&words.description)]
        })
    }

    fn row(&self, code: &Code, first: usize) -> Markdown {
        let titles = Markdown::join(self.titles(code, first).map(Markdown::text), "; ");
        markdown!["| ", self.code_link(code), " | ", titles, " | ", self.remarkable(code.status), " |\n"]
    }

    /// The status, unless it is the usual one.
    pub(super) fn remarkable(&self, status: Status) -> Markdown {
        match status {
            Status::Standard => Markdown::default(),
            other => self.label(other.word()),
        }
    }

    fn facts(&self, code: &Code) -> Markdown {
        let mut facts = Vec::new();
        if let Some(class) = self.spec.class_of(*code.number) {
            let name = markdown![class.digit, "yz, ", self.class_title(class.digit)];
            facts.push(self.field("class", Markdown::link(name, &self.class_type, &class.name)));
        }
        if let Some(group) = self.spec.group_of(*code.number) {
            let name = markdown!["x", group.digit, "z, ", self.group_title(group.digit)];
            facts.push(self.field("group", Markdown::link(name, &self.group_type, &group.name)));
        }
        facts.push(self.field("status", self.label(code.status.word())));
        markdown![Markdown::join(facts, " · "), "\n\n"]
    }

    fn write_meaning(&self, page: &mut Markdown, code: &Code, meaning: &Meaning, words: &MeaningWords) {
        let MeaningWords { title: _, description, when, fix } = words;
        if meaning.status != code.status {
            page.push(self.paragraph("status", self.label(meaning.status.word())));
        }
        let reply = Markdown::code(&format!("{} {}", *code.number, meaning.text));
        page.push(self.paragraph("server_says", reply));
        let texts = [("meaning", description), ("when", when), ("fix", fix)];
        for (label, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            page.push(self.paragraph(label, Markdown::text(text)));
        }
        self.write_sources(page, &meaning.sources);
    }

    pub(super) fn write_sources(&self, page: &mut Markdown, sources: &[Source]) {
        if !sources.is_empty() {
            page.push(self.paragraph("sources", self.sources(sources)));
        }
    }

    fn write_confusions(&self, page: &mut Markdown, number: u16) {
        let differences = self.words.map_or(&[][..], |words| &words.confusions);
        let mut lines = Vec::new();
        for (pair, difference) in self.spec.confusions.iter().zip(differences) {
            let other = match number {
                n if n == pair.lower => pair.higher,
                n if n == pair.higher => pair.lower,
                _ => continue,
            };
            if let Some(code) = self.spec.code(other) {
                lines.push(markdown!["* ", self.code_link(code), ": ", Markdown::text(difference)]);
            }
        }
        if !lines.is_empty() {
            let lines = Markdown::join(lines, "\n");
            page.push(markdown!["**", self.label("confused_with"), "**\n\n", lines, "\n"]);
        }
    }

    fn selecting(&self, meaning: &Meaning) -> Markdown {
        if meaning.commands.is_empty() {
            return self.label("other_commands");
        }
        let names = meaning.commands.iter().map(|command| match command.as_str() {
            "CONNECT" => self.label("greeting"),
            verb => Markdown::text(verb),
        });
        Markdown::join(names, ", ")
    }

    pub(super) fn sources(&self, sources: &[Source]) -> Markdown {
        Markdown::join(sources.iter().map(|source| self.source(source)), "; ")
    }

    fn source(&self, source: &Source) -> Markdown {
        let key = if source.has_numbered_section() { "source" } else { "source_heading" };
        let text = self.template(key, |slot| match slot {
            "document" => source.document.clone(),
            _ => source.section.clone(),
        });
        match source.url() {
            Some(url) => Markdown::web_link(text, &url),
            None => text,
        }
    }

    /// A template with its placeholders filled.
    pub(super) fn template(&self, key: &str, fill: impl Fn(&str) -> String) -> Markdown {
        let place = ftpcodes_spec::TEMPLATES.iter().position(|(known, _)| *known == key);
        let pieces = place.and_then(|place| self.words?.templates.get(place));
        let pieces = pieces.map_or(&[][..], Vec::as_slice).iter();
        let filled = pieces.map(|piece| match piece {
            ftpcodes_spec::Piece::Text(text) => text.clone(),
            ftpcodes_spec::Piece::Slot(slot) => fill(slot),
        });
        // As a whole: an address may begin in one piece and end in the next.
        Markdown::text(&filled.collect::<String>())
    }

    pub(super) fn label(&self, key: &str) -> Markdown {
        let place = LABELS.iter().position(|label| *label == key);
        let label = place.and_then(|place| self.words?.labels.get(place));
        label.map_or_else(Markdown::default, |label| Markdown::text(label))
    }

    /// A label and what it is of.
    pub(super) fn field(&self, label: &str, value: Markdown) -> Markdown {
        markdown!["**", self.label(label), ":** ", value]
    }

    /// The same as a paragraph of its own.
    pub(super) fn paragraph(&self, label: &str, value: Markdown) -> Markdown {
        markdown![self.field(label, value), "\n\n"]
    }

    pub(super) fn code_link(&self, code: &Code) -> Markdown {
        Markdown::link(Markdown::code(&code.number.to_string()), &self.code_type, &code.name)
    }

    fn words_from(&self, first: usize) -> impl Iterator<Item = &'a MeaningWords> + use<'a> {
        self.words.map_or(&[][..], |words| &words.meanings).iter().skip(first)
    }

    fn class_title(&self, digit: u8) -> Markdown {
        let place = self.spec.classes.iter().position(|class| class.digit == digit);
        let words = place.and_then(|place| self.words?.classes.get(place));
        words.map_or_else(Markdown::default, |words| Markdown::text(&words.title))
    }

    fn group_title(&self, digit: u8) -> Markdown {
        let place = self.spec.groups.iter().position(|group| group.digit == digit);
        let words = place.and_then(|place| self.words?.groups.get(place));
        words.map_or_else(Markdown::default, |words| Markdown::text(&words.title))
    }
}
