//! `reply!(STOR, 226)`: a reply to be written, whose code is checked against what the command may get.

mod demand;
mod options;
mod refusal;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, Result};

use super::context::Context;
use super::extract::{Reply, Table};
use super::messages::in_numbers;
use super::numbers::Numbers;
use super::target::Target;
use super::tokens::at_comma;
use demand::Demand;
pub(crate) use demand::payload_type;
use options::Options;
use refusal::refusal;

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
        Target::of_reply(&context.table, parts.target)?;
    }
    let target = Target::of_reply(&context.table, parts.target);
    let number = parts.number(&context.table);
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
    let (number, _) = parts.number(&context.table)?;
    let Options { text, language, .. } = Options::parse(parts.options)?;
    let text: TokenStream = text.iter().cloned().collect();
    let language = language.map(|(_, language)| language.iter().cloned().collect::<TokenStream>());
    let text = match (language, text.is_empty()) {
        (Some(language), _) => quote!({ let _ = #language; "" }),
        (None, true) => quote!(""),
        (None, false) => text,
    };
    let private = crate::private();
    Ok(quote!(#krate::ReplyBuilder::new(#krate::#private::checked_code(#number), #text)))
}

/// The errors, and behind them some reply all the same, so that what is done with it is not called wrong, too.
fn in_its_place(context: &Context, errors: Error) -> TokenStream {
    let krate = &context.krate;
    let errors = errors.into_compile_error();
    let private = crate::private();
    quote!({ #errors #krate::ReplyBuilder::new(#krate::#private::checked_code(100), "") })
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
        if code.is_empty() {
            let span = tokens.last().map_or_else(Span::call_site, TokenTree::span);
            Err(Error::new(span, EXPECTED))
        } else {
            Ok(Self { target, code, options })
        }
    }

    fn number(&self, table: &Table) -> Result<(u16, Span)> {
        let span = self.code.first().map_or_else(Span::call_site, TokenTree::span);
        match self.code {
            [TokenTree::Literal(_), more, ..] => Err(Error::new(more.span(), "expected a comma after the code")),
            [TokenTree::Literal(literal)] => match Numbers::of(literal) {
                Ok(Numbers::Code(number)) => Ok((number, span)),
                Ok(Numbers::Class(_)) => Err(Error::new(span, "a reply has one code, such as 226")),
                Err(message) => Err(Error::new(span, message)),
            },
            code => {
                let mut help = in_numbers(&table.codes, code);
                if help.is_empty() {
                    help.push_str("\nfor a code that only the running program knows there is `Command::reply`");
                }
                Err(Error::new(span, format!("expected a code, such as 226{help}")))
            }
        }
    }
}

/// A server sends what documents list; what other servers send besides is a deviation, or asked for.
fn check(table: &Table, target: &Target<'_>, number: u16, span: Span, options: &Options<'_>) -> Result<()> {
    let may_be_sent = |reply: &&Reply| target.observed || reply.basis.is_documented();
    let is_listed = target.replies().filter(may_be_sent).any(|reply| reply.code == number);
    if is_listed || options.deviation.is_some() {
        Ok(())
    } else {
        Err(Error::new(span, refusal(table, target, number)))
    }
}

fn emit(context: &Context, target: &Target<'_>, number: u16, span: Span, options: &Options<'_>) -> Result<TokenStream> {
    let Context { krate, path, table } = context;
    let code = table.code(number);
    let variant = code.map(|code| Ident::new(&code.variant, span));
    let any = target.command.replies.iter().find(|reply| reply.code == number);
    let place = any.map_or(0, |reply| reply.meaning);
    let meaning = code.and_then(|code| code.meanings.get(place));
    // What a deviation holds is not known.
    let demand = any.and(meaning).and_then(Demand::of_meaning);
    let number_of = match &variant {
        Some(variant) => quote!(#path::#variant.code()),
        None => {
            let private = crate::private();
            quote!(#krate::#private::checked_code(#number))
        }
    };
    let text = match (options.text, meaning, options.language) {
        ([], None, _) => {
            let message = format!("{} has no text for {number}: give one", table.protocol);
            return Err(Error::new(span, message));
        }
        ([], Some(meaning), _) if meaning.format.is_some() => {
            let (verb, text) = (&target.command.verb, &meaning.text);
            let mut message = format!(
                "the text of {number} to {verb} has values in it, {text:?}: give the whole text, as in \
                 `reply!({verb}, {number}, text)`"
            );
            if let Some(demand) = &demand {
                message = format!("{message}\n{}", demand.help());
            }
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
        (text, _, _) => {
            let text: TokenStream = text.iter().cloned().collect();
            match demand.filter(|_| !options.own_words) {
                Some(demand) => demand.of(krate, &text),
                None => text,
            }
        }
    };
    Ok(quote!(#krate::ReplyBuilder::new(#number_of, #text)))
}
