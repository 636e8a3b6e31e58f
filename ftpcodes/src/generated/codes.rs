//! The enum of the codes.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_codes {
    (
        $code:ident [$lowest:ident $($variant:ident)*]
        $class:ident $any_class:ident $group:ident $language:ident $meaning:ident
    ) => {
        impl $code {
            /// All codes, sorted by number.
            pub const ALL: &'static [Self] = &[Self::$lowest $(, Self::$variant)*];

            /// The code of this number, if the spec has one.
            #[inline]
            #[must_use]
            pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
                match data::place(&PLACES, number) {
                    ::core::option::Option::Some(place) => {
                        ::core::option::Option::Some(data::at(Self::ALL, place, Self::$lowest))
                    }
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The code that these bytes spell: exactly three ASCII digits, nothing before or after.
            ///
            /// # Errors
            ///
            /// Anything else, and numbers that the spec does not have.
            #[inline]
            pub const fn from_bytes(bytes: &[u8]) -> ::core::result::Result<Self, $crate::InvalidCode> {
                match $crate::Code::from_bytes(bytes) {
                    ::core::result::Result::Ok(code) => match Self::from_u16(code.as_u16()) {
                        ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                        ::core::option::Option::None => ::core::result::Result::Err(data::NOT_DEFINED),
                    },
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
            pub const fn code(self) -> $crate::Code {
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
            pub const fn class(self) -> $class {
                match $class::from_digit((self as u16 / 100) as u8) {
                    ::core::option::Option::Some(class) => class,
                    // Not reached: the spec has a class for each of its codes.
                    ::core::option::Option::None => $class::$any_class,
                }
            }

            /// The group that the second digit names, if the spec has one for it and the number is not older than the
            /// groups.
            #[inline]
            #[must_use]
            pub const fn group(self) -> ::core::option::Option<$group> {
                if self.__data().older_numbering {
                    return ::core::option::Option::None;
                }
                $group::from_digit((self as u16 / 10 % 10) as u8)
            }

            /// How the code stands to the standards.
            #[inline]
            #[must_use]
            pub const fn status(self) -> $crate::Status {
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
            pub const fn meaning(self) -> $meaning {
                $meaning(self.__data().first_meaning())
            }

            /// All meanings; most codes have one.
            #[inline]
            pub fn meanings(self) -> impl ::core::iter::ExactSizeIterator<Item = $meaning> + ::core::clone::Clone {
                self.__data().meanings.iter().map($meaning)
            }

            /// Where the code is defined: the sources of all its meanings.
            #[inline]
            pub fn sources(self) -> impl ::core::iter::Iterator<Item = $crate::Source> + ::core::clone::Clone {
                self.__data().meanings.iter().flat_map(|meaning| meaning.sources).copied()
            }

            /// When a command that got this code may be sent again, in its first meaning; `None` unless it is negative.
            #[inline]
            #[must_use]
            pub const fn retry(self) -> ::core::option::Option<$crate::Retry> {
                self.meaning().retry()
            }

            /// Whether the server closes the control connection after this code, in its first meaning.
            #[inline]
            #[must_use]
            pub const fn closes_control_connection(self) -> bool {
                ::core::matches!(self.meaning().control_connection(), $crate::ControlConnection::Closes)
            }

            /// What this code says about the data connection, in its first meaning.
            #[inline]
            #[must_use]
            pub const fn data_connection(self) -> ::core::option::Option<$crate::DataConnection> {
                self.meaning().data_connection()
            }

            /// The recommended reply text of the first meaning: one line of printable ASCII, without the number.
            #[inline]
            #[must_use]
            pub const fn text(self) -> &'static str {
                self.meaning().text()
            }

            $crate::__word_getters! { $language:
                /// Short name of the first meaning: `Connection Closed`.
                title title_in,
                /// What the reply states, in its first meaning.
                description description_in,
                /// In which situations one sees it, in its first meaning.
                when when_in,
                /// What to do, in its first meaning.
                fix fix_in,
            }

            /// How this code and another one differ.
            #[inline]
            #[must_use]
            pub const fn compare(self, other: Self) -> $crate::Comparison {
                self.compare_in(other, $language::DEFAULT)
            }

            /// How this code and another one differ, in the language asked for.
            #[inline]
            #[must_use]
            pub const fn compare_in(self, other: Self, language: $language) -> $crate::Comparison {
                $crate::Comparison::__new(self.__data(), other.__data(), language.__words(), &COMMANDS)
            }

            /// All that the spec says about this code.
            #[inline]
            #[must_use]
            pub const fn explain(self) -> $crate::CodePage {
                self.explain_in($language::DEFAULT)
            }

            /// All that the spec says about this code, in the language asked for.
            #[inline]
            #[must_use]
            pub const fn explain_in(self, language: $language) -> $crate::CodePage {
                $crate::CodePage::__new(self.__data(), language.__words(), &COMMANDS)
            }

            /// The text of a meaning in a language: in that of the spec the recommended text, in others the title.
            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __text_in(self, meaning: usize, language: $language) -> &'static str {
                let meaning = self.__data().meaning_at(meaning);
                if language as usize == $language::DEFAULT as usize {
                    meaning.text
                } else {
                    data::words_at(language.__words().meanings, meaning.index).title
                }
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __data(self) -> &'static data::CodeData {
                data::code_at(&CODES, &PLACES, self as u16)
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __table() -> &'static [data::CodeData] {
                &CODES
            }

            #[inline]
            const fn words(self, language: $language) -> &'static data::MeaningWords {
                self.meaning().words(language)
            }
        }

        impl ::core::convert::TryFrom<u16> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(number: u16) -> ::core::result::Result<Self, $crate::InvalidCode> {
                Self::from_u16(number).ok_or(data::NOT_DEFINED)
            }
        }

        impl ::core::convert::TryFrom<$crate::Code> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(code: $crate::Code) -> ::core::result::Result<Self, $crate::InvalidCode> {
                <Self as ::core::convert::TryFrom<u16>>::try_from(code.as_u16())
            }
        }

        impl ::core::convert::From<$code> for $crate::Code {
            #[inline]
            fn from(code: $code) -> Self {
                code.code()
            }
        }

        impl ::core::cmp::PartialEq<$crate::Code> for $code {
            #[inline]
            fn eq(&self, code: &$crate::Code) -> bool {
                self.as_u16() == code.as_u16()
            }
        }

        impl ::core::cmp::PartialEq<$code> for $crate::Code {
            #[inline]
            fn eq(&self, code: &$code) -> bool {
                self.as_u16() == code.as_u16()
            }
        }

        $crate::__impl_code_traits!($code);
        $crate::__impl_as_code!($code);
    };
}
