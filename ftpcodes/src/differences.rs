//! The single differences of a comparison, each a sentence or two of its own.

use core::fmt;

use crate::command_data::CommandData;
use crate::data::{CodeData, LanguageData};
use crate::facts::{ControlConnection, DataConnection, Retry, Status};
use crate::relation;
use crate::sentence::{Piece, Sentence, Subject};

/// Iterator over what tells two codes apart; see [`Comparison::differences`](crate::Comparison::differences).
#[derive(Clone)]
pub struct Differences {
    words: &'static LanguageData,
    lower: &'static CodeData,
    higher: &'static CodeData,
    next: usize,
}

type Aspect = fn(&Differences) -> Option<Sentence>;

const ASPECTS: &[Aspect] = &[
    Differences::class,
    Differences::group,
    Differences::retry,
    Differences::control_connection,
    Differences::data_connection,
    Differences::status,
    Differences::meanings_of_lower,
    Differences::meanings_of_higher,
];

impl Differences {
    pub(crate) const fn new(words: &'static LanguageData, lower: &'static CodeData, higher: &'static CodeData) -> Self {
        let next = if lower.number == higher.number { usize::MAX } else { 0 };
        Self { words, lower, higher, next }
    }

    fn both(&self, pieces: &'static [Piece]) -> Sentence {
        Sentence::new(pieces, Subject::Codes { words: self.words, lower: self.lower, higher: self.higher })
    }

    fn about(&self, code: &'static CodeData, pieces: &'static [Piece]) -> Sentence {
        Sentence::new(pieces, Subject::Codes { words: self.words, lower: code, higher: code })
    }

    /// A sentence about each, unless `pick` finds the same for both.
    fn unless_same<T: PartialEq>(
        &self,
        fact: fn(&CodeData) -> T,
        sentence: impl Fn(&LanguageData, T) -> &'static [Piece],
    ) -> Option<Sentence> {
        let (lower, higher) = (fact(self.lower), fact(self.higher));
        if lower == higher {
            return None;
        }
        let lower = self.about(self.lower, sentence(self.words, lower));
        Some(lower.and(self.about(self.higher, sentence(self.words, higher))))
    }

    fn class(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        let same = self.lower.number / 100 == self.higher.number / 100;
        Some(self.both(if same { templates.class_same } else { templates.class_differs }))
    }

    fn group(&self) -> Option<Sentence> {
        let digit = |code: &CodeData| code.number / 10 % 10;
        let named = [self.lower, self.higher].iter().all(|code| self.words.group(code).is_some());
        (named && digit(self.lower) != digit(self.higher)).then(|| self.both(self.words.templates.group_differs))
    }

    fn retry(&self) -> Option<Sentence> {
        self.unless_same(|code| code.first_meaning().retry, |words, retry| words.retry_pieces(retry))
    }

    fn control_connection(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        self.unless_same(
            |code| code.first_meaning().control_connection,
            |_, control| match control {
                ControlConnection::StaysOpen => templates.control_stays_open,
                ControlConnection::Closes => templates.control_closes,
            },
        )
    }

    fn data_connection(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        self.unless_same(
            |code| code.first_meaning().data_connection,
            |_, data| match data {
                None => templates.data_not_mentioned,
                Some(DataConnection::Opening) => templates.data_opening,
                Some(DataConnection::Awaited) => templates.data_awaited,
                Some(DataConnection::Open) => templates.data_open,
                Some(DataConnection::Closed) => templates.data_closed,
                Some(DataConnection::NotOpened) => templates.data_not_opened,
            },
        )
    }

    fn status(&self) -> Option<Sentence> {
        let templates = &self.words.templates;
        self.unless_same(
            |code| code.status,
            |_, status| match status {
                Status::Standard => templates.status_standard,
                Status::Experimental => templates.status_experimental,
                Status::Historic => templates.status_historic,
                Status::Draft => templates.status_draft,
                Status::Nonstandard => templates.status_nonstandard,
            },
        )
    }

    fn meanings_of_lower(&self) -> Option<Sentence> {
        self.meanings(self.lower)
    }

    fn meanings_of_higher(&self) -> Option<Sentence> {
        self.meanings(self.higher)
    }

    fn meanings(&self, code: &'static CodeData) -> Option<Sentence> {
        (code.meanings.len() > 1).then(|| self.about(code, self.words.templates.several_meanings))
    }
}

impl Iterator for Differences {
    type Item = Sentence;

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl LanguageData {
    /// Whether a command is worth repeating after the reply of this number.
    pub(crate) const fn retry(&self, number: u16, retry: Option<Retry>) -> Sentence {
        Sentence::new(self.retry_pieces(retry), Subject::Number(number as u32))
    }

    const fn retry_pieces(&self, retry: Option<Retry>) -> &'static [Piece] {
        let templates = &self.templates;
        match retry {
            None => templates.retry_not_needed,
            Some(Retry::SameCommand) => templates.retry_same_command,
            Some(Retry::Later) => templates.retry_later,
            Some(Retry::AfterReconnecting) => templates.retry_after_reconnecting,
            Some(Retry::AfterLogin) => templates.retry_after_login,
            Some(Retry::AfterChange) => templates.retry_after_change,
            Some(Retry::Never) => templates.retry_never,
        }
    }
}

/// How two different codes relate: what the registry says about this pair, then what the commands that get them say,
/// then what their classes say.
pub(crate) fn relation(
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: &'static CodeData,
    higher: &'static CodeData,
) -> Sentence {
    let templates = &words.templates;
    let (low, high) = (lower.number, higher.number);
    let pieces = match (low / 100, high / 100) {
        (a, b) if a == b && low / 10 == high / 10 => templates.relation_same_class_and_group,
        (a, b) if a == b => templates.relation_same_class,
        (_, 6) => templates.relation_envelope,
        (1, 3) => templates.relation_preliminary_and_intermediate,
        (1, _) => templates.relation_preliminary_and_final,
        (2, 3) => templates.relation_completion_and_intermediate,
        (3, _) => templates.relation_intermediate_and_final,
        (2, _) => templates.relation_success_and_failure,
        _ => templates.relation_transient_and_permanent,
    };
    let general = Sentence::new(pieces, Subject::Codes { words, lower, higher });
    let confusion = words.confusion(low, high).map(Sentence::words);
    let [sequence, instead] = relation::relation(words, commands, low, high);
    // A sentence holds three parts. What the classes say comes last, because it says least of this pair.
    let all = [confusion, sequence, instead, Some(general)].into_iter().flatten().take(3);
    all.reduce(Sentence::and).unwrap_or(general)
}
