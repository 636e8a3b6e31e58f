//! 521 and 522: the address families and network protocols that the server knows.

use core::fmt;

use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, on_any_line};
use crate::payload::read::numbers::{self, List};
use crate::payload::read::scan::number;

const EXPECTED: &str = "numbers in parentheses, such as (1,2)";
const NUMBER: &str = "a number up to 65535";

/// Numbers in a text that was checked, or those that were given.
#[derive(Clone, Copy)]
enum Numbers<'a> {
    Text(&'a [u8]),
    Given(&'a [u16]),
}

impl<'a> Numbers<'a> {
    /// The last list in parentheses, perhaps behind a word.
    #[inline]
    fn parse(text: &'a [u8], allow_spaces: bool) -> Result<Parsed<Self>, PayloadError> {
        let open = text.iter().rposition(|byte| *byte == b'(');
        let start = open.ok_or(PayloadError::malformed(EXPECTED, text.len()))? + 1;
        let tail = text.get(start..).unwrap_or_default();
        let Some(close) = tail.iter().position(|byte| *byte == b')') else {
            return Err(PayloadError::malformed("a closing parenthesis", text.len()));
        };
        let inner = tail.get(..close).unwrap_or_default();
        let Some(list) = List::all(inner).next().filter(List::is_whole) else {
            return Err(PayloadError::malformed(EXPECTED, start));
        };
        let error = |error: PayloadError| error.behind(start);
        let mut scan = list.scan();
        scan.found = PayloadDeviations::default();
        for place in 0..list.count {
            numbers::next(&mut scan, place == 0, u64::from(u16::MAX), NUMBER).map_err(error)?;
        }
        if scan.at() < inner.len() {
            return Err(PayloadError::malformed("a closing parenthesis", start + scan.at()));
        }
        let mut found = PayloadDeviations::default();
        found.add_if(list.start > 0, PayloadDeviation::NoParentheses);
        found.add_if(scan.found.contains(PayloadDeviation::Spaces) && !allow_spaces, PayloadDeviation::Spaces);
        found.add_if(scan.found.contains(PayloadDeviation::LeadingZeros), PayloadDeviation::LeadingZeros);
        let read = inner.get(list.start..scan.at()).unwrap_or_default();
        Ok(Parsed::new(Self::Text(read), found))
    }

    #[inline]
    fn iter(self) -> impl Iterator<Item = u16> + Clone + use<'a> {
        let (text, given) = match self {
            Self::Text(text) => (text, &[][..]),
            Self::Given(given) => (&[][..], given),
        };
        let read = text.split(|byte| *byte == b',').filter(|field| !field.is_empty());
        // The text was checked, so each is a number.
        read.filter_map(|field| u16::try_from(number(field.trim_ascii())?).ok()).chain(given.iter().copied())
    }

    #[inline]
    fn write(self, f: &mut fmt::Formatter<'_>, separator: &str) -> fmt::Result {
        for (place, number) in self.iter().enumerate() {
            f.write_str(if place > 0 { separator } else { "" })?;
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

macro_rules! number_list {
    ($(#[$doc:meta])* $name:ident, [$code:literal], $text:literal, $separator:literal, $spaces:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(Numbers<'a>);

        impl<'a> $name<'a> {
            /// Of these numbers; `None` if there are none, since a list names at least one.
            #[must_use]
            #[inline]
            pub const fn new(numbers: &'a [u16]) -> Option<Self> {
                match numbers {
                    [] => None,
                    numbers => Some(Self(Numbers::Given(numbers))),
                }
            }

            /// Reads a text.
            ///
            /// # Errors
            ///
            /// A text without numbers in parentheses, and numbers above 65535.
            #[inline]
            pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
                Numbers::parse(text, $spaces).map(|read| read.map(Self))
            }

            /// The numbers.
            #[inline]
            pub fn iter(&self) -> impl Iterator<Item = u16> + Clone + use<'a> {
                self.0.iter()
            }

            /// Whether this number is among them.
            #[must_use]
            #[inline]
            pub fn contains(&self, number: u16) -> bool {
                self.iter().any(|listed| listed == number)
            }
        }

        impl PartialEq for $name<'_> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.iter().eq(other.iter())
            }
        }

        impl Eq for $name<'_> {}

        impl fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "("))?;
                f.debug_list().entries(self.iter()).finish()?;
                f.write_str(")")
            }
        }

        impl fmt::Display for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!($text, " ("))?;
                self.0.write(f, $separator)?;
                f.write_str(")")
            }
        }

        on_any_line!($name<'a>, [$code]);
    };
}

number_list! {
    /// The protocols of 522: `Network protocol not supported, use (1,2)`.
    ///
    /// [RFC 2428 section 2](https://www.rfc-editor.org/rfc/rfc2428#section-2): 1 is IPv4, 2 is IPv6. RFC 4217 uses the
    /// same code for a failed negotiation of TLS; such a text has no numbers.
    ///
    /// ```
    /// use ftpcodes::payload::NetworkProtocols;
    ///
    /// let protocols = NetworkProtocols::parse(b"Network protocol not supported, use (1,2)")?;
    /// assert!(protocols.contains(2));
    /// assert_eq!(NetworkProtocols::new(&[1]).unwrap().to_string(), "Network protocol not supported, use (1)");
    /// # Ok::<(), ftpcodes::payload::PayloadError>(())
    /// ```
    NetworkProtocols, [522], "Network protocol not supported, use", ",", false
}

number_list! {
    /// The families of 521: `Supported address families are (af1, af2, ..., afn)`.
    ///
    /// [RFC 1639 section 4](https://www.rfc-editor.org/rfc/rfc1639#section-4). Families given as words, which it
    /// mentions as a suggestion, are not read.
    ///
    /// ```
    /// use ftpcodes::payload::AddressFamilies;
    ///
    /// let families = AddressFamilies::parse(b"Supported address families are (4, 6)")?;
    /// assert!(families.iter().eq([4, 6]));
    /// assert_eq!(families.to_string(), "Supported address families are (4, 6)");
    /// # Ok::<(), ftpcodes::payload::PayloadError>(())
    /// ```
    AddressFamilies, [521], "Supported address families are", ", ", true
}
