//! The codes of a protocol: the facts.

use ftpcodes_core::{ControlConnection, DataConnection, Format, Retry, Status, is_section_number};

use super::words::Language;
use crate::text::diagnostic::Spanned;

/// A whole spec: the codes of a protocol and the words about them.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Name of the protocol: `FTP`.
    pub protocol: String,
    /// Whether it adds to the built-in spec, whose codes and commands it then has too.
    pub extends: bool,
    /// What the first digit says.
    pub classes: Vec<Class>,
    /// What the second digit says.
    pub groups: Vec<Group>,
    /// All codes, sorted by number.
    pub codes: Vec<Code>,
    /// Pairs of codes that people confuse, each sorted, in the order of the file.
    pub confusions: Vec<Confusion>,
    /// Numbers that lists print as codes although they are none.
    pub not_codes: Vec<NotCode>,
    /// The languages; the first is the one that the file of the codes is written in.
    pub languages: Vec<Language>,
}

impl Spec {
    /// Number of meanings of all codes: the length of [`Language::meanings`].
    pub fn meaning_count(&self) -> usize {
        self.codes.iter().map(|code| code.meanings.len()).sum()
    }

    /// The code of this number.
    pub fn code(&self, number: u16) -> Option<&Code> {
        self.codes.iter().find(|code| *code.number == number)
    }

    /// The language of this tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The class that the first digit of this number names.
    pub fn class_of(&self, number: u16) -> Option<&Class> {
        self.classes.iter().find(|class| u16::from(class.digit) == number / 100)
    }
}

/// What a first digit says, such as 4: transient negative completion.
#[derive(Clone, Debug)]
pub struct Class {
    /// The first digit, 1 to 6.
    pub digit: u8,
    /// Name of the Rust variant.
    pub name: Spanned<String>,
}

/// What a second digit says, such as 2: connections.
#[derive(Clone, Debug)]
pub struct Group {
    /// The second digit, 0 to 9.
    pub digit: u8,
    /// Name of the Rust variant.
    pub name: Spanned<String>,
}

/// A reply code.
#[derive(Clone, Debug)]
pub struct Code {
    /// The number, 100 to 699.
    pub number: Spanned<u16>,
    /// Name of the Rust variant.
    pub name: Spanned<String>,
    /// How the code stands to the standards.
    pub status: Status,
    /// Whether its number is older than the meaning of the digits, so that the second one names no group.
    pub older_numbering: bool,
    /// Other names that people search for.
    pub aliases: Vec<Spanned<String>>,
    /// What it means: one meaning, or several that the command selects.
    pub meanings: Vec<Meaning>,
}

/// One meaning of a code: the facts. The words stand in [`Language::meanings`].
#[derive(Clone, Debug)]
pub struct Meaning {
    /// Names the meaning where a code has several.
    pub id: Option<Spanned<String>>,
    /// The commands that select this meaning; empty: every other command.
    pub commands: Vec<Spanned<String>>,
    /// How the meaning stands to the standards: that of the code unless the file says otherwise.
    pub status: Status,
    /// The recommended reply text: one line of printable ASCII.
    pub text: String,
    /// How a program reads the text, where it has values in it; the text is a pattern then.
    pub format: Option<Format>,
    /// When the command may be repeated; only negative replies have it.
    pub retry: Option<Retry>,
    /// What becomes of the control connection.
    pub control_connection: ControlConnection,
    /// What the reply says about the data connection, if anything.
    pub data_connection: Option<DataConnection>,
    /// Where it is defined.
    pub sources: Vec<Source>,
}

/// A document and the section in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `RFC 959`, the name of a draft, or a program with its version.
    pub document: String,
    /// `4.2.1`, `Appendix II`, the words of a heading, or a file of a program.
    pub section: String,
}

impl Source {
    /// Address of the section on the web, for RFCs and drafts.
    pub fn url(&self) -> Option<String> {
        let digits = |number: &&str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = self.document.strip_prefix("RFC ").filter(digits) {
            let base = format!("https://www.rfc-editor.org/rfc/rfc{number}");
            return Some(if is_section_number(&self.section) {
                format!("{base}#section-{}", self.section)
            } else {
                base
            });
        }
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        let draft = self.document.starts_with("draft-") && self.document.bytes().all(plain);
        draft.then(|| format!("https://datatracker.ietf.org/doc/html/{}", self.document))
    }
}

/// Two codes that people confuse; what tells them apart stands in [`Language::confusions`].
#[derive(Clone, Debug)]
pub struct Confusion {
    /// The lower number.
    pub lower: u16,
    /// The higher number.
    pub higher: u16,
}

/// A number that is no reply code; what it is stands in [`Language::not_codes`].
#[derive(Clone, Debug)]
pub struct NotCode {
    /// The number.
    pub number: u32,
    /// What its owner calls it: `WSAECONNRESET`.
    pub name: String,
}
