//! The front page: where all its links lead.

use std::sync::Arc;

use libtest_mimic::Trial;
use serde::Deserialize;

use crate::browser::{Stage, View};
use crate::{Docs, trial};

const LINKS: &str = include_str!("scripts/links.js");

#[derive(Deserialize)]
struct Links {
    followed: usize,
    faults: Vec<String>,
}

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let links = trial(stage, format!("{}: every link of the front page", docs.language), View::DESK, move |tab| {
        let page = docs.page("");
        tab.visit(&page)?;
        let Links { followed, mut faults } = tab.ask(LINKS, "")?;
        // There are more codes than this alone, each of which is linked.
        if followed < 100 {
            faults.push(format!("{page}: {followed} links, expected all codes and commands"));
        }
        Ok(faults)
    });
    vec![links]
}
