//! Checks a language file against the rules for words, complete or not:
//! `cargo run -p ftpcodes-tests --bin check-words -- spec/languages/TAG.json`.
//!
//! How the language is written stands in `tests/data/words/TAG.json`. Whether the file has all that it needs, `ftpcodes
//! check` says.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use ftpcodes_tests::words::{Faults, RULES, Texts, Writing, equal_texts};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file] = arguments.as_slice() else { return refuse("usage: check-words FILE") };
    let texts = std::fs::read_to_string(file).map_err(|error| error.to_string()).and_then(|text| Texts::read(&text));
    let texts = match texts {
        Ok(texts) => texts,
        Err(fault) => return refuse(&format!("{file}: {fault}")),
    };
    let Some(writing) = Writing::all().find(|writing| writing.tag == texts.tag) else {
        let tag = &texts.tag;
        return refuse(&format!(
            "write how `{tag}` is written in tests/data/words/{tag}.json; the README there has the keys"
        ));
    };
    let mut report = String::new();
    for rule in RULES {
        let mut faults = Faults::default();
        (rule.check)(&texts, writing, &mut faults);
        tell(&mut report, rule.name, &faults);
    }
    let tag = texts.tag.clone();
    let mut languages: Vec<Texts> = Texts::builtin().into_iter().filter(|built_in| built_in.tag != tag).collect();
    languages.push(texts);
    tell(&mut report, "no text is that of another language", &equal_texts(&languages));
    // Unlike `print!` this does not panic if the reader has gone away.
    match std::io::stdout().write_all(report.as_bytes()) {
        Ok(()) if report.is_empty() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::FAILURE,
        Err(error) => refuse(&format!("cannot print: {error}")),
    }
}

fn tell(report: &mut String, rule: &str, faults: &Faults) {
    let list = faults.list();
    if !list.is_empty() {
        let _ = writeln!(report, "Rule: {rule}{list}\n");
    }
}

fn refuse(why: &str) -> ExitCode {
    // Where even this cannot be said, the exit code says it.
    let _ = writeln!(std::io::stderr(), "check-words: {why}");
    ExitCode::from(2)
}
