//! Whether the sources of a spec say what the spec claims: the digits of each code, or the verb of each command, stand in
//! the section that it names.
//!
//! A program that a contributor runs on a folder of RFCs and drafts uses this: `check-sources`.

// Unlike the helpers of the tests this reads whatever lies in a folder, and must survive it.
#![cfg_attr(not(test), deny(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

mod claims;
mod digits;
mod folder;
mod name;
mod outline;
mod page;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use ftpcodes_spec::{Source, Spec};

pub use claims::{Claim, Word, check_claims, claims, counts, trouble_claims};
use folder::{Folder, Kind};

/// A source with the code that cites it.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The code.
    pub code: u16,
    /// Which meaning of it, where it has several.
    pub meaning: Option<String>,
    /// Where that meaning is said to be defined.
    pub source: Source,
}

/// All sources of a spec, code by code.
#[must_use]
pub fn citations(spec: &Spec) -> Vec<Citation> {
    let meanings = spec.codes.iter().flat_map(|code| code.meanings.iter().map(move |meaning| (code, meaning)));
    meanings
        .flat_map(|(code, meaning)| {
            meaning.sources.iter().map(|source| Citation {
                code: *code.number,
                meaning: meaning.id.as_ref().map(|id| id.to_string()),
                source: source.clone(),
            })
        })
        .collect()
}

/// What a check found. Shown, it is one line for each failure and each unread program, and a summary.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Number of sources that name a text.
    pub checked: usize,
    /// The texts that were read.
    pub documents: BTreeSet<String>,
    /// Sources that are programs, with the number of citations of each.
    pub not_checked: BTreeMap<String, usize>,
    /// Drafts that are not in the folder and may be missing, with the number of citations of each.
    pub without_text: BTreeMap<String, usize>,
    /// One line for each source that is wrong.
    pub failures: Vec<String>,
}

/// Looks each citation up in the texts of a folder. A draft without a text is listed and not checked, unlike an RFC.
///
/// # Errors
/// If the folder cannot be listed. A text that cannot be read is a failure in the report.
pub fn check(citations: &[Citation], folder: &Path) -> std::io::Result<Report> {
    let mut folder = Folder::open(folder)?;
    let mut report = Report::default();
    for citation in citations {
        let document = &citation.source.document;
        let kind = Kind::of(document);
        if kind == Kind::Program {
            *report.not_checked.entry(document.clone()).or_default() += 1;
        } else if kind == Kind::Draft && !folder.has(document) {
            *report.without_text.entry(document.clone()).or_default() += 1;
        } else {
            report.checked += 1;
            if let Err(problem) = look_up(citation, &mut folder, &mut report.documents) {
                report.failures.push(failure(citation, &problem));
            }
        }
    }
    Ok(report)
}

fn look_up(citation: &Citation, folder: &mut Folder, read: &mut BTreeSet<String>) -> Result<(), String> {
    let Source { document, section } = &citation.source;
    let text = folder.text(document)?;
    read.insert(document.clone());
    let section = text.section(section)?;
    if section.has_number(citation.code) {
        return Ok(());
    }
    let (first, last) = section.extent();
    Err(format!("{} is not in that section (lines {first}-{last})", citation.code))
}

fn failure(citation: &Citation, problem: &str) -> String {
    let Citation { code, meaning, source: Source { document, section } } = citation;
    let meaning = meaning.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
    format!("code {code} meaning{meaning}: {document} section {section}: {problem}")
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}")?;
        }
        for (program, sources) in &self.not_checked {
            writeln!(f, "{program}: not a text, not checked ({sources})")?;
        }
        for (draft, sources) in &self.without_text {
            writeln!(f, "{draft}: no text, not checked ({sources})")?;
        }
        let (checked, documents) = (self.checked, self.documents.len());
        let (programs, failures) = (self.not_checked.values().sum::<usize>(), self.failures.len());
        write!(f, "{checked} sources checked in {documents} documents, {programs} not checked (programs), ")?;
        if !self.without_text.is_empty() {
            write!(f, "{} not checked (no text), ", self.without_text.values().sum::<usize>())?;
        }
        writeln!(f, "{failures} failures")
    }
}
