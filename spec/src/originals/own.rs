//! A spec in its own language alone: the files of the others may be missing, or half translated.

use std::path::Path;

use crate::builtin::{builtin_commands_in, builtin_in};
use crate::disk::{SpecFiles, read_beside};
use crate::load::codes::{load_beside, read_codes};
use crate::load::{Refused, load_commands};
use crate::model::{Commands, Spec};
use crate::text::diagnostic::Errors;
use crate::text::list::IntoList;
use crate::troubles::{Troubles, load_troubles};

impl SpecFiles {
    /// Checks the troubles in this file, and the words about them in the language files, as
    /// [`load_troubles`](crate::load_troubles) does. Errors show its path as seen from `shown_from`.
    ///
    /// # Errors
    ///
    /// All errors that were found, or why the file cannot be read.
    pub fn load_troubles(
        &self,
        file: &Path,
        shown_from: &Path,
        (spec, commands): (&Spec, &Commands),
    ) -> Result<Troubles, Refused> {
        let found = read_beside(file, "", Some(file), shown_from)?.map(|(file, _)| file);
        let own = |tag: Option<&str>| spec.languages.first().is_some_and(|own| Some(own.tag.as_str()) == tag);
        let translations = self.sources.iter().skip(1).filter(|file| !own(file.tag.as_deref()));
        load_troubles(&found.iter().chain(translations).cloned().list(), spec, commands)
    }

    /// Checks the codes and the commands in the language that they are written in, whatever the other language files
    /// say: a translator begins before they are right.
    ///
    /// # Errors
    ///
    /// All errors that were found in what was read.
    pub fn load_own(&self) -> Result<(Spec, Option<Commands>), Refused> {
        let mut errors = Errors::new(&self.sources);
        let codes = read_codes(&self.sources, &mut errors);
        let own = codes.language.as_ref().map_or("", |tag| tag.as_str());
        let (first, others) = self.sources.split_at(self.sources.len().min(1));
        let translations = others.iter().filter(|file| file.tag.as_deref() == Some(own)).list();
        let files = first.iter().chain(translations.iter().copied()).cloned().list();
        let mut errors = Errors::new(&files);
        let mut codes = read_codes(&files, &mut errors);
        codes.languages.clear();
        let spec = load_beside(builtin_in(&[own]).ok(), codes, &files, errors)?;
        let commands = match &self.commands {
            Some(file) => Some(load_commands(&[file].into_iter().chain(translations).cloned().list(), &spec)?),
            None if spec.extends => builtin_commands_in(&[]).ok().cloned(),
            None => None,
        };
        Ok((spec, commands))
    }
}
