//! `match_reply!(RETR, code, { … })`: a match on a reply code that knows what the command can get.
//!
//! The arms are taken apart without a parser of Rust: the user's expressions pass through token by token, so that they
//! may be anything and keep their places.

mod arms;
mod check;
mod emit;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::{Error, Result};

use crate::context::{Context, bare};
use crate::target::Target;
use arms::Arms;

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    let Use { target, code, arms } = Use::split(&tokens)?;
    // Both are read before anything is reported, so that all errors show at once.
    let target = Target::parse(&context.table, target);
    let mut faults = Faults::default();
    let tokens: Vec<TokenTree> = arms.stream().into_iter().map(bare).collect();
    let arms = Arms::parse(&tokens, arms.span_close(), &mut faults);
    match target {
        // What arms that cannot be read would cover is not known.
        Ok(target) if faults.0.is_none() => check::check(&context.table, &target, &arms, &mut faults),
        Ok(_) => {}
        Err(error) => faults.add(error),
    }
    let matching = emit::matching(&context.krate, code, &arms);
    Ok(faults.before(matching))
}

/// The three parts of a use.
struct Use<'a> {
    target: &'a [TokenTree],
    code: &'a [TokenTree],
    arms: &'a Group,
}

impl<'a> Use<'a> {
    fn split(tokens: &'a [TokenTree]) -> Result<Self> {
        let end = || tokens.last().map_or_else(Span::call_site, TokenTree::span);
        let tokens = match tokens {
            [rest @ .., last] if is_comma(last) => rest,
            all => all,
        };
        let [before @ .., TokenTree::Group(arms)] = tokens else {
            return Err(Error::new(end(), EXPECTED));
        };
        let first = before.iter().position(is_comma);
        let (target, code) = match (first.and_then(|place| before.split_at_checked(place)), before) {
            (Some((target, [_, code @ ..])), [.., last]) if is_comma(last) && !code.is_empty() => {
                (target, code.get(..code.len() - 1).unwrap_or_default())
            }
            _ => return Err(Error::new(end(), EXPECTED)),
        };
        match arms.delimiter() == Delimiter::Brace && !code.is_empty() {
            true => Ok(Self { target, code, arms }),
            false => Err(Error::new(end(), EXPECTED)),
        }
    }
}

const EXPECTED: &str = "expected a command, a code and arms: `match_reply!(RETR, code, { 226 => …, other => … })`";

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// What is wrong with a use, all of it.
#[derive(Default)]
struct Faults(Option<Error>);

impl Faults {
    fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    fn say(&mut self, span: Span, message: impl std::fmt::Display) {
        self.add(Error::new(span, message));
    }

    /// The errors, and behind them the match all the same, so that an editor still knows the user's expressions.
    fn before(self, matching: TokenStream) -> TokenStream {
        match self.0 {
            None => matching,
            Some(errors) => {
                let mut both = errors.into_compile_error();
                both.extend(matching);
                TokenStream::from(TokenTree::Group(Group::new(Delimiter::Brace, both)))
            }
        }
    }
}
