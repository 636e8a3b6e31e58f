//! The struct for one meaning of a code.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_meaning {
    ($meaning:ident $language:ident) => {
        impl $meaning {
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
            pub const fn status(self) -> $crate::Status {
                self.0.status
            }

            /// The recommended reply text: one line of printable ASCII, without the number.
            #[inline]
            #[must_use]
            pub const fn text(self) -> &'static str {
                self.0.text
            }

            /// What the values in the text are, where there are some: the text is a pattern then.
            #[inline]
            #[must_use]
            pub const fn format(self) -> ::core::option::Option<$crate::Format> {
                self.0.format
            }

            /// When the refused command may be sent again; `None` unless the reply is negative.
            #[inline]
            #[must_use]
            pub const fn retry(self) -> ::core::option::Option<$crate::Retry> {
                self.0.retry
            }

            /// What becomes of the control connection.
            #[inline]
            #[must_use]
            pub const fn control_connection(self) -> $crate::ControlConnection {
                self.0.control_connection
            }

            /// What the reply says about the data connection, if anything.
            #[inline]
            #[must_use]
            pub const fn data_connection(self) -> ::core::option::Option<$crate::DataConnection> {
                self.0.data_connection
            }

            /// Where it is defined.
            #[inline]
            #[must_use]
            pub const fn sources(self) -> &'static [$crate::Source] {
                self.0.sources
            }

            $crate::__word_getters! { $language:
                /// Short name, unique in its language: `Connection Closed`.
                title title_in,
                /// What the reply states.
                description description_in,
                /// In which situations one sees it.
                when when_in,
                /// What to do.
                fix fix_in,
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __data(self) -> &'static data::MeaningData {
                self.0
            }

            #[inline]
            const fn words(self, language: $language) -> &'static data::MeaningWords {
                data::words_at(language.__words().meanings, self.0.index)
            }
        }

        impl ::core::fmt::Debug for $meaning {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($meaning))
                    .field("id", &self.id())
                    .field("title", &self.title())
                    .finish()
            }
        }
    };
}
