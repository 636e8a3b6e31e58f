//! The enum of the commands.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_commands {
    (
        $command:ident [$first:ident $($variant:ident)*] $role:ident
        $code:ident $language:ident $meaning:ident $reply:ident
    ) => {
        impl $command {
            /// All commands, sorted by verb.
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];

            /// The command of this verb, in capitals or small letters, without parameters.
            ///
            /// ```ignore
            /// let retrieve = Command::from_verb(b"retr");
            /// ```
            #[inline]
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
            pub const fn status(self) -> $crate::Status {
                self.__data().status
            }

            /// What RFC 1123 section 4.1.2.13 asks of servers about the command, if it does.
            #[inline]
            #[must_use]
            pub const fn required_of_servers(self) -> ::core::option::Option<$crate::Requirement> {
                self.__data().servers
            }

            $crate::__word_getters! { $language:
                /// Short name, unique in its language: `Retrieve a File`. The verb, where the spec has none.
                title title_in,
                /// What the command does; empty where the spec leaves it out.
                description description_in,
            }

            $crate::__word_getters! { $language -> ::core::option::Option<&'static str>:
                /// When a client sends it, where that matters.
                when when_in,
                /// What goes wrong with it in practice, where something does.
                pitfall pitfall_in,
                /// What a reader must know, such as a contradiction between documents.
                note note_in,
            }

            /// Where the command is defined.
            #[inline]
            #[must_use]
            pub const fn sources(self) -> &'static [$crate::Source] {
                self.__data().sources
            }

            /// What may come first: the replies that the command lists, then those that any command may get.
            #[inline]
            pub fn replies(self) -> impl ::core::iter::Iterator<Item = $reply> + ::core::clone::Clone {
                self.__replies(data::Place::First)
            }

            /// What may come after a preliminary reply (1yz): another one, or the end.
            #[inline]
            pub fn replies_after_preliminary(
                self,
            ) -> impl ::core::iter::Iterator<Item = $reply> + ::core::clone::Clone {
                self.__replies(data::Place::AfterClass(1))
            }

            /// The replies that may come after one with this code, while the same command waits.
            ///
            /// None may come after a reply that ends the command. After an intermediate reply (3yz) the client sends
            /// another command, see [`commands_after`](Self::commands_after), or a text, such as a mail, which gets a
            /// reply as well.
            #[inline]
            pub fn next_after(self, code: $code) -> impl ::core::iter::Iterator<Item = $reply> + ::core::clone::Clone {
                self.__replies(data::Place::After(code.as_u16()))
            }

            /// The commands that an intermediate reply (3yz) to this command asks for, wherever it comes: PASS after a
            /// 331 to USER.
            #[inline]
            pub fn commands_after(
                self,
                code: $code,
            ) -> impl ::core::iter::Iterator<Item = $command> + ::core::clone::Clone {
                self.__data().asked_by(code.as_u16()).map(|place| Self::__at(place as usize))
            }

            /// What a reply with this code means for the command; a code that is not listed is judged by its first
            /// digit.
            #[inline]
            #[must_use]
            pub const fn outcome(self, code: $crate::Code) -> $crate::Outcome<$meaning> {
                let number = code.as_u16();
                let role = $crate::Role::$role(number);
                match data::place(&PLACES, number) {
                    ::core::option::Option::Some(place) => {
                        let (basis, meaning) = data::cell(&CELLS, self as usize, place);
                        let meaning = data::code_at(&CODES, &PLACES, number).meaning_at(meaning);
                        let known = ::core::option::Option::Some($meaning(meaning));
                        $crate::Outcome::__new(number, role, basis, ::core::option::Option::Some(meaning), known)
                    }
                    ::core::option::Option::None => {
                        let (data, known) = (::core::option::Option::None, ::core::option::Option::None);
                        $crate::Outcome::__new(number, role, ::core::option::Option::None, data, known)
                    }
                }
            }

            /// Why and when the command may be sent again after a reply with this code; `None` unless it is negative.
            #[inline]
            #[must_use]
            pub fn retry_reason(self, code: $crate::Code) -> ::core::option::Option<$crate::Sentence> {
                self.retry_reason_in(code, $language::DEFAULT)
            }

            /// Why and when the command may be sent again after a reply with this code, in the language asked for.
            #[inline]
            #[must_use]
            pub fn retry_reason_in(
                self,
                code: $crate::Code,
                language: $language,
            ) -> ::core::option::Option<$crate::Sentence> {
                self.outcome(code).__retry_reason(language.__words())
            }

            /// All that the spec says about this command: its syntax, what may answer it, in which order, on whose
            /// authority.
            #[inline]
            #[must_use]
            pub const fn explain(self) -> $crate::CommandPage {
                self.explain_in($language::DEFAULT)
            }

            /// All that the spec says about this command, in the language asked for.
            #[inline]
            #[must_use]
            pub const fn explain_in(self, language: $language) -> $crate::CommandPage {
                $crate::CommandPage::__new(self.__data(), language.__words(), &CODES, &COMMANDS)
            }

            #[inline]
            const fn words(self, language: $language) -> &'static data::CommandWords {
                language.__words().command(self.__data())
            }

            #[inline]
            fn __replies(
                self,
                place: data::Place,
            ) -> impl ::core::iter::Iterator<Item = $reply> + ::core::clone::Clone {
                self.__data().at(place).map(move |data| $reply { command: self, data })
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __at(place: usize) -> Self {
                data::at(Self::ALL, place, Self::$first)
            }

            #[doc(hidden)]
            #[inline]
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

        impl data::ProtocolCommand for $command {
            type Meaning = $meaning;

            type Code = $code;

            #[inline]
            fn __data(self) -> &'static data::CommandData {
                self.__data()
            }

            #[inline]
            fn __code(number: u16) -> ::core::option::Option<$code> {
                $code::from_u16(number)
            }

            #[inline]
            fn __verb(self) -> &'static str {
                self.verb()
            }

            #[inline]
            fn __outcome(self, code: $crate::Code) -> $crate::Outcome<$meaning> {
                self.outcome(code)
            }

            #[inline]
            fn __title(meaning: $meaning) -> &'static str {
                meaning.title()
            }

            #[inline]
            fn __retry_reason(self, code: $crate::Code) -> ::core::option::Option<$crate::Sentence> {
                self.retry_reason(code)
            }
        }

        impl ::core::fmt::Display for $command {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.verb())
            }
        }

        impl ::core::str::FromStr for $command {
            type Err = $crate::UnknownCommand;

            /// The command of this verb, in capitals or small letters, without parameters.
            #[inline]
            fn from_str(verb: &str) -> ::core::result::Result<Self, $crate::UnknownCommand> {
                Self::from_verb(verb.as_bytes()).ok_or(data::UNKNOWN_COMMAND)
            }
        }
    };
}
