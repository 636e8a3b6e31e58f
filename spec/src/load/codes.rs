//! The codes of a spec and their words.

use super::languages::load_languages;
use super::refused::Refused;
use crate::check::check_codes;
use crate::extend::{check_extension, extend};
use crate::model::{Class, Language, Spec};
use crate::parse::{Codes, parse_codes};
use crate::text::diagnostic::{At, Errors, SourceFile, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;

/// Reads the built-in spec itself, which has nothing beside it, in the languages that there are files of.
pub(crate) fn load_builtin(files: &[SourceFile]) -> Result<Spec, Refused> {
    let mut errors = Errors::new(files);
    let mut codes = read_codes(files, &mut errors);
    codes.languages.retain(|tag| files.iter().any(|file| file.name.ends_with(&format!("/{}.json", tag.value))));
    load_beside(None, codes, files, errors)
}

/// Checks codes that may leave out what the built-in spec has, and reads their words.
pub(crate) fn load_beside(
    builtin: Option<&Spec>,
    mut codes: Codes,
    files: &[SourceFile],
    mut errors: Errors,
) -> Result<Spec, Refused> {
    if let Some(builtin) = builtin {
        add_default_classes(&mut codes, builtin, &mut errors);
        check_extension(&codes, builtin, &mut errors);
    }
    check_codes(&codes, builtin, &mut errors);
    codes.sound = errors.is_empty();
    let languages = load_languages(files, &codes, builtin, &mut errors);
    if !errors.is_empty() {
        let classes = codes.classes.iter().map(|(class, _)| (class.value.digit, class.value.name.value.clone())).list();
        let groups = codes.groups.iter().map(|(group, _)| (group.value.digit, group.value.name.value.clone())).list();
        return Err(Refused { skeleton: codes.skeleton, classes, groups, ..Refused::of(errors.finish()) });
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

/// Reads the file of the codes.
pub(crate) fn read_codes(files: &[SourceFile], errors: &mut Errors) -> Codes {
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
