//! The registry of FTP reply codes itself, and of the commands.

pub(crate) mod tables;

use std::sync::{Mutex, PoisonError};

use ftpcodes_core::LanguageData;

use crate::load::codes::{load_builtin, read_codes};
use crate::load::commands::load_commands_beside;
use crate::load::refused::Refused;
use crate::model::{Commands, Spec};
use crate::text::diagnostic::{Errors, SourceFile};
use crate::text::list::IntoList;
use crate::text::order::sorted;

/// The files of the built-in registry: name and text, the codes first, then English, then the languages whose features
/// are enabled: `lang-ru`, or `lang-all`.
pub const BUILTIN: &[(&str, &str)] = &[
    ("spec/codes.json", include_str!("../codes.json")),
    ("spec/languages/en.json", include_str!("../languages/en.json")),
    #[cfg(feature = "lang-ar")]
    ("spec/languages/ar.json", include_str!("../languages/ar.json")),
    #[cfg(feature = "lang-de")]
    ("spec/languages/de.json", include_str!("../languages/de.json")),
    #[cfg(feature = "lang-ja")]
    ("spec/languages/ja.json", include_str!("../languages/ja.json")),
    #[cfg(feature = "lang-ru")]
    ("spec/languages/ru.json", include_str!("../languages/ru.json")),
];

/// The file of the built-in commands: name and text.
pub const BUILTIN_COMMANDS: (&str, &str) = ("spec/commands.json", include_str!("../commands.json"));

/// The JSON Schemas of the file of the codes, of that of the commands and of a language file: name and text.
pub const SCHEMAS: [(&str, &str); 3] = [
    ("codes.schema.json", include_str!("../schema/codes.schema.json")),
    ("commands.schema.json", include_str!("../schema/commands.schema.json")),
    ("language.schema.json", include_str!("../schema/language.schema.json")),
];

/// The built-in registry with the words in all languages that are compiled in; see [`builtin_in`].
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let ftp = ftpcodes_spec::builtin()?;
/// assert_eq!(*ftp.code(426).ok_or("426 is missing")?.name, "ConnectionClosed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin() -> Result<&'static Spec, &'static Refused> {
    builtin_in(&tags())
}

/// The built-in registry with the words in English and in those of these languages that are compiled in, read and
/// checked, once per process however often it is asked for. Other languages are not even read.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// # #[cfg(feature = "lang-ru")]
/// assert!(ftpcodes_spec::builtin_in(&["ru"])?.language("ru").is_some());
/// assert!(ftpcodes_spec::builtin_in(&[])?.language("ru").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_in(tags: &[&str]) -> Result<&'static Spec, &'static Refused> {
    static SPECS: Known<Spec> = Mutex::new(Vec::new());
    let wanted = Wanted::of(tags);
    once(&SPECS, &wanted, || {
        let mut spec = load_builtin(&wanted.files(&BUILTIN.iter().take(2).list()))?;
        for data in &wanted.tables {
            spec.languages.push(tables::language_of(data, &spec));
        }
        // The language of the codes comes first, the others by their tags.
        let rest = spec.languages.split_off(1);
        spec.languages.extend(sorted(rest, |language| language.tag.clone()));
        Ok(spec)
    })
}

/// The commands of FTP with the words in all languages that are compiled in; see [`builtin_commands_in`].
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let commands = ftpcodes_spec::builtin_commands()?;
/// let retrieve = commands.command("RETR").ok_or("RETR is missing")?;
/// assert!(retrieve.replies.iter().any(|reply| *reply.code == 150 && !reply.next.is_empty()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_commands() -> Result<&'static Commands, &'static Refused> {
    builtin_commands_in(&tags())
}

/// The commands of FTP with the words in English and in those of these languages that are compiled in, read and
/// checked, once per process however often they are asked for.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let commands = ftpcodes_spec::builtin_commands_in(&["ru"])?;
/// let retrieve = commands.command("RETR").ok_or("RETR is missing")?;
/// assert_eq!(retrieve.words.title.as_str(), "Retrieve a File");
/// # #[cfg(feature = "lang-ru")]
/// assert_ne!(retrieve.words_in("ru").title.as_str(), "Retrieve a File");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_commands_in(tags: &[&str]) -> Result<&'static Commands, &'static Refused> {
    static COMMANDS: Known<Commands> = Mutex::new(Vec::new());
    let spec = builtin_in(&[])?;
    let wanted = Wanted::of(tags);
    once(&COMMANDS, &wanted, || {
        let mut commands = load_commands_beside(None, &wanted.files(&[&BUILTIN_COMMANDS]), spec)?;
        for data in &wanted.tables {
            tables::add_commands(data, &mut commands);
        }
        Ok(commands)
    })
}

/// Whether the built-in registry has words in this language that are not compiled in.
pub(crate) fn is_left_out(tag: &str) -> bool {
    let files = BUILTIN.iter().take(1).map(|(name, text)| SourceFile::new(*name, *text)).list();
    let codes = read_codes(&files, &mut Errors::new(&files));
    codes.languages.iter().any(|known| known.value == tag) && !tags().contains(&tag)
}

/// The tags of the languages that are compiled in, but that of English.
fn tags() -> Vec<&'static str> {
    let files = translations().map(|(name, _)| tag_of(name));
    files.chain(tables::tables().iter().map(|data| data.tag)).list()
}

fn translations() -> impl Iterator<Item = &'static File> {
    // The codes come first, then English, whose words stand in the files of codes and commands.
    BUILTIN.iter().skip(2)
}

/// `ru` of `spec/languages/ru.json`.
fn tag_of(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".json").unwrap_or_default()
}

/// Name and text.
type File = (&'static str, &'static str);

/// Where the words in some languages beside English come from.
pub(crate) struct Wanted {
    translations: Vec<&'static File>,
    pub(crate) tables: Vec<&'static LanguageData>,
}

impl Wanted {
    pub(crate) fn of(tags: &[&str]) -> Self {
        let tables = tables::tables().iter().copied().filter(|data| tags.contains(&data.tag)).list();
        let is_read = |tag: &str| tags.contains(&tag) && !tables.iter().any(|data| data.tag == tag);
        Self { translations: translations().filter(|(name, _)| is_read(tag_of(name))).list(), tables }
    }

    /// The files to read behind these.
    pub(crate) fn files(&self, first: &[&'static File]) -> Vec<SourceFile> {
        let files = first.iter().chain(&self.translations);
        files.map(|(name, text)| SourceFile::new(*name, *text)).list()
    }

    fn key(&self) -> String {
        let files = self.translations.iter().map(|(name, _)| tag_of(name));
        files.chain(self.tables.iter().map(|data| data.tag)).list().join(" ")
    }
}

/// What was read, as often as there are sets of languages that were asked for.
pub(crate) type Known<T> = Mutex<Vec<(String, &'static Result<T, Refused>)>>;

/// What is known of these languages, or else what `read` gives, which is then known.
pub(crate) fn once<T>(
    known: &Known<T>,
    wanted: &Wanted,
    read: impl FnOnce() -> Result<T, Refused>,
) -> Result<&'static T, &'static Refused> {
    let key = wanted.key();
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = known.iter().find(|(other, _)| *other == key) {
        return found.as_ref();
    }
    let found: &'static Result<T, Refused> = Box::leak(Box::new(read()));
    known.push((key, found));
    found.as_ref()
}
