//! The registry as static tables: what is generated for a spec, and what can be asked of it without words.

mod agreement;
mod codes;
mod command_words;
mod commands;
#[cfg(feature = "documents")]
mod documents;
mod get;
mod languages;
mod likeness;
mod outcome;
mod registry;
mod relation;
mod templates;
mod troubles;

pub(crate) use agreement::{asks_for_text, ends_transfer, lasts, may_stand_together};
pub use codes::{CodeData, MeaningData, NUMBERS, at, code_at, nearness, place, places};
pub use command_words::{CommandWords, PurposeWords, SituationWords};
pub use commands::{CONNECT, CommandData, Place, ReplyData, ascending, cell, command_at, verb_place};
#[cfg(feature = "documents")]
pub use documents::{DocumentData, Scope, Treatment};
pub use languages::{
    ClassWords, CodeAliases, ConfusionWords, GroupWords, LanguageData, MeaningWords, NotCodeWords, class_words,
    group_words, words_at,
};
pub use likeness::Likeness;
pub use outcome::Outcome;
pub use registry::{DigitData, Registry};
pub(crate) use relation::{Kind, Pair, relations};
pub use templates::{Labels, Piece, Punctuation, Slot, Templates};
pub use troubles::{TroubleData, TroubleWords};
