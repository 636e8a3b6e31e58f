//! The way from texts to a checked spec.

use crate::check::{check_codes, check_tags, check_titles};
use crate::diagnostic::{At, Diagnostic, Errors, SourceFile, Spanned};
use crate::json::Node;
use crate::model::{Language, Spec};
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
    let codes = load_codes(files, &mut errors);
    let languages = load_languages(files, &codes, &mut errors);
    if !errors.is_empty() {
        let diagnostics = errors.finish();
        return Err(Refused { diagnostics, skeleton: codes.skeleton });
    }
    let Codes {
        protocol,
        language: _,
        classes,
        groups,
        codes,
        meanings: _,
        confusions,
        not_codes,
        skeleton: _,
        sound: _,
    } = codes;
    Ok(Spec {
        protocol,
        classes: classes.into_iter().map(|(class, _)| class.value).collect(),
        groups: groups.into_iter().map(|(group, _)| group.value).collect(),
        codes,
        confusions: confusions.into_iter().map(|(pair, _)| pair.value).collect(),
        not_codes: not_codes.into_iter().map(|(not_code, _)| not_code.value).collect(),
        languages,
    })
}

fn load_codes(files: &[SourceFile], errors: &mut Errors) -> Codes {
    let Some(file) = files.first() else {
        errors.add(At { file: 0, offset: 0 }, "no files; expected the file of the codes, then language files");
        return Codes::default();
    };
    let Some(root) = Node::root(0, file, errors) else {
        return Codes::default();
    };
    let mut codes = parse_codes(root, errors);
    check_codes(&codes, errors);
    codes.sound = errors.is_empty();
    codes
}

fn load_languages(files: &[SourceFile], codes: &Codes, errors: &mut Errors) -> Vec<Language> {
    let mut headers = Vec::new();
    for (index, file) in files.iter().enumerate().skip(1) {
        let root = Node::root(index, file, errors);
        headers.extend(root.and_then(|root| Header::parse(root, errors)));
    }
    let tags: Vec<&Spanned<String>> = headers.iter().filter_map(|header| header.tag.as_ref()).collect();
    check_tags(tags.iter().copied(), errors);
    // A file whose tag could not be read may be the one that is looked for.
    let all_read = tags.len() + 1 == files.len();
    let mut own = codes.language.as_ref();
    if let Some(missing) = own.filter(|own| all_read && !tags.iter().any(|tag| tag.value == own.value)) {
        errors.add(missing.at, format!("no language file has the tag `{}`, the language of this file", missing.value));
        own = None;
    }
    let mut languages = Vec::new();
    for header in headers {
        let (language, titles) = parse_language(header, own, codes, errors);
        check_titles(&titles, errors);
        languages.push(language);
    }
    // The language of the codes comes first.
    let is_other = |tag: &str| own.is_some_and(|own| own.value != tag);
    languages.sort_by_cached_key(|language| (is_other(&language.tag), language.tag.clone()));
    languages
}
