//! `ftpcodes check`: the errors of a spec, as the macro would report them.

use std::path::Path;

use ftpcodes_spec::{Commands, Diagnostic, Spec, read_files};
use serde::Serialize;

use super::Failure;
use super::json::to_json;
use super::output::{Answer, Format};
use super::registry::{commands_of, documents_of};

#[derive(Serialize)]
struct DiagnosticEntry<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    /// What to do instead, where the message says so.
    help: Option<&'a str>,
}

pub(super) fn check(
    file: &Path,
    [languages, commands, troubles]: [Option<&Path>; 3],
    format: Format,
) -> Result<Answer, Failure> {
    let here = std::env::current_dir().unwrap_or_default();
    let checked = read_files(file, languages, commands, &here).and_then(|files| {
        let spec = files.load()?;
        let commands = commands_of(&files, &spec)?;
        documents_of(file, &spec, commands.as_deref())?;
        if let Some((troubles, commands)) = troubles.zip(commands.as_deref()) {
            files.load_troubles(troubles, &here, (&spec, commands))?;
        }
        Ok((spec, commands))
    });
    match (checked, format) {
        (Ok(_), Format::Json) => Ok(to_json::<[DiagnosticEntry<'_>; 0]>(&[])),
        (Ok((spec, commands)), _) => {
            let counts = counts(&spec, commands.as_deref());
            Ok(Answer::Plain(format!("{}: {counts}", file.display())))
        }
        (Err(refused), Format::Json) => {
            let entries: Vec<_> = refused.diagnostics.iter().map(entry).collect();
            Err(Failure::Refused(to_json(&entries)))
        }
        (Err(refused), _) => Err(Failure::NotFound(refused.to_string())),
    }
}

/// `32 codes, 43 meanings, 12 commands with 70 replies, in en, ru`.
fn counts(spec: &Spec, commands: Option<&Commands>) -> String {
    let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
    let (codes, meanings, tags) = (spec.codes.len(), spec.meaning_count(), tags.join(", "));
    let commands = commands.map_or_else(String::new, |commands| {
        let own = |command| commands.replies_to(command).iter().filter(|reply| !reply.general).count();
        let replies: usize = commands.commands.iter().map(own).sum();
        format!("{} commands with {replies} replies, ", commands.commands.len())
    });
    format!("{codes} codes, {meanings} meanings, {commands}in {tags}")
}

fn entry(diagnostic: &Diagnostic) -> DiagnosticEntry<'_> {
    let Diagnostic { file, line, column, message } = diagnostic;
    let help = message.split_once("; ").map(|(_, help)| help);
    DiagnosticEntry { file, line: *line, column: *column, message, help }
}
