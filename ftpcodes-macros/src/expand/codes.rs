//! The enum of the codes.

use ftpcodes_spec::{Code, Spec};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::docs::Docs;
use super::meaning::word_getters;
use crate::input::{Input, Item};

pub(super) fn code_enum(input: &Input, spec: &Spec, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.code;
    let mut first = 0;
    let variants = spec.codes.iter().map(|code| {
        let doc = docs.code(code, first);
        let titles: Vec<&str> = docs.titles(code, first).collect();
        let aliases = aliases(code, &titles);
        first += code.meanings.len();
        let variant = Ident::new(&code.name, name.span());
        let number = Literal::u16_unsuffixed(*code.number);
        quote_spanned!(name.span()=> #[doc = #doc] #(#[doc(alias = #aliases)])* #variant = #number)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let table = docs.table();
    quote_spanned! {name.span()=>
        #attrs
        #[doc = #table]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
        #[non_exhaustive]
        #[repr(u16)]
        #vis enum #name { #(#variants),* }
    }
}

// What people type into the search box: number, titles, reply texts and their parts, other names. rustdoc refuses quotes
// and any white space but the plain one inside an alias, and its search box takes a semicolon or a full stop for a slip,
// hence the parts.
fn aliases(code: &Code, titles: &[&str]) -> Vec<String> {
    let number = code.number.to_string();
    let texts = code.meanings.iter().map(|meaning| meaning.text.as_str());
    let parts = texts.clone().flat_map(|text| text.split([';', ':', '.', '(', ')', ',']));
    let names = code.aliases.iter().map(|alias| alias.as_str());
    let all = std::iter::once(number.as_str()).chain(titles.iter().copied()).chain(texts).chain(names);
    let mut found: Vec<String> = Vec::new();
    for name in all.chain(parts.filter(|part| part.trim().contains(' '))) {
        let spaced = name.chars().map(|character| if character.is_whitespace() { ' ' } else { character });
        let plain: String = spaced.filter(|character| !matches!(character, '"' | '\'')).collect();
        let plain = plain.trim_end_matches('.').trim();
        let known = found.iter().any(|alias| alias.eq_ignore_ascii_case(plain));
        if !plain.is_empty() && !known && plain != *code.name {
            found.push(plain.to_owned());
        }
    }
    found
}

pub(super) fn code_impl(input: &Input, spec: &Spec) -> TokenStream {
    let variants: Vec<Ident> = spec.codes.iter().map(|code| Ident::new(&code.name, Span::call_site())).collect();
    let Some(lowest) = variants.first() else {
        return TokenStream::new();
    };
    let name = &input.code.name;
    let krate = &input.krate;
    let conversions = conversions(input, lowest);
    let getters = getters(input, spec);
    let words = words(input);
    quote! {
        impl #name {
            /// All codes, sorted by number.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #conversions
            #getters
            #words

            #[inline]
            #[doc(hidden)]
            #[must_use]
            pub const fn __data(self) -> &'static data::CodeData {
                data::code_at(&CODES, &PLACES, self as u16)
            }

            #[doc(hidden)]
            #[must_use]
            pub const fn __table() -> &'static [data::CodeData] {
                &CODES
            }
        }

        impl ::core::convert::TryFrom<u16> for #name {
            type Error = #krate::InvalidCode;

            fn try_from(number: u16) -> ::core::result::Result<Self, #krate::InvalidCode> {
                Self::from_u16(number).ok_or(data::NOT_DEFINED)
            }
        }

        impl ::core::convert::TryFrom<#krate::Code> for #name {
            type Error = #krate::InvalidCode;

            fn try_from(code: #krate::Code) -> ::core::result::Result<Self, #krate::InvalidCode> {
                <Self as ::core::convert::TryFrom<u16>>::try_from(code.as_u16())
            }
        }

        impl ::core::convert::From<#name> for #krate::Code {
            fn from(code: #name) -> Self {
                code.code()
            }
        }

        impl ::core::cmp::PartialEq<#krate::Code> for #name {
            fn eq(&self, code: &#krate::Code) -> bool {
                self.as_u16() == code.as_u16()
            }
        }

        impl ::core::cmp::PartialEq<#name> for #krate::Code {
            fn eq(&self, code: &#name) -> bool {
                self.as_u16() == code.as_u16()
            }
        }
    }
}

fn conversions(input: &Input, lowest: &Ident) -> TokenStream {
    let krate = &input.krate;
    quote! {
        /// The code of this number, if the spec has one.
                #[inline]
                #[must_use]
        pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
            match data::place(&PLACES, number) {
                ::core::option::Option::Some(place) => {
                    ::core::option::Option::Some(data::at(Self::ALL, place, Self::#lowest))
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// The code that these bytes spell: exactly three ASCII digits, nothing before or after.
        ///
        /// # Errors
        ///
        /// Anything else, and numbers that the spec does not have.
        pub const fn from_bytes(bytes: &[u8]) -> ::core::result::Result<Self, #krate::InvalidCode> {
            match #krate::Code::from_bytes(bytes) {
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
        pub const fn code(self) -> #krate::Code {
            data::checked_code(self as u16)
        }
    }
}

fn getters(input: &Input, spec: &Spec) -> TokenStream {
    let any_class = spec.classes.first().map(|class| Ident::new(&class.name, Span::call_site()));
    let Input {
        class: Item { name: class, .. },
        group: Item { name: group, .. },
        meaning: Item { name: meaning, .. },
        ..
    } = input;
    quote! {
        /// The name of the variant: `ConnectionClosed`.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static str {
            self.__data().name
        }

        /// The class that the first digit names.
        #[inline]
        #[must_use]
        pub const fn class(self) -> #class {
            match #class::from_digit((self as u16 / 100) as u8) {
                ::core::option::Option::Some(class) => class,
                // Not reached: the spec has a class for each of its codes.
                ::core::option::Option::None => #class::#any_class,
            }
        }

        /// The group that the second digit names, if the spec has one for it and the number is not older than the
        /// groups.
        #[inline]
        #[must_use]
        pub const fn group(self) -> ::core::option::Option<#group> {
            if self.__data().older_numbering {
                return ::core::option::Option::None;
            }
            #group::from_digit((self as u16 / 10 % 10) as u8)
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
        pub const fn meaning(self) -> #meaning {
            #meaning(self.__data().first_meaning())
        }

        /// All meanings; most codes have one.
        pub fn meanings(self) -> impl ::core::iter::ExactSizeIterator<Item = #meaning> + ::core::clone::Clone {
            self.__data().meanings.iter().map(#meaning)
        }

        /// Where the code is defined: the sources of all its meanings.
        pub fn sources(self) -> impl ::core::iter::Iterator<Item = data::Source> + ::core::clone::Clone {
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
            ::core::matches!(self.meaning().control_connection(), data::ControlConnection::Closes)
        }

        /// What this code says about the data connection, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn data_connection(self) -> ::core::option::Option<data::DataConnection> {
            self.meaning().data_connection()
        }

        /// The recommended reply text of the first meaning: one line of printable ASCII, without the number.
        #[inline]
        #[must_use]
        pub const fn text(self) -> &'static str {
            self.meaning().text()
        }
    }
}

fn words(input: &Input) -> TokenStream {
    let Input { krate, language: Item { name: language, .. }, .. } = input;
    let getters = word_getters(
        quote! {
            /// Short name of the first meaning: `Connection Closed`.
            title
            /// What the reply states, in its first meaning.
            description
            /// In which situations one sees it, in its first meaning.
            when
            /// What to do, in its first meaning.
            fix
        },
        language,
    );
    quote! {
        #getters

        /// The text of a meaning in a language: in that of the spec the recommended text, in others the title.
        #[doc(hidden)]
        #[must_use]
        pub const fn __text_in(self, meaning: usize, language: #language) -> &'static str {
            let meaning = self.__data().meaning_at(meaning);
            match language as usize == #language::DEFAULT as usize {
                true => meaning.text,
                false => data::words_at(language.__words().meanings, meaning.index).title,
            }
        }

        #[inline]
        const fn words(self, language: #language) -> &'static data::MeaningWords {
            self.meaning().words(language)
        }

        /// How this code and another one differ.
        #[inline]
        #[must_use]
        pub const fn compare(self, other: Self) -> #krate::Comparison {
            self.compare_in(other, #language::DEFAULT)
        }

        /// How this code and another one differ, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn compare_in(self, other: Self, language: #language) -> #krate::Comparison {
            #krate::Comparison::__new(self.__data(), other.__data(), language.__words(), &COMMANDS)
        }

        /// All that the spec says about this code.
        #[inline]
        #[must_use]
        pub const fn explain(self) -> #krate::CodePage {
            self.explain_in(#language::DEFAULT)
        }

        /// All that the spec says about this code, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn explain_in(self, language: #language) -> #krate::CodePage {
            #krate::CodePage::__new(self.__data(), language.__words(), &COMMANDS)
        }
    }
}
