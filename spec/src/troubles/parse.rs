//! From JSON to the troubles, and to the words about them in another language.

use ftpcodes_core::Strength;

use super::model::{Remedies, Trouble, TroubleWords};
use crate::parse::Header;
use crate::parse::entries::{filled_array, parse_source};
use crate::parse::section::{Section, translation};
use crate::parse::values::one_of;
use crate::parse::words::{one_paragraph, prose_of};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::prose::{Form, Writing};

/// What a file of troubles holds. Entries with errors are left out; the errors tell of them.
#[derive(Default)]
pub(super) struct Found {
    pub(super) troubles: Vec<Trouble>,
    /// The words about each, with the place of the title.
    pub(super) words: Vec<Titled>,
    /// Whether the file is free of errors. If not, what it seems to lack may only have been left out.
    pub(super) sound: bool,
}

pub(super) type Titled = (Spanned<String>, TroubleWords);

pub(super) fn parse_troubles(root: Node<'_>, errors: &mut Errors) -> Found {
    let mut found = Found::default();
    let Some(mut object) = root.object("the spec of the troubles", errors) else {
        return found;
    };
    object.take("$schema");
    object.writing = Writing::of("en");
    let items = filled_array(object.require("troubles"), "troubles", errors);
    object.finish(errors);
    for item in items {
        if let Some((trouble, words)) = parse_trouble(item, errors) {
            found.troubles.push(trouble);
            found.words.push(words);
        }
    }
    found
}

fn parse_trouble(node: Node<'_>, errors: &mut Errors) -> Option<(Trouble, Titled)> {
    let mut object = node.object("a trouble", errors)?;
    let id = object.require("id").and_then(|node| node.string("`id`", errors));
    let strength = object.require("strength");
    let strength = strength.and_then(|node| one_of(node, "strength", Strength::WORDS, Strength::from_word, errors));
    let words = parse_words(&mut object, errors);
    let codes = list(&mut object, "codes", errors);
    let codes = codes.map(|codes| codes.into_iter().filter_map(|code| parse_code(code, errors)).list());
    let commands = texts(&mut object, "commands", errors);
    let sources = filled_array(object.require("sources"), "sources", errors);
    let sources = sources.into_iter().filter_map(|source| parse_source(source, errors)).list();
    let reports = texts(&mut object, "reports", errors);
    object.finish(errors);
    let trouble =
        Trouble { id: id?, strength: strength?, codes: codes?, commands: commands?, sources, reports: reports? };
    Some((trouble, words?))
}

/// The words, in the file of the troubles or in a translation.
fn parse_words(object: &mut Object<'_>, errors: &mut Errors) -> Option<Titled> {
    let title = prose(object, "title", Form::Title, errors);
    let cause = prose(object, "cause", Form::Sentences, errors);
    let remedy = object.require("remedy").and_then(|node| parse_remedies(node, errors));
    let aliases = texts(object, "aliases", errors);
    let title = title?;
    let aliases = aliases?.into_iter().map(|alias| alias.value).list();
    let words = TroubleWords { title: title.value.clone(), cause: cause?.value, remedy: remedy?, aliases };
    Some((title, words))
}

fn parse_code(node: Node<'_>, errors: &mut Errors) -> Option<Spanned<u16>> {
    let number = node.integer("an item of `codes`", 100..=699, errors)?;
    Some(Spanned { value: u16::try_from(number.value).ok()?, at: number.at })
}

fn parse_remedies(node: Node<'_>, errors: &mut Errors) -> Option<Remedies> {
    let mut object = node.object("`remedy`", errors)?;
    let [user, operator, author] =
        ["user", "operator", "author"].map(|key| prose(&mut object, key, Form::Sentences, errors));
    object.finish(errors);
    Some(Remedies { user: user?.value, operator: operator?.value, author: author?.value })
}

fn prose(object: &mut Object<'_>, key: &'static str, form: Form, errors: &mut Errors) -> Option<Spanned<String>> {
    prose_of(object.require(key)?, &format!("`{key}`"), form, errors)
}

/// A required array, which may be empty.
fn list<'a>(object: &mut Object<'a>, key: &'static str, errors: &mut Errors) -> Option<Vec<Node<'a>>> {
    object.require(key)?.array(&format!("`{key}`"), errors)
}

/// A required array of texts, which may be empty.
fn texts(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Vec<Spanned<String>>> {
    let what = format!("an item of `{key}`");
    let items = list(object, key, errors)?;
    Some(items.into_iter().filter_map(|item| one_paragraph(item, &what, errors)).list())
}

/// Tag, titles and words of a language file; of what it has besides, the codes are the concern.
pub(super) fn parse_language(
    root: Node<'_>,
    own: &Found,
    errors: &mut Errors,
) -> Option<(String, Vec<Spanned<String>>, Vec<TroubleWords>)> {
    let Header { tag, rest: mut object, .. } = Header::parse(root, false, errors)?;
    let Some(node) = object.take("troubles") else {
        errors.add(object.at, "a language file has no `troubles`");
        return None;
    };
    let section = Section::open(Some(node), "`troubles`", "trouble", own.sound, errors)?;
    let keys = own.troubles.iter().map(|trouble| trouble.id.value.clone());
    let words = section.each(keys, &own.words, translated, errors);
    let (titles, words) = words.into_iter().unzip();
    Some((tag?.value, titles, words))
}

fn translated(node: Node<'_>, _: &str, own: &Titled, errors: &mut Errors) -> Option<Titled> {
    translation(node, own, |object, _, errors| parse_words(object, errors), errors)
}
