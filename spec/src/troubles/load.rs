//! The way from texts to checked troubles.

use std::sync::Mutex;

use super::BUILTIN_TROUBLES;
use super::check::check_troubles;
use super::model::Troubles;
use super::parse::{Found, parse_language, parse_troubles};
use crate::builtin::{Known, Wanted, builtin_commands_in, builtin_in, once, tables};
use crate::check::check_titles;
use crate::load::Refused;
use crate::model::{Commands, Spec};
use crate::text::diagnostic::{At, Errors, SourceFile};
use crate::text::json::Node;
use crate::text::list::IntoList;

/// The language of the file of the troubles.
pub(super) const ENGLISH: &str = "en";

/// Reads and checks troubles with these codes and commands: their own file, which is in English, then language files,
/// each of which translates all of them in its `troubles`.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_troubles(files: &[SourceFile], spec: &Spec, commands: &Commands) -> Result<Troubles, Refused> {
    let mut errors = Errors::new(files);
    let mut found = read(files, &mut errors);
    check_troubles(&found, spec, commands, &mut errors);
    found.sound = errors.is_empty();
    let mut languages = Vec::new();
    for (index, file) in files.iter().enumerate().skip(1) {
        let root = Node::root(index, file, &mut errors);
        if let Some((tag, titles, words)) = root.and_then(|root| parse_language(root, &found, &mut errors)) {
            check_titles(&titles, &mut errors);
            languages.push((tag, words));
        }
    }
    if !errors.is_empty() {
        return Err(Refused::of(errors.finish()));
    }
    let Found { troubles, words, sound: _ } = found;
    languages.insert(0, (ENGLISH.to_owned(), words.into_iter().map(|(_, words)| words).list()));
    Ok(Troubles { troubles, languages })
}

fn read(files: &[SourceFile], errors: &mut Errors) -> Found {
    let Some(file) = files.first() else {
        errors.add(At { file: 0, offset: 0 }, "no files; expected the file of the troubles, then language files");
        return Found::default();
    };
    Node::root(0, file, errors).map_or_else(Found::default, |root| parse_troubles(root, errors))
}

/// What goes wrong in FTP sessions, in English and in those languages of these tags that are compiled in, read and
/// checked, once per process however often it is asked for.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let found = ftpcodes_spec::builtin_troubles(&["ru"])?;
/// assert!(found.troubles.iter().any(|trouble| *trouble.id == "pasv-private-address"));
/// # #[cfg(feature = "lang-ru")]
/// assert_eq!(found.words("ru").map(<[_]>::len), Some(found.troubles.len()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_troubles(tags: &[&str]) -> Result<&'static Troubles, &'static Refused> {
    static TROUBLES: Known<Troubles> = Mutex::new(Vec::new());
    let (spec, commands) = (builtin_in(&[])?, builtin_commands_in(tags)?);
    let wanted = Wanted::of(tags);
    once(&TROUBLES, &wanted, || {
        let mut troubles = load_troubles(&wanted.files(&[&BUILTIN_TROUBLES]), spec, commands)?;
        let languages = wanted.tables.iter().map(|data| (data.tag.to_owned(), tables::trouble_words(data)));
        troubles.languages.extend(languages);
        Ok(troubles)
    })
}
