//! Lists of documents, and of what a document has.

use ftpcodes_core::{CodeData, CommandData, DocumentList, DocumentPage, LanguageData, Listed};
use ftpcodes_spec::{Cited, cited_documents};

use crate::cli::output::{Answer, Format};
use crate::cli::registry::Registry;
use crate::cli::{Failure, json, pages};

/// `ftpcodes list --documents`
pub(super) fn all(registry: &Registry, language: &'static LanguageData, format: Format) -> Result<Answer, Failure> {
    let cited = cited(registry)?;
    let listed: Vec<Listed<'_>> = cited.iter().map(Cited::listed).collect();
    Ok(pages::laid(DocumentList::new(&listed, language), format, || json::documents(&listed)))
}

/// `ftpcodes list --document "RFC 2228"`, with as many of its codes and commands as other filters take.
pub(super) fn one(
    registry: &Registry,
    name: &str,
    codes: &[&'static CodeData],
    commands: &[&'static CommandData],
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let cited = cited(registry)?;
    let Some(found) = cited.iter().map(Cited::listed).find(|document| document.name == name) else {
        return Err(Failure::NotFound(format!("`{name}` defines nothing in this registry")));
    };
    let page = DocumentPage::new(Listed { codes, commands, ..found }, language);
    Ok(pages::laid(page, format, || json::listed(registry, Some(found), codes, commands, language)))
}

fn cited(registry: &Registry) -> Result<Vec<Cited>, Failure> {
    let records = registry.documents().map_err(Failure::NotFound)?;
    Ok(cited_documents(registry, records))
}
