//! The command line: arguments in, answer out. What it says comes from the library.

mod annotate;
mod args;
mod asked;
mod check;
mod decode;
mod find;
mod folder;
mod html;
mod json;
mod list;
mod new;
mod output;
mod pages;
mod registry;
mod schema;
mod search;
mod skeleton;
mod wrap;

use std::process::ExitCode;

use clap::Parser;
use ftpcodes_core::LanguageData;

use args::{Args, Question};
use output::{Answer, Format};
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
        Ok(answer) => print(&answer, &args, 0),
        Err(Failure::NotAllWell) => ExitCode::from(1),
        Err(Failure::Refused(answer)) => print(&answer, &args, 1),
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

fn print(answer: &Answer, args: &Args, exit: u8) -> ExitCode {
    exit_after(output::print(answer, args.fragment), exit)
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
    let format = args.format;
    if args.fragment && format != Format::Html {
        return Err(Failure::Usage("`--fragment` is for `--format html`".to_owned()));
    }
    // A spec file has its words from the same tables as the answers.
    ftpcodes_spec::use_tables(registry::languages());
    // What needs no registry.
    match &args.command {
        Some(Question::Check { file, languages, commands, troubles }) => {
            let beside = [languages, commands, troubles].map(Option::as_deref);
            return check::check(file, beside, format);
        }
        Some(Question::New { protocol, folder }) => return new::write(protocol, folder, &args.languages),
        Some(Question::Skeleton { tag, from }) => return skeleton::of(tag, from.as_deref(), args.spec.as_deref()),
        Some(Question::Schema { name }) => return Ok(schema::of(*name)),
        None if args.asked.is_empty() => return Ok(asked::nothing()),
        _ => {}
    }
    let registry = match &args.spec {
        Some(file) => Registry::from_file(file).map_err(Failure::NotFound)?,
        None => Registry::builtin(),
    };
    let tag = match args.languages.as_slice() {
        [] => None,
        [tag] => Some(tag.as_str()),
        _ => return Err(Failure::Usage("an answer is in one language; expected one `--lang`".to_owned())),
    };
    let language = find::language(&registry, tag).map_err(Failure::Usage)?;
    match &args.command {
        Some(question) => answer_in(args, question, &registry, language),
        None => asked::answer(&registry, &args.asked, language, format),
    }
}

fn answer_in(
    args: &Args,
    question: &Question,
    registry: &Registry,
    language: &'static LanguageData,
) -> Result<Answer, Failure> {
    let format = args.format;
    match question {
        Question::Compare { one, other } => pages::comparison(registry, *one, *other, language, format),
        Question::List { filter } => list::list(registry, filter, language, format),
        Question::Annotate { file, failures, show_secrets } => {
            let options = annotate::Options { file, failures: *failures, show_secrets: *show_secrets };
            annotate::annotate(&options, registry, language, format).map(|()| Answer::Nothing)
        }
        Question::Decode { file, framing } => {
            let all_well = decode::decode(registry, file.as_deref(), *framing, language, format)?;
            if all_well { Ok(Answer::Nothing) } else { Err(Failure::NotAllWell) }
        }
        Question::Command { verb, all: _ } => pages::command(registry, verb.as_deref(), language, format),
        Question::Pages { folder } => folder::write(registry, folder, language, (format, args.fragment)),
        Question::Troubles => pages::troubles(registry, language, format),
        Question::Trouble { id } => pages::trouble(registry, id, language, format),
        Question::Search { words } => {
            let found = search::search(registry, words, language);
            list::found(registry, &found, language, format)
                .ok_or_else(|| Failure::NotFound(nothing_found(registry, words, language)))
        }
        // These were answered without a registry.
        Question::Check { .. } | Question::New { .. } | Question::Skeleton { .. } | Question::Schema { .. } => {
            Ok(Answer::Nothing)
        }
    }
}

fn nothing_found(registry: &Registry, words: &[String], language: &'static LanguageData) -> String {
    let nothing = format!("nothing found for: {}", words.join(" "));
    match search::nearest(registry, words, language) {
        Some(near) => format!("{nothing}; did you mean {near}?"),
        None => nothing,
    }
}
