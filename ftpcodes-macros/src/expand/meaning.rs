//! The struct for one meaning of a code.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::input::{Input, Item};

pub(super) fn meaning_struct(input: &Input) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.meaning;
    let krate = &input.krate;
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #name(&'static #krate::__private::MeaningData);
    }
}

pub(super) fn meaning_impl(input: &Input) -> TokenStream {
    let Input { language: Item { name: language, .. }, meaning: Item { name, .. }, .. } = input;
    let words = quote! {
        /// Short name, unique in its language: `Connection Closed`.
        title
        /// What the reply states.
        description
        /// In which situations one sees it.
        when
        /// What to do.
        fix
    };
    let words = word_getters(words, language);
    quote! {
        impl #name {
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
            }

            /// What the values in the text are, where there are some: the text is a pattern then.
            #[inline]
            #[must_use]
            pub const fn format(self) -> ::core::option::Option<data::Format> {
                self.0.format
            }

            /// When the refused command may be sent again; `None` unless the reply is negative.
            #[inline]
            #[must_use]
            pub const fn retry(self) -> ::core::option::Option<data::Retry> {
                self.0.retry
            }

            /// What becomes of the control connection.
            #[inline]
            #[must_use]
            pub const fn control_connection(self) -> data::ControlConnection {
                self.0.control_connection
            }

            /// What the reply says about the data connection, if anything.
            #[inline]
            #[must_use]
            pub const fn data_connection(self) -> ::core::option::Option<data::DataConnection> {
                self.0.data_connection
            }

            /// Where it is defined.
            #[inline]
            #[must_use]
            pub const fn sources(self) -> &'static [data::Source] {
                self.0.sources
            }

            #words

            #[doc(hidden)]
            #[must_use]
            pub fn __words_in(self, language: &data::LanguageData) -> &'static data::MeaningWords {
                language.meaning(self.0)
            }

            #[inline]
            const fn words(self, language: #language) -> &'static data::MeaningWords {
                data::words_at(language.__words().meanings, self.0.index)
            }
        }

        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!(#name)).field("id", &self.id()).field("title", &self.title()).finish()
            }
        }
    }
}

/// For each documented name a getter in the default language, and one with `_in` for any.
pub(super) fn word_getters(names: TokenStream, language: &proc_macro2::Ident) -> TokenStream {
    let mut getters = TokenStream::new();
    let mut attributes = TokenStream::new();
    for token in names {
        let proc_macro2::TokenTree::Ident(name) = token else {
            attributes.extend([token]);
            continue;
        };
        let docs = std::mem::take(&mut attributes);
        let in_language = quote::format_ident!("{name}_in");
        getters.extend(quote! {
            #docs
            #[inline]
            #[must_use]
            pub const fn #name(self) -> &'static str {
                self.#in_language(#language::DEFAULT)
            }

            #docs
            ///
            /// In the language asked for.
            #[inline]
            #[must_use]
            pub const fn #in_language(self, language: #language) -> &'static str {
                self.words(language).#name
            }
        });
    }
    getters
}
