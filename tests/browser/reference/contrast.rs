//! Pictures in the themes of rustdoc: words and shapes stand out from what is behind them.

use std::sync::Arc;

use libtest_mimic::Trial;
use serde::Deserialize;

use crate::browser::{Stage, Theme, View};
use crate::pages::COMMANDS;
use crate::{Docs, trial};

const CONTRAST: &str = include_str!("scripts/contrast.js");

#[derive(Deserialize)]
struct Pictures {
    measured: usize,
    faults: Vec<String>,
}

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let themes = [Theme::Light, Theme::Dark];
    themes.into_iter().flat_map(|theme| pictures().map(move |page| contrast(stage, docs, theme, &page))).collect()
}

/// The pages that surely have pictures.
pub(crate) fn pictures() -> impl Iterator<Item = String> {
    ["codes", "commands"].map(str::to_owned).into_iter().chain(COMMANDS.iter().map(|verb| format!("commands/{verb}")))
}

fn contrast(stage: &Arc<Stage>, docs: Docs, theme: Theme, page: &str) -> Trial {
    let address = docs.page(page);
    let view = View { theme, ..View::DESK };
    trial(stage, format!("{}: contrast: {}: {page}", docs.language, theme.name()), view, move |tab| {
        tab.visit(&address)?;
        let Pictures { measured, mut faults } = tab.ask(CONTRAST, theme.name())?;
        if measured == 0 {
            faults.push(format!("{address}: no picture, expected one"));
        }
        Ok(faults)
    })
}
