//! `code!(426)`: a number that is checked while compiling.

use ftpcodes_spec::{Spec, builtin};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Error, LitInt, Result};

use crate::input::CratePath;
use crate::skeleton::errors;

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (krate, number) = (|input: ParseStream<'_>| Ok((CratePath::parse(input)?, number(input)?))).parse2(input)?;
    let spec = builtin().map_err(|refused| errors(refused, number.span()))?;
    let variant = variant(spec, &number)?;
    // Only the variant has the span of the number, so that an editor shows its documentation there.
    Ok(quote_spanned!(Span::call_site()=> #krate::ReplyCode::#variant))
}

fn number(input: ParseStream<'_>) -> Result<LitInt> {
    let number = LitInt::parse(input)
        .map_err(|error| Error::new(error.span(), "expected a reply code, such as `code!(426)`"))?;
    if input.is_empty() {
        return Ok(number);
    }
    Err(input.error("expected one number and nothing after it"))
}

fn variant(spec: &Spec, literal: &LitInt) -> Result<Ident> {
    let digits = literal.base10_digits();
    let plain = literal.to_string() == digits && digits.len() == 3;
    let Some(number) = digits.parse::<u16>().ok().filter(|number| plain && (100..=699).contains(number)) else {
        return Err(Error::new(
            literal.span(),
            format!("`{literal}` is no reply code: expected three digits from 100 to 699"),
        ));
    };
    match spec.code(number) {
        Some(code) => Ok(Ident::new(&code.name, literal.span())),
        None => Err(Error::new(literal.span(), unknown(spec, number))),
    }
}

fn unknown(spec: &Spec, number: u16) -> String {
    let words = spec.languages.first();
    let mut index = 0;
    let mut near = Vec::new();
    for code in &spec.codes {
        let title = words.and_then(|words| words.meanings.get(index)).map_or("", |meaning| meaning.title.as_str());
        index += code.meanings.len();
        // Codes of the same class are nearer than any other: their first digit says what a client does.
        let other_class = *code.number / 100 != number / 100;
        near.push((other_class, code.number.abs_diff(number), format!("{} ({title})", *code.number)));
    }
    near.sort();
    let near: Vec<String> = near.into_iter().take(3).map(|(_, _, name)| name).collect();
    let protocol = &spec.protocol;
    format!(
        "{number} is no reply code of {protocol}; near it: {}. For a number that a peer may send all the same, use `Code`",
        near.join(", ")
    )
}
