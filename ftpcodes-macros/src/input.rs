//! What stands between the braces of `reply_codes!`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token};

/// The input of `reply_codes!`: keys, then the types to generate.
pub(crate) struct Input {
    pub(crate) krate: CratePath,
    pub(crate) spec: SpecName,
    /// Prefix of the cargo features that switch on all languages but the first.
    pub(crate) language_feature: Option<String>,
    pub(crate) code: Item,
    pub(crate) class: Item,
    pub(crate) group: Item,
    pub(crate) language: Item,
    pub(crate) meaning: Item,
}

/// The path of the crate `ftpcodes`, put in front of the input by its `macro_rules!` wrapper as `$crate`.
pub(crate) struct CratePath(TokenTree);

/// Which spec to read, and where it is named.
pub(crate) struct SpecName {
    pub(crate) span: Span,
}

/// A type to generate: `pub enum ReplyCode;` with its attributes.
pub(crate) struct Item {
    pub(crate) attrs: TokenStream,
    pub(crate) vis: TokenStream,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
}

impl Parse for CratePath {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse().map(Self)
    }
}

impl ToTokens for CratePath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let krate = input.parse()?;
        let (spec, language_feature) = parse_keys(input)?;
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse::<Item>()?);
        }
        let mut take = |keyword: &str, suffix: &str| take_item(&mut items, keyword, suffix);
        let input = Self {
            krate,
            spec,
            language_feature,
            code: take("enum", "Code")?,
            class: take("enum", "Class")?,
            group: take("enum", "Group")?,
            language: take("enum", "Language")?,
            meaning: take("struct", "Meaning")?,
        };
        match items.first() {
            Some(Item { name, .. }) => Err(Error::new(
                name.span(),
                format!(
                    "cannot tell what `{name}` is: the names of types end in Code, Class, Group, Language or Meaning"
                ),
            )),
            None => Ok(input),
        }
    }
}

fn parse_keys(input: ParseStream<'_>) -> Result<(SpecName, Option<String>)> {
    let mut spec = None;
    let mut language_feature = None;
    while input.peek(syn::Ident::peek_any) && input.peek2(Token![=]) {
        let key = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        match key.to_string().as_str() {
            "spec" => spec = Some(parse_spec_name(input)?),
            "language_feature" => language_feature = Some(input.parse::<LitStr>()?.value()),
            other => {
                return Err(Error::new(
                    key.span(),
                    format!("unknown key `{other}`; known keys: spec, language_feature"),
                ));
            }
        }
        input.parse::<Token![;]>()?;
    }
    let spec = spec.ok_or_else(|| input.error("expected `spec = builtin;` first"))?;
    Ok((spec, language_feature))
}

fn parse_spec_name(input: ParseStream<'_>) -> Result<SpecName> {
    let name = input.call(Ident::parse_any).map_err(|error| Error::new(error.span(), "expected `builtin`"))?;
    match name == "builtin" {
        true => Ok(SpecName { span: name.span() }),
        false => Err(Error::new(name.span(), format!("unknown spec `{name}`; expected `builtin`"))),
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut attrs = TokenStream::new();
        while input.peek(Token![#]) {
            attrs.extend([input.parse::<TokenTree>()?, input.parse::<TokenTree>()?]);
        }
        let mut vis = TokenStream::new();
        if input.peek(Token![pub]) {
            vis.extend([input.parse::<TokenTree>()?]);
            if input.peek(syn::token::Paren) {
                vis.extend([input.parse::<TokenTree>()?]);
            }
        }
        let keyword = input.call(Ident::parse_any)?;
        if keyword != "enum" && keyword != "struct" {
            return Err(Error::new(keyword.span(), "expected `enum` or `struct`"));
        }
        let name = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Self { attrs, vis, keyword, name })
    }
}

fn take_item(items: &mut Vec<Item>, keyword: &str, suffix: &str) -> Result<Item> {
    let found = items.iter().position(|item| item.keyword == keyword && item.name.to_string().ends_with(suffix));
    match found {
        Some(index) => Ok(items.remove(index)),
        None => Err(Error::new(
            Span::call_site(),
            format!("no type for this part of the spec: expected `pub {keyword} …{suffix};`"),
        )),
    }
}
