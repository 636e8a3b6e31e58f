//! The enum of the languages.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_language {
    ($language:ident $default:ident { $($(#[$condition:meta])* $variant:ident $tag:literal $words:ident,)* }) => {
        static TAGS: &[&str] = &[$($(#[$condition])* $tag),*];

        impl $language {
            /// All languages that are compiled in; the default one comes first.
            pub const ALL: &'static [Self] = &[$($(#[$condition])* Self::$variant),*];

            /// The language that the spec itself is written in.
            pub const DEFAULT: Self = Self::$default;

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
            pub const fn direction(self) -> $crate::Direction {
                self.__words().direction
            }

            /// Whether an engineer who speaks the language has read its words; of one without, take care.
            #[inline]
            #[must_use]
            pub const fn is_reviewed(self) -> bool {
                self.__words().reviewed
            }

            /// The first language that answers to one of these ranges, in the order of the reader's preference, by the
            /// lookup of RFC 4647 section 3.4: `de-AT` is answered by `de`, and `*` by the default language. A range
            /// may be the name of a locale, `de_AT.UTF-8`; `zh-CN` is answered by `zh-Hans`, `no` by `nb`.
            #[inline]
            #[must_use]
            pub fn negotiate(ranges: &[&str]) -> ::core::option::Option<Self> {
                ranges.iter().find_map(|range| range.parse().ok())
            }

            /// The line with which a server offers these languages in its reply to FEAT, RFC 2640 section 4.3, with
            /// this language marked as the current one: `LANG en*;ru`. The space before it and the line end are the
            /// caller's.
            #[inline]
            #[must_use]
            pub const fn feature_line(self) -> $crate::FeatureLine {
                $crate::FeatureLine::__new(TAGS, self.__words())
            }

            /// In which situation a server was seen, or is reported, to send a reply, in this language: what an
            /// `Observation` or a `Report` of the same spec says.
            #[inline]
            #[must_use]
            pub fn situation(self, situation: &'static str) -> &'static str {
                self.__words().situation(situation)
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __words(self) -> &'static data::LanguageData {
                match self { $($(#[$condition])* Self::$variant => &$words,)* }
            }
        }

        impl ::core::fmt::Display for $language {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.tag())
            }
        }

        impl ::core::str::FromStr for $language {
            type Err = $crate::UnknownLanguage;

            /// The language that answers to a language range such as `de-AT`; see [`negotiate`](Self::negotiate).
            #[inline]
            fn from_str(range: &str) -> ::core::result::Result<Self, $crate::UnknownLanguage> {
                let place = data::lookup(range, TAGS)?;
                ::core::result::Result::Ok(data::at(Self::ALL, place, Self::DEFAULT))
            }
        }
    };
}

/// For the one spec that has troubles.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_troubles_table {
    ($language:ident) => {
        impl $language {
            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __troubles() -> &'static [data::TroubleData] {
                &TROUBLES
            }
        }
    };
}
