#![doc = include_str!("../README.md")]
#![no_std]

mod dialogue;
mod evidence;
mod language;
mod layout;
mod pages;
mod tables;
mod vocabulary;
mod words;

pub use dialogue::{Asked, Attribution, Owed};
pub use evidence::{Observation, Report, Source, is_section_number};
pub use language::{FeatureLine, UnknownLanguage, lookup};
pub use layout::{
    CLOSING, Column, Document, Html, Inline, InlineWriter, Markdown, PlainText, Renderer, Rows, Width, width,
};
pub use pages::{CodePage, CommandList, CommandPage, Comparison, Differences};
#[cfg(feature = "documents")]
pub use pages::{DocumentList, DocumentPage, Listed};
#[cfg(feature = "troubles")]
pub use pages::{TroubleList, TroublePage};
pub use tables::{
    CONNECT, ClassWords, CodeAliases, CodeData, CommandData, CommandWords, ConfusionWords, DigitData, GroupWords,
    Labels, LanguageData, Likeness, MeaningData, MeaningWords, NUMBERS, NotCodeWords, Outcome, Piece, Place,
    Punctuation, PurposeWords, Registry, ReplyData, SituationWords, Slot, Templates, TroubleData, TroubleWords,
    ascending, at, cell, class_words, code_at, command_at, group_words, nearness, place, places, verb_place, words_at,
};
#[cfg(feature = "documents")]
pub use tables::{DocumentData, Scope, Treatment};
#[cfg(feature = "documents")]
pub use vocabulary::DocumentStatus;
pub use vocabulary::{
    Audience, Basis, ControlConnection, DataConnection, Direction, Format, Requirement, Retry, Role, Status, Strength,
};
pub use words::{AnyOf, Marked, Sentence, Titles};
