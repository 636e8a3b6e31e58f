//! The command line: arguments in, answer out. What it says comes from the library.

mod args;
mod json;
mod list;
mod lookup;
mod output;

use std::process::ExitCode;

use clap::Parser;
use ftpcodes::Language;

use args::{Action, Args, Format};
use output::Answer;

/// Exit code for a question without an answer, such as an unknown code; clap uses 2 for wrong usage.
const NOT_FOUND: u8 = 1;

pub(crate) fn main() -> ExitCode {
    let args = Args::parse();
    let language = args.language.unwrap_or_else(lookup::language_of_environment);
    match answer(&args, language) {
        Ok(answer) => match output::print(&answer) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                output::complain(&format!("error: cannot write the answer: {error}"));
                ExitCode::FAILURE
            }
        },
        Err(message) => {
            output::complain(&message);
            ExitCode::from(NOT_FOUND)
        }
    }
}

fn answer(args: &Args, language: Language) -> Result<Answer, String> {
    match args.action() {
        Action::Explain { code } => explain(code, language, args.format),
        Action::Compare { one, other } => compare(one, other, language, args.format),
        Action::List { filter } => Ok(list::list(filter, language, args.format)),
    }
}

fn explain(number: u32, language: Language, format: Format) -> Result<Answer, String> {
    let explanation = lookup::known(number, language)?.explain_in(language);
    Ok(match format {
        Format::Text => Answer::Laid(explanation.to_string()),
        Format::Markdown => Answer::Plain(explanation.markdown().to_string()),
        Format::Html => Answer::Plain(explanation.html().to_string()),
        Format::Json => json::code(explanation.code(), language),
    })
}

fn compare(one: u32, other: u32, language: Language, format: Format) -> Result<Answer, String> {
    let comparison = lookup::known(one, language)?.compare_in(lookup::known(other, language)?, language);
    Ok(match format {
        Format::Text => Answer::Laid(comparison.to_string()),
        Format::Markdown => Answer::Plain(comparison.markdown().to_string()),
        Format::Html => Answer::Plain(comparison.html().to_string()),
        Format::Json => json::comparison(&comparison, language),
    })
}
