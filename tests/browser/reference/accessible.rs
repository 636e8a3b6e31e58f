//! What axe-core, the checker of accessibility, finds in pictures and tables.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::Trial;

use crate::browser::{Stage, Theme, View};
use crate::contrast::pictures;
use crate::{Docs, trial};

const RUN: &str = include_str!("scripts/axe.js");

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs, store: &Path) -> Result<Vec<Trial>, Box<dyn Error>> {
    let script = store.join("npm/node_modules/axe-core/axe.min.js");
    let axe: Arc<str> = fs::read_to_string(&script).map_err(|error| format!("{}: {error}", script.display()))?.into();
    let tables = ["compare", "documents", "documents/rfc_959"].map(str::to_owned);
    let pages = pictures().chain(tables);
    let trials = pages.flat_map(|page| {
        let themes = [Theme::Light, Theme::Dark];
        let axe = Arc::clone(&axe);
        themes.map(move |theme| accessible(stage, docs, theme, &page, Arc::clone(&axe)))
    });
    Ok(trials.collect())
}

fn accessible(stage: &Arc<Stage>, docs: Docs, theme: Theme, page: &str, axe: Arc<str>) -> Trial {
    let address = docs.page(page);
    let view = View { theme, ..View::DESK };
    trial(stage, format!("{}: axe: {}: {page}", docs.language, theme.name()), view, move |tab| {
        tab.visit(&address)?;
        tab.load(&axe)?;
        tab.ask(RUN, theme.name())
    })
}
