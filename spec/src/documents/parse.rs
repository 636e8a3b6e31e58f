//! From JSON to the documents.

use ftpcodes_core::DocumentStatus;

use super::model::{Changed, Document, Documents};
use crate::parse::entries::filled_array;
use crate::parse::values::{one_of, strings};
use crate::parse::words::one_paragraph;
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;

/// A year has four digits, and nothing on computers was written before these.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=9999;

pub(super) fn parse_documents(root: Node<'_>, errors: &mut Errors) -> Documents {
    let mut found = Documents { documents: Vec::new(), complete: false, at: root.at() };
    let Some(mut object) = root.object("the spec of the documents", errors) else {
        return found;
    };
    object.take("$schema");
    let complete = object.take("complete").and_then(|node| node.boolean("`complete`", errors));
    found.complete = complete == Some(true);
    object.lenient = !found.complete;
    let documents = object.require("documents");
    found.at = documents.map_or(found.at, Node::at);
    for item in filled_array(documents, "documents", errors) {
        found.documents.extend(parse_document(item, errors));
    }
    object.finish(errors);
    found
}

fn parse_document(node: Node<'_>, errors: &mut Errors) -> Option<Document> {
    let mut object = node.object("a document", errors)?;
    let name = object.require("document").and_then(|node| one_paragraph(node, "`document`", errors));
    let status = object.require("status");
    let status =
        status.and_then(|node| one_of(node, "status", DocumentStatus::WORDS, DocumentStatus::from_word, errors));
    // A program is known by its name, and has as many dates as versions.
    let is_published = status.is_none_or(DocumentStatus::is_published);
    let title = if is_published { object.expect("title") } else { object.take("title") };
    let title = title.and_then(|node| one_paragraph(node, "`title`", errors));
    let is_dated = object.has("year");
    let year = if is_published { object.expect("year") } else { object.take("year") };
    let year = year.and_then(|node| node.integer("`year`", YEARS, errors));
    let month = object.take("month");
    if let Some(node) = month.filter(|_| !is_dated) {
        errors.add(node.at(), "a document has a `month` without a `year`");
    }
    let month = month.and_then(|node| node.integer("`month`", 1..=12, errors));
    let [obsoletes, obsoleted_by, updates, updated_by] =
        ["obsoletes", "obsoleted_by", "updates", "updated_by"].map(|key| strings(&mut object, key, errors));
    let defines = parse_changed(&mut object, "defines", errors);
    let changes = parse_changed(&mut object, "changes", errors);
    object.finish(errors);
    Some(Document {
        name: name?,
        title: title.map(|title| title.value),
        year: year.and_then(|year| Some(Spanned { value: u16::try_from(year.value).ok()?, at: year.at })),
        month: month.and_then(|month| u8::try_from(month.value).ok()),
        status: status?,
        obsoletes,
        obsoleted_by,
        updates,
        updated_by,
        defines,
        changes,
    })
}

fn parse_changed(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Changed {
    let what = if key == "defines" { "`defines`" } else { "`changes`" };
    let Some(mut object) = object.take(key).and_then(|node| node.object(what, errors)) else {
        return Changed::default();
    };
    let codes = object.take("codes").and_then(|node| node.array("`codes`", errors)).unwrap_or_default();
    let codes = codes.into_iter().filter_map(|node| {
        let number = node.integer("an item of `codes`", 100..=699, errors)?;
        Some(Spanned { value: u16::try_from(number.value).ok()?, at: number.at })
    });
    let codes = codes.list();
    let commands = strings(&mut object, "commands", errors);
    object.finish(errors);
    Changed { codes, commands }
}
