//! Rules for the files of the languages: which there are.

use crate::builtin::is_left_out;
use crate::model::Spec;
use crate::parse::{Codes, Header};
use crate::text::diagnostic::{Errors, SourceFile, Spanned};
use crate::text::list::IntoList;
use crate::text::unique::Unique;

/// Reports languages that have two files or none, and files of languages that the codes do not name. Gives the language
/// of the codes, if it is there. Tags are the same in capitals and in small letters.
pub(crate) fn check_languages<'a>(
    headers: &[Header<'_>],
    files: &[SourceFile],
    codes: &'a Codes,
    builtin: Option<&Spec>,
    errors: &mut Errors,
) -> Option<&'a Spanned<String>> {
    let tags: Vec<&Spanned<String>> = headers.iter().filter_map(|header| header.tag.as_ref()).list();
    let mut files_of = Unique::new("language tag `{}`");
    for tag in &tags {
        files_of.add(&tag.to_ascii_lowercase(), tag.at, errors);
    }
    let mut named = Unique::new("tag `{}` in `languages`");
    for tag in codes.language.iter().chain(&codes.languages) {
        named.add(&tag.to_ascii_lowercase(), tag.at, errors);
    }
    // A file whose tag could not be read may be the one that is looked for.
    let all_read = tags.len() + 1 == files.len();
    let has_file = |wanted: &Spanned<String>| !all_read || tags.iter().any(|tag| tag.value == wanted.value);
    let own = codes.language.as_ref()?;
    let is_builtin = builtin.is_some_and(|builtin| builtin.language(&own.value).is_some());
    if !has_file(own) && !is_builtin {
        let message = format!("no language file has the tag `{}`, the language of this file", own.value);
        errors.add(own.at, message + &expected_path(own, files) + &left_out(own));
        return None;
    }
    if codes.sound && all_read && errors.is_empty() {
        check_named(&tags, own, files, (codes, builtin), errors);
    }
    Some(own)
}

/// Reports a file that was found by the tag in its name and has another one; it is taken for what its name says.
pub(crate) fn check_file_name(header: &mut Header<'_>, file: &SourceFile, errors: &mut Errors) {
    let Some((tag, expected)) = header.tag.as_mut().zip(file.tag.as_ref()) else {
        return;
    };
    if tag.value != *expected {
        errors.add(tag.at, format!("`{}` is not the tag that the file is named by; expected `{expected}`", tag.value));
        tag.value.clone_from(expected);
    }
}

/// Reports languages that the codes name and that have no file, or else files of languages that the codes do not name.
///
/// What extends the built-in spec has the words of that in the languages that it names, also without a file of its own.
fn check_named(
    tags: &[&Spanned<String>],
    own: &Spanned<String>,
    files: &[SourceFile],
    (codes, builtin): (&Codes, Option<&Spec>),
    errors: &mut Errors,
) {
    let base = builtin.filter(|_| codes.extends.is_some() && codes.lenient);
    let is_base = |wanted: &Spanned<String>| base.is_some_and(|base| base.language(&wanted.value).is_some());
    let named = |tag: &Spanned<String>| codes.languages.iter().chain([own]).any(|named| named.value == tag.value);
    let strangers: Vec<_> = tags.iter().filter(|tag| !named(tag)).list();
    let has_file = |wanted: &Spanned<String>| tags.iter().any(|tag| tag.value == wanted.value);
    let missing: Vec<_> = codes.languages.iter().filter(|wanted| !has_file(wanted) && !is_base(wanted)).list();
    // A file that nobody names and a name without a file are two sides of one mistake.
    let hint = strangers.first().map(|stranger| format!("; there is one for `{}`", stranger.value)).unwrap_or_default();
    for tag in &missing {
        let expected = expected_path(tag, files) + &codes.extends.as_ref().map_or_else(String::new, |_| left_out(tag));
        errors.add(tag.at, format!("no language file has the tag `{}`{hint}{expected}", tag.value));
    }
    for stranger in strangers.into_iter().filter(|_| missing.is_empty()) {
        errors.add(stranger.at, format!("language `{}` is not named in `languages` of the codes", stranger.value));
    }
}

/// What brings the built-in words in this language, if there are any.
fn left_out(tag: &str) -> String {
    if is_left_out(tag) { format!("; the built-in words in it need the feature `lang-{tag}`") } else { String::new() }
}

/// `; expected it at spec/dict/de.json`, where the files come from a disk.
fn expected_path(tag: &str, files: &[SourceFile]) -> String {
    let folder = files.first().and_then(|codes| codes.languages.as_deref());
    folder.map_or_else(String::new, |folder| {
        let path = std::path::Path::new(folder).join(format!("{tag}.json"));
        format!("; expected it at {}", path.display())
    })
}
