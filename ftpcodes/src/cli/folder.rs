//! `ftpcodes pages`: all pages in one language as files of one folder, under the names that they link each other by.

mod index;

use std::fs;
use std::path::Path;

use ftpcodes_core::LanguageData;

use super::output::{Answer, Format};
use super::registry::Registry;
use super::{Failure, pages};
use index::Index;

pub(super) fn write(
    registry: &Registry,
    folder: &Path,
    language: &'static LanguageData,
    (format, fragment): (Format, bool),
) -> Result<Answer, Failure> {
    let ending = match format {
        Format::Text => "txt",
        Format::Markdown => "md",
        Format::Html => "html",
        Format::Json => return Err(Failure::Usage("pages are for people; expected text, markdown or html".to_owned())),
    };
    fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let written = all(registry, language, format)?;
    for (name, answer) in &written {
        let path = folder.join(format!("{name}.{ending}"));
        let text = format!("{}\n", text(answer, fragment).trim_end());
        fs::write(&path, text).map_err(|error| cannot_write(&path, &error))?;
    }
    let index = folder.join(format!("index.{ending}"));
    Ok(Answer::Plain(format!("{} pages; begin with {}", written.len(), index.display())))
}

/// The pages by their names without an ending.
fn all(registry: &Registry, language: &'static LanguageData, format: Format) -> Result<Vec<(String, Answer)>, Failure> {
    let mut all = Vec::new();
    all.push(("index".to_owned(), pages::laid(Index { registry, language }, format, || Answer::Nothing)));
    for code in registry.codes {
        all.push((code.number.to_string(), pages::code(registry, code.number.into(), language, format)?));
    }
    for command in registry.commands {
        let page = pages::command(registry, Some(command.verb), language, format)?;
        all.push((command.verb.replace(' ', "-"), page));
    }
    for pair in language.confusions {
        let page = pages::comparison(registry, pair.lower.into(), pair.higher.into(), language, format)?;
        all.push((format!("{}-{}", pair.lower, pair.higher), page));
    }
    for trouble in registry.troubles {
        all.push((format!("trouble-{}", trouble.id), pages::trouble(registry, trouble.id, language, format)?));
    }
    Ok(all)
}

fn text(answer: &Answer, fragment: bool) -> String {
    match answer {
        Answer::Text(text) | Answer::Plain(text) => text.clone(),
        Answer::Html(article) if fragment => article.html.clone(),
        Answer::Html(article) => article.page(),
        Answer::Nothing => String::new(),
    }
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::NotFound(format!("cannot write {}: {error}", path.display()))
}
