//! The list of codes, by class.

use std::fmt::Write;

use ftpcodes::{Language, ReplyClass, ReplyCode, Status};

use super::args::{Filter, Format};
use super::json;
use super::output::Answer;

pub(super) fn list(filter: Filter, language: Language, format: Format) -> Answer {
    let codes = || ReplyCode::ALL.iter().copied().filter(move |code| filter.admits(*code));
    match format {
        Format::Text => Answer::Laid(text(codes, language)),
        Format::Markdown => Answer::Plain(markdown(codes, language)),
        Format::Html => Answer::Plain(html(codes, language)),
        Format::Json => json::codes(codes(), language),
    }
}

/// The classes that have a code in the list, with their codes.
fn classes<I: Iterator<Item = ReplyCode>>(codes: impl Fn() -> I) -> impl Iterator<Item = (ReplyClass, Vec<ReplyCode>)> {
    ReplyClass::ALL.iter().filter_map(move |class| {
        let members: Vec<ReplyCode> = codes().filter(|code| code.class() == *class).collect();
        (!members.is_empty()).then_some((*class, members))
    })
}

fn heading(class: ReplyClass, language: Language) -> String {
    format!("{}yz, {}", class.digit(), class.title_in(language))
}

fn titles(code: ReplyCode, language: Language) -> String {
    code.meanings().map(|meaning| meaning.title_in(language)).collect::<Vec<_>>().join("; ")
}

/// The status where it is worth a word.
fn status(code: ReplyCode, language: Language) -> Option<&'static str> {
    let labels = &language.__words().labels;
    match code.status() {
        Status::Standard => None,
        Status::Experimental => Some(labels.experimental),
        Status::Historic => Some(labels.historic),
        Status::Draft => Some(labels.draft),
        _ => Some(labels.nonstandard),
    }
}

fn text<I: Iterator<Item = ReplyCode>>(codes: impl Fn() -> I, language: Language) -> String {
    let mut out = String::new();
    for (class, members) in classes(codes) {
        let blank = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{blank}{}", heading(class, language));
        for code in members {
            let status = status(code, language).map(|status| format!(" [{status}]")).unwrap_or_default();
            let _ = writeln!(out, "  {code}  {}{status}", titles(code, language));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn markdown<I: Iterator<Item = ReplyCode>>(codes: impl Fn() -> I, language: Language) -> String {
    let labels = &language.__words().labels;
    let mut out = String::new();
    for (class, members) in classes(codes) {
        let blank = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{blank}## {}\n", heading(class, language));
        let _ = writeln!(out, "| {} | {} | {} |\n|---|---|---|", labels.code, labels.title, labels.status);
        for code in members {
            let status = status(code, language).unwrap_or(labels.standard);
            let _ = writeln!(out, "| {code} | {} | {status} |", titles(code, language));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn html<I: Iterator<Item = ReplyCode>>(codes: impl Fn() -> I, language: Language) -> String {
    let labels = &language.__words().labels;
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut out = format!("<article lang=\"{language}\" dir=\"{}\">\n", language.direction().as_str());
    for (class, members) in classes(codes) {
        let _ = writeln!(out, "<h2>{}</h2>\n<table>", escape(&heading(class, language)));
        let heads = [labels.code, labels.title, labels.status].map(|label| format!("<th>{}</th>", escape(label)));
        let _ = writeln!(out, "<tr>{}</tr>", heads.concat());
        for code in members {
            let status = status(code, language).unwrap_or(labels.standard);
            let cells =
                [&code.to_string(), &titles(code, language), status].map(|cell| format!("<td>{}</td>", escape(cell)));
            let _ = writeln!(out, "<tr>{}</tr>", cells.concat());
        }
        out.push_str("</table>\n");
    }
    out.push_str("</article>");
    out
}
