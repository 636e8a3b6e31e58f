//! What `Code` and every generated enum of codes can do alike: conversions and comparison with integers.

/// Implements the traits of a type that has `as_u16`, `from_bytes`, `TryFrom<u16>`, `Copy` and `Ord` by number.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code_traits {
    ($code:ident) => {
        impl ::core::fmt::Display for $code {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_u16(), f)
            }
        }

        impl ::core::str::FromStr for $code {
            type Err = $crate::InvalidCode;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::InvalidCode> {
                Self::from_bytes(text.as_bytes())
            }
        }

        impl ::core::convert::TryFrom<&str> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::InvalidCode> {
                Self::from_bytes(text.as_bytes())
            }
        }

        impl ::core::convert::TryFrom<&[u8]> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(bytes: &[u8]) -> ::core::result::Result<Self, $crate::InvalidCode> {
                Self::from_bytes(bytes)
            }
        }

        impl ::core::convert::TryFrom<[u8; 3]> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(digits: [u8; 3]) -> ::core::result::Result<Self, $crate::InvalidCode> {
                Self::from_bytes(&digits)
            }
        }

        $crate::__impl_try_from_integers!($code: u32 u64 usize i16 i32 i64 isize);
        $crate::__impl_into_integers!($code: u16 u32 u64 i16 i32 i64);
        $crate::__impl_integer_comparison!($code: u16 u32 u64 usize i16 i32 i64 isize);
        $crate::__impl_serde!($code);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_integers {
    ($code:ident: $($integer:ident)*) => {$(
        impl ::core::convert::TryFrom<$integer> for $code {
            type Error = $crate::InvalidCode;

            #[inline]
            fn try_from(number: $integer) -> ::core::result::Result<Self, $crate::InvalidCode> {
                match <u16 as ::core::convert::TryFrom<$integer>>::try_from(number) {
                    ::core::result::Result::Ok(number) => <Self as ::core::convert::TryFrom<u16>>::try_from(number),
                    ::core::result::Result::Err(_) => {
                        ::core::result::Result::Err($crate::__private_0_1_0::OUT_OF_RANGE)
                    }
                }
            }
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_into_integers {
    ($code:ident: $($integer:ident)*) => {$(
        impl ::core::convert::From<$code> for $integer {
            #[inline]
            fn from(code: $code) -> $integer {
                // At most 699, so no integer type of this list loses anything.
                code.as_u16() as $integer
            }
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_integer_comparison {
    ($code:ident: $($integer:ident)*) => {$(
        impl ::core::cmp::PartialEq<$integer> for $code {
            #[inline]
            fn eq(&self, number: &$integer) -> bool {
                self.as_u16() as $integer == *number
            }
        }

        impl ::core::cmp::PartialEq<$code> for $integer {
            #[inline]
            fn eq(&self, code: &$code) -> bool {
                *self == code.as_u16() as $integer
            }
        }

        impl ::core::cmp::PartialOrd<$integer> for $code {
            #[inline]
            fn partial_cmp(&self, number: &$integer) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&(self.as_u16() as $integer), number)
            }
        }

        impl ::core::cmp::PartialOrd<$code> for $integer {
            #[inline]
            fn partial_cmp(&self, code: &$code) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(self, &(code.as_u16() as $integer))
            }
        }
    )*};
}

/// Serialises a code as its number; nothing without the feature `serde`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {
        impl $crate::__private_0_1_0::serde_core::Serialize for $code {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private_0_1_0::serde_core::Serializer,
            {
                serializer.serialize_u16(self.as_u16())
            }
        }

        impl<'de> $crate::__private_0_1_0::serde_core::Deserialize<'de> for $code {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private_0_1_0::serde_core::Deserializer<'de>,
            {
                let number = <u16 as $crate::__private_0_1_0::serde_core::Deserialize>::deserialize(deserializer)?;
                match <Self as ::core::convert::TryFrom<u16>>::try_from(number) {
                    ::core::result::Result::Ok(code) => ::core::result::Result::Ok(code),
                    ::core::result::Result::Err(error) => {
                        ::core::result::Result::Err($crate::__private_0_1_0::serde_core::de::Error::custom(error))
                    }
                }
            }
        }
    };
}

/// Serialises a code as its number; nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {};
}
