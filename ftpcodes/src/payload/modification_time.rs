//! 213 to MDTM, and the times among facts.

use core::fmt;

use super::calendar::{days_before, days_of};
use super::deviation::PayloadDeviation;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::{Scan, number};

const EXPECTED: &str = "a time of 14 digits, such as 19980615100045";

/// The time of a 213 to MDTM: `YYYYMMDDHHMMSS.sss`, in UTC.
///
/// [RFC 3659 sections 2.3 and 3](https://www.rfc-editor.org/rfc/rfc3659#section-2.3). Years go from 1000 to 9999; the
/// second 60 is a leap second. Of the fraction, nine digits are kept, and how many there were, since the standard
/// forbids adding precision. Servers that write the year 2000 as 19100 are understood.
///
/// ```
/// use ftpcodes::payload::ModificationTime;
///
/// let time = ModificationTime::parse(b"19980615100045.014")?;
/// assert_eq!((time.year(), time.month(), time.day()), (1998, 6, 15));
/// assert_eq!((time.hour(), time.minute(), time.second(), time.nanosecond()), (10, 0, 45, 14_000_000));
/// assert_eq!(time.unix_seconds(), 897_904_845);
/// assert_eq!(time.to_string(), "19980615100045.014");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModificationTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    /// How many digits of the fraction there are.
    digits: u8,
}

impl ModificationTime {
    /// Of a date and a time of day in UTC; `None` if there is no such.
    #[must_use]
    #[inline]
    pub const fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Option<Self> {
        let exists = year >= 1000
            && year <= 9999
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= days_of(year, month)
            && hour < 24
            && minute < 60
            && second <= 60;
        if exists { Some(Self { year, month, day, hour, minute, second, nanosecond: 0, digits: 0 }) } else { None }
    }

    /// The time that many seconds after 1970-01-01 00:00:00 UTC, leap seconds not counted; `None` outside the years
    /// 1000 to 9999.
    ///
    /// ```
    /// use ftpcodes::payload::ModificationTime;
    ///
    /// let time = ModificationTime::from_unix_seconds(951_782_400).unwrap();
    /// assert_eq!(time.to_string(), "20000229000000");
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        if days < days_before(1000, 1) || days >= days_before(10_000, 1) {
            return None;
        }
        // Too large by some years, since some have a day more.
        let mut year = (1972 + days.div_euclid(365)) as u16;
        while days_before(year, 1) > days {
            year -= 1;
        }
        let mut month = 12;
        while days_before(year, month) > days {
            month -= 1;
        }
        let day = (days - days_before(year, month) + 1) as u8;
        Self::new(year, month, day, (rest / 3600) as u8, (rest / 60 % 60) as u8, (rest % 60) as u8)
    }

    /// The same with a fraction, of which these many digits are written, nine at most.
    ///
    /// ```
    /// use ftpcodes::payload::ModificationTime;
    ///
    /// let time = ModificationTime::new(1998, 6, 15, 10, 0, 45).unwrap().with_fraction(14_000_000, 3);
    /// assert_eq!(time.to_string(), "19980615100045.014");
    /// ```
    #[must_use]
    #[inline]
    pub const fn with_fraction(self, nanosecond: u32, digits: u8) -> Self {
        let digits = if digits > 9 { 9 } else { digits };
        let unit = 10_u32.pow(9 - digits as u32);
        let nanosecond = nanosecond % 1_000_000_000;
        Self { nanosecond: nanosecond - nanosecond % unit, digits, ..self }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text that does not begin with 14 digits, and times that do not exist.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut scan = Scan::new(text);
        scan.skip_spaces();
        let start = scan.at();
        let digits = scan.take_while(|byte| byte.is_ascii_digit());
        let (year, rest, since_1900) = match digits {
            // 1900 + 100 and more, printed behind a `19`.
            [b'1', b'9', year @ ..] if digits.len() == 15 && year.starts_with(b"1") => {
                let (year, rest) = year.split_at_checked(3).unwrap_or_default();
                (number(year).unwrap_or(0) + 1900, rest, true)
            }
            _ if digits.len() == 14 => {
                let (year, rest) = digits.split_at_checked(4).unwrap_or_default();
                (number(year).unwrap_or(0), rest, false)
            }
            _ => return Err(PayloadError::malformed(EXPECTED, start)),
        };
        scan.note(since_1900, PayloadDeviation::YearSince1900);
        let mut fields = [0; 5];
        for (field, two) in fields.iter_mut().zip(rest.chunks_exact(2)) {
            *field = number(two).unwrap_or(0) as u8;
        }
        let [month, day, hour, minute, second] = fields;
        let Some(time) = Self::new(year as u16, month, day, hour, minute, second) else {
            return Err(PayloadError::range("a time that exists", start));
        };
        let time = time.fraction(&mut scan);
        if scan.peek().is_some_and(|byte| byte != b' ') {
            return Err(PayloadError::malformed("a space or the end", scan.at()));
        }
        scan.end();
        Ok(Parsed::new(time, scan.found))
    }

    #[inline]
    fn fraction(self, scan: &mut Scan<'_>) -> Self {
        if !scan.eat(b'.') {
            return self;
        }
        let digits = scan.take_while(|byte| byte.is_ascii_digit());
        scan.note(digits.is_empty() || digits.len() > 9, PayloadDeviation::Fraction);
        let kept = digits.get(..9).unwrap_or(digits);
        let value = number(kept).unwrap_or(0) as u32;
        let count = kept.len() as u8;
        self.with_fraction(value * 10_u32.pow(9 - u32::from(count)), count)
    }

    /// The year, 1000 to 9999.
    #[must_use]
    #[inline]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    #[inline]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    #[inline]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The hour, 0 to 23.
    #[must_use]
    #[inline]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute.
    #[must_use]
    #[inline]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 60 if it is a leap second.
    #[must_use]
    #[inline]
    pub const fn second(self) -> u8 {
        self.second
    }

    /// The fraction of the second.
    #[must_use]
    #[inline]
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// Seconds since 1970-01-01 00:00:00 UTC, leap seconds not counted: one is the same as the second behind it.
    #[must_use]
    #[inline]
    pub const fn unix_seconds(self) -> i64 {
        let days = days_before(self.year, self.month) + self.day as i64 - 1;
        days * 86_400 + self.hour as i64 * 3600 + self.minute as i64 * 60 + self.second as i64
    }
}

impl fmt::Display for ModificationTime {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second, nanosecond, digits } = self;
        write!(f, "{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}")?;
        if *digits == 0 {
            return Ok(());
        }
        // Nine digits at most are ever kept.
        let value = nanosecond / 10_u32.pow(9 - u32::from(*digits));
        write!(f, ".{value:0width$}", width = usize::from(*digits))
    }
}

on_any_line!(ModificationTime, [213]);
