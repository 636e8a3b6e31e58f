//! Which replies a macro speaks of: `RETR`, `RETR first`, `RETR after 150`, `RETR after 1xx`.

use proc_macro2::{Ident, Span, TokenTree};
use syn::{Error, Result};

use crate::number::Numbers;
use crate::table::{ANY, Command, Reply, Table};
use crate::words::one_of;

/// A command and a position in the sequence of its replies.
pub(crate) struct Target<'a> {
    pub(crate) command: &'a Command,
    /// Where the user names the command.
    pub(crate) span: Span,
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
        let mut words: Vec<_> = words.collect();
        let Some(first) = words.first() else {
            let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
            return Err(Error::new(span, format!("expected a command first, such as {}", example(table))));
        };
        let verb = |words: &[&Ident]| words.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let unknown = || Error::new(first.span(), unknown(table, &verb(&words)));
        // A command may have two words, and the word behind it may be a misspelt position.
        let known = (1..=words.len()).rev().find_map(|end| Some((end, table.command(&verb(words.get(..end)?))?)));
        let (end, command) = known.ok_or_else(unknown)?;
        let span = first.span();
        words.truncate(end);
        let mut target = Self { command, span, position: Position::Any, observed: false };
        let rest = target.parse_position(tokens.get(words.len()..).unwrap_or_default())?;
        match rest {
            [] => Ok(target),
            [TokenTree::Punct(plus), TokenTree::Ident(word)] if plus.as_char() == '+' && word == "observed" => {
                target.observed = true;
                Ok(target)
            }
            [TokenTree::Punct(plus), token, ..]
            | [token, TokenTree::Punct(plus), ..]
            | [token @ TokenTree::Punct(plus)]
                if plus.as_char() == '+' =>
            {
                Err(Error::new(token.span(), "expected `+ observed`"))
            }
            [token, ..] => {
                let verb = &command.verb;
                let message = match target.position {
                    Position::Any => format!("expected `first`, `after 1xx`, `+ observed` or a comma after {verb}"),
                    _ => format!("expected `+ observed` or a comma after {verb}{}", target.place()),
                };
                Err(Error::new(token.span(), message))
            }
        }
    }

    /// The command in sentences.
    pub(crate) fn name(&self) -> &str {
        if self.is_any() { "any command" } else { &self.command.verb }
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
                    None => Err(Error::new(literal.span(), self.nothing_after(literal))),
                }
            }
            [TokenTree::Ident(word), ..] if word == "after" => {
                Err(Error::new(word.span(), "expected a code or a class after `after`, such as 150 or 1xx"))
            }
            rest => Ok(rest),
        }
    }

    fn nothing_after(&self, literal: &impl ToString) -> String {
        let (verb, literal) = (&self.command.verb, literal.to_string());
        let mut before: Vec<u16> = self.command.replies.iter().flat_map(|reply| &reply.after).copied().collect();
        before.sort_unstable();
        before.dedup();
        match before.is_empty() {
            true => format!("nothing comes after {literal} in answer to {verb}, which gets one reply only"),
            false => {
                format!("nothing comes after {literal} in answer to {verb}; a reply comes after {}", one_of(&before))
            }
        }
    }

    /// The replies at this position.
    pub(crate) fn replies(&self) -> impl Iterator<Item = &'a Reply> + use<'_, 'a> {
        self.command.replies.iter().filter(|reply| self.admits(reply))
    }

    fn admits(&self, reply: &Reply) -> bool {
        match &self.position {
            Position::Any => true,
            Position::First => reply.first,
            Position::After(numbers, _) => reply.after.iter().any(|before| numbers.contain(*before)),
        }
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
    match ftpcodes_spec::did_you_mean(verb, verbs()) {
        Some(near) => format!("`{verb}` is no command of {protocol}; did you mean {near}?"),
        None => format!("`{verb}` is no command of {protocol}"),
    }
}
