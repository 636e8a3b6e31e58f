//! What stands between the braces of `reply_codes!`.

mod item;
mod keys;
mod kind;

use ftpcodes_core::Registry;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Result};

pub(crate) use item::{Item, MacroItem};
pub(crate) use keys::{Keys, SpecName, parse_path};
pub(crate) use kind::MacroKind;

use item::AnyItem;
use kind::TypeKind;

use super::types::condition;

/// The input of `reply_codes!`: keys, then the types to generate.
pub(crate) struct Input {
    pub(crate) krate: CratePath,
    pub(crate) spec: SpecName,
    /// Prefix of the cargo features that switch on all languages but the first.
    pub(crate) language_feature: Option<String>,
    /// The module that the pages of `reference!` stand in; without it the variants have these pages.
    pub(crate) reference: Option<String>,
    pub(crate) code: Item,
    pub(crate) class: Item,
    pub(crate) group: Item,
    pub(crate) language: Item,
    pub(crate) meaning: Item,
    pub(crate) command: Item,
    pub(crate) reply: Item,
    /// Where the input names a type or macro that needs commands.
    pub(crate) wants_commands: Option<Span>,
    pub(crate) macros: Vec<MacroItem>,
}

/// The path of the crate `ftpcodes`, put in front of the input by its `macro_rules!` wrapper as `$crate`.
pub(crate) struct CratePath(TokenTree);

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

impl Input {
    /// When the language at this place is compiled in.
    pub(super) fn language_condition(&self, place: usize, registry: &Registry) -> TokenStream {
        registry.languages.get(place).map(|language| condition(self, place, language)).unwrap_or_default()
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let krate = input.parse()?;
        let Keys { spec, language_feature, reference } = input.parse()?;
        let mut items = Vec::new();
        let mut macros: Vec<MacroItem> = Vec::new();
        while !input.is_empty() {
            match input.parse()? {
                AnyItem::Type(item) => items.push(item),
                AnyItem::Macro(item) if macros.iter().all(|known| known.kind != item.kind) => macros.push(item),
                AnyItem::Macro(item) => return Err(Error::new(item.name.span(), second_macro(&item))),
            }
        }
        let is_codes = |item: &Item| match item.kind {
            Some(kind) => kind == TypeKind::Codes,
            None => item.keyword == "enum",
        };
        let code = match items.iter().position(is_codes) {
            Some(place) => of_keyword(items.remove(place), TypeKind::Codes)?,
            None => return Err(input.error("expected a type for the codes, such as `pub enum SmtpCode;`")),
        };
        let wants_commands = items.iter().find(|item| item.kind == Some(TypeKind::Command));
        let of_commands = macros.iter().find(|item| item.kind != MacroKind::Number);
        let wants_commands =
            wants_commands.map(|item| &item.name).or(of_commands.map(|item| &item.name)).map(Ident::span);
        let mut take = |kind| take_or_name(&mut items, &code, kind);
        let class = take(TypeKind::Class)?;
        let group = take(TypeKind::Group)?;
        let language = take(TypeKind::Language)?;
        let meaning = take(TypeKind::Meaning)?;
        let reply = take(TypeKind::Reply)?;
        let command = take(TypeKind::Command)?;
        if let Some(item) = items.first() {
            let name = &item.name;
            let message = match item.kind {
                Some(kind) => format!("a second type for {}", kind.plural()),
                None => format!(
                    "cannot tell what `{name}` is: `{}` is for the codes, and other names end in Class, Group, \
                    Language, Meaning, Command or CommandReply\nor say what it is: `{} {name} = group;`",
                    code.name, item.keyword
                ),
            };
            return Err(Error::new(name.span(), message));
        }
        Ok(Self {
            krate,
            spec,
            language_feature,
            reference,
            code,
            class,
            group,
            language,
            meaning,
            command,
            reply,
            wants_commands,
            macros,
        })
    }
}

/// The type that the input names for this part, or one named after the codes: `SmtpClass` beside `SmtpCode`.
fn take_or_name(items: &mut Vec<Item>, code: &Item, kind: TypeKind) -> Result<Item> {
    match items.iter().position(|item| item.kind == Some(kind)) {
        Some(place) => of_keyword(items.remove(place), kind),
        None => Ok(code.named_alike(kind)),
    }
}

fn of_keyword(item: Item, kind: TypeKind) -> Result<Item> {
    let keyword = kind.keyword();
    if item.keyword == keyword {
        return Ok(item);
    }
    Err(Error::new(item.keyword.span(), format!("expected `{keyword}`: `{}` is one", item.name)))
}

fn second_macro(item: &MacroItem) -> String {
    let kind = match item.kind {
        MacroKind::Number => "numbers",
        MacroKind::Match => "matching replies: its name begins with `match` and ends in `reply`",
        MacroKind::Reply => "building replies: its name ends in `reply`",
        MacroKind::Expect => "expecting replies: its name begins with `expect` and ends in `reply`",
        MacroKind::Command => "commands: its name ends in `command`",
    };
    format!("`{}` is a second macro for {kind}", item.name)
}
