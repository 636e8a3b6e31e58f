//! The enum of the commands.

use ftpcodes_spec::{Commands, Spec};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::command_facts::role_of;
use super::command_replies::of_codes;
use super::docs::Docs;
use crate::input::{Input, Item};

pub(super) fn command_enum(input: &Input, commands: &Commands, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.command;
    let variants = commands.commands.iter().map(|command| {
        let doc = docs.command(commands, command);
        let verb = &*command.verb;
        let variant = Ident::new(&command.name, name.span());
        // rustdoc refuses an alias that equals the name.
        let alias = (*command.name != *verb).then(|| quote_spanned!(name.span()=> #[doc(alias = #verb)]));
        quote_spanned!(name.span()=> #[doc = #doc] #alias #variant)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let table = docs.command_table(commands);
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

pub(super) fn command_impl(input: &Input, spec: &Spec, commands: &Commands) -> TokenStream {
    let Input { krate, command: Item { name, .. }, .. } = input;
    let variants = commands.commands.iter().map(|command| Ident::new(&command.name, Span::call_site()));
    let variants: Vec<Ident> = variants.collect();
    let Some(first) = variants.first() else {
        return TokenStream::new();
    };
    let verbs = commands.commands.iter().map(|command| &*command.verb);
    let getters = getters();
    let replies = replies(input, &role_of(commands));
    let of_codes = of_codes(input, spec);
    quote! {
        static VERBS: &[&str] = &[#(#verbs),*];

        impl #name {
            /// All commands, sorted by verb.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The command of this verb, in capitals or small letters, without parameters.
            ///
            /// ```ignore
            /// let retrieve = Command::from_verb(b"retr");
            /// ```
            #[must_use]
            pub fn from_verb(verb: &[u8]) -> ::core::option::Option<Self> {
                data::verb_place(VERBS, verb).map(Self::__at)
            }

            #getters
            #replies

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __at(place: usize) -> Self {
                data::at(Self::ALL, place, Self::#first)
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

        #of_codes

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.verb())
            }
        }

        impl ::core::str::FromStr for #name {
            type Err = #krate::UnknownCommand;

            /// The command of this verb, in capitals or small letters, without parameters.
            fn from_str(verb: &str) -> ::core::result::Result<Self, #krate::UnknownCommand> {
                Self::from_verb(verb.as_bytes()).ok_or(data::UNKNOWN_COMMAND)
            }
        }
    }
}

fn getters() -> TokenStream {
    quote! {
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
        pub const fn required_of_servers(self) -> ::core::option::Option<data::Requirement> {
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
    }
}

fn replies(input: &Input, role: &TokenStream) -> TokenStream {
    let Input { krate, code: Item { name: code, .. }, reply: Item { name: reply, .. }, .. } = input;
    let Input { command: Item { name: command, .. }, language: Item { name: language, .. }, .. } = input;
    let iterator = quote!(impl ::core::iter::Iterator<Item = #reply> + ::core::clone::Clone);
    quote! {
        /// What may come first: the replies that the command lists, then those that any command may get.
        pub fn replies(self) -> #iterator {
            self.__replies(data::Place::First)
        }

        /// What may come after a preliminary reply (1yz): another one, or the end.
        pub fn replies_after_preliminary(self) -> #iterator {
            self.__replies(data::Place::AfterClass(1))
        }

        /// The replies that may come after one with this code, while the same command waits.
        ///
        /// None may come after a reply that ends the command. After an intermediate reply (3yz) the client sends another
        /// command, see [`commands_after`](Self::commands_after), or a text, such as a mail, which gets a reply as well.
        pub fn next_after(self, code: #code) -> #iterator {
            self.__replies(data::Place::After(code.as_u16()))
        }

        /// The commands that an intermediate reply (3yz) to this command asks for, wherever it comes: PASS after a 331 to
        /// USER.
        pub fn commands_after(self, code: #code) -> impl ::core::iter::Iterator<Item = #command> + ::core::clone::Clone {
            self.__data().asked_by(code.as_u16()).map(|place| Self::__at(place as usize))
        }

        /// What a reply with this code means for the command; a code that is not listed is judged by its first digit.
        #[inline]
        #[must_use]
        pub const fn outcome(self, code: #krate::Code) -> data::Outcome {
            let number = code.as_u16();
            match data::place(&PLACES, number) {
                ::core::option::Option::Some(place) => {
                    let (basis, meaning) = data::cell(&CELLS, self as usize, place);
                    let meaning = data::code_at(&CODES, &PLACES, number).meaning_at(meaning);
                    data::Outcome::__new(number, #role(number), basis, ::core::option::Option::Some(meaning))
                }
                ::core::option::Option::None => {
                    let none = ::core::option::Option::None;
                    data::Outcome::__new(number, #role(number), none, ::core::option::Option::None)
                }
            }
        }

        /// Why and when the command may be sent again after a reply with this code; `None` unless it is negative.
        #[must_use]
        pub fn retry_reason(self, code: #krate::Code) -> ::core::option::Option<data::Sentence> {
            self.retry_reason_in(code, #language::DEFAULT)
        }

        /// Why and when the command may be sent again after a reply with this code, in the language asked for.
        #[must_use]
        pub fn retry_reason_in(
            self,
            code: #krate::Code,
            language: #language,
        ) -> ::core::option::Option<data::Sentence> {
            self.outcome(code).__retry_reason(language.__words())
        }

        /// All that the spec says about this command: its syntax, what may answer it, in which order, on whose authority.
        #[inline]
        #[must_use]
        pub const fn explain(self) -> #krate::CommandPage {
            self.explain_in(#language::DEFAULT)
        }

        /// All that the spec says about this command, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn explain_in(self, language: #language) -> #krate::CommandPage {
            #krate::CommandPage::__new(self.__data(), language.__words(), &CODES, &COMMANDS)
        }

        fn __replies(self, place: data::Place) -> #iterator {
            self.__data().at(place).map(move |data| #reply { command: self, data })
        }
    }
}
