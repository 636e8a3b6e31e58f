//! The codes that the program speaks of: the built-in ones, or those of a spec file.

use std::borrow::Cow;
use std::path::Path;

use ftpcodes::{Command, FunctionGroup, Language, ReplyClass, ReplyCode};
use ftpcodes_core::{CodeData, CommandData, LanguageData};
use ftpcodes_spec::{Commands, Refused, Spec, SpecFiles, builtin_commands, load_commands, read_files};

use super::leak::{leak_codes, leak_commands, leak_language};

/// Codes, words, and the names of classes and groups by their digit.
pub(super) struct Registry {
    pub(super) codes: &'static [CodeData],
    /// The default language comes first.
    pub(super) languages: Vec<&'static LanguageData>,
    pub(super) classes: Vec<(u16, String)>,
    pub(super) groups: Vec<(u16, String)>,
    /// Sorted by verb; empty for a spec without commands.
    pub(super) commands: &'static [CommandData],
    /// Whether a peer that greets as a server of another protocol is none of this one's: a mail server's 220 is as good
    /// as any for SMTP.
    pub(super) is_ftp: bool,
}

impl Registry {
    pub(super) fn builtin() -> Self {
        Self {
            codes: ReplyCode::__table(),
            languages: Language::ALL.iter().map(|language| language.__words()).collect(),
            classes: ReplyClass::ALL.iter().map(|class| (class.digit().into(), format!("{class:?}"))).collect(),
            groups: FunctionGroup::ALL.iter().map(|group| (group.digit().into(), format!("{group:?}"))).collect(),
            commands: Command::__table(),
            is_ftp: true,
        }
    }

    /// The spec of this file, with the files of the languages and the commands that belong to it.
    pub(super) fn from_file(path: &Path) -> Result<Self, String> {
        let here = std::env::current_dir().unwrap_or_default();
        let refused = |refused: Refused| refused.to_string();
        let files = read_files(path, None, None, &here).map_err(refused)?;
        let spec = files.load().map_err(refused)?;
        let commands = commands_of(&files, &spec).map_err(refused)?;
        Ok(Self {
            codes: leak_codes(&spec),
            languages: spec.languages.iter().map(|language| leak_language(&spec, language)).collect(),
            classes: spec.classes.iter().map(|class| (class.digit.into(), class.name.value.clone())).collect(),
            groups: spec.groups.iter().map(|group| (group.digit.into(), group.name.value.clone())).collect(),
            commands: commands.map_or(&[], |commands| leak_commands(&commands)),
            is_ftp: spec.extends,
        })
    }

    pub(super) fn code(&self, number: u32) -> Option<&'static CodeData> {
        self.codes.iter().find(|code| u32::from(code.number) == number)
    }

    /// The command of this verb, in capitals or small letters.
    pub(super) fn command(&self, verb: &str) -> Option<&'static CommandData> {
        self.commands.iter().find(|command| command.verb.eq_ignore_ascii_case(verb))
    }

    /// The language that answers to this range, as RFC 4647 section 3.4 looks it up.
    pub(super) fn language(&self, range: &str) -> Option<&'static LanguageData> {
        let tags: Vec<&str> = self.languages.iter().map(|language| language.tag).collect();
        let place = ftpcodes_core::lookup(range, &tags).ok()?;
        self.languages.get(place).copied()
    }

    pub(super) fn class_name(&self, number: u16) -> Option<&str> {
        name_of(&self.classes, number / 100)
    }

    pub(super) fn group_name(&self, code: &CodeData) -> Option<&str> {
        name_of(&self.groups, code.group_digit()?)
    }
}

/// The commands of a spec from files: its own, or the built-in ones for a spec that extends those without adding any.
pub(super) fn commands_of(files: &SpecFiles, spec: &Spec) -> Result<Option<Cow<'static, Commands>>, Refused> {
    match &files.commands {
        Some(file) => load_commands(file, spec).map(|commands| Some(Cow::Owned(commands))),
        None if spec.extends => match builtin_commands() {
            Ok(commands) => Ok(Some(Cow::Borrowed(commands))),
            Err(refused) => Err(refused.clone()),
        },
        None => Ok(None),
    }
}

fn name_of(names: &[(u16, String)], digit: u16) -> Option<&str> {
    names.iter().find(|(known, _)| *known == digit).map(|(_, name)| name.as_str())
}
