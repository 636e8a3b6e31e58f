//! What may stand behind the code in `reply!`: a text, a language, a deviation.

use proc_macro2::{Ident, Spacing, Span, TokenTree};
use syn::{Error, LitStr, Result};

/// What the user says beside the code.
#[derive(Default)]
pub(super) struct Options<'a> {
    pub(super) text: &'a [TokenTree],
    /// Whether `text = …` says that these are words of the user's own, where a payload is demanded.
    pub(super) own_words: bool,
    /// The key and the value.
    pub(super) language: Option<(Span, &'a [TokenTree])>,
    pub(super) deviation: Option<Span>,
}

impl<'a> Options<'a> {
    pub(super) fn parse(tokens: &'a [TokenTree]) -> Result<Self> {
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
                let twice = if key == "text" {
                    if value.is_empty() {
                        return Err(Error::new(key.span(), "expected a text: `text = \"…\"`"));
                    }
                    check_text(value)?;
                    self.own_words = true;
                    !std::mem::replace(&mut self.text, value).is_empty()
                } else if key == "language" {
                    if value.is_empty() {
                        return Err(Error::new(key.span(), "expected a language: `language = Language::En`"));
                    }
                    self.language.replace((key.span(), value)).is_some()
                } else {
                    check_reason(key, value)?;
                    self.deviation.replace(key.span()).is_some()
                };
                if twice { Err(Error::new(key.span(), format!("`{key}` stands here twice"))) } else { Ok(()) }
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

const KEYS: [&str; 3] = ["text", "language", "deviation"];

fn is_option(tokens: &[TokenTree]) -> bool {
    match tokens {
        // `language == other` is an expression.
        [TokenTree::Ident(_), TokenTree::Punct(first), TokenTree::Punct(second), ..]
            if first.spacing() == Spacing::Joint && second.as_char() == '=' =>
        {
            false
        }
        [TokenTree::Ident(key), TokenTree::Punct(equals), ..] => {
            KEYS.iter().any(|known| key == known) && equals.as_char() == '='
        }
        _ => false,
    }
}

// An assignment is no text, so nothing else can be meant.
fn unknown_option(key: &Ident) -> Error {
    let key_text = key.to_string();
    let near = ftpcodes_spec::did_you_mean(&key_text, KEYS.into_iter());
    let message = match near {
        Some(near) => format!("`{key}` is no option of a reply; did you mean `{near}`?"),
        None => format!("`{key}` is no option of a reply; these are `language` and `deviation`\nand `text`"),
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
    if literal(value).is_some_and(|reason| !reason.value().trim().is_empty()) {
        Ok(())
    } else {
        Err(Error::new(key.span(), "expected the reason as a text: `deviation = \"legacy client\"`"))
    }
}

fn check_text(tokens: &[TokenTree]) -> Result<()> {
    let Some(text) = literal(tokens) else {
        return Ok(());
    };
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    if text.value().contains(['\r', '\n', '\0']) {
        Err(Error::new(span, "a text holds no CR, LF or NUL; for several lines see `ReplyBuilder::lines`"))
    } else {
        Ok(())
    }
}
