//! The types to generate: `pub enum SmtpCode;` with their attributes.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Result, Token};

/// A type to generate.
pub(crate) struct Item {
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
    pub(crate) attrs: TokenStream,
    /// Empty, `pub`, or `pub` with how far it reaches.
    pub(crate) vis: TokenStream,
    pub(crate) name: Ident,
    /// The path of the codes as the macro's users see it: the bare name unless `=> path` says otherwise.
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
                input.parse::<Token![;]>()?;
                Ok(Self::Type(Item { attrs, vis, keyword, name }))
            }
            "macro" => {
                let name = input.parse()?;
                let path = parse_path(input)?;
                Ok(Self::Macro(MacroItem { attrs, vis, name, path }))
            }
            _ => Err(Error::new(keyword.span(), "expected `enum`, `struct` or `macro`")),
        }
    }
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
    pub(super) fn named_alike(&self, keyword: &str, suffix: &str) -> Self {
        let name = self.name.to_string();
        let stem = name.strip_suffix("Code").filter(|stem| !stem.is_empty()).unwrap_or(&name);
        let doc = match suffix {
            "Class" => "What the first digit of a reply code says.",
            "Group" => "What the second digit of a reply code says.",
            "Language" => "A language that the spec has words in.",
            "Command" => "A command of the protocol.",
            "CommandReply" => "A reply that a command may get.",
            _ => "One meaning of a reply code.",
        };
        Self {
            // Who named only the codes has not asked for this type, and may well not use it.
            attrs: quote!(#[doc = #doc] #[allow(dead_code, reason = "comes with the codes")]),
            vis: self.vis.clone(),
            keyword: Ident::new(keyword, self.name.span()),
            name: Ident::new(&format!("{stem}{suffix}"), self.name.span()),
        }
    }
}

/// What a macro is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum MacroKind {
    /// Turns a number into a code.
    Number,
    /// Matches the replies to a command.
    Match,
    /// Builds a reply to a command.
    Reply,
}

impl MacroItem {
    /// What a macro of this name is for.
    pub(crate) fn kind(&self) -> MacroKind {
        let name = self.name.to_string();
        match name.ends_with("reply") {
            true if name.starts_with("match") => MacroKind::Match,
            true => MacroKind::Reply,
            false => MacroKind::Number,
        }
    }
}

/// What a type of this name is for.
pub(super) fn kind_of(name: &Ident) -> Option<&'static str> {
    let name = name.to_string();
    let kinds = [
        ("Class", "the classes"),
        ("Group", "the groups"),
        ("Language", "the languages"),
        ("Meaning", "the meanings"),
        ("Command", "the commands"),
        ("CommandReply", "the replies to commands"),
    ];
    kinds.into_iter().find(|(suffix, _)| name.ends_with(suffix)).map(|(_, kind)| kind)
}
