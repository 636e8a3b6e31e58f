//! The enums of the first and the second digit.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_class {
    ($class:ident [$($digit:literal $variant:ident)*] $language:ident) => {
        $crate::__impl_digit! { $class [$($digit $variant)*] $language classes class_words ClassWords {
            /// The name: `transient negative completion`.
            title title_in,
            /// What a reply of this class says.
            description description_in,
            /// What it asks of the client.
            asks asks_in,
        } }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_group {
    ($group:ident [$($digit:literal $variant:ident)*] $language:ident) => {
        $crate::__impl_digit! { $group [$($digit $variant)*] $language groups group_words GroupWords {
            /// The name: `connections`.
            title title_in,
            /// What a reply of this group is about.
            description description_in,
        } }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_digit {
    (
        $digits:ident [$($digit:literal $variant:ident)*]
        $language:ident $list:ident $find:ident $words:ident { $($getters:tt)* }
    ) => {
        impl $digits {
            /// All of them, in the order of the digit.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The one that this digit, as a number, stands for.
            #[inline]
            #[must_use]
            pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
                match digit {
                    $($digit => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// The digit, as a number.
            #[inline]
            #[must_use]
            pub const fn digit(self) -> u8 {
                match self { $(Self::$variant => $digit,)* }
            }

            $crate::__word_getters! { $language: $($getters)* }

            #[inline]
            const fn words(self, language: $language) -> &'static data::$words {
                data::$find(language.__words().$list, self.digit())
            }
        }
    };
}
