//! The languages of a spec.

use crate::builtin::is_left_out;
use crate::check::{check_file_name, check_languages, check_titles};
use crate::extend::check_added_titles;
use crate::model::{Language, Spec};
use crate::parse::{Codes, Header, Wanted, own_words, parse_language};
use crate::text::diagnostic::{Errors, SourceFile};
use crate::text::json::Node;
use crate::text::order::sorted;

pub(super) fn load_languages(
    files: &[SourceFile],
    codes: &Codes,
    builtin: Option<&Spec>,
    errors: &mut Errors,
) -> Vec<Language> {
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
    let is_own = |tag: &str| own.is_some_and(|own| own.value == tag);
    let mut languages: Vec<Language> = Vec::new();
    if let Some(own) = own.filter(|own| !headers.iter().any(|header| header.tag() == Some(own.as_str()))) {
        let like = builtin.and_then(|builtin| builtin.language(&own.value));
        languages.extend(like.map(|like| without_file(like, codes)));
    }
    // The language of the codes is read first, because its headings stand in for those that others leave out.
    if let Some(place) = headers.iter().position(|header| header.tag().is_some_and(is_own)) {
        let first = headers.remove(place);
        headers.insert(0, first);
    }
    for header in headers {
        let tag = header.tag().unwrap_or_default().to_owned();
        let builtin = builtin.and_then(|builtin| builtin.language(&tag));
        let stand_in = builtin.or(languages.first().filter(|_| codes.lenient && !is_own(&tag)));
        check_headings(&header, stand_in, errors);
        let (language, titles) = parse_language(header, &Wanted { own, builtin, stand_in }, codes, errors);
        check_titles(&titles, errors);
        check_added_titles(&titles, &language.tag, base, errors);
        languages.push(language);
    }
    // The language of the codes comes first.
    let is_other = |tag: &str| own.is_some() && !is_own(tag);
    sorted(languages, |language| format!("{}{}", u8::from(is_other(&language.tag)), language.tag))
}

/// Says what brings the headings that a file leaves out and nothing stands in for, if the built-in registry has them.
fn check_headings(header: &Header<'_>, stand_in: Option<&Language>, errors: &mut Errors) {
    let Some(tag) = header.tag.as_ref().filter(|_| stand_in.is_none()) else { return };
    let is_whole = ["punctuation", "labels", "templates"].into_iter().all(|key| header.rest.has(key));
    if !is_whole && is_left_out(tag) {
        errors.add(tag.at, format!("the built-in headings in `{0}` need the feature `lang-{0}`", tag.value));
    }
}

/// The language of the codes, where it needs no file because its headings and templates are built in.
fn without_file(like: &Language, codes: &Codes) -> Language {
    Language {
        punctuation: like.punctuation.clone(),
        labels: like.labels.clone(),
        templates: like.templates.clone(),
        ..own_words(like.tag.clone(), like.name.clone(), like.direction, like.reviewed, codes)
    }
}
