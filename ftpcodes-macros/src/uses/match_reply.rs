//! `match_reply!(RETR, code, { … })`: a match on a reply code that knows what the command can get.
//!
//! The arms are taken apart without a parser of Rust: the user's expressions pass through token by token, so that they
//! may be anything and keep their places.

mod arms;
mod check;
mod emit;
mod split;

use ftpcodes_spec::IntoList as _;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::{Error, Result};

use super::context::Context;
use super::faults::Faults;
use super::target::Target;
use super::tokens::{bare, is_comma};
use arms::Arms;

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    let Use { target, code, arms } = Use::split(&tokens)?;
    let mut faults = Faults::with_codes(&context.table.codes);
    let tokens: Vec<TokenTree> = arms.stream().into_iter().map(bare).list();
    let arms = Arms::parse(&tokens, arms.span_close(), &mut faults);
    // The arms are checked whatever is wrong with them, so that all errors show at once.
    match Target::parse(&context.table, target) {
        _ if context.table.is_unknown() => {}
        Ok(target) if target.is_any() => {
            faults.add(target.error("a reply that is matched answers one command: name it in place of `any`"));
        }
        Ok(target) => check::check(&context.table, &target, &arms, &mut faults),
        Err(error) => faults.add(error),
    }
    let matching = emit::matching(&context, code, &arms);
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
        let tokens = match tokens {
            [rest @ .., last] if is_comma(last) => rest,
            all => all,
        };
        let expected = |what, token: Option<&TokenTree>| {
            let span = token.map_or_else(Span::call_site, TokenTree::span);
            Error::new(span, format!("expected {what}: {EXAMPLE}"))
        };
        let (before, arms) = match tokens {
            [before @ .., TokenTree::Group(arms)] if arms.delimiter() == Delimiter::Brace => (before, arms),
            [] => return Err(expected("a command, a code and arms", None)),
            [.., last] => return Err(expected("the arms in braces at the end", Some(last))),
        };
        let no_code = "a command and the code to match before the arms";
        let ([before @ .., comma], true) = (before, before.last().is_some_and(is_comma)) else {
            return Err(expected(no_code, before.last().or(tokens.last())));
        };
        match before.iter().position(is_comma).and_then(|place| before.split_at_checked(place)) {
            Some((target, [_, code @ ..])) if !code.is_empty() => Ok(Self { target, code, arms }),
            Some(_) => Err(expected(no_code, Some(comma))),
            None => Err(expected(no_code, before.first().or(Some(comma)))),
        }
    }
}

const EXAMPLE: &str = "`match_reply!(RETR, code, { 226 => …, other => … })`";
