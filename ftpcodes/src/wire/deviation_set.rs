//! What the deviations of a reply and those of a payload can do alike.

/// Makes an enum of deviations, with a word for programs and one for people each, and the set of them.
macro_rules! deviations {
    (
        $(#[$enum_doc:meta])*
        pub enum $deviation:ident, in pub struct $set:ident($bits:ident);
        $($(#[$doc:meta])* $name:ident = $word:literal $text:literal,)*
    ) => {
        $(#[$enum_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $deviation { $($(#[$doc])* $name,)* }

        impl $deviation {
            /// All deviations.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word that the program's JSON uses: small letters and hyphens.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }

        impl ::core::fmt::Display for $deviation {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(match self { $(Self::$name => $text,)* })
            }
        }

        /// A set of deviations.
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $set($bits);

        impl $set {
            /// Whether there is none.
            #[must_use]
            #[inline]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether this one is among them.
            #[must_use]
            #[inline]
            pub const fn contains(self, deviation: $deviation) -> bool {
                self.0 & 1 << deviation as $bits != 0
            }

            /// All of them.
            #[inline]
            pub fn iter(self) -> impl Iterator<Item = $deviation> + Clone {
                $deviation::ALL.iter().copied().filter(move |deviation| self.contains(*deviation))
            }

            #[inline]
            pub(crate) const fn add(&mut self, deviation: $deviation) {
                self.add_if(true, deviation);
            }

            #[inline]
            pub(crate) const fn add_if(&mut self, condition: bool, deviation: $deviation) {
                self.0 |= (condition as $bits) << deviation as $bits;
            }

            #[inline]
            pub(crate) const fn and(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl ::core::fmt::Debug for $set {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }
    };
}

pub(crate) use deviations;
