//! The types to generate: `pub enum SmtpCode;` with their attributes.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Result, Token};

use super::kind::{MacroKind, TypeKind};

/// A type to generate.
pub(crate) struct Item {
    /// What it is for, as the input says or as its name does.
    pub(super) kind: Option<TypeKind>,
    pub(crate) attrs: TokenStream,
    pub(crate) vis: TokenStream,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
}

/// As a piece of an expansion, a type is its name.
impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
    }
}

/// A macro to generate, such as `pub macro smtp_code;`.
pub(crate) struct MacroItem {
    pub(crate) kind: MacroKind,
    pub(crate) attrs: TokenStream,
    /// Empty, `pub`, or `pub` with how far it reaches.
    pub(crate) vis: TokenStream,
    pub(crate) name: Ident,
    /// The path of the codes, or of the commands, as the macro's users see it: the bare name unless `=> path` says
    /// otherwise.
    pub(crate) path: Option<TokenStream>,
}

/// One entry after the keys.
pub(super) enum AnyItem {
    Type(Item),
    Macro(MacroItem),
}

impl Parse for AnyItem {
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
        match keyword.to_string().as_str() {
            "enum" | "struct" => {
                let name = input.parse()?;
                let kinds = "codes, class, group, language, meaning, command or reply";
                let kind = parse_kind(input, TypeKind::of_word, kinds)?.or_else(|| TypeKind::of_name(&name));
                input.parse::<Token![;]>()?;
                Ok(Self::Type(Item { kind, attrs, vis, keyword, name }))
            }
            "macro" => {
                let name = input.parse()?;
                let kind = parse_kind(input, MacroKind::of_word, "code, match_reply, reply, expect_reply or command")?;
                let kind = kind.unwrap_or_else(|| MacroKind::of_name(&name));
                let path = parse_path(input)?;
                Ok(Self::Macro(MacroItem { kind, attrs, vis, name, path }))
            }
            _ => Err(Error::new(keyword.span(), "expected `enum`, `struct` or `macro`")),
        }
    }
}

// ` = match_reply`, or nothing.
fn parse_kind<K>(input: ParseStream<'_>, of_word: fn(&Ident) -> Option<K>, kinds: &str) -> Result<Option<K>> {
    if input.peek(Token![=>]) || input.parse::<Option<Token![=]>>()?.is_none() {
        return Ok(None);
    }
    let word = input.call(Ident::parse_any)?;
    let unknown = || Error::new(word.span(), format!("expected what it is for: {kinds}"));
    of_word(&word).map(Some).ok_or_else(unknown)
}

// ` => crate::ReplyCode;`, or only the semicolon.
fn parse_path(input: ParseStream<'_>) -> Result<Option<TokenStream>> {
    if input.parse::<Option<Token![;]>>()?.is_some() {
        return Ok(None);
    }
    input.parse::<Token![=>]>()?;
    let mut path = TokenStream::new();
    while !input.peek(Token![;]) {
        path.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![;]>()?;
    Ok(Some(path))
}

impl Item {
    /// A type for another part of the spec, named after this one: `SmtpClass` beside `SmtpCode`.
    pub(super) fn named_alike(&self, kind: TypeKind) -> Self {
        let name = self.name.to_string();
        let stem = name.strip_suffix("Code").filter(|stem| !stem.is_empty()).unwrap_or(&name);
        let doc = match kind {
            TypeKind::Codes => "A reply code.",
            TypeKind::Class => "What the first digit of a reply code says.",
            TypeKind::Group => "What the second digit of a reply code says.",
            TypeKind::Language => "A language that the spec has words in.",
            TypeKind::Meaning => "One meaning of a reply code.",
            TypeKind::Command => "A command of the protocol.",
            TypeKind::Reply => "A reply that a command may get.",
        };
        Self {
            kind: Some(kind),
            // Who named only the codes has not asked for this type, and may well not use it.
            attrs: quote!(#[doc = #doc] #[allow(dead_code, reason = "comes with the codes")]),
            vis: self.vis.clone(),
            keyword: Ident::new(kind.keyword(), self.name.span()),
            name: Ident::new(&format!("{stem}{}", kind.suffix()), self.name.span()),
        }
    }
}
