**May come first in answer to:** [`RETR`](Command::Retrieve)

**May come first in answer to:** [`PASS`](Command::Pass)

**May follow another reply to:** [`RETR`](Command::Retrieve)

**Observed first in answer to:** [`USER`](Command::User)

**Reported first in answer to:** [`RETR`](Command::Retrieve)

**May come first in answer to:** [`USER`](Command::User)

**May answer any command.**

/**
| | | |
|---|---|---|
| [`PASS`](Command::Pass) |  |  |
| [`RETR`](Command::Retrieve) | `RETR <SP> <pathname> <CRLF>` |  |
| [`USER`](Command::User) |  |  |
*/
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u16)]
pub enum Command {
    /**PASS

**Status:** standard

# What may come first

| Code | Title | | Basis |
|---|---|---|---|
| [`226`](Code::Done) | Done |  | specified |

# What else may answer any command

| Code | Title | | Basis |
|---|---|---|---|
| [`421`](Code::Closing) | Closing |  | implied: [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "PASS")]
    Pass,
    /**RETR

**Syntax:** `RETR <SP> <pathname> <CRLF>`

**Status:** standard · **Server support by RFC 1123:** required

**Note:** A note.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)

# What may come first

| Code | Title | | Basis |
|---|---|---|---|
| [`150`](Code::Opening) | Opening |  | specified |
| [`226`](Code::Done) | Done |  | reported: x issue 7 (often) |

# What may follow 150

| Code | Title | | Basis |
|---|---|---|---|
| [`226`](Code::Done) | Done |  | specified |
| [`421`](Code::Closing) | Closing |  | implied: [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

# What else may answer any command

| Code | Title | | Basis |
|---|---|---|---|
| [`421`](Code::Closing) | Closing |  | implied: [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "RETR")]
    Retrieve,
    /**USER

**Status:** standard

# What may come first

| Code | Title | | Basis |
|---|---|---|---|
| [`226`](Code::Done) | Done |  | observed: x 1.0 (always) |
| [`331`](Code::NeedPassword) | Need Password | → [`PASS`](Command::Pass) | specified |

# What else may answer any command

| Code | Title | | Basis |
|---|---|---|---|
| [`421`](Code::Closing) | Closing |  | implied: [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "USER")]
    User,
}
///A reply that a command may get.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
pub struct CodeCommandReply {
    command: Command,
    data: &'static ftpcodes::__private::ReplyData,
}
    static GENERAL: [data::ReplyData; 1usize] = [
        data::ReplyData {
            code: 421u16,
            role: data::Role::__of(421u16),
            basis: data::Basis::Implied,
            sources: &[
                data::Source::__new(
                    "RFC 959",
                    "4.2.1",
                        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                    ),
                ),
            ],
            servers: &[],
            reports: &[],
            first: true,
            after: &[],
            then: &[],
            repeats: false,
            general: true,
            any_time: true,
        },
    ];
    static COMMANDS: [data::CommandData; 3usize] = [
        data::CommandData {
            verb: "PASS",
            syntax: ::core::option::Option::None,
            status: data::Status::Standard,
            servers: ::core::option::Option::None,
            note: ::core::option::Option::None,
            sources: &[],
            replies: &[
                data::ReplyData {
                    code: 226u16,
                    role: data::Role::__of(226u16),
                    basis: data::Basis::Specified,
                    sources: &[],
                    servers: &[],
                    reports: &[],
                    first: true,
                    after: &[],
                    then: &[],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
            ],
            general: &[&GENERAL[0usize]],
        },
        data::CommandData {
            verb: "RETR",
            syntax: ::core::option::Option::Some("RETR <SP> <pathname> <CRLF>"),
            status: data::Status::Standard,
            servers: ::core::option::Option::Some(data::Requirement::Must),
            note: ::core::option::Option::Some("A note."),
            sources: &[
                data::Source::__new(
                    "RFC 959",
                    "4.1.3",
                    ::core::option::Option::Some(
                        "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                    ),
                ),
            ],
            replies: &[
                data::ReplyData {
                    code: 150u16,
                    role: data::Role::__of(150u16),
                    basis: data::Basis::Specified,
                    sources: &[],
                    servers: &[],
                    reports: &[],
                    first: true,
                    after: &[],
                    then: &[],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
                data::ReplyData {
                    code: 226u16,
                    role: data::Role::__of(226u16),
                    basis: data::Basis::Specified,
                    sources: &[],
                    servers: &[],
                    reports: &[],
                    first: false,
                    after: &[150u16],
                    then: &[],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
                data::ReplyData {
                    code: 226u16,
                    role: data::Role::__of(226u16),
                    basis: data::Basis::Reported,
                    sources: &[],
                    servers: &[],
                    reports: &[data::Report::__new("x issue 7", "often")],
                    first: true,
                    after: &[],
                    then: &[],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
            ],
            general: &[&GENERAL[0usize]],
        },
        data::CommandData {
            verb: "USER",
            syntax: ::core::option::Option::None,
            status: data::Status::Standard,
            servers: ::core::option::Option::None,
            note: ::core::option::Option::None,
            sources: &[],
            replies: &[
                data::ReplyData {
                    code: 226u16,
                    role: data::Role::__of(226u16),
                    basis: data::Basis::Observed,
                    sources: &[],
                    servers: &[data::Observation::__new("x 1.0", "always")],
                    reports: &[],
                    first: true,
                    after: &[],
                    then: &[],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
                data::ReplyData {
                    code: 331u16,
                    role: data::Role::__of(331u16),
                    basis: data::Basis::Specified,
                    sources: &[],
                    servers: &[],
                    reports: &[],
                    first: true,
                    after: &[],
                    then: &[0u16],
                    repeats: false,
                    general: false,
                    any_time: false,
                },
            ],
            general: &[&GENERAL[0usize]],
        },
    ];
    static CELLS: [[u16; 4usize]; 3usize] = [
        [0u16, 1u16, 0u16, 2u16],
        [1u16, 1u16, 0u16, 2u16],
        [0u16, 3u16, 1u16, 2u16],
    ];
    impl Code {
        /// All codes, sorted by number.
        pub const ALL: &'static [Self] = &[
            Self::Opening,
            Self::Done,
            Self::NeedPassword,
            Self::Closing,
        ];
        /// The code of this number, if the spec has one.
        #[inline]
        #[must_use]
        pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
            match data::place(&PLACES, number) {
                ::core::option::Option::Some(place) => {
                    ::core::option::Option::Some(
                        data::at(Self::ALL, place, Self::Opening),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code that these bytes spell: exactly three ASCII digits, nothing before or after.
        ///
        /// # Errors
        ///
        /// Anything else, and numbers that the spec does not have.
        pub const fn from_bytes(
            bytes: &[u8],
        ) -> ::core::result::Result<Self, ftpcodes::InvalidCode> {
            match ftpcodes::Code::from_bytes(bytes) {
                ::core::result::Result::Ok(code) => {
                    match Self::from_u16(code.as_u16()) {
                        ::core::option::Option::Some(code) => {
                            ::core::result::Result::Ok(code)
                        }
                        ::core::option::Option::None => {
                            ::core::result::Result::Err(data::NOT_DEFINED)
                        }
                    }
                }
                ::core::result::Result::Err(error) => ::core::result::Result::Err(error),
            }
        }
        /// The number.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> u16 {
            self as u16
        }
        /// The number as a code of any kind.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ftpcodes::Code {
            data::checked_code(self as u16)
        }
        /// The name of the variant: `ConnectionClosed`.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static str {
            self.__data().name
        }
        /// The class that the first digit names.
        #[inline]
        #[must_use]
        pub const fn class(self) -> CodeClass {
            match CodeClass::from_digit((self as u16 / 100) as u8) {
                ::core::option::Option::Some(class) => class,
                ::core::option::Option::None => CodeClass::PositivePreliminary,
            }
        }
        /// The group that the second digit names, if the spec has one for it and the number is not older than the
        /// groups.
        #[inline]
        #[must_use]
        pub const fn group(self) -> ::core::option::Option<CodeGroup> {
            if self.__data().older_numbering {
                return ::core::option::Option::None;
            }
            CodeGroup::from_digit((self as u16 / 10 % 10) as u8)
        }
        /// How the code stands to the standards.
        #[inline]
        #[must_use]
        pub const fn status(self) -> data::Status {
            self.__data().status
        }
        /// Other names that people search for.
        #[inline]
        #[must_use]
        pub const fn aliases(self) -> &'static [&'static str] {
            self.__data().aliases
        }
        /// The meaning that stands first: the one to show when the command is not known.
        #[inline]
        #[must_use]
        pub const fn meaning(self) -> CodeMeaning {
            CodeMeaning(self.__data().first_meaning())
        }
        /// All meanings; most codes have one.
        pub fn meanings(
            self,
        ) -> impl ::core::iter::ExactSizeIterator<
            Item = CodeMeaning,
        > + ::core::clone::Clone {
            self.__data().meanings.iter().map(CodeMeaning)
        }
        /// Where the code is defined: the sources of all its meanings.
        pub fn sources(
            self,
        ) -> impl ::core::iter::Iterator<Item = data::Source> + ::core::clone::Clone {
            self.__data().meanings.iter().flat_map(|meaning| meaning.sources).copied()
        }
        /// When a command that got this code may be sent again, in its first meaning; `None` unless it is negative.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<data::Retry> {
            self.meaning().retry()
        }
        /// Whether the server closes the control connection after this code, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn closes_control_connection(self) -> bool {
            ::core::matches!(
                self.meaning().control_connection(), data::ControlConnection::Closes
            )
        }
        /// What this code says about the data connection, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn data_connection(
            self,
        ) -> ::core::option::Option<data::DataConnection> {
            self.meaning().data_connection()
        /// The recommended reply text of the first meaning: one line of printable ASCII, without the number.
        #[inline]
        #[must_use]
        pub const fn text(self) -> &'static str {
            self.meaning().text()
        }
    }
    impl ::core::convert::TryFrom<ftpcodes::Code> for Code {
        type Error = ftpcodes::InvalidCode;
        fn try_from(
            code: ftpcodes::Code,
        ) -> ::core::result::Result<Self, ftpcodes::InvalidCode> {
            <Self as ::core::convert::TryFrom<u16>>::try_from(code.as_u16())
        }
    }
    impl ::core::convert::From<Code> for ftpcodes::Code {
        fn from(code: Code) -> Self {
            code.code()
        }
    }
    impl ::core::cmp::PartialEq<ftpcodes::Code> for Code {
        fn eq(&self, code: &ftpcodes::Code) -> bool {
            self.as_u16() == code.as_u16()
        }
    }
    impl ::core::cmp::PartialEq<Code> for ftpcodes::Code {
        fn eq(&self, code: &Code) -> bool {
            self.as_u16() == code.as_u16()
        }
    }
    impl CodeClass {
        /// All of them, in the order of the digit.
        pub const ALL: &'static [Self] = &[
            Self::PositivePreliminary,
            Self::PositiveCompletion,
            Self::PositiveIntermediate,
            Self::TransientNegative,
        ];
        /// The one that this digit, as a number, stands for.
        #[inline]
        #[must_use]
        pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
            match digit {
                1u8 => ::core::option::Option::Some(Self::PositivePreliminary),
                2u8 => ::core::option::Option::Some(Self::PositiveCompletion),
                3u8 => ::core::option::Option::Some(Self::PositiveIntermediate),
                4u8 => ::core::option::Option::Some(Self::TransientNegative),
                _ => ::core::option::Option::None,
            }
        }
        /// The digit, as a number.
        #[inline]
        #[must_use]
        pub const fn digit(self) -> u8 {
            match self {
                Self::PositivePreliminary => 1u8,
                Self::PositiveCompletion => 2u8,
                Self::PositiveIntermediate => 3u8,
                Self::TransientNegative => 4u8,
            }
        }
        /// The name: `transient negative completion`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(CodeLanguage::DEFAULT)
        }
        /// The name: `transient negative completion`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).title
        }
        /// What a reply of this class says.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(CodeLanguage::DEFAULT)
        }
        /// What a reply of this class says.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).description
        }
        /// What it asks of the client.
        #[inline]
        #[must_use]
        pub const fn asks(self) -> &'static str {
            self.asks_in(CodeLanguage::DEFAULT)
        }
        /// What it asks of the client.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn asks_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).asks
        }
        #[inline]
        const fn words(self, language: CodeLanguage) -> &'static data::ClassWords {
            data::class_words(language.__words().classes, self.digit())
        }
    }
    impl CodeGroup {
        /// All of them, in the order of the digit.
        pub const ALL: &'static [Self] = &[];
        /// The one that this digit, as a number, stands for.
        #[inline]
        #[must_use]
        pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
            match digit {
                _ => ::core::option::Option::None,
            }
        }
        /// The digit, as a number.
        #[inline]
        #[must_use]
        pub const fn digit(self) -> u8 {
            match self {}
        }
        /// The name: `connections`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(CodeLanguage::DEFAULT)
        }
        /// The name: `connections`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).title
        }
        /// What a reply of this group is about.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(CodeLanguage::DEFAULT)
        }
        /// What a reply of this group is about.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).description
        }
        #[inline]
        const fn words(self, language: CodeLanguage) -> &'static data::GroupWords {
            data::group_words(language.__words().groups, self.digit())
        }
    }
    static TAGS: &[&str] = &["en"];
    impl CodeLanguage {
        /// All languages that are compiled in; the default one comes first.
        pub const ALL: &'static [Self] = &[Self::En];
        /// The language that the spec itself is written in.
        pub const DEFAULT: Self = Self::En;
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __words(self) -> &'static data::LanguageData {
            match self {
                Self::En => &WORDS_EN,
            }
        }
        /// The BCP-47 tag: `en`, `ru`.
        #[inline]
        #[must_use]
        pub const fn tag(self) -> &'static str {
            self.__words().tag
        }
        /// The language's own name for itself.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static str {
            self.__words().name
        }
        /// The direction of its script.
        #[inline]
        #[must_use]
        pub const fn direction(self) -> data::Direction {
            self.__words().direction
        }
        /// The first language that answers to one of these ranges, in the order of the reader's preference, by the
        /// lookup of RFC 4647 section 3.4: `de-AT` is answered by `de`, and `*` by the default language.
        #[must_use]
        pub fn negotiate(ranges: &[&str]) -> ::core::option::Option<Self> {
            ranges.iter().find_map(|range| range.parse().ok())
        }
        /// The line with which a server offers these languages in its reply to FEAT, RFC 2640 section 4.3, with
        /// this language marked as the current one: `LANG en*;ru`. The space before it and the line end are the
        /// caller's.
        #[inline]
        #[must_use]
        pub const fn feature_line(self) -> data::FeatureLine {
            data::FeatureLine::__new(TAGS, self.__words())
        }
    }
    impl ::core::fmt::Display for CodeLanguage {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.tag())
        }
    }
    impl ::core::str::FromStr for CodeLanguage {
        type Err = ftpcodes::UnknownLanguage;
        /// The language that answers to a language range such as `de-AT`; see [`negotiate`](Self::negotiate).
        fn from_str(
            range: &str,
        ) -> ::core::result::Result<Self, ftpcodes::UnknownLanguage> {
            let place = data::lookup(range, TAGS)?;
            ::core::result::Result::Ok(data::at(Self::ALL, place, Self::DEFAULT))
        }
    }
    impl CodeMeaning {
        /// Names the meaning where a code has several: `features` for 211 in answer to FEAT.
        #[inline]
        #[must_use]
        pub const fn id(self) -> ::core::option::Option<&'static str> {
            self.0.id
        }
        /// The commands that select this meaning; empty: every command that selects no other one. `CONNECT` stands
        /// for the greeting.
        #[inline]
        #[must_use]
        pub const fn commands(self) -> &'static [&'static str] {
            self.0.commands
        }
        /// How this meaning stands to the standards.
        #[inline]
        #[must_use]
        pub const fn status(self) -> data::Status {
            self.0.status
        }
        /// The recommended reply text: one line of printable ASCII, without the number.
        #[inline]
        #[must_use]
        pub const fn text(self) -> &'static str {
            self.0.text
        /// What the values in the text are, where there are some: the text is a pattern then.
        #[inline]
        #[must_use]
        pub const fn format(self) -> ::core::option::Option<data::Format> {
            self.0.format
        /// When the refused command may be sent again; `None` unless the reply is negative.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<data::Retry> {
            self.0.retry
        /// What becomes of the control connection.
        #[inline]
        #[must_use]
        pub const fn control_connection(self) -> data::ControlConnection {
            self.0.control_connection
        /// What the reply says about the data connection, if anything.
        pub const fn data_connection(
            self,
        ) -> ::core::option::Option<data::DataConnection> {
            self.0.data_connection
        /// Where it is defined.
        pub const fn sources(self) -> &'static [data::Source] {
            self.0.sources
        /// Short name, unique in its language: `Connection Closed`.
        /// Short name, unique in its language: `Connection Closed`.
        /// What the reply states.
        /// What the reply states.
        /// In which situations one sees it.
        #[inline]
        #[must_use]
        pub const fn when(self) -> &'static str {
            self.when_in(CodeLanguage::DEFAULT)
        }
        /// In which situations one sees it.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn when_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).when
        }
        /// What to do.
        pub const fn fix(self) -> &'static str {
            self.fix_in(CodeLanguage::DEFAULT)
        /// What to do.
        pub const fn fix_in(self, language: CodeLanguage) -> &'static str {
            self.words(language).fix
        }
        #[doc(hidden)]
        #[must_use]
        pub fn __words_in(
            self,
            language: &data::LanguageData,
        ) -> &'static data::MeaningWords {
            language.meaning(self.0)
        const fn words(self, language: CodeLanguage) -> &'static data::MeaningWords {
            data::words_at(language.__words().meanings, self.0.index)
        }
    }
    impl ::core::fmt::Debug for CodeMeaning {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct(::core::stringify!(CodeMeaning))
                .field("id", &self.id())
                .field("title", &self.title())
                .finish()
    static VERBS: &[&str] = &["PASS", "RETR", "USER"];
    impl Command {
        /// All commands, sorted by verb.
        pub const ALL: &'static [Self] = &[Self::Pass, Self::Retrieve, Self::User];
        /// The command of this verb, in capitals or small letters, without parameters.
        ///
        /// ```ignore
        /// let retrieve = Command::from_verb(b"retr");
        /// ```
        #[must_use]
        pub fn from_verb(verb: &[u8]) -> ::core::option::Option<Self> {
            data::verb_place(VERBS, verb).map(Self::__at)
        }
        /// What the client sends, in capitals: `RETR`.
        pub const fn verb(self) -> &'static str {
            self.__data().verb
        /// How the command is written: `RETR <SP> <pathname> <CRLF>`.
        pub const fn syntax(self) -> ::core::option::Option<&'static str> {
            self.__data().syntax
        /// How the command stands to the standards.
        pub const fn status(self) -> data::Status {
            self.__data().status
        /// What RFC 1123 section 4.1.2.13 asks of servers about the command, if it does.
        pub const fn required_of_servers(
            self,
        ) -> ::core::option::Option<data::Requirement> {
            self.__data().servers
        /// What a reader must know, such as a contradiction between documents; in English.
        pub const fn note(self) -> ::core::option::Option<&'static str> {
            self.__data().note
        /// Where the command is defined.
        pub const fn sources(self) -> &'static [data::Source] {
            self.__data().sources
        }
        /// What may come first: the replies that the command lists, then those that any command may get.
        pub fn replies(
            self,
        ) -> impl ::core::iter::Iterator<
            Item = CodeCommandReply,
        > + ::core::clone::Clone {
            self.__replies(data::Place::First)
        }
        /// What may come after a preliminary reply (1yz): another one, or the end.
        pub fn replies_after_preliminary(
            self,
        ) -> impl ::core::iter::Iterator<
            Item = CodeCommandReply,
        > + ::core::clone::Clone {
            self.__replies(data::Place::AfterClass(1))
        }
        /// The replies that may come after one with this code, while the same command waits.
        ///
        /// None may come after a reply that ends the command. After an intermediate reply (3yz) the client sends another
        /// command, see [`commands_after`](Self::commands_after), or a text, such as a mail, which gets a reply as well.
        pub fn next_after(
            self,
            code: Code,
        ) -> impl ::core::iter::Iterator<
            Item = CodeCommandReply,
        > + ::core::clone::Clone {
            self.__replies(data::Place::After(code.as_u16()))
        }
        /// The commands that an intermediate reply (3yz) to this command asks for, wherever it comes: PASS after a 331 to
        /// USER.
        pub fn commands_after(
            self,
            code: Code,
        ) -> impl ::core::iter::Iterator<Item = Command> + ::core::clone::Clone {
            self.__data().asked_by(code.as_u16()).map(|place| Self::__at(place as usize))
        /// What a reply with this code means for the command; a code that is not listed is judged by its first digit.
        #[must_use]
        pub const fn outcome(self, code: ftpcodes::Code) -> data::Outcome {
            let number = code.as_u16();
            match data::place(&PLACES, number) {
                ::core::option::Option::Some(place) => {
                    let (basis, meaning) = data::cell(&CELLS, self as usize, place);
                    let meaning = data::code_at(&CODES, &PLACES, number)
                        .meaning_at(meaning);
                    data::Outcome::__new(
                        number,
                        data::Role::__of(number),
                        basis,
                        ::core::option::Option::Some(meaning),
                    )
                }
                ::core::option::Option::None => {
                    let none = ::core::option::Option::None;
                    data::Outcome::__new(
                        number,
                        data::Role::__of(number),
                        none,
                        ::core::option::Option::None,
                    )
                }
        /// Why and when the command may be sent again after a reply with this code; `None` unless it is negative.
        pub fn retry_reason(
            self,
            code: ftpcodes::Code,
        ) -> ::core::option::Option<data::Sentence> {
            self.retry_reason_in(code, CodeLanguage::DEFAULT)
        /// Why and when the command may be sent again after a reply with this code, in the language asked for.
        pub fn retry_reason_in(
            self,
            code: ftpcodes::Code,
            language: CodeLanguage,
        ) -> ::core::option::Option<data::Sentence> {
            self.outcome(code).__retry_reason(language.__words())
        /// All that the spec says about this command: its syntax, what may answer it, in which order, on whose authority.
        pub const fn explain(self) -> ftpcodes::CommandPage {
            self.explain_in(CodeLanguage::DEFAULT)
        /// All that the spec says about this command, in the language asked for.
        pub const fn explain_in(self, language: CodeLanguage) -> ftpcodes::CommandPage {
            ftpcodes::CommandPage::__new(
                self.__data(),
                language.__words(),
                &CODES,
                &COMMANDS,
            )
        fn __replies(
            self,
            place: data::Place,
        ) -> impl ::core::iter::Iterator<
            Item = CodeCommandReply,
        > + ::core::clone::Clone {
            self.__data()
                .at(place)
                .map(move |data| CodeCommandReply {
                    command: self,
                    data,
                })
        #[doc(hidden)]
        pub const fn __at(place: usize) -> Self {
            data::at(Self::ALL, place, Self::Pass)
        #[doc(hidden)]
        pub const fn __table() -> &'static [data::CommandData] {
            &COMMANDS
        #[doc(hidden)]
        pub const fn __data(self) -> &'static data::CommandData {
            data::command_at(&COMMANDS, self as usize)
    }
    impl Code {
        /// The commands that may get this code, on whatever authority, sorted by verb.
        pub fn commands(
            self,
        ) -> impl ::core::iter::Iterator<Item = Command> + ::core::clone::Clone {
            Command::ALL
                .iter()
                .copied()
                .filter(move |command| command.outcome(self.code()).basis().is_some())
        /// The meaning of this code in answer to a command: the one that the command selects; failing that, the
        /// one for all other commands.
        pub const fn meaning_for(self, command: Command) -> CodeMeaning {
            match data::place(&PLACES, self as u16) {
                ::core::option::Option::Some(place) => {
                    CodeMeaning(
                        self
                            .__data()
                            .meaning_at(data::cell(&CELLS, command as usize, place).1),
                    )
                }
                ::core::option::Option::None => self.meaning(),
            }
        /// Whether a server may send this code at any time, also while no command waits for a reply.
        pub const fn may_come_at_any_time(self) -> bool {
            let mut rest = GENERAL.as_slice();
            while let [reply, tail @ ..] = rest {
                if reply.code == self as u16 {
                    return reply.any_time;
                }
                rest = tail;
            }
            false
    }
    impl CodeCommandReply {
        /// The code.
        pub const fn code(self) -> Code {
            match Code::from_u16(self.data.code) {
                ::core::option::Option::Some(code) => code,
                ::core::option::Option::None => Code::Opening,
            }
        /// The command that it answers.
        pub const fn command(self) -> Command {
            self.command
        /// What the code means in answer to the command.
        pub const fn meaning(self) -> CodeMeaning {
            self.code().meaning_for(self.command)
        /// On whose authority the command may get it.
        pub const fn basis(self) -> data::Basis {
            self.data.basis
        /// What it does for the command.
        pub const fn role(self) -> data::Role {
            self.data.role
        /// Where it is said that the command may get it; empty for what was only observed or reported.
        pub const fn sources(self) -> &'static [data::Source] {
            self.data.sources
        /// The servers that were seen to send it; empty unless it is in no document.
        pub const fn servers(self) -> &'static [data::Observation] {
            self.data.servers
        /// Where it is reported that servers send it; empty unless it is in no document.
        pub const fn reports(self) -> &'static [data::Report] {
            self.data.reports
        /// Whether it may come more than once.
        pub const fn repeats(self) -> bool {
            self.data.repeats
        /// Whether a general rule lets any command get it.
        pub const fn is_general(self) -> bool {
            self.data.general
    }
    impl ::core::fmt::Display for Command {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.verb())
    impl ::core::str::FromStr for Command {
        type Err = ftpcodes::UnknownCommand;
        /// The command of this verb, in capitals or small letters, without parameters.
        fn from_str(
            verb: &str,
        ) -> ::core::result::Result<Self, ftpcodes::UnknownCommand> {
            Self::from_verb(verb.as_bytes()).ok_or(data::UNKNOWN_COMMAND)
