//! Every day of RFC 3659's calendar, and what is none.

use ftpcodes::payload::{ModificationTime, PayloadErrorKind};

const DAYS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn days_of(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    DAYS[usize::from(month) - 1] + u8::from(leap && month == 2)
}

#[test]
fn every_day_of_9000_years_comes_back_and_counts_on() {
    // The first of January 1000, counted by hand: 354,285 days before 1970.
    let mut seconds = -354_285 * 86_400_i64;
    let mut count = 0;
    for year in 1000..=9999 {
        for month in 1..=12 {
            for day in 1..=days_of(year, month) {
                let time = ModificationTime::new(year, month, day, 0, 0, 0).unwrap();
                assert_eq!(time.unix_seconds(), seconds);
                assert_eq!(ModificationTime::from_unix_seconds(seconds), Some(time));
                count += 1;
                seconds += 86_400;
            }
            assert_eq!(ModificationTime::new(year, month, days_of(year, month) + 1, 0, 0, 0), None);
        }
    }
    assert_eq!(count, 3_287_182);
    assert_eq!(ModificationTime::from_unix_seconds(seconds), None);
    assert_eq!(ModificationTime::from_unix_seconds(seconds - 1).unwrap().to_string(), "99991231235959");
    assert_eq!(ModificationTime::from_unix_seconds(-354_285 * 86_400 - 1), None);
    assert_eq!(ModificationTime::from_unix_seconds(i64::MIN), None);
    assert_eq!(ModificationTime::from_unix_seconds(i64::MAX), None);
}

#[test]
fn every_second_of_a_day_comes_back() {
    for second in (0..86_400).step_by(if cfg!(miri) { 9_973 } else { 1 }) {
        let time = ModificationTime::from_unix_seconds(951_782_400 + second).unwrap();
        assert_eq!(time.unix_seconds(), 951_782_400 + second);
        let text = time.to_string();
        let read = ModificationTime::parse(text.as_bytes()).unwrap();
        assert!(read.deviations().is_empty());
        assert_eq!(*read, time);
    }
}

#[test]
#[cfg_attr(miri, ignore = "thousands of days")]
fn days_of_some_years_are_read_as_written() {
    for year in [1000, 1583, 1899, 1900, 1970, 1999, 2000, 2001, 2004, 2038, 2100, 9999] {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year:04}{month:02}{day:02}235960");
                let read = ModificationTime::parse(text.as_bytes());
                let exists = (1..=12).contains(&month) && day > 0 && day <= days_of(year, month);
                match read {
                    Ok(time) => assert_eq!((exists, time.to_string()), (true, text)),
                    Err(error) => assert_eq!((exists, error.kind()), (false, PayloadErrorKind::OutOfRange), "{text}"),
                }
            }
        }
    }
}

#[test]
fn a_leap_second_is_the_second_behind_it() {
    let leap = ModificationTime::parse(b"19981231235960").unwrap();
    let behind = ModificationTime::parse(b"19990101000000").unwrap();
    assert_eq!(leap.second(), 60);
    assert_eq!(leap.unix_seconds(), behind.unix_seconds());
    assert!(*leap < *behind);
}

#[test]
fn fractions_keep_their_digits() {
    let mut random = fastrand::Rng::with_seed(3);
    for _ in 0..super::rounds(50_000) {
        let digits = random.usize(1..=9);
        let fraction: String = (0..digits).map(|_| random.digit(10)).collect();
        let text = format!("20000229120000.{fraction}");
        let time = ModificationTime::parse(text.as_bytes()).unwrap();
        assert!(time.deviations().is_empty());
        assert_eq!(time.to_string(), text);
        assert_eq!(format!("{:09}", time.nanosecond()), format!("{fraction:0<9}"));
        let again = ModificationTime::new(2000, 2, 29, 12, 0, 0).unwrap();
        assert_eq!(again.with_fraction(time.nanosecond(), u8::try_from(digits).unwrap()), *time);
    }
    let time = ModificationTime::new(2000, 2, 29, 12, 0, 0).unwrap();
    assert_eq!(time.with_fraction(u32::MAX, u8::MAX).to_string(), "20000229120000.294967295");
    assert_eq!(time.with_fraction(999_999_999, 0), time);
}
