//! What the types of every spec can do, whatever its codes are called: the expansion of `reply_codes!` brings the types
//! and the tables, and calls these macros for all else.
//!
//! They stand in the block that the expansion opens, beside its tables: `CODES`, `PLACES`, `COMMANDS` and, where the
//! spec has commands, `GENERAL`, `CELLS` and `VERBS`. Names of the prelude may mean something else there, hence the
//! absolute paths.

mod codes;
mod commands;
mod digits;
mod languages;
mod meaning;
mod replies;
mod sending;

/// For each documented pair of names a getter of the words in the default language, and one for any language.
#[doc(hidden)]
#[macro_export]
macro_rules! __word_getters {
    ($language:ident: $($(#[$doc:meta])* $name:ident $name_in:ident,)*) => {
        $crate::__word_getters! { $language -> &'static str: $($(#[$doc])* $name $name_in,)* }
    };
    ($language:ident -> $shape:ty: $($(#[$doc:meta])* $name:ident $name_in:ident,)*) => {
        $(
            $(#[$doc])*
            #[inline]
            #[must_use]
            pub const fn $name(self) -> $shape {
                self.$name_in($language::DEFAULT)
            }

            $(#[$doc])*
            ///
            /// In the language asked for.
            #[inline]
            #[must_use]
            pub const fn $name_in(self, language: $language) -> $shape {
                self.words(language).$name
            }
        )*
    };
}
