//! `expect_reply!(USER, code, 230 | 331)`: some replies are a success, and all others are an error.

use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{Error, Result};

use super::alternatives::{self, Alternative, already, misplaced, twice};
use super::context::Context;
use super::extract::Table;
use super::faults::Faults;
use super::numbers::{Numbers, written};
use super::target::Target;
use super::tokens::{is_bar, is_comma, opened};

const EXAMPLE: &str = "`expect_reply!(USER, code, 230 | 331)`";

const NO_CODE: &str = "expected codes such as 226, joined by `|`";

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    let Use { target, code, expected } = Use::split(&tokens)?;
    let expected: Vec<TokenTree> = expected.iter().cloned().flat_map(opened).list();
    if context.table.is_unknown() {
        return Ok(unchecked(&context, code));
    }
    let mut faults = Faults::with_codes(&context.table.codes);
    check_form(&expected, &mut faults);
    let (expected, _) = alternatives::parse(&expected, NO_CODE, &mut faults);
    let mut place = 0;
    match Target::parse(&context.table, target) {
        Ok(target) if target.is_any() => {
            faults.add(target.error("a reply that is expected answers one command: name it in place of `any`"));
        }
        Ok(target) => {
            place = context.table.place(&target.command.verb).unwrap_or_default();
            check(&context.table, &target, &expected, &mut faults);
        }
        Err(error) => faults.add(error),
    }
    Ok(faults.before(matching(&context, code, &expected, place)))
}

/// The three parts of a use. The codes have no comma in them, so the last one but a trailing one stands before them.
struct Use<'a> {
    target: &'a [TokenTree],
    code: &'a [TokenTree],
    expected: &'a [TokenTree],
}

impl<'a> Use<'a> {
    fn split(tokens: &'a [TokenTree]) -> Result<Self> {
        let tokens = match tokens {
            [rest @ .., last] if is_comma(last) => rest,
            all => all,
        };
        let first = tokens.iter().position(is_comma);
        let last = tokens.iter().rposition(is_comma);
        let parts = first.zip(last).and_then(|(first, last)| {
            let (target, code) = (tokens.get(..first)?, tokens.get(first + 1..last)?);
            Some(Self { target, code, expected: tokens.get(last + 1..)? })
        });
        parts.filter(|parts| !parts.code.is_empty() && !parts.expected.is_empty()).ok_or_else(|| {
            let span = tokens.last().map_or_else(Span::call_site, TokenTree::span);
            Error::new(span, format!("expected a command, the code to look at and the codes to expect: {EXAMPLE}"))
        })
    }
}

/// Codes, with a bar between any two of them. Of a path, its words have their own error.
fn check_form(tokens: &[TokenTree], faults: &mut Faults<'_>) {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "unlisted");
    let is_path = |two: &[TokenTree]| match two {
        [name @ TokenTree::Ident(_), TokenTree::Punct(colon)] => !is_word(name) && colon.as_char() == ':',
        _ => false,
    };
    if tokens.windows(2).any(is_path) {
        return;
    }
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        let follows_code = matches!(before, Some(TokenTree::Literal(_)));
        let fits = match token {
            TokenTree::Literal(_) => !follows_code,
            TokenTree::Punct(_) => is_bar(token) && (follows_code || before.is_none()),
            // Another word has its own error.
            TokenTree::Ident(_) => !(before.is_some_and(is_word) || is_word(token) && follows_code),
            TokenTree::Group(_) => false,
        };
        if !fits {
            return faults.say(token.span(), format!("{NO_CODE}: {EXAMPLE}"));
        }
        before = Some(token);
    }
    if let Some(last) = before.filter(|last| is_bar(last) || is_word(last)) {
        faults.say(last.span(), format!("{NO_CODE}: {EXAMPLE}"));
    }
}

fn check(table: &Table, target: &Target<'_>, expected: &[Alternative], faults: &mut Faults<'_>) {
    for (place, alternative) in expected.iter().enumerate() {
        let span = alternative.token.span();
        if let Some(by) = already(expected, place) {
            faults.say(span, twice(alternative.numbers, by, "this list"));
        }
        let number = match alternative.numbers {
            Numbers::Class(_) => {
                faults.say(span, no_class(table, target, alternative.numbers));
                continue;
            }
            Numbers::Code(number) => number,
        };
        if table.code(number).is_none() {
            let protocol = &table.protocol;
            let message = format!(
                "{number} is no reply code of {protocol}, and what is expected comes back as one; `match_reply!` has \
                 arms for other numbers: `unlisted {number} => …`"
            );
            faults.say(span, message);
        } else if let Some(message) = misplaced(table, target, alternative) {
            faults.say(span, message);
        }
    }
}

/// A class has numbers that are no codes, so it cannot come back as one.
fn no_class(table: &Table, target: &Target<'_>, class: Numbers) -> String {
    let documented = target.replies().filter(|reply| reply.basis.is_documented() && class.contain(reply.code));
    let mut codes: Vec<String> = documented.map(|reply| reply.code.to_string()).list();
    codes.dedup();
    let (verb, place, class) = (&target.command.verb, target.place(), written(class));
    let why = format!("`{class}` has numbers that are no reply codes of {}: name the codes", table.protocol);
    if codes.is_empty() {
        format!("{why}; no document lets {verb} be answered{place} with one of these")
    } else {
        format!("{why}, as in `{}`", codes.join(" | "))
    }
}

/// A match on the number, as one would write it by hand. The error is made where the codes are, which know the
/// commands.
fn matching(context: &Context, code: &[TokenTree], expected: &[Alternative], command: usize) -> TokenStream {
    let Context { path, table, .. } = context;
    let rows = expected.iter().enumerate().filter(|(place, _)| already(expected, *place).is_none());
    let rows = rows.filter_map(|(_, alternative)| {
        let Numbers::Code(number) = alternative.numbers else { return None };
        let span = alternative.token.span();
        let variant = Ident::new(&table.code(number)?.variant, span);
        let mut pattern = Literal::u16_unsuffixed(number);
        // To the lints it is no number of the user's.
        pattern.set_span(Span::mixed_site().located_at(span));
        Some(quote_spanned!(Span::mixed_site()=> #pattern => ::core::result::Result::Ok(#path::#variant),))
    });
    let rows: Vec<TokenStream> = rows.list();
    let matched = context.matched(code);
    quote_spanned! {Span::mixed_site()=>
        match #matched {
            (_, number) => match number {
                #(#rows)*
                _ => ::core::result::Result::Err(#path::__unexpected(#command, number)),
            }
        }
    }
}

/// For a spec that was refused.
fn unchecked(context: &Context, code: &[TokenTree]) -> TokenStream {
    let (path, matched) = (&context.path, context.matched(code));
    quote!({ let _ = #matched; #path::__expected() })
}
