//! The texts of a code, a command or a trouble, taken apart into pieces in which words can stand together.

use ftpcodes_core::{CodeData, CommandData, CommandWords, LanguageData, TroubleData};

use super::super::registry::Registry;
use super::manner::Manner;
use super::word::{Word, run, split};

/// A title, or a sentence.
pub(super) struct Piece {
    place: Place,
    words: Vec<Word>,
}

/// Where a piece stands, the worst place first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// A sentence that speaks of another code.
    Aside,
    /// When one sees the code, and what to do.
    Advice,
    Description,
    Text,
    /// A title, a name or an alias.
    Name,
}

/// What a piece has of the words that are wanted.
#[derive(Clone, Copy, Default)]
pub(super) struct Hit {
    pub(super) words: usize,
    pub(super) weight: u32,
}

impl Piece {
    fn new(place: Place, text: &str, manner: &Manner) -> Self {
        Self { place, words: split(text, manner) }
    }

    #[cfg(test)]
    pub(super) fn of_text(text: &str, manner: &Manner) -> Self {
        Self::new(Place::Description, text, manner)
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &Word> {
        self.words.iter()
    }

    /// Whether it is about the code itself, and not about a situation or another code.
    pub(super) fn is_own(&self) -> bool {
        self.place >= Place::Description
    }

    /// Whether it is a name of as many words as those wanted, fillers included; `not logged in` is not `user logged
    /// in`.
    pub(super) fn is_name_of(&self, wanted: &[Word]) -> bool {
        let length = |words: &[Word]| words.iter().map(Word::length).sum::<usize>();
        let counts = |words: &[Word]| words.iter().filter(|word| word.counts()).map(Word::length).sum::<usize>();
        self.place == Place::Name && length(&self.words) == length(wanted) && counts(&self.words) == counts(wanted)
    }

    /// The longest run of words in it that the words wanted begin with.
    pub(super) fn find(&self, wanted: &[Word], manner: &Manner) -> Hit {
        let starts = (0..self.words.len()).filter_map(|start| self.words.get(start..));
        let words = starts.map(|text| run(wanted, text, manner)).max().unwrap_or(0);
        // A word in the form that is asked for fits a little better than another form of it.
        let exact = wanted.first().is_some_and(|first| self.words.iter().any(|word| word.is(first.form())));
        let weight = if words == 0 { 0 } else { 2 * (self.place as u32 + 1) + u32::from(exact) };
        Hit { words, weight }
    }

    /// Sets it aside if it names a code other than this one, whose number it then leaves to that code. The number of an
    /// RFC names none.
    fn set_aside(&mut self, registry: &Registry, own: u16) {
        let code = |number: u16| number != own && registry.codes.iter().any(|code| code.number == number);
        let mut rfc = false;
        self.words.retain(|word| {
            let another = !rfc && word.number().is_some_and(code);
            if another {
                self.place = Place::Aside;
            }
            rfc = word.is("rfc");
            !another
        });
    }
}

/// The pieces of a code in a language; `named`: with its names and aliases, which are not translated.
pub(super) fn pieces(
    registry: &Registry,
    code: &CodeData,
    language: &LanguageData,
    named: bool,
    manner: &Manner,
) -> Vec<Piece> {
    let piece = |place, text: &str| Piece::new(place, text, manner);
    let mut pieces = Vec::new();
    if named {
        pieces.push(piece(Place::Name, code.name));
        pieces.extend(code.aliases.iter().map(|alias| piece(Place::Name, alias)));
    }
    pieces.extend(language.aliases(code).iter().map(|alias| piece(Place::Name, alias)));
    for meaning in code.meanings {
        pieces.extend(meaning.commands.iter().map(|command| piece(Place::Description, command)));
        if named {
            pieces.push(piece(Place::Text, meaning.text));
        }
        let words = language.meaning(meaning);
        pieces.push(piece(Place::Name, words.title));
        let texts = [(Place::Description, words.description), (Place::Advice, words.when), (Place::Advice, words.fix)];
        for (place, text) in texts {
            pieces.extend(sentences(text).map(|sentence| piece(place, sentence)));
        }
    }
    for piece in &mut pieces {
        piece.set_aside(registry, code.number);
    }
    pieces
}

/// The pieces of a command in a language; `named`: with its verb and its name, which are not translated.
pub(super) fn pieces_of_command(
    command: &CommandData,
    language: &LanguageData,
    named: bool,
    manner: &Manner,
) -> Vec<Piece> {
    let piece = |place, text: &str| Piece::new(place, text, manner);
    let names = [command.verb, command.name].into_iter().filter(|_| named);
    let mut pieces: Vec<Piece> = names.map(|name| piece(Place::Name, name)).collect();
    let CommandWords { title, description, when, pitfall, note } = language.command(command);
    pieces.push(piece(Place::Name, title));
    pieces.extend(sentences(description).map(|sentence| piece(Place::Description, sentence)));
    let advice = [when, pitfall, note].into_iter().flatten().flat_map(|text| sentences(text));
    pieces.extend(advice.map(|sentence| piece(Place::Advice, sentence)));
    pieces
}

/// The pieces of a trouble in a language; `named`: with its id, which is not translated.
pub(super) fn pieces_of_trouble(
    trouble: &TroubleData,
    language: &LanguageData,
    named: bool,
    manner: &Manner,
) -> Vec<Piece> {
    let piece = |place, text: &str| Piece::new(place, text, manner);
    let mut pieces: Vec<Piece> = trouble.commands.iter().map(|command| piece(Place::Description, command)).collect();
    if named {
        pieces.push(piece(Place::Name, trouble.id));
    }
    let words = language.trouble(trouble);
    pieces.push(piece(Place::Name, words.title));
    pieces.extend(words.aliases.iter().map(|alias| piece(Place::Name, alias)));
    pieces.extend(sentences(words.cause).map(|sentence| piece(Place::Description, sentence)));
    let remedies = [words.user, words.operator, words.author].into_iter().flat_map(sentences);
    pieces.extend(remedies.map(|sentence| piece(Place::Advice, sentence)));
    pieces
}

/// Where a sentence ends, in any script.
const ENDS: [char; 11] = ['.', ';', '?', '!', '。', '；', '？', '！', '।', '؟', '؛'];

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(ENDS).filter(|sentence| !sentence.trim().is_empty())
}
