//! Which replies a macro speaks of: `RETR`, `RETR first`, `RETR after 150`, `RETR after 1xx + observed`.

use ftpcodes_core::ascending;
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Error, Result};

use super::extract::{ANY, Command, Reply, Table};
use super::numbers::{Numbers, one_of};

/// A command and a position in the sequence of its replies.
pub(crate) struct Target<'a> {
    pub(crate) command: &'a Command,
    /// The words with which the user names the command.
    words: TokenStream,
    position: Position,
    /// Whether replies that were only observed or reported count as well.
    pub(crate) observed: bool,
}

enum Position {
    Any,
    First,
    /// After a code or a class, as the user wrote it.
    After(Numbers, String),
}

impl<'a> Target<'a> {
    /// Reads all of these tokens.
    pub(crate) fn parse(table: &'a Table, tokens: &[TokenTree]) -> Result<Self> {
        let words = tokens.iter().map_while(|token| match token {
            TokenTree::Ident(word) if word != "first" && word != "after" => Some(word),
            _ => None,
        });
        let mut words: Vec<_> = words.list();
        if words.is_empty() {
            let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
            let mut message = format!("expected a command first, such as {}", example(table));
            if tokens.iter().any(is_word_of_place) {
                message = format!("{message}\n{}", order(example(table)));
            }
            return Err(Error::new(span, message));
        }
        let verb = |words: &[&Ident]| words.iter().map(ToString::to_string).list().join(" ");
        let unknown = || {
            let mut message = unknown(table, &verb(&words));
            if let Some(verb) = verb_of_variant(table, tokens) {
                message = format!("{message}\nwrite what the client sends: {verb}");
            }
            if words.iter().any(|word| *word == "observed") {
                message = format!("{message}\n{}", order(example(table)));
            }
            Error::new_spanned(spelt(&words), message)
        };
        // A command may have two words, and the word behind it may be a misspelt position.
        let known = (1..=words.len()).rev().find_map(|end| Some((end, table.command(&verb(words.get(..end)?))?)));
        let (end, command) = known.ok_or_else(unknown)?;
        words.truncate(end);
        let mut target = Self { command, words: spelt(&words), position: Position::Any, observed: false };
        let rest = target.parse_position(tokens.get(words.len()..).unwrap_or_default())?;
        target.parse_observed(rest)?;
        Ok(target)
    }

    /// The same of what a server sends: what any command may get has no place among the replies to one.
    pub(crate) fn of_reply(table: &'a Table, tokens: &[TokenTree]) -> Result<Self> {
        let target = Self::parse(table, tokens)?;
        match (&target.position, tokens.get(1)) {
            (Position::First | Position::After(..), Some(word)) if target.is_any() => {
                let message = format!("`any` stands for every command, so it has no place: leave out `{word}`");
                Err(Error::new(word.span(), message))
            }
            _ => Ok(target),
        }
    }

    /// An error about the command, where the user names it.
    pub(crate) fn error(&self, message: impl std::fmt::Display) -> Error {
        Error::new_spanned(&self.words, message)
    }

    /// The command in sentences.
    pub(crate) fn name(&self) -> &str {
        if self.is_any() { "any command" } else { &self.command.verb }
    }

    /// Whether only a command is named, and no place among its replies.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.position, Position::Any) && !self.observed && !self.is_any()
    }

    /// Whether no single command is meant, but what any of them may get.
    pub(crate) fn is_any(&self) -> bool {
        self.command.verb == ANY
    }

    fn parse_position<'t>(&mut self, tokens: &'t [TokenTree]) -> Result<&'t [TokenTree]> {
        match tokens {
            [TokenTree::Ident(word), rest @ ..] if word == "first" => {
                self.position = Position::First;
                Ok(rest)
            }
            [TokenTree::Ident(word), TokenTree::Literal(literal), rest @ ..] if word == "after" => {
                let numbers = Numbers::of(literal).map_err(|message| Error::new(literal.span(), message))?;
                self.position = Position::After(numbers, literal.to_string());
                match self.replies().next() {
                    Some(_) => Ok(rest),
                    None if self.is_any() => Ok(rest),
                    None => Err(Error::new(literal.span(), self.nothing_after(literal))),
                }
            }
            [TokenTree::Ident(word), ..] if word == "after" => {
                Err(Error::new(word.span(), "expected a code or a class after `after`, such as 150 or 1xx"))
            }
            rest => Ok(rest),
        }
    }

    /// `+ observed`, or nothing.
    fn parse_observed(&mut self, tokens: &[TokenTree]) -> Result<()> {
        let is_plus = |token: &TokenTree| matches!(token, TokenTree::Punct(plus) if plus.as_char() == '+');
        let is_word = |token: &TokenTree, known| matches!(token, TokenTree::Ident(word) if word == known);
        let verb = &self.command.verb;
        let (span, mut message) = match tokens {
            [] => return Ok(()),
            [plus, word] if is_plus(plus) && is_word(word, "observed") => {
                self.observed = true;
                return Ok(());
            }
            [plus, word, token, ..] if is_plus(plus) && is_word(word, "observed") => {
                let place = ["first", "after"].into_iter().find(|place| is_word(token, place));
                let message = match place {
                    Some(place) => format!("`{place}` stands in front of `+ observed`"),
                    None => "expected a comma after `+ observed`".to_owned(),
                };
                (token.span(), message)
            }
            [plus, token, ..] | [token, plus, ..] | [token @ plus] if is_plus(plus) => {
                (token.span(), "expected `+ observed`".to_owned())
            }
            [token, ..] => {
                let message = match self.position {
                    Position::Any => format!("expected `first`, `after 1xx`, `+ observed` or a comma after {verb}"),
                    _ => format!("expected `+ observed` or a comma after {verb}{}", self.place()),
                };
                (token.span(), message)
            }
        };
        if tokens.iter().any(is_word_of_place) {
            message = format!("{message}\n{}", order(verb));
        }
        Err(Error::new(span, message))
    }

    fn nothing_after(&self, literal: &impl ToString) -> String {
        let (verb, literal) = (&self.command.verb, literal.to_string());
        let before = ascending(self.command.replies.iter().flat_map(|reply| &reply.after).copied()).list();
        if before.is_empty() {
            format!("nothing comes after {literal} in answer to {verb}, which gets one reply only")
        } else {
            format!("nothing comes after {literal} in answer to {verb}; a reply comes after {}", one_of(&before))
        }
    }

    /// The replies at this position.
    pub(crate) fn replies(&self) -> impl Iterator<Item = &'a Reply> + use<'_, 'a> {
        self.command.replies.iter().filter(|reply| self.has(reply))
    }

    fn has(&self, reply: &Reply) -> bool {
        match &self.position {
            Position::Any => true,
            Position::First => reply.first,
            Position::After(numbers, _) => reply.after.iter().any(|before| numbers.contain(*before)),
        }
    }

    /// The command and the position as the user writes them, to stand before `+ observed`.
    pub(crate) fn words_of_place(&self) -> String {
        format!("{}{}", self.command.verb, self.place())
    }

    /// The position in words, to stand after "answered" or "RETR gets": nothing, ` first`, ` after 150`.
    pub(crate) fn place(&self) -> String {
        match &self.position {
            Position::Any => String::new(),
            Position::First => " first".to_owned(),
            Position::After(_, literal) => format!(" after {literal}"),
        }
    }
}

fn spelt(words: &[&Ident]) -> TokenStream {
    words.iter().map(|word| TokenTree::Ident((*word).clone())).collect()
}

fn is_word_of_place(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if ["first", "after", "observed"].iter().any(|known| word == known))
}

/// The words of a target, for those who know them and not their order.
fn order(verb: &str) -> String {
    format!(
        "the order is `{verb} first + observed` or `{verb} after 1xx + observed`, where all but the command may be \
         left out"
    )
}

/// The verb of a command that is named as its variant is: `Command::Retrieve`.
fn verb_of_variant<'a>(table: &'a Table, tokens: &[TokenTree]) -> Option<&'a str> {
    let is_named = |token: &TokenTree, variant: &str| matches!(token, TokenTree::Ident(word) if word == variant);
    let known = table.commands.iter().find(|command| tokens.iter().any(|token| is_named(token, &command.variant)));
    known.map(|command| command.verb.as_str())
}

fn example(table: &Table) -> &str {
    let known = table.command("RETR").or(table.commands.first());
    known.map_or("RETR", |command| &command.verb)
}

fn unknown(table: &Table, verb: &str) -> String {
    let protocol = &table.protocol;
    let verbs = || table.commands.iter().map(|command| command.verb.as_str());
    if verbs().next().is_none() {
        return format!("the spec of {protocol} has no commands");
    }
    let near = ftpcodes_spec::all_nearest(verb, verbs());
    if near.is_empty() {
        return format!("`{verb}` is no command of {protocol}");
    }
    format!("`{verb}` is no command of {protocol}; did you mean {}?", near.join(" or "))
}
