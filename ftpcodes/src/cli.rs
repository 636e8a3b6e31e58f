//! The command line: arguments in, answer out. What it says comes from the library.

mod annotate;
mod args;
mod check;
mod decode;
mod find;
mod json;
mod list;
mod output;
mod pages;
mod registry;
mod search;

use std::process::ExitCode;

use clap::Parser;
use ftpcodes_core::LanguageData;

use args::{Args, Question};
use output::Answer;
use registry::Registry;

/// Why there is no answer.
enum Failure {
    /// The question has none, such as an unknown code.
    NotFound(String),
    /// The question is wrong.
    Usage(String),
    /// All that there is to say has been printed, and not all was well.
    NotAllWell,
    /// A spec file has errors; standard output tells of them, in a form for programs.
    Refused(Answer),
}

pub(crate) fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        // Wrong usage; or the help or the version, which are answers.
        Err(message) => {
            let exit = u8::try_from(message.exit_code()).unwrap_or(2);
            return exit_after(output::unless_closed(message.print()), exit);
        }
    };
    match answer(&args) {
        Ok(answer) => print(&answer, 0),
        Err(Failure::NotAllWell) => ExitCode::from(1),
        Err(Failure::Refused(answer)) => print(&answer, 1),
        Err(Failure::NotFound(message)) => {
            output::complain(&message);
            ExitCode::from(1)
        }
        Err(Failure::Usage(message)) => {
            output::complain(&format!("error: {message}\n\nFor more information, try '--help'."));
            ExitCode::from(2)
        }
    }
}

fn print(answer: &Answer, exit: u8) -> ExitCode {
    exit_after(output::print(answer), exit)
}

fn exit_after(written: std::io::Result<()>, exit: u8) -> ExitCode {
    match written {
        Ok(()) => ExitCode::from(exit),
        Err(error) => {
            output::complain(&format!("error: cannot write the answer: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn answer(args: &Args) -> Result<Answer, Failure> {
    if let Some(Question::Check { file, languages, commands }) = &args.command {
        return check::check(file, languages.as_deref(), commands.as_deref(), args.format);
    }
    let registry = match &args.spec {
        Some(file) => Registry::from_file(file).map_err(Failure::NotFound)?,
        None => Registry::builtin(),
    };
    let language = find::language(&registry, args.language.as_deref()).map_err(Failure::Usage)?;
    let format = args.format;
    match (&args.command, args.code) {
        (Some(Question::Compare { one, other }), _) => pages::comparison(&registry, *one, *other, language, format),
        (Some(Question::List { filter }), _) => {
            let filter = filter.resolve(&registry).map_err(Failure::Usage)?;
            let codes: Vec<_> = registry.codes.iter().filter(|code| filter.takes(code)).collect();
            Ok(list::by_class(&registry, &codes, language, format))
        }
        (Some(Question::Annotate { file }), _) => {
            if args.spec.is_some() {
                return Err(Failure::Usage(
                    "`annotate` knows the commands of FTP only, not those of `--spec`".to_owned(),
                ));
            }
            annotate::annotate(file, language, format).map(|()| Answer::Nothing)
        }
        (Some(Question::Decode { file, framing }), _) => {
            let all_well = decode::decode(&registry, file.as_deref(), *framing, language, format)?;
            if all_well { Ok(Answer::Nothing) } else { Err(Failure::NotAllWell) }
        }
        (Some(Question::Command { verb, all: _ }), _) => pages::command(&registry, verb.as_deref(), language, format),
        (Some(Question::Search { words }), _) => {
            let found = search::search(&registry, words, language);
            list::found(&registry, &found, language, format)
                .ok_or_else(|| Failure::NotFound(nothing_found(&registry, words, language)))
        }
        // clap has made sure that there is a code where there is no subcommand.
        (_, code) => pages::code(&registry, code.unwrap_or_default(), language, format),
    }
}

fn nothing_found(registry: &Registry, words: &[String], language: &'static LanguageData) -> String {
    let nothing = format!("nothing found for: {}", words.join(" "));
    match search::nearest(registry, words, language) {
        Some(near) => format!("{nothing}; did you mean {near}?"),
        None => nothing,
    }
}
