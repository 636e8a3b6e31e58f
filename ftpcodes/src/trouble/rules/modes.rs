//! Commands that the server does not have or takes otherwise, and the representation type.

use alloc::vec::Vec;

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::{Words, has_any};
use crate::trouble::record::{ASCII, BARE, Exchange, FILES, Kind, is_binary};
use crate::trouble::said::files::ABSENT;
use crate::trouble::words::{Echo, has, has_word};

/// MLSD is unknown, and the client does not take LIST.
#[inline]
pub(super) fn mlsd_unsupported(view: &View<'_>) -> Option<Evidence> {
    let refused = view.refused(&[Command::MachineListDirectory]).filter(|refusal| {
        let missing = has_any(&refusal.answer.words, ABSENT);
        matches!(refusal.answer.code, 402 | 500 | 501 | 502 | 504) && !missing
    });
    let last = refused.last()?;
    let order = last.exchange.order;
    let falls_back = |exchange: &Exchange| exchange.order > order && exchange.is(&[Command::List, Command::NameList]);
    if view.any_after(&[Command::MachineListDirectory], order) || view.exchanges().any(falls_back) {
        return None;
    }
    Some(Evidence::new(view.unless_it_goes_on(last.answer.order), [last.answer.line]))
}

/// The server takes the options of `ls` for a path.
#[inline]
pub(super) fn list_options(view: &View<'_>) -> Option<Evidence> {
    let refused = view.refused(&[Command::List, Command::NameList]);
    let with_options = refused.filter(|refusal| {
        let words = &refusal.answer.words;
        let other = has_any(words, &["permission", "denied"]) || matches!(refusal.answer.code, 421 | 425 | 426 | 530);
        refusal.exchange.argument.starts_with(b"-") && !other
    });
    let mut bare = view.exchanges().filter(|exchange| {
        exchange.is(&[Command::List, Command::NameList]) && exchange.succeeded() && !exchange.argument.starts_with(b"-")
    });
    let last_bare = bare.next_back();
    let mut found = Vec::new();
    let mut strength = Strength::Likely;
    for refusal in with_options {
        let works = last_bare
            .is_some_and(|bare| bare.order > refusal.exchange.order && bare.command == refusal.exchange.command);
        if works {
            strength = Strength::Certain;
        }
        if works || refusal.answer.echoes != Echo::Nothing {
            found.push(refusal.answer.line);
        }
    }
    (!found.is_empty()).then(|| Evidence::new(strength, found))
}

/// SIZE is refused, because the type is ASCII.
#[inline]
pub(super) fn size_in_ascii(view: &View<'_>) -> Option<Evidence> {
    let refused = view.refused(&[Command::FileSize]).filter(|refusal| {
        let binary_works = refusal.exchange.state.kind == Kind::Ascii && view.same_after(refusal.exchange);
        let told = has_any(&refusal.answer.words, &["ascii", "mode a", "type a"]);
        // A client that asks before it stores wants to know whether there is a file at all.
        let stored = view.stored_after(refusal.exchange);
        matches!(refusal.answer.code, 501 | 504 | 550) && (told || binary_works) && !stored
    });
    let refused: Vec<(u64, u64)> = refused.map(|refusal| (refusal.answer.order, refusal.answer.line)).collect();
    let (first, _) = refused.first()?;
    Some(Evidence::new(view.unless_it_goes_on(*first), refused.iter().map(|(_, line)| *line)))
}

/// REST is refused, because the type is ASCII.
#[inline]
pub(super) fn rest_in_ascii(view: &View<'_>) -> Option<Evidence> {
    let refused = view.refused(&[Command::Restart]).filter(|refusal| {
        let number = &refusal.exchange.argument;
        let ascii = refusal.exchange.state.kind.is_ascii() && !matches!(refusal.answer.code, 421 | 500 | 502 | 530);
        let is_offset = !number.is_empty() && number.iter().all(u8::is_ascii_digit);
        ascii && is_offset && !view.resumed_after(refusal.exchange.order)
    });
    let refused: Vec<Refusal<'_>> = refused.collect();
    let first = refused.first()?;
    let told = refused.iter().any(|refusal| has(&refusal.answer.words, "ascii"));
    let strength = if told { view.unless_it_goes_on(first.answer.order) } else { Strength::Likely };
    Some(Evidence::new(strength, refused.iter().map(|refusal| refusal.answer.line)))
}

/// Whether the server says that lines of the file end otherwise than ASCII has it.
#[inline]
fn is_bare_told(words: &Words) -> bool {
    has(words, BARE) && has_any(words, &["bare linefeed", "bare lf", "bare line feed"])
}

/// A file that is no text went over as ASCII.
#[inline]
pub(super) fn ascii_damages_binary(view: &View<'_>) -> Option<Evidence> {
    let mut lines = Vec::new();
    let mut strength = Strength::Likely;
    for exchange in view.exchanges().filter(|exchange| exchange.is(FILES) && exchange.succeeded()) {
        let Some(last) = &exchange.last else { continue };
        let begin = exchange.preliminary.as_ref();
        let says = |phrase: &str| begin.is_some_and(|begin| has(&begin.words, phrase));
        let ascii = || exchange.state.kind == Kind::Ascii || says(ASCII);
        let told = is_bare_told(&last.words);
        if told {
            strength = Strength::Certain;
        }
        if told || ascii() && is_binary(exchange.name()) && !says("binary") {
            lines.extend(begin.map(|begin| begin.line).filter(|_| !told));
            lines.push(if told { last.line } else { exchange.line });
        }
    }
    (!lines.is_empty()).then(|| Evidence::new(strength, lines))
}

/// Rights or times of files cannot be set.
#[inline]
pub(super) fn attributes_unsupported(view: &View<'_>) -> Option<Evidence> {
    let commands = &[
        Command::SiteParameters,
        Command::ModifyModificationTime,
        Command::ModifyFacts,
        Command::ModifyCreationTime,
        Command::ModificationTime,
    ];
    let set = view.exchanges().rfind(|exchange| exchange.is(commands) && sets(exchange) && exchange.succeeded());
    let refused = view.refused(commands).filter(|refusal| {
        // Clients try one way after the other.
        let got_there = set.is_some_and(|set| set.order > refusal.exchange.order);
        let sets = sets(refusal.exchange) && !got_there;
        // The file itself has to be there. A server that repeats the time looked for a file of that name.
        let misread = refusal.exchange.is(&[Command::ModificationTime]) && refusal.answer.echoes == Echo::Whole;
        let missing =
            !misread && (has_word(&refusal.answer.words, &["exist"]) || has_any(&refusal.answer.words, ABSENT));
        sets && matches!(refusal.answer.code, 500 | 501 | 502 | 504 | 550) && !missing
    });
    let mut strength = Strength::Possible;
    let mut lines = Vec::new();
    for refusal in refused {
        // A 550 that says nothing may be about the file.
        if refusal.answer.code != 550 || !refusal.answer.words.trim().is_empty() {
            strength = Strength::Certain;
        }
        lines.push(refusal.answer.line);
    }
    (!lines.is_empty()).then(|| Evidence::new(strength, lines))
}

/// Whether a command sets rights or times.
#[inline]
fn sets(exchange: &Exchange) -> bool {
    let argument = &exchange.argument;
    match exchange.command {
        Some(Command::SiteParameters) => {
            let verb = argument.split(|byte| *byte == b' ').next().unwrap_or_default();
            ["CHMOD", "UTIME", "CHGRP", "CHOWN"].iter().any(|name| verb.eq_ignore_ascii_case(name.as_bytes()))
        }
        // RFC 3659 section 3.1 has no time in MDTM; some clients set it so.
        Some(Command::ModificationTime) => is_time(argument),
        _ => !argument.is_empty(),
    }
}

/// Whether an argument begins with a time and a space.
#[inline]
fn is_time(argument: &[u8]) -> bool {
    let (time, behind) = argument.split_at_checked(14).unwrap_or_default();
    time.iter().all(u8::is_ascii_digit) && matches!(behind, [b' ' | b'.', ..])
}

impl View<'_> {
    /// Whether a REST was taken later.
    #[inline]
    fn resumed_after(&self, order: u64) -> bool {
        let taken = |exchange: &Exchange| exchange.last.as_ref().is_some_and(|last| last.code / 100 == 3);
        self.exchanges()
            .rev()
            .take_while(|exchange| exchange.order > order)
            .any(|exchange| exchange.is(&[Command::Restart]) && taken(exchange))
    }

    #[inline]
    fn stored_after(&self, size: &Exchange) -> bool {
        let stores = |exchange: &Exchange| exchange.is(&[Command::Store, Command::Append]);
        self.exchanges()
            .rev()
            .take_while(|exchange| exchange.order > size.order)
            .any(|exchange| stores(exchange) && exchange.name() == size.name())
    }
}
