//! `code!(426)` and `code!(RETR, 426)`: a number that is checked while compiling.

use ftpcodes_core::nearness;
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{Error, Result};

use super::context::Context;
use super::extract::{Code, Table};
use super::messages::{in_numbers, may_be_answered, not_listed};
use super::target::Target;
use super::tokens::at_comma;

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    let Context { path, table, .. } = &context;
    let (before, behind) = at_comma(&tokens);
    let variant = match (before, behind) {
        ([TokenTree::Ident(_), ..], []) if before.len() < tokens.len() => {
            let comma = tokens.last().map_or_else(Span::call_site, TokenTree::span);
            return Err(Error::new(comma, expected(table)));
        }
        ([TokenTree::Ident(_), ..], [_, ..]) => {
            let target = Target::of_reply(table, before)?;
            let (variant, number) = variant(table, behind)?;
            if !target.replies().any(|reply| reply.code == number) {
                let why = not_listed(table, &target, number);
                let may = may_be_answered(table, &target, target.replies());
                return Err(Error::new(variant.span(), format!("{why}\n{may}")));
            }
            variant
        }
        _ => variant(table, &tokens)?.0,
    };
    // Only the variant has the span of the number, so that an editor shows its documentation there.
    Ok(quote_spanned!(Span::call_site()=> #path::#variant))
}

fn variant(table: &Table, tokens: &[TokenTree]) -> Result<(Ident, u16)> {
    let (literal, more) = match tokens {
        [TokenTree::Literal(literal), more @ ..] => (literal, more),
        [token, ..] => {
            let help = in_numbers(&table.codes, tokens);
            return Err(Error::new(token.span(), format!("{}{help}", expected(table))));
        }
        [] => return Err(Error::new(Span::call_site(), expected(table))),
    };
    let written = literal.to_string();
    if written.starts_with('"') {
        let number = written.trim_matches('"').parse().ok().filter(|number| table.code(*number).is_some());
        let help = number.map_or_else(String::new, |number: u16| format!("\nwrite {number}"));
        return Err(Error::new(literal.span(), format!("{}{help}", expected(table))));
    }
    if let [token, ..] = more {
        return Err(Error::new(token.span(), "expected one number and nothing after it"));
    }
    let plain = written.len() == 3 && written.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = written.parse::<u16>().ok().filter(|number| plain && (100..=699).contains(number)) else {
        let message = format!("`{written}` is no reply code: expected three digits from 100 to 699");
        return Err(Error::new(literal.span(), message));
    };
    match table.code(number) {
        Some(code) => Ok((Ident::new(&code.variant, literal.span()), number)),
        None => Err(Error::new(literal.span(), unknown(table, number))),
    }
}

fn expected(table: &Table) -> String {
    // The first code may be one that nobody sends any more.
    let is_sent = |code: &&Code| !table.verbs_of(code.number).is_empty();
    let example = table.code(226).or_else(|| table.codes.iter().find(is_sent)).or(table.codes.first());
    let example = example.map(|code| format!(", such as {}", code.number)).unwrap_or_default();
    format!("expected a reply code of {}{example}", table.protocol)
}

fn unknown(table: &Table, number: u16) -> String {
    let mut near: Vec<&Code> = Vec::new();
    for _ in 0..3 {
        let left = table.codes.iter().filter(|code| !near.iter().any(|known| known.number == code.number));
        near.extend(left.min_by_key(|code| nearness(number, code.number)));
    }
    let title = |code: &Code| code.meanings.first().map_or_else(String::new, |first| first.title.clone());
    let near: Vec<String> = near.iter().map(|code| format!("{} ({})", code.number, title(code))).list();
    format!(
        "{number} is no reply code of {}; near it: {}. For a number that a peer may send all the same, use \
        `ftpcodes::Code`",
        table.protocol,
        near.join(", ")
    )
}
