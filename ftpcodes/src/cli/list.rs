//! Lists of codes: by class, or in the order of a search.

mod filter;

use std::fmt::Write;

use ftpcodes::Status;
use ftpcodes_core::{CodeData, LanguageData, NotCodeWords};

use super::html::{Article, escape};
use super::json;
use super::output::{Answer, Format};
use super::registry::Registry;
use super::search::Found;
pub(super) use filter::FilterArgs;

/// Some codes under a heading, or without one.
struct Part<'a> {
    heading: Option<String>,
    codes: Vec<&'a CodeData>,
}

/// The codes below the names of their classes.
pub(super) fn by_class(
    registry: &Registry,
    codes: &[&'static CodeData],
    language: &'static LanguageData,
    format: Format,
) -> Answer {
    let parts = language.classes.iter().map(|class| Part {
        heading: Some(format!("{}yz, {}", class.digit, class.title)),
        codes: codes.iter().copied().filter(|code| code.number / 100 == u16::from(class.digit)).collect(),
    });
    let parts: Vec<Part<'_>> = parts.filter(|part| !part.codes.is_empty()).collect();
    match format {
        Format::Text => Answer::Text(text(&[], &parts, language)),
        Format::Markdown => Answer::Plain(markdown(&[], &parts, language)),
        Format::Html => Answer::Html(html(registry, &[], &parts, language)),
        Format::Json => json::codes(registry, &[], codes, language),
    }
}

/// What a search has found, as it comes; nothing if that is nothing.
pub(super) fn found(
    registry: &Registry,
    found: &Found,
    language: &'static LanguageData,
    format: Format,
) -> Option<Answer> {
    let Found { not_codes, codes } = found;
    let parts = match (not_codes.is_empty(), codes.is_empty()) {
        (true, true) => return None,
        (false, true) => Vec::new(),
        (_, false) => vec![Part { heading: None, codes: codes.clone() }],
    };
    Some(match format {
        Format::Text => Answer::Text(text(not_codes, &parts, language)),
        Format::Markdown => Answer::Plain(markdown(not_codes, &parts, language)),
        Format::Html => Answer::Html(html(registry, not_codes, &parts, language)),
        Format::Json => json::codes(registry, not_codes, codes, language),
    })
}

fn titles(code: &CodeData, language: &LanguageData) -> String {
    code.meanings.iter().map(|meaning| language.meaning(meaning).title).collect::<Vec<_>>().join("; ")
}

fn text(not_codes: &[&NotCodeWords], parts: &[Part<'_>], language: &LanguageData) -> String {
    let mut out = String::new();
    for NotCodeWords { number, name, description } in not_codes {
        let _ = writeln!(out, "{}\n  {name}: {description}\n", language.not_a_code(*number));
    }
    for Part { heading, codes } in parts {
        if let Some(heading) = heading {
            let blank = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{blank}{heading}");
        }
        for code in codes {
            let status = match code.status {
                Status::Standard => String::new(),
                status => format!(" [{}]", language.status(status)),
            };
            let _ = writeln!(out, "  {}  {}{status}", code.number, titles(code, language));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn markdown(not_codes: &[&NotCodeWords], parts: &[Part<'_>], language: &LanguageData) -> String {
    let labels = &language.labels;
    let mut out = String::new();
    for NotCodeWords { number, name, description } in not_codes {
        let _ = writeln!(out, "{}\n\n{name}: {description}\n", language.not_a_code(*number));
    }
    for Part { heading, codes } in parts {
        if let Some(heading) = heading {
            let blank = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{blank}## {heading}\n");
        }
        let _ = writeln!(out, "| {} | {} | {} |\n|---|---|---|", labels.code, labels.title, labels.status);
        for code in codes {
            let (titles, status) = (titles(code, language).replace('|', "\\|"), language.status(code.status));
            let _ = writeln!(out, "| {} | {titles} | {status} |", code.number);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn html(
    registry: &Registry,
    not_codes: &[&NotCodeWords],
    parts: &[Part<'_>],
    language: &'static LanguageData,
) -> Article {
    let labels = &language.labels;
    let mut out = format!("<article lang=\"{}\" dir=\"{}\">\n", language.tag, language.direction.as_str());
    for NotCodeWords { number, name, description } in not_codes {
        let _ = writeln!(out, "<p>{}</p>", escape(&language.not_a_code(*number).to_string()));
        let _ = writeln!(out, "<p>{}: {}</p>", escape(name), escape(description));
    }
    for Part { heading, codes } in parts {
        if let Some(heading) = heading {
            let _ = writeln!(out, "<h2>{}</h2>", escape(heading));
        }
        let heads = [labels.code, labels.title, labels.status].map(|label| format!("<th>{}</th>", escape(label)));
        let _ = writeln!(out, "<table>\n<tr>{}</tr>", heads.concat());
        for code in codes {
            let cells = [&code.number.to_string(), &titles(code, language), language.status(code.status)];
            let _ = writeln!(out, "<tr>{}</tr>", cells.map(|cell| format!("<td>{}</td>", escape(cell))).concat());
        }
        out.push_str("</table>\n");
    }
    out.push_str("</article>");
    Article { words: language, title: escape(registry.protocol), html: out }
}
