//! 250 to MLST and the lines of MLSD: facts about a file and its path name.

use core::fmt;

use super::iter::{FactsIter, begins_with_fact, is_fact_name};
use super::line;
use super::values::{FactType, Permissions};
use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;
use crate::payload::modification_time::ModificationTime;
use crate::payload::parsed::{Parsed, Payload, check_code};
use crate::payload::pathname::Pathname;
use crate::payload::read::scan::{is_blank, number};
use crate::wire::{Output, Reply, Text, WriteError};

/// Facts and a path name: `Type=file;Size=1024990;Perm=r; /tmp/cap60.tar.gz`.
///
/// [RFC 3659 section 7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.2). Names of facts are the same in any case.
/// In the 250 to MLST it is the first line between the outer ones that can be read; [`entries`](Self::entries) has all.
/// Such a line begins with a space, which [`Indented`](crate::payload::Indented) writes. Behind further blanks, what
/// begins like a fact is one, and told as [`Spaces`](PayloadDeviation::Spaces); by the letter of the standard it is a
/// part of the path name.
///
/// ```
/// use ftpcodes::payload::{FactType, Facts, Indented, Pathname};
/// use ftpcodes::{Reply, reply};
///
/// let bytes = b"250-Listing x\r\n Type=file;Size=3;Modify=19990929003355.237; /x y\r\n250 End\r\n";
/// let reply = Reply::parse(bytes)?.unwrap();
/// let facts = reply.payload::<Facts>()?;
/// assert_eq!((facts.kind(), facts.size()), (Some(FactType::File), Some(3)));
/// assert_eq!(facts.modify().unwrap().to_string(), "19990929003355.237");
/// assert_eq!(facts.pathname().as_bytes(), Some(&b"/x y"[..]));
/// assert_eq!(facts.as_bytes(), Some(&b"Type=file;Size=3;Modify=19990929003355.237; /x y"[..]));
///
/// let facts = Facts::new(&[("Type", "file"), ("Size", "3")], Pathname::new(b"/x y")).unwrap();
/// let mut out = String::new();
/// reply!(MLST, 250, "Listing x").lines([Indented(facts)], "End").write_to(&mut out)?;
/// assert_eq!(out, "250-Listing x\r\n Type=file;Size=3; /x y\r\n250 End\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    facts: Source<'a>,
    pathname: Pathname<'a>,
}

#[derive(Clone, Copy)]
enum Source<'a> {
    /// As it was read, and checked: the line, and what stands before the path name there.
    Text {
        line: &'a [u8],
        facts: &'a [u8],
    },
    Given(&'a [(&'a str, &'a str)]),
}

impl<'a> Facts<'a> {
    /// Of facts, such as `("Type", "file")`, and a path name; `None` if a name or a value holds a space, a semicolon or
    /// a control character, a name is empty or holds an equals sign, or the path name is none that can be written.
    /// Without facts, also if the path name begins like one (`a=b;c`): it would be taken for a fact.
    #[must_use]
    #[inline]
    pub fn new(facts: &'a [(&'a str, &'a str)], pathname: Pathname<'a>) -> Option<Self> {
        let plain = |text: &str| !text.bytes().any(|byte| byte.is_ascii_control() || matches!(byte, b' ' | b';'));
        let good = |(name, value): &(&str, &str)| is_fact_name(name.as_bytes()) && plain(value);
        let path = pathname.bytes().skip_while(|byte| is_blank(*byte));
        let clear = pathname.check().is_ok() && !(facts.is_empty() && begins_with_fact(path));
        (clear && facts.iter().all(good)).then_some(Self { facts: Source::Given(facts), pathname })
    }

    /// Reads a line of MLSD, which came over the data connection.
    ///
    /// # Errors
    ///
    /// A line without a space before the path name, with something before it that is no fact, and a path name with CR,
    /// LF or NUL in it.
    #[inline]
    pub fn parse(line: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let on_data = |facts: Self| Self { pathname: facts.pathname.on_data(), ..facts };
        let mut parsed = Self::on_control(line)?.map(on_data);
        parsed.deviations = parsed.deviations.without(PayloadDeviation::SingleIac);
        Ok(parsed)
    }

    /// Reads a line of the control connection, without the space before it.
    #[inline]
    pub(super) fn on_control(line: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let (facts, pathname) = line::split(line)?;
        Ok(pathname.map(|pathname| Self { facts: Source::Text { line, facts }, pathname }))
    }

    /// Whether there is none.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// All entries of a reply to MLST; a file with several types has one for each.
    #[inline]
    pub fn entries(reply: &Reply<'a>) -> impl Iterator<Item = Parsed<Self>> + Clone + use<'a> {
        let inner = reply.line_count().saturating_sub(2);
        reply.lines().skip(1).take(inner).filter_map(|line| Self::in_reply(line).ok())
    }

    /// A line of a reply, which begins with one space.
    #[inline]
    fn in_reply(line: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        match line {
            [b' ', entry @ ..] => Self::on_control(entry).map_err(|error| error.behind(1)),
            entry => Ok(Self::on_control(entry)?.with(PayloadDeviation::Spaces)),
        }
    }

    /// The first or the last line, which may begin with the space of those between.
    #[inline]
    fn on_outer_line(line: &'a [u8]) -> Option<Parsed<Self>> {
        let entry = line.strip_prefix(b" ").filter(|entry| begins_with_fact(entry.iter().copied()));
        Self::on_control(entry.unwrap_or(line)).ok()
    }

    /// Names and values.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> FactsIter<'a> {
        match self.facts {
            Source::Text { facts, .. } => FactsIter::new(facts, &[]),
            Source::Given(given) => FactsIter::new(&[], given),
        }
    }

    /// The value of this fact; names are the same in any case.
    #[must_use]
    #[inline]
    pub fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.iter().find(|(found, _)| found.eq_ignore_ascii_case(name.as_bytes())).map(|(_, value)| value)
    }

    /// The line as it came, without the space that a reply has before it; `None` if it did not come, but was made here.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> Option<&'a [u8]> {
        match self.facts {
            Source::Text { line, .. } => Some(line),
            Source::Given(_) => None,
        }
    }

    /// The path name.
    #[must_use]
    #[inline]
    pub const fn pathname(&self) -> Pathname<'a> {
        self.pathname
    }

    /// `Type`.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Option<FactType<'a>> {
        self.get("type").map(FactType::of)
    }

    /// `Size`, if it is there and a number.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<u64> {
        self.get("size").filter(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).and_then(number)
    }

    /// `Modify`, if it is there and a time.
    #[must_use]
    #[inline]
    pub fn modify(&self) -> Option<ModificationTime> {
        self.get("modify").and_then(|value| ModificationTime::parse(value).ok()).map(Parsed::into_value)
    }

    /// `Create`, if it is there and a time.
    #[must_use]
    #[inline]
    pub fn create(&self) -> Option<ModificationTime> {
        self.get("create").and_then(|value| ModificationTime::parse(value).ok()).map(Parsed::into_value)
    }

    /// `Perm`.
    #[must_use]
    #[inline]
    pub fn perm(&self) -> Option<Permissions<'a>> {
        self.get("perm").map(Permissions::of)
    }

    /// `Unique`: equal for two names of the same file.
    #[must_use]
    #[inline]
    pub fn unique(&self) -> Option<&'a [u8]> {
        self.get("unique")
    }
}

impl<'a> Payload<'a> for Facts<'a> {
    const CODES: &'static [u16] = &[250];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        if let Some(entry) = Self::entries(reply).next() {
            return Ok(entry);
        }
        let inner = reply.lines().nth(1).filter(|_| reply.line_count() > 2);
        let outer = reply.lines().find_map(|line| Self::on_outer_line(line).filter(|facts| !facts.is_empty()));
        match outer.or_else(|| Self::on_outer_line(reply.text()).filter(|_| !reply.is_multi_line())) {
            Some(entry) => Ok(entry.with(PayloadDeviation::OuterLine)),
            None => Self::in_reply(inner.unwrap_or_else(|| reply.text())),
        }
    }
}

impl Text for Facts<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        for (name, value) in self.iter() {
            for piece in [name, b"=", value, b";"] {
                out.write_bytes(piece)?;
            }
        }
        out.write_bytes(b" ")?;
        self.pathname.write_plain(out)
    }
}

impl PartialEq for Facts<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter()) && self.pathname == other.pathname
    }
}

impl Eq for Facts<'_> {}

impl fmt::Debug for Facts<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(\"")?;
        for (name, value) in self.iter() {
            write!(f, "{}={};", name.escape_ascii(), value.escape_ascii())?;
        }
        write!(f, "\", {:?})", self.pathname)
    }
}
