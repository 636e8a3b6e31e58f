//! What the codes know of the commands, and the type that stands for one reply to one command.

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_replies {
    ($reply:ident $code:ident $lowest:ident $command:ident $meaning:ident) => {
        impl $code {
            /// The commands that may get this code, on whatever authority, sorted by verb.
            #[inline]
            pub fn commands(self) -> impl ::core::iter::Iterator<Item = $command> + ::core::clone::Clone {
                $command::ALL.iter().copied().filter(move |command| command.outcome(self.code()).basis().is_some())
            }

            /// The meaning of this code in answer to a command: the one that the command selects; failing that, the
            /// one for all other commands.
            #[inline]
            #[must_use]
            pub const fn meaning_for(self, command: $command) -> $meaning {
                match data::place(&PLACES, self as u16) {
                    ::core::option::Option::Some(place) => {
                        let (_, meaning) = data::cell(&CELLS, command as usize, place);
                        $meaning(self.__data().meaning_at(meaning))
                    }
                    ::core::option::Option::None => self.meaning(),
                }
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn __unexpected(command: usize, number: u16) -> $crate::UnexpectedReply<$command> {
                $crate::UnexpectedReply::__new($command::__at(command), number)
            }

            /// Whether a server may send this code at any time, also while no command waits for a reply.
            #[inline]
            #[must_use]
            pub const fn may_come_at_any_time(self) -> bool {
                let mut rest = GENERAL.as_slice();
                while let [reply, tail @ ..] = rest {
                    if reply.code == self as u16 {
                        return reply.any_time;
                    }
                    rest = tail;
                }
                false
            }
        }

        impl $reply {
            /// The code.
            #[inline]
            #[must_use]
            pub const fn code(self) -> $code {
                match $code::from_u16(self.data.code) {
                    ::core::option::Option::Some(code) => code,
                    // Not reached: commands list codes of the spec.
                    ::core::option::Option::None => $code::$lowest,
                }
            }

            /// The command that it answers.
            #[inline]
            #[must_use]
            pub const fn command(self) -> $command {
                self.command
            }

            /// What the code means in answer to the command.
            #[inline]
            #[must_use]
            pub const fn meaning(self) -> $meaning {
                self.code().meaning_for(self.command)
            }

            /// On whose authority the command may get it.
            #[inline]
            #[must_use]
            pub const fn basis(self) -> $crate::Basis {
                self.data.basis
            }

            /// What it does for the command.
            #[inline]
            #[must_use]
            pub const fn role(self) -> $crate::Role {
                self.data.role
            }

            /// Where it is said that the command may get it; empty for what was only observed or reported.
            #[inline]
            #[must_use]
            pub const fn sources(self) -> &'static [$crate::Source] {
                self.data.sources
            }

            /// The servers that were seen to send it; empty unless it is in no document.
            #[inline]
            #[must_use]
            pub const fn servers(self) -> &'static [$crate::Observation] {
                self.data.servers
            }

            /// Where it is reported that servers send it; empty unless it is in no document.
            #[inline]
            #[must_use]
            pub const fn reports(self) -> &'static [$crate::Report] {
                self.data.reports
            }

            /// Whether it may come more than once.
            #[inline]
            #[must_use]
            pub const fn repeats(self) -> bool {
                self.data.repeats
            }

            /// Whether a general rule lets any command get it.
            #[inline]
            #[must_use]
            pub const fn is_general(self) -> bool {
                self.data.general
            }
        }
    };
}
