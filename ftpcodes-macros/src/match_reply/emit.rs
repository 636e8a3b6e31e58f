//! The match as a programmer would write it by hand, on the number.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};

use super::arms::Arms;
use crate::number::Numbers;

/// ```ignore
/// match code {
///     reply => match number(&reply) {
///         226 | 250 => done(),
///         400..=499 => retry(),
///         _ => match reply { other => unknown(other) },
///     }
/// }
/// ```
///
/// The name `reply` is the macro's own, so no expression of the user can mean it.
pub(super) fn matching(krate: &TokenStream, code: &[TokenTree], arms: &Arms<'_>) -> TokenStream {
    let reply = Ident::new("reply", Span::mixed_site());
    let mut rows = TokenStream::new();
    for arm in arms.listed.iter().filter(|arm| !arm.numbers.is_empty()) {
        for (place, alternative) in arm.numbers.iter().enumerate() {
            if place > 0 {
                rows.append(Punct::new('|', Spacing::Alone));
            }
            pattern(alternative.numbers, &alternative.token, &mut rows);
        }
        rows.append_all(arm.guard);
        value(arm.value, &mut rows);
    }
    rows.append(Ident::new("_", Span::mixed_site()));
    match &arms.last {
        Some((TokenTree::Ident(name), last)) if name == "_" => value(last, &mut rows),
        Some((name, last)) => {
            let mut row = TokenStream::from(name.clone());
            value(last, &mut row);
            rows.append_all(quote!(=> match #reply { #row }));
        }
        // There is an error already.
        None => rows.append_all(quote!(=> ::core::unreachable!())),
    }
    let code: TokenStream = code.iter().cloned().collect();
    quote!(match #code { #reply => match #krate::__private::number(&#reply) { #rows } })
}

/// ` => value,`
fn value(value: &[TokenTree], rows: &mut TokenStream) {
    rows.append_all(quote!(=>));
    rows.append_all(value);
    rows.append(Punct::new(',', Spacing::Alone));
}

/// The number as the user wrote it, or the range of a class in its place.
fn pattern(numbers: Numbers, token: &TokenTree, rows: &mut TokenStream) {
    match numbers {
        Numbers::Code(_) => rows.append(token.clone()),
        Numbers::Class(digit) => {
            let number = |number| {
                let mut literal = Literal::u16_unsuffixed(number);
                literal.set_span(token.span());
                literal
            };
            rows.append(number(digit * 100));
            rows.append_all(quote::quote_spanned!(token.span()=> ..=));
            rows.append(number(digit * 100 + 99));
        }
    }
}
