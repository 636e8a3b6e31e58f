//! `reply!(STOR, 226)`: a reply to be written, whose code is checked against what the command may get.

use proc_macro2::{Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, LitStr, Result};

use crate::context::Context;
use crate::number::Numbers;
use crate::table::{Basis, Table};
use crate::target::Target;
use crate::words::{list, not_listed};

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    Ok(build(&context, &tokens).unwrap_or_else(|errors| in_its_place(&context, errors)))
}

fn build(context: &Context, tokens: &[TokenTree]) -> Result<TokenStream> {
    let parts = Parts::split(tokens)?;
    if context.table.is_unknown() {
        return unchecked(context, &parts);
    }
    if !matches!(parts.target, [TokenTree::Ident(_), ..]) {
        // Without a command all that follows is one place off.
        Target::parse(&context.table, parts.target)?;
    }
    let target = Target::parse(&context.table, parts.target);
    let number = parts.number();
    let options = Options::parse(parts.options);
    // All three are told, not only the first that is wrong.
    let (target, (number, span), options) = match (target, number, options) {
        (Ok(target), Ok(number), Ok(options)) => (target, number, options),
        (target, number, options) => {
            let errors = [target.err(), number.err(), options.err()].into_iter().flatten();
            return Err(errors.reduce(combined).unwrap_or_else(|| Error::new(Span::call_site(), EXPECTED)));
        }
    };
    check(&context.table, &target, number, span, &options)?;
    emit(context, &target, number, span, &options)
}

/// A reply with what the user gives, of a spec that was refused.
fn unchecked(context: &Context, parts: &Parts<'_>) -> Result<TokenStream> {
    let krate = &context.krate;
    let (number, _) = parts.number()?;
    let Options { text, language, deviation: _ } = Options::parse(parts.options)?;
    let text: TokenStream = text.iter().cloned().collect();
    let language = language.map(|(_, language)| language.iter().cloned().collect::<TokenStream>());
    let text = match (language, text.is_empty()) {
        (Some(language), _) => quote!({ let _ = #language; "" }),
        (None, true) => quote!(""),
        (None, false) => text,
    };
    Ok(quote!(#krate::ReplyBuilder::new(#krate::__private::checked_code(#number), #text)))
}

/// The errors, and behind them some reply all the same, so that what is done with it is not called wrong, too.
fn in_its_place(context: &Context, errors: Error) -> TokenStream {
    let krate = &context.krate;
    let errors = errors.into_compile_error();
    quote!({ #errors #krate::ReplyBuilder::new(#krate::__private::checked_code(100), "") })
}

fn combined(mut errors: Error, error: Error) -> Error {
    errors.combine(error);
    errors
}

const EXPECTED: &str = "expected a command and a code: `reply!(STOR, 226)`";

/// The parts of a use, cut at the commas.
struct Parts<'a> {
    target: &'a [TokenTree],
    code: &'a [TokenTree],
    /// What comes behind the code, without the first comma.
    options: &'a [TokenTree],
}

impl<'a> Parts<'a> {
    fn split(tokens: &'a [TokenTree]) -> Result<Self> {
        let (target, rest) = at_comma(tokens);
        let (code, options) = at_comma(rest);
        match code.is_empty() {
            true => {
                let span = tokens.last().map_or_else(Span::call_site, TokenTree::span);
                Err(Error::new(span, EXPECTED))
            }
            false => Ok(Self { target, code, options }),
        }
    }

    fn number(&self) -> Result<(u16, Span)> {
        let span = self.code.first().map_or_else(Span::call_site, TokenTree::span);
        match self.code {
            [TokenTree::Literal(_), more, ..] => Err(Error::new(more.span(), "expected a comma after the code")),
            [TokenTree::Literal(literal)] => match Numbers::of(literal) {
                Ok(Numbers::Code(number)) => Ok((number, span)),
                Ok(Numbers::Class(_)) => Err(Error::new(span, "a reply has one code, such as 226")),
                Err(message) => Err(Error::new(span, message)),
            },
            _ => Err(Error::new(span, "expected a code, such as 226")),
        }
    }
}

/// What comes before the first comma and what comes behind it.
pub(crate) fn at_comma(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let place = tokens.iter().position(is_comma).unwrap_or(tokens.len());
    let (before, rest) = tokens.split_at_checked(place).unwrap_or_default();
    (before, rest.split_first().map_or(&[][..], |(_, rest)| rest))
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// What the user says beside the code.
#[derive(Default)]
struct Options<'a> {
    text: &'a [TokenTree],
    /// The key and the value.
    language: Option<(Span, &'a [TokenTree])>,
    deviation: Option<Span>,
}

impl<'a> Options<'a> {
    fn parse(tokens: &'a [TokenTree]) -> Result<Self> {
        let mut options = Self::default();
        let mut rest = tokens;
        while !rest.is_empty() {
            let (item, next) = rest.split_at_checked(end_of_item(rest)).unwrap_or_default();
            rest = next.split_first().map_or(&[][..], |(_, rest)| rest);
            options.add(item)?;
        }
        match (options.text.first(), options.language) {
            (Some(text), Some(_)) => {
                let message = "a text of your own is in its own language: leave out the text or `language`";
                Err(Error::new(text.span(), message))
            }
            _ => Ok(options),
        }
    }

    fn add(&mut self, item: &'a [TokenTree]) -> Result<()> {
        match item {
            [TokenTree::Ident(key), _, value @ ..] if is_option(item) => {
                let twice = if key == "language" {
                    if value.is_empty() {
                        return Err(Error::new(key.span(), "expected a language: `language = Language::En`"));
                    }
                    self.language.replace((key.span(), value)).is_some()
                } else {
                    check_reason(key, value)?;
                    self.deviation.replace(key.span()).is_some()
                };
                match twice {
                    true => Err(Error::new(key.span(), format!("`{key}` stands here twice"))),
                    false => Ok(()),
                }
            }
            [first, ..] if !self.text.is_empty() || self.language.is_some() || self.deviation.is_some() => {
                Err(Error::new(first.span(), "expected `language = …`, `deviation = \"…\"` or nothing more"))
            }
            [TokenTree::Ident(key)] if key == "deviation" => check_reason(key, &[]),
            [TokenTree::Ident(key), TokenTree::Punct(equals), TokenTree::Punct(_), ..]
            | [TokenTree::Ident(key), TokenTree::Punct(equals)]
                if equals.as_char() == '=' && equals.spacing() == Spacing::Alone =>
            {
                Err(unknown_option(key))
            }
            [TokenTree::Ident(key), TokenTree::Punct(equals), other, ..]
                if equals.as_char() == '=' && !matches!(other, TokenTree::Punct(_)) =>
            {
                Err(unknown_option(key))
            }
            [] => Ok(()),
            text => {
                check_text(text)?;
                self.text = text;
                Ok(())
            }
        }
    }
}

/// The place of the comma that ends the text or option which these tokens begin with, or their number. A comma between
/// the arguments of a generic type, as in `texts::<A, B>()`, ends neither, unless an option comes behind it.
fn end_of_item(tokens: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    let mut before = ' ';
    let end = tokens.iter().enumerate().position(|(place, token)| {
        let TokenTree::Punct(punct) = token else {
            before = ' ';
            return false;
        };
        match punct.as_char() {
            '<' => depth += 1,
            // An arrow closes nothing.
            '>' if before != '-' && before != '=' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = punct.as_char();
        let rest = || tokens.get(place + 1..).unwrap_or_default();
        before == ',' && (depth == 0 || rest().is_empty() || is_option(rest()))
    });
    end.unwrap_or(tokens.len())
}

fn is_option(tokens: &[TokenTree]) -> bool {
    match tokens {
        // `language == other` is an expression.
        [TokenTree::Ident(_), TokenTree::Punct(first), TokenTree::Punct(second), ..]
            if first.spacing() == Spacing::Joint && second.as_char() == '=' =>
        {
            false
        }
        [TokenTree::Ident(key), TokenTree::Punct(equals), ..] => {
            (key == "language" || key == "deviation") && equals.as_char() == '='
        }
        _ => false,
    }
}

// An assignment is no text, so nothing else can be meant.
fn unknown_option(key: &Ident) -> Error {
    let key_text = key.to_string();
    let near = ftpcodes_spec::did_you_mean(&key_text, ["language", "deviation"].into_iter());
    let message = match near {
        Some(near) => format!("`{key}` is no option of a reply; did you mean `{near}`?"),
        None => format!("`{key}` is no option of a reply; these are `language` and `deviation`"),
    };
    Error::new(key.span(), message)
}

fn literal(tokens: &[TokenTree]) -> Option<LitStr> {
    match tokens {
        [TokenTree::Literal(literal)] => syn::parse_str(&literal.to_string()).ok(),
        _ => None,
    }
}

fn check_reason(key: &Ident, value: &[TokenTree]) -> Result<()> {
    match literal(value).is_some_and(|reason| !reason.value().trim().is_empty()) {
        true => Ok(()),
        false => Err(Error::new(key.span(), "expected the reason as a text: `deviation = \"legacy client\"`")),
    }
}

fn check_text(tokens: &[TokenTree]) -> Result<()> {
    let Some(text) = literal(tokens) else {
        return Ok(());
    };
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    match text.value().contains(['\r', '\n', '\0']) {
        true => Err(Error::new(span, "a text holds no CR, LF or NUL; for several lines see `ReplyBuilder::lines`")),
        false => Ok(()),
    }
}

/// A server sends what documents list; what other servers send besides is a deviation.
fn check(table: &Table, target: &Target<'_>, number: u16, span: Span, options: &Options<'_>) -> Result<()> {
    let (verb, place) = (&target.command.verb, target.place());
    let in_documents = |basis| basis != Basis::Observed;
    let listed = target.replies().any(|reply| reply.code == number && in_documents(reply.basis));
    match (listed, options.deviation) {
        (true, Some(key)) => {
            Err(Error::new(key, format!("{verb} may be answered{place} with {number}: leave out `deviation`")))
        }
        (false, None) => {
            let observed = target.replies().find(|reply| reply.code == number);
            let why = match observed {
                Some(reply) => {
                    let servers = table.sources(reply).join(", ");
                    format!("no document lets a server answer {verb} with {number}, though {servers} did")
                }
                None => not_listed(table, target, number),
            };
            let may = list(table, target.replies().filter(|reply| in_documents(reply.basis)));
            let message = format!(
                "{why}\n{verb} may be answered{place} with{may}\nor say why it is right here: \
                 `deviation = \"…\"`"
            );
            Err(Error::new(span, message))
        }
        _ => Ok(()),
    }
}

fn emit(context: &Context, target: &Target<'_>, number: u16, span: Span, options: &Options<'_>) -> Result<TokenStream> {
    let Context { krate, path, table } = context;
    let code = table.code(number);
    let variant = code.map(|code| Ident::new(&code.variant, span));
    let any = target.command.replies.iter().find(|reply| reply.code == number);
    let place = any.map_or(0, |reply| reply.meaning);
    let meaning = code.and_then(|code| code.meanings.get(place));
    let number_of = match &variant {
        Some(variant) => quote!(#path::#variant.code()),
        None => quote!(#krate::__private::checked_code(#number)),
    };
    let text = match (options.text, meaning, options.language) {
        ([], None, _) => {
            let message = format!("{} has no text for {number}: give one", table.protocol);
            return Err(Error::new(span, message));
        }
        ([], Some(meaning), _) if meaning.is_pattern => {
            let (verb, text) = (&target.command.verb, &meaning.text);
            let message = format!(
                "the text of {number} to {verb} has values in it, {text:?}: give the whole text, as in \
                 `reply!({verb}, {number}, text)`"
            );
            return Err(Error::new(span, message));
        }
        ([], Some(meaning), None) => {
            let text = Literal::string(&meaning.text);
            quote!(#text)
        }
        ([], Some(_), Some((_, language))) => {
            let language: TokenStream = language.iter().cloned().collect();
            quote!(#path::#variant.__text_in(#place, #language))
        }
        (text, _, _) => text.iter().cloned().collect(),
    };
    Ok(quote!(#krate::ReplyBuilder::new(#number_of, #text)))
}
