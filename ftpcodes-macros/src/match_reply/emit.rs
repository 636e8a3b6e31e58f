//! The match as a programmer would write it by hand, on the number.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote, quote_spanned};

use super::arms::Arms;
use crate::number::Numbers;

/// ```ignore
/// match matched(code) {
///     (reply, number) => match number {
///         226 | 250 => done(),
///         400..=499 => retry(),
///         _ => match reply { other => unknown(other) },
///     }
/// }
/// ```
///
/// The names `reply` and `number` are the macro's own, so no expression of the user can mean them. `matched` is called
/// with the user's own tokens: that they have no number is told there.
pub(super) fn matching(krate: &TokenStream, code: &[TokenTree], arms: &Arms<'_>) -> TokenStream {
    let mut reply = Ident::new("reply", Span::mixed_site());
    let number = Ident::new("number", Span::mixed_site());
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
        Some((TokenTree::Ident(name), last)) if name == "_" => {
            reply = name.clone();
            value(last, &mut rows);
        }
        Some((name, last)) => {
            let mut row = TokenStream::from(name.clone());
            value(last, &mut row);
            rows.append_all(quote!(=> match #reply { #row }));
        }
        // There is an error already.
        None => {
            reply = Ident::new("_", Span::mixed_site());
            rows.append_all(quote!(=> ::core::unreachable!()));
        }
    }
    let code: TokenStream = code.iter().cloned().collect();
    quote!(match #krate::__private::matched(#code) { (#reply, #number) => match #number { #rows } })
}

/// ` => value,`
fn value(value: &[TokenTree], rows: &mut TokenStream) {
    rows.append_all(quote!(=>));
    match value {
        // There is an error already.
        [] => rows.append_all(quote!(::core::unreachable!())),
        value => rows.append_all(value),
    }
    rows.append(Punct::new(',', Spacing::Alone));
}

/// The number, or the range of a class, in the place of what the user wrote. To the lints of the compiler and of clippy
/// it is no code of the user's: one asks for `200..=202` instead of `200 | 201 | 202`, which the macro does not take.
fn pattern(numbers: Numbers, token: &TokenTree, rows: &mut TokenStream) {
    let span = Span::mixed_site().located_at(token.span());
    let number = |number| {
        let mut literal = Literal::u16_unsuffixed(number);
        literal.set_span(span);
        literal
    };
    match numbers {
        Numbers::Code(code) => rows.append(number(code)),
        Numbers::Class(digit) => {
            rows.append(number(digit * 100));
            rows.append_all(quote_spanned!(span=> ..=));
            rows.append(number(digit * 100 + 99));
        }
    }
}
