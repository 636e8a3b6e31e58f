//! What a reply has that RFC 959 does not allow, or that a client should know of.

use super::deviation_set::deviations;

deviations! {
    /// Something in a reply that the standards do not have, or that a simple client stumbles over.
    pub enum Deviation, in pub struct Deviations(u16);

    /// A line is the code alone, without a space and text; RFC 959 section 4.2 has the space, RFC 3659 section 7.2 and
    /// others leave it out.
    BareCode = "bare-code" "a code without a space behind it",
    /// Something other than a space or a hyphen stands right behind the code.
    NoSeparator = "no-separator" "text that stands right behind the code",
    /// A line ends in LF without CR.
    LfAlone = "lf-alone" "a line that ends in LF without CR",
    /// A reply of several lines ends with another code than it begins with.
    CodeChanged = "code-changed" "a last line with another code than the first",
    /// A line between the first and the last one begins with the code and a hyphen. Every standard allows it.
    CodeOnEachLine = "code-on-each-line" "the code on lines between the first and the last",
    /// A line between the first and the last one begins with three digits that are not the reply's own code and hyphen:
    /// RFC 959 section 4.2 asks the server to put a space before them.
    UnpaddedDigits = "unpadded-digits" "a line of text that begins with three digits",
    /// An empty line before the reply or in it.
    BlankLine = "blank-line" "an empty line",
    /// Telnet commands (IAC, RFC 854).
    Telnet = "telnet" "Telnet commands",
    /// A CR that ends no line.
    LoneCr = "lone-cr" "a CR within a line",
    /// A NUL.
    Nul = "nul" "a NUL",
    /// Another control character than CR, LF, NUL and TAB.
    Control = "control" "control characters",
    /// Bytes above 127.
    NotAscii = "not-ascii" "bytes outside ASCII",
    /// Bytes that are not UTF-8 either.
    NotUtf8 = "not-utf8" "bytes that are no UTF-8",
}
