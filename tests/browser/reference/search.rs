//! What people type into the search box of rustdoc, and what stands first then.

use std::sync::Arc;

use libtest_mimic::Trial;
use serde::Deserialize;

use crate::browser::{Stage, View};
use crate::{Docs, ENGLISH, trial};

/// What is typed, and which pages may stand first.
type Search = (&'static str, &'static [&'static str]);

/// In every language: numbers, verbs, reply texts, and words of documents and guides.
const ALWAYS: &[Search] = &[
    ("426", &["codes/_426"]),
    ("331", &["codes/_331"]),
    ("530", &["codes/_530"]),
    ("552", &["codes/_552"]),
    ("425 426", &["compare/_425_426"]),
    ("426 425", &["compare/_425_426"]),
    ("RETR", &["commands/RETR"]),
    ("retr", &["commands/RETR"]),
    ("PASV", &["commands/PASV"]),
    ("connection closed", &["codes/_426"]),
    ("timeout", &["guide/time_outs", "codes/_421"]),
    ("time out", &["guide/time_outs", "codes/_421"]),
    ("quota", &["codes/_552"]),
    ("resume", &["guide/resuming", "commands/REST"]),
    ("passive", &["guide/passive_and_active_mode", "codes/_227", "enum.Command.html#variant.Passive"]),
    ("rfc 2228", &["documents/rfc_2228"]),
];

/// In Russian: titles in any case, and how they begin or end. With a comma rustdoc looks for types alone, whatever has a name.
const RUSSIAN: &[Search] = &[
    ("Соединение закрыто передача прервана", &["codes/_426"]),
    ("СОЕДИНЕНИЕ ЗАКРЫТО ПЕРЕДАЧА ПРЕРВАНА", &["codes/_426"]),
    ("соединение закрыто", &["codes/_426"]),
    ("передача прервана", &["codes/_426"]),
    ("Нужен пароль", &["codes/_331"]),
    ("нужен пароль", &["codes/_331"]),
    ("Вход не выполнен", &["codes/_530"]),
    ("ВХОД НЕ ВЫПОЛНЕН", &["codes/_530"]),
    ("Превышена квота", &["codes/_552"]),
    ("квота", &["codes/_552"]),
    ("пассивный режим", &["codes/_227", "enum.Command.html#variant.Passive"]),
    ("файл недоступен", &["codes/_550"]),
];

const FIRST_HIT: &str = include_str!("scripts/first-hit.js");

#[derive(Deserialize)]
struct Hit {
    href: String,
    shown: Vec<String>,
}

pub(crate) fn trials(stage: &Arc<Stage>, docs: Docs) -> Vec<Trial> {
    let own = if docs.language == ENGLISH.language { &[][..] } else { RUSSIAN };
    let searches = ALWAYS.iter().chain(own);
    searches.map(|search| search_trial(stage, docs, search)).collect()
}

fn search_trial(stage: &Arc<Stage>, docs: Docs, &(typed, expected): &Search) -> Trial {
    trial(stage, format!("{}: search: {typed}", docs.language), View::DESK, move |tab| {
        tab.visit(&docs.page(""))?;
        tab.click("#search-button a")?;
        tab.type_text(".search-input", typed)?;
        let hit: Hit = tab.wait(FIRST_HIT, typed)?;
        if expected.iter().any(|page| hit.href == docs.page(page)) {
            return Ok(Vec::new());
        }
        let expected = expected.join("`, `");
        let shown = hit.shown.join("; ");
        Ok(vec![format!("search: `{typed}` finds `{}`, expected `{expected}`; found: {shown}", hit.href)])
    })
}
