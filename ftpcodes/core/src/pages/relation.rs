//! How two replies relate: through the commands that get them, their digits, their advice and what becomes of the
//! connection.

use crate::tables::{CodeData, CommandData, Kind, LanguageData, Pair, Piece, asks_for_text, lasts, relations};
use crate::vocabulary::Status;
use crate::words::{Sentence, Subject};

/// How two different codes relate: what the registry says about this pair, then what the commands that get them say,
/// then what their classes say.
#[inline]
pub(crate) fn relation(
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: &'static CodeData,
    higher: &'static CodeData,
) -> Option<Sentence> {
    let pair = Classes { words, commands, lower, higher };
    let confusion = words.confusion(lower.number, higher.number).map(Sentence::words);
    let of_commands = relations(commands, lower.number, higher.number);
    let [sequence, instead, followed] = of_commands.map(|pair| pair.map(|pair| of_pair(words, pair)));
    // What the classes say comes last, because it says least of this pair.
    let all = [confusion, sequence, instead, followed, pair.classes(), pair.ends()];
    let said = all.into_iter().flatten().reduce(|said, next| said.and(words, next));
    said.or_else(|| Some(pair.sentence(words.templates.relation_unrelated)))
}

/// What the commands say about two codes.
#[inline]
fn of_pair(words: &'static LanguageData, pair: Pair) -> Sentence {
    let templates = &words.templates;
    let pieces = match pair.kind {
        Kind::Asked => return Sentence::asking(words, templates.relation_asks_for, pair),
        Kind::Followed => templates.relation_followed_by,
        Kind::Either => templates.relation_either,
        Kind::DifferentPoints => templates.relation_different_points,
        Kind::PointsBlurred => templates.relation_points_blurred,
        Kind::AnyCommand => templates.relation_any_command,
        Kind::AnyCommandApart => templates.relation_any_command_apart,
        Kind::AnyCommandBoth => templates.relation_any_command_both,
        Kind::Never => templates.relation_no_command,
    };
    Sentence::new(pieces, Subject::Pair(words, pair))
}

/// Two codes, the lower one first.
#[derive(Clone, Copy)]
struct Classes {
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: &'static CodeData,
    higher: &'static CodeData,
}

impl Classes {
    #[inline]
    const fn sentence(self, pieces: &'static [Piece]) -> Sentence {
        Sentence::new(pieces, Subject::Codes { words: self.words, lower: self.lower, higher: self.higher })
    }

    #[inline]
    fn classes(self) -> Option<Sentence> {
        let templates = &self.words.templates;
        let pieces = match (self.lower.class_digit(), self.higher.class_digit()) {
            (lower, higher) if lower == higher => return self.same_class(),
            (_, 6) => match self.lower.status {
                Status::Historic | Status::Nonstandard => templates.relation_envelope_alone,
                _ => templates.relation_envelope,
            },
            // What the class asks for is known, but not that an old or an invented number has its role.
            (1, _) if !self.lower.is_preliminary(self.commands) => return None,
            (1, 3) if self.higher.has_role_of_class() => templates.relation_preliminary_and_intermediate,
            (1, _) if self.higher.has_role_of_class() => templates.relation_preliminary_and_final,
            (1, _) => templates.relation_preliminary,
            (2, 3) if self.lower.has_role_of_class() => return self.intermediate(self.higher, self.lower),
            (3, _) if self.higher.has_role_of_class() => return self.intermediate(self.lower, self.higher),
            (2, 4 | 5) if self.lower.has_role_of_class() && self.higher.has_role_of_class() => {
                templates.relation_success_and_failure
            }
            (2, 4 | 5) => templates.relation_success_or_failure,
            (4, 5) => return Some(self.failures()),
            _ => return None,
        };
        Some(self.sentence(pieces))
    }

    #[inline]
    fn same_class(self) -> Option<Sentence> {
        let templates = &self.words.templates;
        let fields = (self.words.group(self.lower), self.words.group(self.higher));
        let alike = self.lower.asks_the_same_as(self.higher);
        Some(self.sentence(match (self.lower.class_digit(), fields) {
            (_, (Some(one), Some(other))) if one.digit == other.digit => templates.relation_same_class_and_group,
            (2, _) => templates.relation_both_success,
            (4 | 5, _) if !alike => templates.relation_asks_differ,
            (4 | 5, (None, _) | (_, None)) => templates.relation_both_failure,
            (3, _) if self.ask_for_the_same() => templates.relation_same_class,
            (3, _) => templates.relation_asks_differ,
            (1, _) if ![self.lower, self.higher].iter().all(|code| code.is_preliminary(self.commands)) => return None,
            (_, (Some(_), Some(_))) => templates.relation_same_class,
            _ => return None,
        }))
    }

    /// Whether two intermediate replies ask for the same commands, as far as the commands of the spec say.
    #[inline]
    fn ask_for_the_same(self) -> bool {
        let asks = |code: &CodeData, place: u16| {
            let replies = self.commands.iter().flat_map(|command| command.replies);
            replies.filter(|reply| reply.code == code.number).any(|reply| reply.then.contains(&place))
        };
        let mut places = (0..self.commands.len()).filter_map(|place| u16::try_from(place).ok());
        let text = asks_for_text(self.commands, self.lower.number) == asks_for_text(self.commands, self.higher.number);
        text && places.all(|place| asks(self.lower, place) == asks(self.higher, place))
    }

    /// An intermediate reply and a final one.
    #[inline]
    fn intermediate(self, intermediate: &'static CodeData, last: &'static CodeData) -> Option<Sentence> {
        let templates = &self.words.templates;
        if !intermediate.has_role_of_class() {
            return None;
        }
        if asks_for_text(self.commands, intermediate.number) {
            let turned = Self { lower: intermediate, higher: last, ..self };
            return Some(turned.sentence(templates.relation_text_and_final));
        }
        Some(self.sentence(match self.lower.class_digit() {
            3 => templates.relation_intermediate_and_final,
            _ => templates.relation_completion_and_intermediate,
        }))
    }

    /// A failure that may pass, and one that lasts, unless the advice is against it.
    #[inline]
    fn failures(self) -> Sentence {
        let templates = &self.words.templates;
        let passes = self.lower.always(|meaning| meaning.retry.is_some_and(|retry| !lasts(retry)));
        let stays = self.higher.always(|meaning| meaning.retry.is_some_and(lasts));
        if passes && stays && self.lower.has_role_of_class() && self.higher.has_role_of_class() {
            return self.sentence(templates.relation_transient_and_permanent);
        }
        self.sentence(if self.lower.always(|meaning| meaning.retry.is_some_and(lasts)) && stays {
            templates.relation_both_last
        } else {
            templates.relation_both_failure
        })
    }

    /// What both have in common though it is no matter of their classes.
    #[inline]
    fn ends(self) -> Option<Sentence> {
        let both = self.lower.always_closes() && self.higher.always_closes();
        both.then(|| self.sentence(self.words.templates.relation_both_close))
    }
}
