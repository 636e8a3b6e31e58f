//! What is asked without the name of a question: a code, two codes, a command, a trouble, or nothing.

use ftpcodes_core::LanguageData;

use super::args::number;
use super::output::{Answer, Format};
use super::registry::Registry;
use super::{Failure, find, pages, search};

/// The first steps; `--help` tells all.
const FIRST_STEPS: &str = "\
Explains FTP reply codes and commands.

  ftpcodes 426          what a reply code means, and what to do
  ftpcodes 425 426      how two of them differ
  ftpcodes RETR         what may answer a command

Also: list, troubles, search, annotate, decode, check, new. `ftpcodes --help` tells how, and how
to choose a language and a format.";

/// `ftpcodes`
pub(super) fn nothing() -> Answer {
    Answer::Plain(FIRST_STEPS.to_owned())
}

/// `ftpcodes 426`, `ftpcodes 425 426`, `ftpcodes RETR`, `ftpcodes AUTHINFO USER`, `ftpcodes idle-timeout`
pub(super) fn answer(
    registry: &Registry,
    asked: &[String],
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
    // No verb begins with a digit, and nobody who types `4x6` means one.
    let is_number = |word: &String| word.starts_with(|first: char| first.is_ascii_digit());
    if !asked.iter().any(is_number) {
        return command(registry, asked, language, format);
    }
    let numbers: Result<Vec<u32>, String> = asked.iter().map(|word| number(word)).collect();
    match numbers.as_deref() {
        Ok([code]) => pages::code(registry, *code, language, format),
        Ok([one, other]) => pages::comparison(registry, *one, *other, language, format),
        Ok(_) => usage("expected one code, or two to compare"),
        Err(_) => match asked {
            [mask] if is_mask(mask) => usage(&format!("`{mask}` is no reply code; did you mean `list {mask}`?")),
            _ => usage("expected a reply code, such as 426, two of them, or a command, such as RETR"),
        },
    }
}

fn command(
    registry: &Registry,
    asked: &[String],
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let verb = asked.join(" ");
    // No verb has a small letter or a hyphen in the registry.
    if registry.troubles.iter().any(|trouble| trouble.id == verb) {
        return pages::trouble(registry, &verb, language, format);
    }
    // The words of a text look like a command that nobody knows.
    if registry.command(&verb).is_none() && find::near_commands(registry, &verb).is_none() {
        let found = search::search(registry, asked, language);
        if !found.codes.is_empty() {
            return Err(Failure::NotFound(format!(
                "`{verb}` is no command of this registry; `search {verb}` finds codes that speak of it"
            )));
        }
    }
    pages::command(registry, Some(&verb), language, format)
}

/// `4xx`, `4yz`, `35x`
fn is_mask(word: &str) -> bool {
    let mut letters = word.chars();
    word.len() == 3
        && letters.next().is_some_and(|first| first.is_ascii_digit())
        && letters.all(|letter| letter.is_ascii_digit() || matches!(letter, 'x' | 'y' | 'z'))
        && word.ends_with(['x', 'z'])
}
