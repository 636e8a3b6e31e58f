//! Rows of the tables as Rust text. Each struct is taken apart without `..`, so that no field is forgotten.

mod shared;

use std::fmt::Write;

use ftpcodes_core::{
    ClassWords, CodeAliases, CodeData, CommandWords, ConfusionWords, ControlConnection, DataConnection, Direction,
    Format, GroupWords, Labels, LanguageData, MeaningData, MeaningWords, NotCodeWords, Observation, Piece, Punctuation,
    PurposeWords, ReplyData, Report, Requirement, Retry, Role, SituationWords, Slot, Source, Status, Strength,
    Templates, TroubleData,
};
use ftpcodes_spec::Basis;

/// Tables as they grow.
#[derive(Default)]
pub(super) struct Text {
    pub(super) text: String,
    /// Lists that many entries share, such as the sources that a thousand replies cite: what their items are, and the
    /// list. Each costs the compiler as much as a hundred names of it.
    pub(super) lists: Vec<(&'static str, String)>,
}

impl Text {
    pub(super) fn push(&mut self, character: char) {
        self.text.push(character);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Moves what was written from here on to the lists, and writes its name instead.
    fn share(&mut self, shape: &'static str, from: usize) {
        let list = self.text.split_off(from);
        let known = self.lists.iter().position(|(other, known)| *other == shape && *known == list);
        let place = known.unwrap_or_else(|| {
            self.lists.push((shape, list));
            self.lists.len() - 1
        });
        let _ = write!(self.text, "LIST_{place}");
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.text.write_str(text)
    }
}

/// What stands in a table.
pub(super) trait Quote {
    /// The type of the items of a list that is written once; none where each list stands where it is used.
    const SHARED: Option<&'static str> = None;

    /// Writes it as Rust.
    fn quote(&self, out: &mut Text);
}

macro_rules! quote_debug {
    ($($shape:ty)*) => {
        $(impl Quote for $shape {
            fn quote(&self, out: &mut Text) {
                let _ = write!(out, "{self:?}");
            }
        })*
    };
}

macro_rules! quote_vocabulary {
    ($($name:ident)*) => {
        $(impl Quote for $name {
            fn quote(&self, out: &mut Text) {
                let _ = write!(out, "data::{}::{self:?}", stringify!($name));
            }
        })*
    };
}

macro_rules! quote_struct {
    ($($name:ident { $($field:ident)* })*) => {
        $(impl Quote for $name {
            fn quote(&self, out: &mut Text) {
                let Self { $($field),* } = self;
                out.push_str(concat!("data::", stringify!($name), "{"));
                $(
                    out.push_str(concat!(stringify!($field), ": "));
                    $field.quote(out);
                    out.push(',');
                )*
                out.push('}');
            }
        })*
    };
}

/// The same for a type of which there are a thousand entries: what is usual is left out, because each field costs the
/// compiler time.
macro_rules! quote_unusual {
    ($name:ident { $($field:ident)* }) => {
        impl Quote for $name {
            fn quote(&self, out: &mut Text) {
                let Self { $($field),* } = self;
                out.push_str(concat!("data::", stringify!($name), "{"));
                $(if *$field != Self::USUAL.$field {
                    out.push_str(concat!(stringify!($field), ": "));
                    $field.quote(out);
                    out.push(',');
                })*
                out.push_str(concat!("..data::", stringify!($name), "::USUAL}"));
            }
        }
    };
}

quote_debug! { bool u8 u16 u32 &'static str }

quote_vocabulary! {
    Basis ControlConnection DataConnection Direction Format Requirement Retry Role Slot Status Strength
}

quote_struct! {
    CodeData { number name status older_numbering aliases meanings }
    MeaningData {
        index id commands status text format retry control_connection data_connection sources
    }
    LanguageData {
        tag name direction reviewed classes groups meanings confusions not_codes aliases commands situations
        purposes troubles punctuation labels templates
    }
    TroubleData { index id name strength codes commands sources reports }
    ClassWords { digit title description asks }
    GroupWords { digit title description }
    MeaningWords { title description when fix }
    ConfusionWords { lower higher difference }
    NotCodeWords { number name description }
    CodeAliases { number aliases }
    CommandWords { title description when pitfall note }
    SituationWords { own translated }
    PurposeWords { id title commands }
}

quote_unusual! {
    ReplyData { code role basis sources servers reports first after then repeats general any_time }
}

impl<T: Quote> Quote for Option<T> {
    fn quote(&self, out: &mut Text) {
        let Some(value) = self else { return out.push_str("::core::option::Option::None") };
        out.push_str("::core::option::Option::Some(");
        value.quote(out);
        out.push(')');
    }
}

impl<T: Quote> Quote for &'static [T] {
    fn quote(&self, out: &mut Text) {
        let start = out.text.len();
        out.push_str("&[");
        for item in *self {
            item.quote(out);
            out.push(',');
        }
        out.push(']');
        if let (Some(shape), [_, ..]) = (T::SHARED, *self) {
            out.share(shape, start);
        }
    }
}

impl Quote for Source {
    const SHARED: Option<&'static str> = Some("data::Source");

    fn quote(&self, out: &mut Text) {
        let (document, section) = (self.document(), self.section());
        let _ = write!(out, "data::Source::__new({document:?}, {section:?}, ");
        self.url().quote(out);
        out.push(')');
    }
}

impl Quote for Observation {
    const SHARED: Option<&'static str> = Some("data::Observation");

    fn quote(&self, out: &mut Text) {
        let _ = write!(out, "data::Observation::__new({:?}, {:?})", self.server(), self.situation());
    }
}

impl Quote for Report {
    const SHARED: Option<&'static str> = Some("data::Report");

    fn quote(&self, out: &mut Text) {
        let _ = write!(out, "data::Report::__new({:?}, {:?})", self.origin(), self.situation());
    }
}

impl Quote for Piece {
    fn quote(&self, out: &mut Text) {
        let _ = match self {
            Self::Text(text) => write!(out, "data::Piece::Text({text:?})"),
            Self::Slot(slot) => write!(out, "data::Piece::Slot(data::Slot::{slot:?})"),
        };
    }
}

macro_rules! quote_fixed_words {
    ($($name:ident)*) => {
        $(impl Quote for $name {
            fn quote(&self, out: &mut Text) {
                out.push_str(concat!("data::", stringify!($name), "{"));
                for (key, words) in Self::KEYS.iter().zip(self.each()) {
                    let _ = write!(out, "{key}: {words:?},");
                }
                out.push('}');
            }
        })*
    };
}

quote_fixed_words! { Labels Punctuation }

impl Quote for Templates {
    fn quote(&self, out: &mut Text) {
        out.push_str("data::Templates{");
        for ((key, _), template) in Self::KEYS.iter().zip(self.each()) {
            let _ = write!(out, "{key}: ");
            template.quote(out);
            out.push(',');
        }
        out.push('}');
    }
}
