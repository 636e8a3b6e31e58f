//! The way from texts to a checked spec.

use crate::check::{check_codes, check_titles};
use crate::diagnostic::{Diagnostic, Errors, SourceFile};
use crate::json::Node;
use crate::model::Spec;
use crate::parse::{Codes, Header, parse_codes, parse_language};

/// Why a spec was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// All errors of all files, in the order of files and places; at least one.
    pub diagnostics: Vec<Diagnostic>,
    /// Numbers and names of the codes that could be read, for a macro that keeps the user's other code compiling.
    pub skeleton: Vec<(u16, String)>,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// Reads and checks a spec: the file of the codes, then the language files in any order.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load(files: &[SourceFile]) -> Result<Spec, Refused> {
    let mut errors = Errors::new(files);
    let mut codes = Codes::default();
    let mut headers = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let Some(root) = Node::root(index, file, &mut errors) else {
            continue;
        };
        if index == 0 {
            codes = parse_codes(root, &mut errors);
        } else {
            headers.extend(Header::parse(root, &mut errors));
        }
    }
    check_codes(&codes, &mut errors);
    let languages = load_languages(headers, &codes, &mut errors);
    if !errors.is_empty() {
        let diagnostics = errors.finish();
        return Err(Refused { diagnostics, skeleton: codes.skeleton });
    }
    let Codes { protocol, language: _, classes, groups, codes, meanings: _, confusions, not_codes, skeleton: _ } =
        codes;
    Ok(Spec {
        protocol,
        classes: classes.into_iter().map(|(class, _)| class).collect(),
        groups: groups.into_iter().map(|(group, _)| group).collect(),
        codes,
        confusions: confusions.into_iter().map(|(pair, _)| pair.value).collect(),
        not_codes: not_codes.into_iter().map(|(not_code, _)| not_code).collect(),
        languages,
    })
}

fn load_languages(headers: Vec<Header<'_>>, codes: &Codes, errors: &mut Errors) -> Vec<crate::model::Language> {
    let Some(own_tag) = &codes.language else {
        return Vec::new();
    };
    let mut languages = Vec::new();
    let mut own = Vec::new();
    for header in headers {
        let is_own = header.tag.value == own_tag.value;
        let (language, titles) = parse_language(header, is_own, codes, errors);
        check_titles(&titles, errors);
        if is_own { own.push(language) } else { languages.push(language) }
    }
    languages.sort_by(|left, right| left.tag.cmp(&right.tag));
    if own.is_empty() {
        errors.add(own_tag.at, format!("no language file has the tag `{}`, the language of this file", own_tag.value));
    }
    own.extend(languages);
    own
}
