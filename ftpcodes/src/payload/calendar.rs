//! The Gregorian calendar, which RFC 3659 section 2.3 wants for all times.

#[inline]
const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// How many days a month has.
#[inline]
pub(super) const fn days_of(year: u16, month: u8) -> u8 {
    match month {
        2 => 28 + is_leap(year) as u8,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to the first day of a month.
#[inline]
pub(super) const fn days_before(year: u16, month: u8) -> i64 {
    let past = year as i64 - 1;
    let mut days = past * 365 + past / 4 - past / 100 + past / 400 - 719_162;
    let mut before = 1;
    while before < month {
        days += days_of(year, before) as i64;
        before += 1;
    }
    days
}
