//! Pages on a telephone: nothing is wider than its screen.

use std::sync::Arc;

use libtest_mimic::Trial;

use crate::browser::{Stage, View};
use crate::pages::{CODES, COMMANDS};
use crate::{Docs, trial};

const OTHERS: [&str; 8] = [
    "",
    "codes",
    "commands",
    "documents",
    "documents/rfc_959",
    "compare/_425_426",
    "guide/passive_and_active_mode",
    "guide/writing_a_client",
];

/// Asked with the width of the screen.
pub(crate) const WIDE: &str = include_str!("scripts/wide.js");

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let codes = CODES.iter().map(|code| format!("codes/_{code}"));
    let commands = COMMANDS.iter().map(|verb| format!("commands/{verb}"));
    let all = OTHERS.iter().map(|page| (*page).to_owned()).chain(codes).chain(commands);
    all.map(|page| narrow(stage, docs, &page)).collect()
}

fn narrow(stage: &Arc<Stage>, docs: Docs, page: &str) -> Trial {
    let address = docs.page(page);
    let shown = if page.is_empty() { "front page" } else { page };
    trial(stage, format!("{}: narrow: {shown}", docs.language), View::TELEPHONE, move |tab| {
        tab.visit(&address)?;
        tab.ask(WIDE, &View::TELEPHONE.width.to_string())
    })
}
