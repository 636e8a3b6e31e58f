//! What a type or a macro is for: as the input says, or else by how its name ends.

use proc_macro2::Ident;

/// What a type is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeKind {
    Codes,
    Class,
    Group,
    Language,
    Meaning,
    Command,
    Reply,
}

/// What a macro is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum MacroKind {
    /// Turns a number into a code.
    Number,
    /// Matches the replies to a command.
    Match,
    /// Builds a reply to a command.
    Reply,
    /// Takes the replies that are a success, and makes errors of all others.
    Expect,
    /// Turns a verb into a command.
    Command,
}

impl TypeKind {
    /// All but the codes, whose type has a name of its own.
    const NAMED: [Self; 6] = [Self::Class, Self::Group, Self::Language, Self::Meaning, Self::Reply, Self::Command];

    /// The word that the input may put behind `=`.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Codes => "codes",
            Self::Class => "class",
            Self::Group => "group",
            Self::Language => "language",
            Self::Meaning => "meaning",
            Self::Command => "command",
            Self::Reply => "reply",
        }
    }

    /// What such a type is, in words for an error.
    pub(super) const fn plural(self) -> &'static str {
        match self {
            Self::Codes => "the codes",
            Self::Class => "the classes",
            Self::Group => "the groups",
            Self::Language => "the languages",
            Self::Meaning => "the meanings",
            Self::Command => "the commands",
            Self::Reply => "the replies to commands",
        }
    }

    /// How its name ends where nothing else is said.
    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::Codes => "Code",
            Self::Class => "Class",
            Self::Group => "Group",
            Self::Language => "Language",
            Self::Meaning => "Meaning",
            Self::Command => "Command",
            Self::Reply => "CommandReply",
        }
    }

    /// `enum` or `struct`.
    pub(super) const fn keyword(self) -> &'static str {
        match self {
            Self::Meaning | Self::Reply => "struct",
            _ => "enum",
        }
    }

    pub(super) fn of_word(word: &Ident) -> Option<Self> {
        [Self::Codes].into_iter().chain(Self::NAMED).find(|kind| word == kind.word())
    }

    pub(super) fn of_name(name: &Ident) -> Option<Self> {
        let name = name.to_string();
        Self::NAMED.into_iter().find(|kind| name.ends_with(kind.suffix()))
    }
}

impl MacroKind {
    const ALL: [Self; 5] = [Self::Number, Self::Match, Self::Reply, Self::Expect, Self::Command];

    /// The word that the input may put behind `=`: the macro of FTP that it is like.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Number => "code",
            Self::Match => "match_reply",
            Self::Reply => "reply",
            Self::Expect => "expect_reply",
            Self::Command => "command",
        }
    }

    pub(super) fn of_word(word: &Ident) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| word == kind.word())
    }

    pub(super) fn of_name(name: &Ident) -> Self {
        let name = name.to_string();
        if name.ends_with("command") {
            Self::Command
        } else if !name.ends_with("reply") {
            Self::Number
        } else if name.starts_with("match") {
            Self::Match
        } else if name.starts_with("expect") {
            Self::Expect
        } else {
            Self::Reply
        }
    }
}
