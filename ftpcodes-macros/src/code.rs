//! `code!(426)`: a number that is checked while compiling, against a table that the generated macro brings along.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitInt, LitStr, Result, bracketed};

/// `[path of the enum] ["protocol" number Variant "title" ...] what the user wrote`
struct Input {
    path: TokenStream,
    protocol: String,
    rows: Vec<Row>,
    number: LitInt,
}

struct Row {
    number: u16,
    variant: Ident,
    title: String,
}

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let Input { path, protocol, rows, number } = syn::parse2(input)?;
    let variant = variant(&protocol, &rows, &number)?;
    // Only the variant has the span of the number, so that an editor shows its documentation there.
    Ok(quote_spanned!(Span::call_site()=> #path::#variant))
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let path;
        bracketed!(path in input);
        let table;
        bracketed!(table in input);
        let protocol = table.parse::<LitStr>()?.value();
        let mut rows = Vec::new();
        while !table.is_empty() {
            rows.push(table.parse()?);
        }
        let number = LitInt::parse(input).map_err(|error| Error::new(error.span(), expected(&protocol, &rows)))?;
        match input.is_empty() {
            true => Ok(Self { path: path.parse()?, protocol, rows, number }),
            false => Err(input.error("expected one number and nothing after it")),
        }
    }
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let number = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Self { number, variant: input.parse()?, title: input.parse::<LitStr>()?.value() })
    }
}

fn variant(protocol: &str, rows: &[Row], literal: &LitInt) -> Result<Ident> {
    let digits = literal.base10_digits();
    let plain = literal.to_string() == digits && digits.len() == 3;
    let Some(number) = digits.parse::<u16>().ok().filter(|number| plain && (100..=699).contains(number)) else {
        let message = format!("`{literal}` is no reply code: expected three digits from 100 to 699");
        return Err(Error::new(literal.span(), message));
    };
    match rows.iter().find(|row| row.number == number) {
        Some(row) => Ok(Ident::new(&row.variant.to_string(), literal.span())),
        None => Err(Error::new(literal.span(), unknown(protocol, rows, number))),
    }
}

fn expected(protocol: &str, rows: &[Row]) -> String {
    let example = rows.first().map(|row| format!(", such as {}", row.number)).unwrap_or_default();
    format!("expected a reply code of {protocol}{example}")
}

fn unknown(protocol: &str, rows: &[Row], number: u16) -> String {
    // Codes of the same class are nearer than any other: their first digit says what a client does.
    let distance = |row: &&Row| (row.number / 100 != number / 100, row.number.abs_diff(number), row.number);
    let mut near: Vec<&Row> = rows.iter().collect();
    near.sort_by_key(distance);
    let near: Vec<String> = near.iter().take(3).map(|row| format!("{} ({})", row.number, row.title)).collect();
    format!(
        "{number} is no reply code of {protocol}; near it: {}. For a number that a peer may send all the same, use \
        `ftpcodes::Code`",
        near.join(", ")
    )
}
