//! Where the text of a reply is not as the standard of its payload has it.

use crate::wire::deviations;

deviations! {
    /// Something in a payload that its standard does not have, or that a simple client stumbles over.
    ///
    /// It is about the payload alone; how the reply is framed is told by [`Deviation`](crate::Deviation).
    pub enum PayloadDeviation, in pub struct PayloadDeviations(u32);

    /// The values do not stand in parentheses of their own.
    NoParentheses = "no-parentheses" "values without parentheses around them",
    /// Spaces where there should be none, or none where there should be one.
    Spaces = "spaces" "spaces that are too many or missing",
    /// Zeros before a number.
    LeadingZeros = "leading-zeros" "zeros before a number",
    /// Words before the value.
    TextBefore = "text-before" "words before the value",
    /// Something behind the value.
    TextBehind = "text-behind" "something behind the value",
    /// The reply has several lines where one is enough.
    SeveralLines = "several-lines" "several lines where one is enough",
    /// The host is 0.0.0.0 or `::`, to which nobody can connect.
    HostUnspecified = "host-unspecified" "a host that is not specified",
    /// The port is 0, to which nobody can connect.
    PortZero = "port-zero" "the port 0",
    /// A delimiter other than `|`, which RFC 2428 section 2 recommends.
    OtherDelimiter = "other-delimiter" "another delimiter than `|`",
    /// Protocol or address is given where RFC 2428 section 3 wants nothing.
    FieldsFilled = "fields-filled" "a protocol or an address where nothing should be",
    /// The form is that of another code.
    OtherForm = "other-form" "the form of another code",
    /// Small letters for capitals, or capitals for small letters.
    LetterCase = "letter-case" "small letters for capitals or the reverse",
    /// The word before the value is missing or another one.
    NoKeyword = "no-keyword" "no keyword before the value",
    /// Quotation marks within a path name are not doubled.
    UndoubledQuotes = "undoubled-quotes" "quotation marks that are not doubled",
    /// No quotation marks around the value.
    NoQuotes = "no-quotes" "no quotation marks",
    /// Backslashes before the quotation marks.
    BackslashQuotes = "backslash-quotes" "backslashes before quotation marks",
    /// A byte 255 that is not doubled, as RFC 854 wants it.
    SingleIac = "single-iac" "a byte 255 that is not doubled",
    /// Control characters in a path name or in the value of a fact; CR, LF and NUL are refused.
    ControlCharacters = "control-characters" "control characters in a name",
    /// A year that was written as 19 and the years since 1900: `19100` for 2000.
    YearSince1900 = "year-since-1900" "a year written as 19 and the years since 1900",
    /// A point without digits behind it, or digits that do not fit.
    Fraction = "fraction" "a fraction without digits or with too many",
    /// A fact without a semicolon behind it.
    NoSemicolon = "no-semicolon" "a fact without a semicolon",
    /// What a multi-line reply holds stands on its first or last line.
    OuterLine = "outer-line" "values on the first or the last line",
    /// The base64 is not filled up with `=`.
    NoPadding = "no-padding" "base64 without padding",
    /// Bits behind the last byte of base64 are not zero.
    TrailingBits = "trailing-bits" "base64 with bits behind its end",
}

impl PayloadDeviations {
    #[inline]
    pub(super) const fn without(self, deviation: PayloadDeviation) -> Self {
        Self(self.0 & !(1 << deviation as u32))
    }
}
