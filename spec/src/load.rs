//! The way from texts to a checked spec.

use crate::builtin::builtin;
use crate::check::{check_codes, check_file_name, check_languages, check_titles};
use crate::diagnostic::{At, Diagnostic, Errors, SourceFile, Spanned};
use crate::extend::{check_added_titles, check_extension, extend};
use crate::json::Node;
use crate::list::IntoList;
use crate::model::{Class, ClassWords, Language, Spec};
use crate::order::sorted;
use crate::parse::{Codes, Header, Wanted, own_words, parse_codes, parse_language};

/// Why a spec was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// All errors of all files, in the order of files and places; at least one. Of more than a thousand, the rest is
    /// only mentioned.
    pub diagnostics: Vec<Diagnostic>,
    /// Numbers and names of the codes that could be read, for a macro that keeps the user's other code compiling.
    pub skeleton: Vec<(u16, String)>,
    /// Verbs and names of the commands that could be read, likewise.
    pub commands: Vec<(String, String)>,
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
    load_beside(builtin().ok(), files)
}

/// Reads a spec that may leave out what the built-in one has; that one itself has nothing beside it.
pub(crate) fn load_beside(builtin: Option<&Spec>, files: &[SourceFile]) -> Result<Spec, Refused> {
    let mut errors = Errors::new(files);
    let mut codes = load_codes(files, &mut errors);
    if let Some(builtin) = builtin {
        add_default_classes(&mut codes, builtin, &mut errors);
        check_extension(&codes, builtin, &mut errors);
    }
    check_codes(&codes, builtin, &mut errors);
    codes.sound = errors.is_empty();
    let languages = load_languages(files, &codes, builtin, &mut errors);
    if !errors.is_empty() {
        let diagnostics = errors.finish();
        return Err(Refused { diagnostics, skeleton: codes.skeleton, commands: Vec::new() });
    }
    let extends = codes.extends.is_some();
    let spec = spec_of(codes, languages);
    Ok(match builtin.filter(|_| extends) {
        Some(base) => extend(base, spec),
        None => spec,
    })
}

fn spec_of(codes: Codes, languages: Vec<Language>) -> Spec {
    let Codes {
        protocol,
        language: _,
        languages: _,
        extends: _,
        lenient: _,
        default_classes: _,
        classes,
        groups,
        codes,
        meanings: _,
        confusions,
        not_codes,
        skeleton: _,
        sound: _,
    } = codes;
    Spec {
        protocol,
        extends: false,
        classes: classes.into_iter().map(|(class, _)| class.value).list(),
        groups: groups.into_iter().map(|(group, _)| group.value).list(),
        codes,
        confusions: confusions.into_iter().map(|(pair, _)| pair.value).list(),
        not_codes: not_codes.into_iter().map(|(not_code, _)| not_code.value).list(),
        languages,
    }
}

fn load_codes(files: &[SourceFile], errors: &mut Errors) -> Codes {
    let Some(file) = files.first() else {
        errors.add(At { file: 0, offset: 0 }, "no files; expected the file of the codes, then language files");
        return Codes::default();
    };
    match Node::root(0, file, errors) {
        Some(root) => parse_codes(root, errors),
        None => Codes::default(),
    }
}

/// The classes of RFC 959 that the codes need, where the file gives none or extends a spec that has them.
fn add_default_classes(codes: &mut Codes, builtin: &Spec, errors: &mut Errors) {
    let wanted = (codes.lenient || codes.extends.is_some()) && codes.classes.is_empty() && errors.is_empty();
    let Some(own) = codes.language.as_ref().filter(|_| wanted) else {
        return;
    };
    let Some(words) = builtin.language(&own.value) else {
        let tag = &own.value;
        // A spec that extends another one must not be in another language; that is reported there.
        if codes.extends.is_none() {
            errors.add(own.at, format!("the spec has no `classes`, and the built-in ones have no words in `{tag}`"));
        }
        return;
    };
    let used = |class: &Class| codes.codes.iter().any(|code| *code.number / 100 == u16::from(class.digit));
    let at = own.at;
    let defaults = builtin.classes.iter().zip(&words.classes).filter(|(class, _)| used(class));
    codes.classes = defaults.map(|(class, words)| (Spanned { value: class.clone(), at }, words.clone())).list();
    codes.default_classes = true;
}

impl Codes {
    /// The words of another built-in language for the default classes.
    pub(crate) fn default_class_words(&self, builtin: &Language) -> Vec<ClassWords> {
        let used = |digit: u8| self.classes.iter().any(|(class, _)| class.digit == digit);
        let numbered = (1..=6u8).zip(&builtin.classes);
        numbered.filter(|(digit, _)| used(*digit)).map(|(_, words)| words.clone()).list()
    }
}

fn load_languages(files: &[SourceFile], codes: &Codes, builtin: Option<&Spec>, errors: &mut Errors) -> Vec<Language> {
    let mut headers = Vec::new();
    for (index, file) in files.iter().enumerate().skip(1) {
        let root = Node::root(index, file, errors);
        if let Some(mut header) = root.and_then(|root| Header::parse(root, codes.lenient, errors)) {
            check_file_name(&mut header, file, errors);
            headers.push(header);
        }
    }
    let own = check_languages(&headers, files, codes, builtin, errors);
    let base = builtin.filter(|_| codes.extends.is_some());
    let mut languages = Vec::new();
    let mut own_found = false;
    for header in headers {
        let tag = header.tag.as_ref().map(|tag| tag.value.clone()).unwrap_or_default();
        own_found |= own.is_some_and(|own| own.value == tag);
        let wanted = Wanted { own, builtin: builtin.and_then(|builtin| builtin.language(&tag)) };
        let (language, titles) = parse_language(header, &wanted, codes, errors);
        check_titles(&titles, errors);
        check_added_titles(&titles, &language.tag, base, errors);
        languages.push(language);
    }
    if let Some(own) = own.filter(|_| !own_found) {
        let like = builtin.and_then(|builtin| builtin.language(&own.value));
        languages.extend(like.map(|like| without_file(like, codes)));
    }
    // The language of the codes comes first.
    let is_other = |tag: &str| own.is_some_and(|own| own.value != tag);
    sorted(languages, |language| format!("{}{}", u8::from(is_other(&language.tag)), language.tag))
}

/// The language of the codes, where it needs no file because its headings and templates are built in.
fn without_file(like: &Language, codes: &Codes) -> Language {
    Language {
        labels: like.labels.clone(),
        templates: like.templates.clone(),
        ..own_words(like.tag.clone(), like.name.clone(), like.direction, codes)
    }
}
