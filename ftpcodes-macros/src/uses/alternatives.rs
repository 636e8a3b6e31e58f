//! Codes and classes joined by `|`: `226 | unlisted 560 | 4xx`.

use proc_macro2::TokenTree;

use super::extract::Table;
use super::faults::Faults;
use super::messages::not_listed;
use super::numbers::{Numbers, written};
use super::target::Target;
use super::tokens::is_bar;

/// One code or class.
pub(super) struct Alternative {
    pub(super) numbers: Numbers,
    /// Whether the user says that the command does not list it.
    pub(super) unlisted: bool,
    pub(super) token: TokenTree,
}

/// All of them; `None` beside them if one could not be read, or is none: `no_number` says so.
pub(super) fn parse(tokens: &[TokenTree], no_number: &str, faults: &mut Faults<'_>) -> (Vec<Alternative>, Option<()>) {
    let mut alternatives = Vec::new();
    let mut complete = Some(());
    let mut unlisted = false;
    for (place, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Literal(literal) => match Numbers::of(literal) {
                Ok(numbers) => {
                    alternatives.push(Alternative { numbers, unlisted, token: token.clone() });
                    unlisted = false;
                }
                Err(message) => {
                    complete = None;
                    faults.say(token.span(), message);
                }
            },
            TokenTree::Ident(word) if word == "unlisted" => unlisted = true,
            // Of a path only the first word is told.
            TokenTree::Ident(_) if goes_on(tokens, place) => {}
            TokenTree::Ident(_) => {
                complete = None;
                let path = tokens.get(place..).unwrap_or_default().split(is_bar).next().unwrap_or_default();
                faults.say_of(path, token.span(), no_number);
            }
            _ => {}
        }
    }
    (alternatives, complete)
}

/// Whether this word goes on with the path of another one.
fn goes_on(tokens: &[TokenTree], place: usize) -> bool {
    let before = place.checked_sub(3).and_then(|from| tokens.get(from..place));
    match before {
        Some([TokenTree::Ident(_), TokenTree::Punct(colon), TokenTree::Punct(_)]) => colon.as_char() == ':',
        _ => false,
    }
}

/// The alternative of the same list that makes the one at this place superfluous.
pub(super) fn already(alternatives: &[Alternative], place: usize) -> Option<Numbers> {
    let numbers = alternatives.get(place)?.numbers;
    let before = alternatives.get(..place)?.iter().map(|alternative| alternative.numbers);
    before.into_iter().find(|known| known.cover(numbers))
}

/// What is wrong with an alternative that another one of the same list makes superfluous.
pub(super) fn twice(numbers: Numbers, by: Numbers, whole: &str) -> String {
    let number = written(numbers);
    if by == numbers {
        format!("`{number}` stands in {whole} twice")
    } else {
        format!("`{}` in {whole} already covers {number}", written(by))
    }
}

/// A code that the command does not get, or one that it does get and that is called unlisted.
pub(super) fn misplaced(table: &Table, target: &Target<'_>, alternative: &Alternative) -> Option<String> {
    let verb = &target.command.verb;
    let Alternative { numbers, unlisted, token: _ } = alternative;
    let number = match numbers {
        Numbers::Class(_) if *unlisted => {
            return Some("a class takes every code of its first digit, listed or not: leave out `unlisted`".to_owned());
        }
        Numbers::Class(_) => return None,
        Numbers::Code(number) => *number,
    };
    let listed = || target.replies().filter(|reply| reply.code == number);
    if *unlisted {
        // What was only observed may come with any update, and must not break a use that does not ask for it.
        let known = listed().any(|reply| target.observed || reply.basis.is_documented());
        let place = target.place();
        known.then(|| format!("{verb} can be answered{place} with {number}: leave out `unlisted`"))
    } else if listed().next().is_none() {
        let why = not_listed(table, target, number);
        Some(format!("{why}; where a server sends it all the same, write `unlisted {number}`"))
    } else {
        None
    }
}
