**May come first in answer to:** [`RETR`](Command::Retrieve)

**May come first in answer to:** [`PASS`](Command::Pass)

**May follow another reply to:** [`RETR`](Command::Retrieve)

**Observed in answer to:** [`USER`](Command::User)

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
                    ::core::option::Option::Some(
                        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                    ),
                ),
            ],
            servers: &[],
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
                    first: false,
                    after: &[150u16],
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
        #[inline]
        #[must_use]
        pub const fn verb(self) -> &'static str {
            self.__data().verb
        }
        /// How the command is written: `RETR <SP> <pathname> <CRLF>`.
        #[inline]
        #[must_use]
        pub const fn syntax(self) -> ::core::option::Option<&'static str> {
            self.__data().syntax
        }
        /// How the command stands to the standards.
        #[inline]
        #[must_use]
        pub const fn status(self) -> data::Status {
            self.__data().status
        }
        /// What RFC 1123 section 4.1.2.13 asks of servers about the command, if it does.
        #[inline]
        #[must_use]
        pub const fn required_of_servers(
            self,
        ) -> ::core::option::Option<data::Requirement> {
            self.__data().servers
        }
        /// What a reader must know, such as a contradiction between documents; in English.
        #[inline]
        #[must_use]
        pub const fn note(self) -> ::core::option::Option<&'static str> {
            self.__data().note
        }
        /// Where the command is defined.
        #[inline]
        #[must_use]
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
        }
        /// What a reply with this code means for the command; a code that is not listed is judged by its first digit.
        #[inline]
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
            }
        }
        /// Why and when the command may be sent again after a reply with this code; `None` unless it is negative.
        #[must_use]
        pub fn retry_reason(
            self,
            code: ftpcodes::Code,
        ) -> ::core::option::Option<data::Sentence> {
            self.retry_reason_in(code, CodeLanguage::DEFAULT)
        }
        /// Why and when the command may be sent again after a reply with this code, in the language asked for.
        #[must_use]
        pub fn retry_reason_in(
            self,
            code: ftpcodes::Code,
            language: CodeLanguage,
        ) -> ::core::option::Option<data::Sentence> {
            self.outcome(code).__retry_reason(language.__words())
        }
        /// All that the spec says about this command: its syntax, what may answer it, in which order, on whose authority.
        #[inline]
        #[must_use]
        pub const fn explain(self) -> ftpcodes::CommandPage {
            self.explain_in(CodeLanguage::DEFAULT)
        }
        /// All that the spec says about this command, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn explain_in(self, language: CodeLanguage) -> ftpcodes::CommandPage {
            ftpcodes::CommandPage::__new(
                self.__data(),
                language.__words(),
                &CODES,
                &COMMANDS,
            )
        }
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
        }
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __at(place: usize) -> Self {
            data::at(Self::ALL, place, Self::Pass)
        }
        #[doc(hidden)]
        #[must_use]
        pub const fn __table() -> &'static [data::CommandData] {
            &COMMANDS
        }
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __data(self) -> &'static data::CommandData {
            data::command_at(&COMMANDS, self as usize)
        }
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
        }
        /// The meaning of this code in answer to a command: the one that the command selects; failing that, the
        /// one for all other commands.
        #[inline]
        #[must_use]
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
        }
        /// Whether a server may send this code at any time, also while no command waits for a reply.
        #[must_use]
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
    }
    impl CodeCommandReply {
        /// The code.
        #[inline]
        #[must_use]
        pub const fn code(self) -> Code {
            match Code::from_u16(self.data.code) {
                ::core::option::Option::Some(code) => code,
                ::core::option::Option::None => Code::Opening,
            }
        }
        /// The command that it answers.
        #[inline]
        #[must_use]
        pub const fn command(self) -> Command {
            self.command
        }
        /// What the code means in answer to the command.
        #[inline]
        #[must_use]
        pub const fn meaning(self) -> CodeMeaning {
            self.code().meaning_for(self.command)
        }
        /// On whose authority the command may get it.
        #[inline]
        #[must_use]
        pub const fn basis(self) -> data::Basis {
            self.data.basis
        }
        /// What it does for the command.
        #[inline]
        #[must_use]
        pub const fn role(self) -> data::Role {
            self.data.role
        }
        /// Where it is said that the command may get it; empty for what was only observed.
        #[inline]
        #[must_use]
        pub const fn sources(self) -> &'static [data::Source] {
            self.data.sources
        }
        /// The servers that were seen to send it; empty unless it is in no document.
        #[inline]
        #[must_use]
        pub const fn servers(self) -> &'static [data::Observation] {
            self.data.servers
        }
        /// Whether it may come more than once.
        #[inline]
        #[must_use]
        pub const fn repeats(self) -> bool {
            self.data.repeats
        }
        /// Whether a general rule lets any command get it.
        #[inline]
        #[must_use]
        pub const fn is_general(self) -> bool {
            self.data.general
        }
    }
    impl ::core::fmt::Display for Command {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.verb())
        }
    }
    impl ::core::str::FromStr for Command {
        type Err = ftpcodes::UnknownCommand;
        /// The command of this verb, in capitals or small letters, without parameters.
        fn from_str(
            verb: &str,
        ) -> ::core::result::Result<Self, ftpcodes::UnknownCommand> {
            Self::from_verb(verb.as_bytes()).ok_or(data::UNKNOWN_COMMAND)
        }
    }
