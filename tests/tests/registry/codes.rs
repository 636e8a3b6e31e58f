//! `Code` and `ReplyCode`: conversions over all numbers and texts, comparison, size.

use ftpcodes::{Code, ReplyCode, code};
use ftpcodes_tests::listed::has_older_digits;

const IN_RANGE: std::ops::RangeInclusive<u16> = 100..=699;

#[test]
fn a_code_takes_two_bytes_and_so_does_an_optional_one() {
    assert_eq!(size_of::<Code>(), 2);
    assert_eq!(size_of::<Option<Code>>(), 2);
    assert_eq!(size_of::<ReplyCode>(), 2);
    assert_eq!(size_of::<Option<ReplyCode>>(), 2);
}

#[test]
fn code_keeps_every_number_of_the_range_and_no_other() {
    for number in 0..=u16::MAX {
        let code = Code::from_u16(number);
        assert_eq!(code.is_some(), IN_RANGE.contains(&number), "{number}");
        assert_eq!(code, Code::try_from(number).ok(), "{number}");
        if let Some(code) = code {
            assert_eq!(code.as_u16(), number);
            assert_eq!(u16::from(code), number);
            assert_eq!(code.to_string(), number.to_string());
            assert_eq!(code.digits().as_slice(), number.to_string().as_bytes());
            assert_eq!(Code::from_bytes(&code.digits()), Ok(code));
            assert_eq!(u16::from(code.class().digit()), number / 100);
            // The second digit of a number that nobody defines, such as 527, counts.
            let older = has_older_digits(number);
            assert_eq!(
                code.group().map(|group| u16::from(group.digit())),
                Some(number / 10 % 10).filter(|digit| *digit < 6 && !older)
            );
        }
    }
}

#[test]
fn reply_code_knows_exactly_its_own_numbers() {
    let numbers: Vec<u16> = ReplyCode::ALL.iter().map(|code| code.as_u16()).collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
    for number in 0..=u16::MAX {
        let code = ReplyCode::from_u16(number);
        assert_eq!(code.is_some(), numbers.contains(&number), "{number}");
        assert_eq!(code, ReplyCode::try_from(number).ok());
        assert_eq!(code, Code::from_u16(number).and_then(Code::known));
        if let Some(code) = code {
            assert_eq!(code as u16, number);
            assert_eq!(code.to_string().parse(), Ok(code));
            assert_eq!(ReplyCode::try_from(code.code()), Ok(code));
            assert_eq!(code.code(), Code::try_from(number).unwrap());
            assert_eq!(code.class(), code.code().class());
            assert_eq!(code.group(), code.code().group());
        }
    }
}

#[test]
fn three_bytes_are_a_code_only_if_they_are_three_digits_of_the_range() {
    for number in 0..=0xFF_FFFF_u32 {
        let [_, a, b, c] = number.to_be_bytes();
        let bytes = [a, b, c];
        let digits = bytes.iter().all(u8::is_ascii_digit);
        let expected = digits && (b'1'..=b'6').contains(&a);
        assert_eq!(Code::from_bytes(&bytes).is_ok(), expected, "{bytes:?}");
    }
}

#[test]
fn texts_of_other_lengths_and_signs_are_no_codes() {
    for text in ["", "4", "42", "4260", " 426", "426 ", "+26", "-26", "4.6", "0x1", "٤٢٦", "４２６"] {
        assert!(text.parse::<Code>().is_err(), "{text:?}");
        assert!(text.parse::<ReplyCode>().is_err(), "{text:?}");
        assert!(Code::try_from(text).is_err(), "{text:?}");
        assert!(Code::try_from(text.as_bytes()).is_err(), "{text:?}");
    }
}

#[test]
fn integers_of_every_width_convert_and_never_wrap() {
    assert_eq!(Code::try_from(426_i64), Code::try_from(426_u16));
    assert_eq!(ReplyCode::try_from(426_usize), Ok(ReplyCode::ConnectionClosed));
    // 65536 + 426 and the like must not be cut down to 426.
    assert!(Code::try_from(65_962_u32).is_err());
    assert!(Code::try_from(65_962_i32).is_err());
    assert!(Code::try_from(u64::MAX).is_err());
    assert!(Code::try_from(-426_i32).is_err());
    assert!(ReplyCode::try_from(65_962_u32).is_err());
    assert_eq!(i64::from(ReplyCode::ConnectionClosed), 426);
}

#[test]
fn codes_compare_with_integers_both_ways() {
    let closed = code!(426);
    assert_eq!(closed, 426);
    assert_eq!(426, closed);
    assert_ne!(closed, 425);
    assert!(closed < 427 && 425 < closed);
    assert!(closed >= 400_u16);
    assert!(closed < 500_i64);
    assert!(closed != 426 + 65_536);
    assert!(closed > -426);
    let code = closed.code();
    assert_eq!(code, 426);
    assert_eq!(426, code);
    assert!(code < 427_u64 && 425 < code);
    assert_eq!(code, closed);
    assert_eq!(closed, code);
}

#[test]
fn codes_are_ordered_by_number() {
    for pair in ReplyCode::ALL.windows(2) {
        assert!(pair[0] < pair[1]);
        assert_eq!(pair[0].cmp(&pair[1]), pair[0].as_u16().cmp(&pair[1].as_u16()));
        assert!(pair[0].code() < pair[1].code());
    }
}

#[test]
fn predicates_follow_the_first_digit() {
    for number in IN_RANGE {
        let code = Code::try_from(number).unwrap();
        let told = [
            code.is_positive_preliminary(),
            code.is_positive_completion(),
            code.is_positive_intermediate(),
            code.is_transient_negative(),
            code.is_permanent_negative(),
            code.is_protected(),
        ];
        let expected: [bool; 6] = std::array::from_fn(|index| usize::from(number / 100) == index + 1);
        assert_eq!(told, expected, "{number}");
        assert_eq!(code.is_negative(), matches!(number / 100, 4 | 5), "{number}");
    }
}

// All of these are evaluated by the compiler, or the test does not build.
const _: () = {
    let Some(code) = Code::from_u16(426) else { panic!() };
    let Some(known) = code.known() else { panic!() };
    assert!(known.as_u16() == 426);
    assert!(matches!(known, code!(426)));
    assert!(matches!(Code::from_bytes(b"426"), Ok(code) if code.as_u16() == 426));
    assert!(known.title().len() == "Connection Closed".len());
    assert!(!known.compare(ReplyCode::HelpMessage).language_tag().is_empty());
    assert!(known.class().digit() == 4);
    assert!(matches!(known.meaning().retry(), Some(ftpcodes::Retry::SameCommand)));
};

#[test]
fn debug_and_width_are_those_of_a_number() {
    assert_eq!(format!("{:?}", code!(426).code()), "Code(426)");
    assert_eq!(format!("{:?}", code!(426)), "ConnectionClosed");
    assert_eq!(format!("{:>5}|{:<5}|", code!(426), code!(426).code()), "  426|426  |");
}
