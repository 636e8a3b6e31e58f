//! The registry that the program speaks of: the built-in one, or that of a spec file.

use std::borrow::Cow;
use std::ops::Deref;
use std::path::Path;

use ftpcodes::{Command, FunctionGroup, Language, ReplyClass, ReplyCode};
use ftpcodes_core::{DigitData, DocumentData, LanguageData};
use ftpcodes_spec::{
    Commands, Documents, Refused, Spec, SpecFiles, builtin_commands_in, builtin_documents, builtin_troubles,
    load_documents, lower, lower_documents, lower_with_troubles, read_documents, read_files,
};

/// The tables, and whose they are.
pub(super) struct Registry {
    tables: ftpcodes_core::Registry,
    /// Whether a peer that greets as a server of another protocol is none of this one's: a mail server's 220 is as good
    /// as any for SMTP.
    pub(super) is_ftp: bool,
    /// The records of documents that a spec file has; those of FTP are read when they are asked for.
    documents: Option<&'static [DocumentData]>,
}

impl Deref for Registry {
    type Target = ftpcodes_core::Registry;

    fn deref(&self) -> &ftpcodes_core::Registry {
        &self.tables
    }
}

impl Registry {
    pub(super) fn builtin() -> Self {
        let tables = ftpcodes_core::Registry {
            protocol: "FTP",
            classes: digits(ReplyClass::ALL.iter().map(|class| (class.digit(), format!("{class:?}")))),
            groups: digits(FunctionGroup::ALL.iter().map(|group| (group.digit(), format!("{group:?}")))),
            codes: ReplyCode::__table(),
            languages: languages().leak(),
            commands: Command::__table(),
            general: &[],
            troubles: Language::__troubles(),
            informative: false,
        };
        Self { tables, is_ftp: true, documents: None }
    }

    /// The spec of this file, with the files of the languages and the commands that belong to it.
    pub(super) fn from_file(path: &Path) -> Result<Self, String> {
        let here = std::env::current_dir().unwrap_or_default();
        let refused = |refused: Refused| refused.to_string();
        let files = read_files(path, None, None, &here).map_err(refused)?;
        let spec = files.load().map_err(refused)?;
        let commands = commands_of(&files, &spec).map_err(refused)?;
        let tables = match commands.as_deref() {
            // What goes wrong with FTP goes wrong with what is added to it.
            Some(commands) if spec.extends => {
                let troubles = builtin_troubles(&tags(&spec)).map_err(ToString::to_string)?;
                lower_with_troubles(&spec, commands, troubles)
            }
            commands => lower(&spec, commands),
        };
        let documents = documents_of(path, &spec, commands.as_deref()).map_err(refused)?;
        let documents = match documents {
            Some(documents) => Some(lower_documents(&documents)),
            None if spec.extends => None,
            None => Some(&[][..]),
        };
        Ok(Self { tables, is_ftp: spec.extends, documents })
    }

    /// The records of the documents that codes and commands are defined in.
    pub(super) fn documents(&self) -> Result<&'static [DocumentData], String> {
        match self.documents {
            Some(documents) => Ok(documents),
            None => builtin_documents().map(lower_documents).map_err(ToString::to_string),
        }
    }

    /// The language that answers to this range, as RFC 4647 section 3.4 looks it up.
    pub(super) fn language(&self, range: &str) -> Option<&'static LanguageData> {
        let tags: Vec<&str> = self.languages.iter().map(|language| language.tag).collect();
        let place = ftpcodes_core::lookup(range, &tags).ok()?;
        self.languages.get(place).copied()
    }
}

/// All languages that are compiled in; the default one comes first.
pub(super) fn languages() -> Vec<&'static LanguageData> {
    Language::ALL.iter().map(|language| language.__words()).collect()
}

/// The commands of a spec from files: its own, or the built-in ones for a spec that extends those without adding any.
pub(super) fn commands_of(files: &SpecFiles, spec: &Spec) -> Result<Option<Cow<'static, Commands>>, Refused> {
    match files.load_commands(spec) {
        Some(own) => own.map(|commands| Some(Cow::Owned(commands))),
        None if spec.extends => match builtin_commands_in(&tags(spec)) {
            Ok(commands) => Ok(Some(Cow::Borrowed(commands))),
            Err(refused) => Err(refused.clone()),
        },
        None => Ok(None),
    }
}

/// The documents of a spec from files, with those of FTP where it extends that.
pub(super) fn documents_of(
    codes: &Path,
    spec: &Spec,
    commands: Option<&Commands>,
) -> Result<Option<Documents>, Refused> {
    let here = std::env::current_dir().unwrap_or_default();
    read_documents(codes, None, &here)?.map(|(file, _)| load_documents(&file, spec, commands)).transpose()
}

fn tags(spec: &Spec) -> Vec<&str> {
    spec.languages.iter().map(|language| language.tag.as_str()).collect()
}

// Once in the life of the program, whose answers are static tables throughout.
fn digits(digits: impl Iterator<Item = (u8, String)>) -> &'static [DigitData] {
    digits.map(|(digit, name)| DigitData { digit, name: name.leak() }).collect::<Vec<_>>().leak()
}

/// `ru (русский)`, and whether its words have been read by somebody who could tell.
pub(super) fn named(tag: &str, name: &str, reviewed: bool) -> String {
    let unread = if reviewed { "" } else { "; not yet read by a native engineer" };
    format!("{tag} ({name}{unread})")
}
