//! Documentation of the codes, as Markdown for rustdoc, in the language that is asked for.

use std::fmt::Write;

use ftpcodes_spec::{
    Code, Command, Commands, LABELS, Language, ListedReply, Meaning, MeaningWords, Source, Spec, Status,
};

use crate::input::Input;
use crate::source::doc_language;

/// The codes of a spec with their words, and the names of the types that documentation links to.
pub(super) struct Docs<'a> {
    pub(super) spec: &'a Spec,
    /// Each command with all its replies, which the page of every code looks through.
    pub(super) listed: Vec<(&'a Command, Vec<ListedReply<'a>>)>,
    words: Option<&'a Language>,
    pub(super) code_type: String,
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
    pub(super) fn code(&self, code: &Code, first: usize) -> String {
        let number = *code.number;
        let meanings: Vec<(&Meaning, &MeaningWords)> = code.meanings.iter().zip(self.words_from(first)).collect();
        let mut page = String::new();
        if let Some((_, words)) = meanings.first() {
            let _ = writeln!(page, "{number} {}\n", escape(&words.title));
        }
        self.write_facts(&mut page, code);
        for (meaning, words) in &meanings {
            if meanings.len() > 1 {
                let commands = self.selecting(meaning);
                let _ = writeln!(page, "# {} ({commands})\n", escape(&words.title));
            }
            self.write_meaning(&mut page, code, meaning, words);
        }
        self.write_commands(&mut page, code);
        self.write_confusions(&mut page, number);
        page
    }

    /// The table of all codes by class, for the page of the enum.
    pub(super) fn table(&self) -> String {
        let mut page = String::new();
        let class_words = self.words.map_or(&[][..], |words| &words.classes);
        for (class, words) in self.spec.classes.iter().zip(class_words) {
            let _ = writeln!(page, "\n## {}yz, {}\n", class.digit, escape(&words.title));
            let _ = writeln!(page, "{}\n\n| | | |\n|---|---|---|", escape(&words.description));
            let mut first = 0;
            for code in &self.spec.codes {
                if *code.number / 100 == u16::from(class.digit) {
                    let _ = writeln!(page, "{}", self.row(code, first));
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
    pub(super) fn class(&self, place: usize, digit: u8) -> String {
        let words = self.words.and_then(|words| words.classes.get(place));
        words.map_or_else(String::new, |words| {
            format!("{digit}yz, {}. {}", escape(&words.title), escape(&words.description))
        })
    }

    /// What is said of a group: its digit, its name, its description.
    pub(super) fn group(&self, place: usize, digit: u8) -> String {
        let words = self.words.and_then(|words| words.groups.get(place));
        words.map_or_else(String::new, |words| {
            format!("x{digit}z, {}. {}", escape(&words.title), escape(&words.description))
        })
    }

    fn row(&self, code: &Code, first: usize) -> String {
        let titles: Vec<String> = self.titles(code, first).map(escape).collect();
        let status = match code.status {
            Status::Standard => "",
            other => self.label(other.word()),
        };
        format!("| [`{}`]({}::{}) | {} | {status} |", *code.number, self.code_type, *code.name, titles.join("; "))
    }

    fn write_facts(&self, page: &mut String, code: &Code) {
        let mut facts = Vec::new();
        let words = |list: Option<String>| list.unwrap_or_default();
        if let Some(class) = self.spec.class_of(*code.number) {
            let title = words(self.class_title(class.digit));
            facts.push(format!(
                "**{}:** [{}yz, {title}]({}::{})",
                self.label("class"),
                class.digit,
                self.class_type,
                *class.name
            ));
        }
        if let Some(group) = self.spec.group_of(*code.number) {
            let title = words(self.group_title(group.digit));
            facts.push(format!(
                "**{}:** [x{}z, {title}]({}::{})",
                self.label("group"),
                group.digit,
                self.group_type,
                *group.name
            ));
        }
        facts.push(format!("**{}:** {}", self.label("status"), self.label(code.status.word())));
        let _ = writeln!(page, "{}\n", facts.join(" · "));
    }

    fn write_meaning(&self, page: &mut String, code: &Code, meaning: &Meaning, words: &MeaningWords) {
        let MeaningWords { title: _, description, when, fix } = words;
        if meaning.status != code.status {
            let _ = writeln!(page, "**{}:** {}\n", self.label("status"), self.label(meaning.status.word()));
        }
        let _ = writeln!(page, "**{}:** `{} {}`\n", self.label("server_says"), *code.number, meaning.text);
        let texts = [("meaning", description), ("when", when), ("fix", fix)];
        for (label, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            let _ = writeln!(page, "**{}:** {}\n", self.label(label), escape(text));
        }
        let sources: Vec<String> = meaning.sources.iter().map(|source| self.source(source)).collect();
        if !sources.is_empty() {
            let _ = writeln!(page, "**{}:** {}\n", self.label("sources"), sources.join("; "));
        }
    }

    fn write_confusions(&self, page: &mut String, number: u16) {
        let differences = self.words.map_or(&[][..], |words| &words.confusions);
        let mut lines = Vec::new();
        for (pair, difference) in self.spec.confusions.iter().zip(differences) {
            let other = match number {
                n if n == pair.lower => pair.higher,
                n if n == pair.higher => pair.lower,
                _ => continue,
            };
            if let Some(code) = self.spec.code(other) {
                lines.push(format!("* [`{other}`]({}::{}): {}", self.code_type, *code.name, escape(difference)));
            }
        }
        if !lines.is_empty() {
            let _ = writeln!(page, "**{}**\n\n{}", self.label("confused_with"), lines.join("\n"));
        }
    }

    fn selecting(&self, meaning: &Meaning) -> String {
        if meaning.commands.is_empty() {
            return self.label("other_commands").to_owned();
        }
        let names = meaning.commands.iter().map(|command| match command.as_str() {
            "CONNECT" => self.label("greeting"),
            verb => verb,
        });
        names.collect::<Vec<_>>().join(", ")
    }

    pub(super) fn source(&self, source: &Source) -> String {
        let key = if source.has_numbered_section() { "source" } else { "source_heading" };
        let text = self.template(key, |slot| match slot {
            "document" => source.document.clone(),
            _ => source.section.clone(),
        });
        match source.url() {
            Some(url) => format!("[{}]({url})", escape(&text)),
            None => escape(&text),
        }
    }

    /// A template with its placeholders filled.
    pub(super) fn template(&self, key: &str, fill: impl Fn(&str) -> String) -> String {
        let place = ftpcodes_spec::TEMPLATES.iter().position(|(known, _)| *known == key);
        let pieces = place.and_then(|place| self.words?.templates.get(place));
        let pieces = pieces.map_or(&[][..], Vec::as_slice).iter();
        let filled = pieces.map(|piece| match piece {
            ftpcodes_spec::Piece::Text(text) => text.clone(),
            ftpcodes_spec::Piece::Slot(slot) => fill(slot),
        });
        filled.collect()
    }

    pub(super) fn label(&self, key: &str) -> &'a str {
        let place = LABELS.iter().position(|label| *label == key);
        place.and_then(|place| self.words?.labels.get(place)).map_or("", String::as_str)
    }

    fn words_from(&self, first: usize) -> impl Iterator<Item = &'a MeaningWords> + use<'a> {
        self.words.map_or(&[][..], |words| &words.meanings).iter().skip(first)
    }

    fn class_title(&self, digit: u8) -> Option<String> {
        let place = self.spec.classes.iter().position(|class| class.digit == digit)?;
        self.words?.classes.get(place).map(|words| escape(&words.title))
    }

    fn group_title(&self, digit: u8) -> Option<String> {
        let place = self.spec.groups.iter().position(|group| group.digit == digit)?;
        self.words?.groups.get(place).map(|words| escape(&words.title))
    }
}

/// Plain text as Markdown that shows the same text.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '~') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
