//! Which replies a server may send, asked while the program runs.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_sending {
    ($command:ident $reply:ident) => {
        impl $command {
            /// What a server may send at this place, by documents: the replies that the command lists, then those that
            /// any command may get. A code comes once for each basis.
            #[inline]
            pub fn may_be_answered(
                self,
                place: $crate::Place,
            ) -> impl ::core::iter::Iterator<Item = $reply> + ::core::clone::Clone {
                data::documented(place, self.__data()).map(move |data| $reply { command: self, data })
            }

            /// Whether a server may send this code at this place: what `reply!` asks while compiling, for a code that
            /// only the running program knows, such as that of a failed storage.
            ///
            /// # Errors
            ///
            /// No document lets the command get it there. The error names the nearest code that may be sent, and why.
            #[inline]
            pub fn check_reply(
                self,
                place: $crate::Place,
                code: impl ::core::convert::Into<$crate::Code>,
            ) -> ::core::result::Result<$reply, $crate::NotAllowed<$command>> {
                data::check(self, place, code.into()).map(|data| $reply { command: self, data })
            }

            /// The reply with this code and text, if a server may send it at this place. Where programs read the text,
            /// as that of 227, give the payload that writes it: nothing asks for it here.
            ///
            /// # Errors
            ///
            /// As of [`check_reply`](Self::check_reply).
            #[inline]
            pub fn reply<T: $crate::Text>(
                self,
                place: $crate::Place,
                code: impl ::core::convert::Into<$crate::Code>,
                text: T,
            ) -> ::core::result::Result<$crate::ReplyBuilder<T>, $crate::NotAllowed<$command>> {
                let code = code.into();
                data::check(self, place, code).map(|_| $crate::ReplyBuilder::new(code, text))
            }
        }
    };
}
