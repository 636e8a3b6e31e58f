//! What the macros say about a reply that a command does not get.

use std::fmt::Write;

use ftpcodes_core::ascending;
use ftpcodes_spec::{Basis, IntoList as _};

use proc_macro2::TokenTree;

use super::extract::{Code, Reply, Table};
use super::numbers::one_of;
use super::target::Target;

/// Why this code is no reply of the target: it answers other commands, comes at another point, or is unknown.
pub(crate) fn not_listed(table: &Table, target: &Target<'_>, number: u16) -> String {
    let verb = &target.command.verb;
    let elsewhere = || target.command.replies.iter().filter(|reply| reply.code == number);
    if elsewhere().next().is_some() {
        return format!("{verb} does not get {number}{}; it comes {}", target.place(), points(elsewhere()));
    }
    if table.code(number).is_none() {
        return format!("{number} is no reply code of {}, so never a reply to {verb}", table.protocol);
    }
    let mut verbs = table.verbs_of(number);
    let more = verbs.len().saturating_sub(8);
    verbs.truncate(8);
    let mut verbs = verbs.join(", ");
    if more > 0 {
        let _ = write!(verbs, " and {more} more");
    }
    if target.is_any() && !verbs.is_empty() {
        return format!("not any command gets `{number}` (it answers {verbs}): name the command");
    }
    if verbs.is_empty() {
        format!("`{number}` is never a reply to {} (no command gets it)", target.name())
    } else {
        format!("`{number}` is never a reply to {verb} (it answers {verbs})")
    }
}

/// Where these entries of one code stand: "first or after 125 or 150".
pub(crate) fn points<'a>(all: impl Iterator<Item = &'a Reply>) -> String {
    let mut points = Vec::new();
    let mut before = Vec::new();
    for reply in all {
        if reply.first && points.is_empty() {
            points.push("first".to_owned());
        }
        before.extend(&reply.after);
    }
    let before = ascending(before.iter().copied()).list();
    if !before.is_empty() {
        points.push(format!("after {}", one_of(&before)));
    }
    points.join(" or ")
}

/// What to write in place of the variants of codes that these tokens name, as `ReplyCode::ConnectionClosed` does.
pub(crate) fn in_numbers(codes: &[Code], tokens: &[TokenTree]) -> String {
    let of =
        |token: &TokenTree| codes.iter().find(|code| matches!(token, TokenTree::Ident(word) if *word == code.variant));
    let numbers: Vec<String> = tokens.iter().filter_map(of).map(|code| code.number.to_string()).list();
    if numbers.is_empty() { String::new() } else { format!("\nwrite {}", numbers.join(" | ")) }
}

/// `425 Cannot Open Data Connection (RFC 959 section 5.4)`
pub(crate) fn described(table: &Table, reply: &Reply) -> String {
    let title = table.meaning(reply).map_or("", |meaning| &meaning.title);
    let sources = table.sources(reply);
    let evidence = match (reply.basis, sources.as_slice()) {
        (_, []) => String::new(),
        (Basis::Observed, servers) => format!(" (sent by {})", servers.join(", ")),
        (Basis::Reported, reports) => format!(" (reported in {})", reports.join(", ")),
        (_, [source, ..]) => format!(" ({source})"),
    };
    format!("{} {title}{evidence}", reply.code)
}

/// The replies of a target, each code once, one on a line.
pub(crate) fn list<'a>(table: &Table, replies: impl Iterator<Item = &'a Reply>) -> String {
    let mut lines = String::new();
    let mut last = 0;
    for reply in replies {
        if reply.code != last {
            let _ = write!(lines, "\n  {}", described(table, reply));
        }
        last = reply.code;
    }
    lines
}

/// What may answer the target, as far as these replies tell.
pub(crate) fn may_be_answered<'a>(
    table: &Table,
    target: &Target<'_>,
    replies: impl Iterator<Item = &'a Reply>,
) -> String {
    let (name, place) = (target.name(), target.place());
    let list = list(table, replies);
    if !list.is_empty() {
        format!("{name} may be answered{place} with{list}")
    } else if target.is_any() {
        format!("{} has no reply that any command may get", table.protocol)
    } else {
        // Of some places only servers speak.
        format!("no document says with what {name} may be answered{place}")
    }
}
