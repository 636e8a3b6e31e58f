//! `ftpcodes check`: the errors of a spec, as the macro would report them.

use std::path::Path;

use ftpcodes_spec::{Diagnostic, load, read_files};
use serde::Serialize;

use super::Failure;
use super::args::Format;
use super::json::to_json;
use super::output::Answer;

#[derive(Serialize)]
struct DiagnosticEntry<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    /// What to do instead, where the message says so.
    help: Option<&'a str>,
}

pub(super) fn check(file: &Path, languages: Option<&Path>, format: Format) -> Result<Answer, Failure> {
    let here = std::env::current_dir().unwrap_or_default();
    let checked = read_files(file, languages, None, &here).and_then(|files| load(&files.sources));
    match (checked, format) {
        (Ok(_), Format::Json) => Ok(to_json::<[DiagnosticEntry<'_>; 0]>(&[])),
        (Ok(spec), _) => {
            let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
            let (codes, meanings) = (spec.codes.len(), spec.meaning_count());
            let languages = tags.join(", ");
            Ok(Answer::Plain(format!("{}: {codes} codes, {meanings} meanings, in {languages}", file.display())))
        }
        (Err(refused), Format::Json) => {
            let entries: Vec<_> = refused.diagnostics.iter().map(entry).collect();
            Err(Failure::Refused(to_json(&entries)))
        }
        (Err(refused), _) => Err(Failure::NotFound(refused.to_string())),
    }
}

fn entry(diagnostic: &Diagnostic) -> DiagnosticEntry<'_> {
    let Diagnostic { file, line, column, message } = diagnostic;
    let help = message.split_once("; ").map(|(_, help)| help);
    DiagnosticEntry { file, line: *line, column: *column, message, help }
}
