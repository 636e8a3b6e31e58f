//! What the pages of codes and commands show.

use std::sync::Arc;

use libtest_mimic::Trial;

use crate::browser::{Stage, View};
use crate::{Docs, trial};

/// Codes of each class and group, of several documents, as numbers.
pub(crate) const CODES: [&str; 10] = ["125", "150", "220", "227", "331", "421", "425", "426", "530", "552"];

/// Commands with replies of all kinds, those without a verb of their own, and one of RFC 2228.
pub(crate) const COMMANDS: [&str; 10] =
    ["ABOR", "AUTH", "CONNECT", "FEAT", "LIST", "PASS", "PASV", "RETR", "RNFR", "STOR"];

/// Asked with what the heading of the page begins with.
const SHOWN: &str = include_str!("scripts/shown.js");

/// Asked with the language of the page.
const MARKED: &str = include_str!("scripts/marked.js");

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let codes = CODES.iter().map(|code| shown(stage, docs, &format!("codes/_{code}"), code, &[]));
    let commands = COMMANDS.iter().map(|verb| {
        let heading = if *verb == "CONNECT" { "" } else { verb };
        shown(stage, docs, &format!("commands/{verb}"), heading, &["table", "svg"])
    });
    let guides = ["guide", "guide/passive_and_active_mode"].map(|page| guide(stage, docs, page));
    codes.chain(commands).chain(guides).collect()
}

/// A page has a title, and what else it needs, in the language of the documentation.
fn shown(stage: &Arc<Stage>, docs: Docs, page: &str, heading: &'static str, needed: &'static [&'static str]) -> Trial {
    let address = docs.page(page);
    trial(stage, format!("{}: page: {page}", docs.language), View::DESK, move |tab| {
        tab.visit(&address)?;
        let mut faults: Vec<String> = tab.ask(SHOWN, heading)?;
        for element in needed {
            if !tab
                .ask::<bool>("name => document.querySelector(`#main-content .docblock ${name}`) !== null", element)?
            {
                faults.push(format!("{address}: no {element}, expected one"));
            }
        }
        faults.extend(tab.ask::<Vec<String>>(MARKED, &format!("{} {}", docs.language, docs.direction))?);
        Ok(faults)
    })
}

/// Guides are English in the documentation of any language, and say so.
fn guide(stage: &Arc<Stage>, docs: Docs, page: &str) -> Trial {
    let address = docs.page(page);
    trial(stage, format!("{}: page: {page}", docs.language), View::DESK, move |tab| {
        tab.visit(&address)?;
        tab.ask(MARKED, "en ltr")
    })
}
