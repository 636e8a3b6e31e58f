//! Conversions of codes beside those of `http::StatusCode`: those of numbers and digits over all from 0 to 999, those of
//! codes over 600 of them.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use ftpcodes::{Code, ReplyCode};
use http::StatusCode;

fn main() {
    divan::main();
}

const ALL: u16 = 1000;

/// A fold over all inputs, so that nothing is optimised away.
fn over<T: Copy>(bencher: Bencher<'_, '_>, inputs: &[T], one: impl Fn(T) -> usize) {
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .bench_local(|| black_box(inputs).iter().fold(0_usize, |sum, input| sum.wrapping_add(one(*input))));
}

fn numbers() -> Vec<u16> {
    (0..ALL).collect()
}

fn digits() -> Vec<[u8; 3]> {
    let digit = |number: u16| b'0' + u8::try_from(number % 10).expect("a digit");
    (0..ALL).map(|number| [digit(number / 100), digit(number / 10), digit(number)]).collect()
}

// As many of each, so that the times compare.
const VALID: std::ops::Range<u16> = 100..700;

fn codes() -> Vec<Code> {
    VALID.filter_map(Code::from_u16).collect()
}

fn statuses() -> Vec<StatusCode> {
    VALID.filter_map(|number| StatusCode::from_u16(number).ok()).collect()
}

fn named() -> Vec<ReplyCode> {
    let named: Vec<ReplyCode> = VALID.filter_map(ReplyCode::from_u16).collect();
    named.iter().copied().cycle().take(VALID.len()).collect()
}

mod a_from_u16 {
    use super::*;

    #[divan::bench]
    fn code(bencher: Bencher<'_, '_>) {
        over(bencher, &numbers(), |number| usize::from(Code::from_u16(number).is_some()));
    }

    #[divan::bench]
    fn reply_code(bencher: Bencher<'_, '_>) {
        over(bencher, &numbers(), |number| usize::from(ReplyCode::from_u16(number).is_some()));
    }

    #[divan::bench]
    fn http_status_code(bencher: Bencher<'_, '_>) {
        over(bencher, &numbers(), |number| usize::from(StatusCode::from_u16(number).is_ok()));
    }
}

mod b_from_bytes {
    use super::*;

    #[divan::bench]
    fn code(bencher: Bencher<'_, '_>) {
        over(bencher, &digits(), |digits| Code::from_bytes(&digits).map_or(0, |code| code.as_u16().into()));
    }

    #[divan::bench]
    fn http_status_code(bencher: Bencher<'_, '_>) {
        over(bencher, &digits(), |digits| StatusCode::from_bytes(&digits).map_or(0, |code| code.as_u16().into()));
    }
}

mod c_as_u16 {
    use super::*;

    #[divan::bench]
    fn code(bencher: Bencher<'_, '_>) {
        over(bencher, &codes(), |code| code.as_u16().into());
    }

    #[divan::bench]
    fn reply_code(bencher: Bencher<'_, '_>) {
        over(bencher, &named(), |code| code.as_u16().into());
    }

    #[divan::bench]
    fn http_status_code(bencher: Bencher<'_, '_>) {
        over(bencher, &statuses(), |code| code.as_u16().into());
    }
}

/// The digits as text; `http` looks them up, `Code` makes them.
mod d_digits {
    use super::*;

    #[divan::bench]
    fn code(bencher: Bencher<'_, '_>) {
        over(bencher, &codes(), |code| code.digits().iter().map(|digit| usize::from(*digit)).sum());
    }

    #[divan::bench]
    fn http_status_code(bencher: Bencher<'_, '_>) {
        over(bencher, &statuses(), |code| code.as_str().bytes().map(usize::from).sum());
    }
}

mod e_title_of_a_number {
    use super::*;

    #[divan::bench]
    fn reply_code(bencher: Bencher<'_, '_>) {
        over(bencher, &codes(), |code| code.known().map_or(0, |code| code.title().len()));
    }

    #[divan::bench]
    fn http_status_code(bencher: Bencher<'_, '_>) {
        over(bencher, &statuses(), |code| code.canonical_reason().map_or(0, str::len));
    }
}
