//! The pages of codes, commands and comparisons, in the format that is asked for.

use ftpcodes::{CodePage, CommandPage, Comparison, TroublePage};
use ftpcodes_core::{CommandList, Document, LanguageData, Markdown, PlainText, TroubleList};

use super::html::Article;
use super::output::{Answer, Format};
use super::registry::Registry;
use super::wrap::width;
use super::{Failure, find, json};

/// `ftpcodes 426`
pub(super) fn code(
    registry: &Registry,
    number: u32,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let code = find::code(registry, number, language).map_err(Failure::NotFound)?;
    let page = CodePage::__new(code, language, registry.commands);
    Ok(laid(page, format, || json::code(registry, code, language)))
}

/// `ftpcodes compare 214 426`
pub(super) fn comparison(
    registry: &Registry,
    one: u32,
    other: u32,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let one = find::code(registry, one, language).map_err(Failure::NotFound)?;
    let other = find::code(registry, other, language).map_err(Failure::NotFound)?;
    let comparison = Comparison::__new(one, other, language, registry.commands);
    Ok(laid(comparison, format, || json::comparison(registry, &comparison, language)))
}

/// `ftpcodes command RETR`, and `ftpcodes command --all`.
pub(super) fn command(
    registry: &Registry,
    verb: Option<&str>,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    if registry.commands.is_empty() {
        let message = "this spec has no commands; they stand in a file beside it: `x.commands.json` for `x.json`";
        return Err(Failure::NotFound(message.to_owned()));
    }
    let Some(verb) = verb else {
        let list = CommandList::new(registry.commands, language);
        return Ok(laid(list, format, || json::commands(registry, language)));
    };
    let command = find::command(registry, verb).map_err(Failure::NotFound)?;
    let page = CommandPage::__new(command, language, registry.codes, registry.commands);
    Ok(laid(page, format, || json::command(registry, command, language)))
}

/// `ftpcodes troubles`
pub(super) fn troubles(
    registry: &Registry,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    find::any_trouble(registry).map_err(Failure::NotFound)?;
    Ok(laid(TroubleList::new(language), format, || json::troubles(language.troubles)))
}

/// `ftpcodes trouble tls-session-reuse`
pub(super) fn trouble(
    registry: &Registry,
    id: &str,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let trouble = language.trouble(find::trouble(registry, id).map_err(Failure::NotFound)?);
    Ok(laid(TroublePage::__new(trouble, language), format, || json::trouble(trouble)))
}

pub(super) fn laid(page: impl Document, format: Format, json: impl FnOnce() -> Answer) -> Answer {
    match format {
        Format::Text => Answer::Text(PlainText::with_width(page, width).to_string()),
        Format::Markdown => Answer::Plain(Markdown(page).to_string()),
        Format::Html => Answer::Html(Article::of(page)),
        Format::Json => json(),
    }
}
