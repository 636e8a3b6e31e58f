//! Words in scripts unlike Latin: from right to left, and without spaces.

use std::sync::Arc;

use libtest_mimic::Trial;

use crate::browser::{Stage, View};
use crate::narrow::WIDE;
use crate::{Docs, trial};

const PAGES: [&str; 8] = [
    "",
    "codes",
    "codes/_227",
    "codes/_426",
    "commands/PASV",
    "commands/RETR",
    "compare/_425_426",
    "enum.ReplyCode.html",
];

const SEEN: &str = include_str!("scripts/seen.js");

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let views = [("desk", View::DESK), ("telephone", View::TELEPHONE)];
    let trials = PAGES.iter().flat_map(|page| {
        views.map(|(name, view)| {
            let address = docs.page(page);
            let shown = if page.is_empty() { "front page" } else { page };
            trial(stage, format!("{}: seen: {shown} ({name})", docs.language), view, move |tab| {
                tab.visit(&address)?;
                let mut faults: Vec<String> = tab.ask(SEEN, "")?;
                faults.extend(tab.ask::<Vec<String>>(WIDE, &view.width.to_string())?);
                Ok(faults)
            })
        })
    });
    trials.collect()
}
