//! The single differences of a comparison, each a sentence or several of its own.

use core::fmt;

use crate::tables::{CodeData, CommandData, LanguageData, Piece, may_stand_together};
use crate::vocabulary::{ControlConnection, Status};
use crate::words::{Fact, Sentence, Subject, Told};

/// Iterator over what tells two codes apart; see [`Comparison::differences`](crate::Comparison::differences).
#[derive(Clone)]
pub struct Differences {
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: &'static CodeData,
    higher: &'static CodeData,
    next: usize,
}

type Aspect = fn(&Differences) -> Option<Sentence>;

const ASPECTS: &[Aspect] = &[
    Differences::class,
    Differences::numbering,
    Differences::group,
    Differences::retry,
    Differences::control_connection,
    Differences::data_connection,
    Differences::status,
    Differences::meanings_of_lower,
    Differences::meanings_of_higher,
];

impl Differences {
    #[inline]
    pub(crate) const fn new(
        words: &'static LanguageData,
        commands: &'static [CommandData],
        lower: &'static CodeData,
        higher: &'static CodeData,
    ) -> Self {
        let next = if lower.number == higher.number { usize::MAX } else { 0 };
        Self { words, commands, lower, higher, next }
    }

    #[inline]
    fn both(&self, pieces: &'static [Piece]) -> Sentence {
        Sentence::new(pieces, Subject::Codes { words: self.words, lower: self.lower, higher: self.higher })
    }

    #[inline]
    fn about(&self, code: &'static CodeData, pieces: &'static [Piece]) -> Sentence {
        Sentence::new(pieces, Subject::Codes { words: self.words, lower: code, higher: code })
    }

    /// What is to be said of each code, if there is something to be said of either.
    #[inline]
    fn each(&self, sentence: impl Fn(&'static CodeData) -> Option<Sentence>) -> Option<Sentence> {
        match (sentence(self.lower), sentence(self.higher)) {
            (Some(lower), Some(higher)) => Some(lower.and(self.words, higher)),
            (lower, higher) => lower.or(higher),
        }
    }

    /// What the first digit asks, unless the advice for the code is against it.
    #[inline]
    fn class(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        let same = self.lower.class_digit() == self.higher.class_digit();
        if self.lower.obeys_class() && self.higher.obeys_class() {
            return Some(self.both(match (same, self.treated_alike()) {
                (false, _) => templates.class_differs,
                (true, true) => templates.class_same,
                (true, false) => templates.class_shared,
            }));
        }
        self.each(|code| {
            let asks = self.words.class(code.number).filter(|_| code.obeys_class()).map(|class| class.asks);
            asks.map(Sentence::words).or_else(|| self.told(code, Fact::Misleads))
        })
    }

    /// Whether a client that knows only the common first digit does what is right after both.
    #[inline]
    fn treated_alike(&self) -> bool {
        self.lower.asks_the_same_as(self.higher)
            && match self.lower.class_digit() {
                // Which command is wanted, the digit does not say.
                3 => false,
                // A success may be one to wait behind, such as that of AUTH, whose handshake comes next.
                2 => may_stand_together(self.commands, self.lower.number, self.higher.number),
                _ => true,
            }
    }

    #[inline]
    fn numbering(&self) -> Option<Sentence> {
        let pieces = self.words.templates.older_numbering;
        self.each(|code| code.older_numbering.then(|| self.about(code, pieces)))
    }

    #[inline]
    fn group(&self) -> Option<Sentence> {
        let (lower, higher) = (self.words.group(self.lower)?, self.words.group(self.higher)?);
        (lower.digit != higher.digit).then(|| self.both(self.words.templates.group_differs))
    }

    #[inline]
    fn retry(&self) -> Option<Sentence> {
        self.unless_same(Fact::Retry)
    }

    #[inline]
    fn control_connection(&self) -> Option<Sentence> {
        let closes = |code: &CodeData| !code.always(|of| of.control_connection == ControlConnection::StaysOpen);
        let told = closes(self.lower) || closes(self.higher);
        told.then(|| self.unless_same(Fact::ControlConnection)).flatten()
    }

    #[inline]
    fn data_connection(&self) -> Option<Sentence> {
        let silent = |code: &CodeData| code.always(|meaning| meaning.data_connection.is_none());
        let told = !silent(self.lower) || !silent(self.higher);
        told.then(|| self.unless_same(Fact::DataConnection)).flatten()
    }

    #[inline]
    fn unless_same(&self, fact: Fact) -> Option<Sentence> {
        let same = self.facts(self.lower, fact).same_as(&self.facts(self.higher, fact));
        (!same).then(|| self.each(|code| self.told(code, fact))).flatten()
    }

    #[inline]
    fn told(&self, code: &'static CodeData, fact: Fact) -> Option<Sentence> {
        let told = self.facts(code, fact);
        told.says_something().then(|| Sentence::told(told))
    }

    #[inline]
    fn facts(&self, code: &'static CodeData, fact: Fact) -> Told {
        Told { words: self.words, commands: self.commands, code, fact }
    }

    #[inline]
    fn status(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        let agreed = |code: &CodeData| code.always(|meaning| meaning.status == code.status);
        if self.lower.status == self.higher.status && agreed(self.lower) && agreed(self.higher) {
            return None;
        }
        self.each(|code| {
            let pieces = match code.status {
                _ if !agreed(code) => templates.status_by_meaning,
                Status::Standard => templates.status_standard,
                Status::Experimental => templates.status_experimental,
                Status::Historic => templates.status_historic,
                Status::Draft => templates.status_draft,
                Status::Nonstandard => templates.status_nonstandard,
            };
            Some(self.about(code, pieces))
        })
    }

    #[inline]
    fn meanings_of_lower(&self) -> Option<Sentence> {
        self.meanings(self.lower)
    }

    #[inline]
    fn meanings_of_higher(&self) -> Option<Sentence> {
        self.meanings(self.higher)
    }

    #[inline]
    fn meanings(&self, code: &'static CodeData) -> Option<Sentence> {
        (code.meanings.len() > 1).then(|| self.about(code, self.words.templates.several_meanings))
    }
}

impl Iterator for Differences {
    type Item = Sentence;

    #[inline]
    fn next(&mut self) -> Option<Sentence> {
        loop {
            let aspect = ASPECTS.get(self.next)?;
            self.next += 1;
            if let Some(sentence) = aspect(self) {
                return Some(sentence);
            }
        }
    }
}

impl fmt::Debug for Differences {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
