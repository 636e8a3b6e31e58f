//! Lists of codes by class and of commands by purpose, and of what a search has found.

mod documents;
mod filter;
mod part;

use std::fmt::Write;

use ftpcodes_core::{CodeData, CommandData, LanguageData, NotCodeWords};

use super::html::{Article, escape};
use super::output::{Answer, Format};
use super::registry::Registry;
use super::search::Found;
use super::wrap::width;
use super::{Failure, json};
pub(super) use filter::FilterArgs;
use part::{Part, Row};

/// `ftpcodes list`
pub(super) fn list(
    registry: &Registry,
    filter: &FilterArgs,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    if filter.documents {
        return documents::all(registry, language, format);
    }
    let filter = filter.resolve(registry)?;
    let codes: Vec<_> = registry.codes.iter().filter(|code| filter.takes(code)).collect();
    let commands: Vec<_> = registry.commands.iter().filter(|command| filter.takes_command(command, language)).collect();
    match filter.document {
        _ if filter.commands => Ok(by_purpose(registry, &commands, language, format)),
        Some(name) => documents::one(registry, name, &codes, &commands, language, format),
        None => Ok(by_class(registry, &codes, language, format)),
    }
}

/// The codes below the names of their classes.
fn by_class(
    registry: &Registry,
    codes: &[&'static CodeData],
    language: &'static LanguageData,
    format: Format,
) -> Answer {
    let parts = language.classes.iter().filter_map(|class| {
        let codes = codes.iter().copied().filter(|code| code.number / 100 == u16::from(class.digit));
        let part = Part::codes(codes, language)?;
        Some(Part { heading: Some(format!("{}yz{}{}", class.digit, language.punctuation.comma, class.title)), ..part })
    });
    let parts: Vec<Part> = parts.collect();
    listed(registry, &parts, (codes, &[]), language, format)
}

/// Commands below what they are for; all below one heading where the spec does not say it.
fn by_purpose(
    registry: &Registry,
    commands: &[&'static CommandData],
    language: &'static LanguageData,
    format: Format,
) -> Answer {
    let labels = &language.labels;
    let part = |id: Option<&str>, heading: &'static str| {
        let is_here = |command: &&&CommandData| language.purpose(command).map(|purpose| purpose.id) == id;
        let commands: Vec<_> = commands.iter().filter(is_here).copied().collect();
        Some(Part { heading: Some(heading.to_owned()), ..Part::commands(&commands, language)? })
    };
    let told = language.purposes.iter().filter_map(|purpose| part(Some(purpose.id), purpose.title));
    let others = if language.purposes.is_empty() { labels.all_commands } else { labels.other_purposes };
    let parts: Vec<Part> = told.chain(part(None, others)).collect();
    listed(registry, &parts, (&[], commands), language, format)
}

fn listed(
    registry: &Registry,
    parts: &[Part],
    (codes, commands): (&[&'static CodeData], &[&'static CommandData]),
    language: &'static LanguageData,
    format: Format,
) -> Answer {
    match format {
        Format::Text => Answer::Text(text(&[], parts, language)),
        Format::Markdown => Answer::Plain(markdown(&[], parts, language)),
        Format::Html => Answer::Html(html(registry, &[], parts, language)),
        Format::Json => json::listed(registry, None, codes, commands, language),
    }
}

/// What a search has found, as it comes; nothing if that is nothing.
pub(super) fn found(
    registry: &Registry,
    found: &Found,
    language: &'static LanguageData,
    format: Format,
) -> Option<Answer> {
    let Found { not_codes, command, codes, commands, troubles } = found;
    let parts = [
        // It is what was asked for, and needs no heading.
        Part::commands(command.as_slice(), language).map(|part| Part { heading: None, ..part }),
        Part::codes(codes.iter().copied(), language),
        Part::commands(commands, language),
        Part::troubles(troubles, language),
    ];
    let parts: Vec<Part> = parts.into_iter().flatten().collect();
    if parts.is_empty() && not_codes.is_empty() {
        return None;
    }
    Some(match format {
        Format::Text => Answer::Text(text(not_codes, &parts, language)),
        Format::Markdown => Answer::Plain(markdown(not_codes, &parts, language)),
        Format::Html => Answer::Html(html(registry, not_codes, &parts, language)),
        Format::Json => json::found(registry, found, language),
    })
}

fn text(not_codes: &[&NotCodeWords], parts: &[Part], language: &LanguageData) -> String {
    let mut out = String::new();
    let (start, colon) = (language.line_start(), language.punctuation.colon);
    for NotCodeWords { number, name, description } in not_codes {
        let name = language.isolated(name);
        let _ = writeln!(out, "{start}{}\n{start}  {name}{colon}{description}\n", language.not_a_code(*number));
    }
    for Part { heading, heads: _, rows } in parts {
        if let Some(heading) = heading {
            let blank = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{blank}{start}{heading}");
        }
        let widest = rows.iter().map(|row| width(&row.cells[0])).max().unwrap_or(0);
        for Row { cells: [name, words, remark], remarkable } in rows {
            let remark = if *remarkable { language.bracketed(remark).to_string() } else { String::new() };
            let gap = " ".repeat(widest - width(name) + 2);
            let _ = writeln!(out, "{start}  {}{gap}{words}{remark}", language.isolated(name));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn markdown(not_codes: &[&NotCodeWords], parts: &[Part], language: &LanguageData) -> String {
    let mut out = String::new();
    let colon = language.punctuation.colon;
    for NotCodeWords { number, name, description } in not_codes {
        let _ = writeln!(out, "{}\n\n{name}{colon}{description}\n", language.not_a_code(*number));
    }
    for (place, Part { heading, heads: [first, second, third], rows }) in parts.iter().enumerate() {
        let blank = if place == 0 { "" } else { "\n" };
        match heading {
            Some(heading) => {
                let _ = writeln!(out, "{blank}## {heading}\n");
            }
            None => out.push_str(blank),
        }
        let _ = writeln!(out, "| {first} | {second} | {third} |\n|---|---|---|");
        for Row { cells, .. } in rows {
            let _ = writeln!(out, "| {} |", cells.each_ref().map(|cell| markdown_cell(cell)).join(" | "));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Syntaxes have names in angle brackets, which are no tags.
fn markdown_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<")
}

fn html(registry: &Registry, not_codes: &[&NotCodeWords], parts: &[Part], language: &'static LanguageData) -> Article {
    let mut out = format!("<article lang=\"{}\" dir=\"{}\">\n", language.tag, language.direction.as_str());
    let colon = language.punctuation.colon;
    for NotCodeWords { number, name, description } in not_codes {
        let _ = writeln!(out, "<p>{}</p>", escape(&language.not_a_code(*number).to_string()));
        let _ = writeln!(out, "<p>{}{colon}{}</p>", escape(name), escape(description));
    }
    for Part { heading, heads, rows } in parts {
        if let Some(heading) = heading {
            let _ = writeln!(out, "<h2>{}</h2>", escape(heading));
        }
        let heads = heads.map(|head| format!("<th>{}</th>", escape(head)));
        let _ = writeln!(out, "<table>\n<tr>{}</tr>", heads.concat());
        for Row { cells, .. } in rows {
            let cells = cells.each_ref().map(|cell| format!("<td>{}</td>", escape(cell)));
            let _ = writeln!(out, "<tr>{}</tr>", cells.concat());
        }
        out.push_str("</table>\n");
    }
    out.push_str("</article>");
    Article { words: language, title: escape(registry.protocol), html: out }
}
