//! Our base64 and that of the crate.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, general_purpose};
use ftpcodes::payload::{Base64, PayloadDeviation, PayloadErrorKind};

/// Takes what ours takes: padding may be missing, bits behind the end may be set.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[test]
fn all_bytes_are_encoded_as_the_crate_does_and_come_back() {
    let mut random = fastrand::Rng::with_seed(1);
    for round in 0..super::rounds(20_000) {
        let bytes: Vec<u8> = (0..round % 70).map(|_| random.u8(..)).collect();
        let text = Base64::new(&bytes).to_string();
        assert_eq!(text, general_purpose::STANDARD.encode(&bytes));
        let read = Base64::parse(text.as_bytes()).unwrap();
        assert!(read.deviations().is_empty());
        assert_eq!((read.len(), read.is_empty()), (bytes.len(), bytes.is_empty()));
        assert_eq!(*read, Base64::new(&bytes));
        let mut buffer = vec![7; bytes.len() + 1];
        assert_eq!(read.decode_into(&mut buffer).unwrap(), bytes);
        assert_eq!(buffer[bytes.len()], 7);
        if let Some(small) = bytes.len().checked_sub(1) {
            let error = read.decode_into(&mut buffer[..small]).unwrap_err();
            assert_eq!(error.kind(), PayloadErrorKind::BufferTooSmall);
            assert_eq!(error.to_string(), format!("expected a buffer of {} bytes", bytes.len()));
        }
    }
}

#[test]
fn any_text_is_taken_or_refused_as_by_the_crate() {
    let mut random = fastrand::Rng::with_seed(2);
    for _ in 0..super::rounds(200_000) {
        let length = random.usize(..13);
        let letters = b"AAQgwxZ09+/zzBCD====-_ \n\xff\0";
        let text: Vec<u8> = (0..length).map(|_| letters[random.usize(..letters.len())]).collect();
        let ours = Base64::parse(&text);
        let theirs = TOLERANT.decode(&text);
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{} {ours:?} {theirs:?}", text.escape_ascii());
        if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
            assert!(ours.bytes().eq(theirs), "{}", text.escape_ascii());
            let strict = general_purpose::STANDARD.decode(&text).is_ok();
            assert_eq!(ours.deviations().is_empty(), strict, "{} {ours:?}", text.escape_ascii());
        }
    }
}

#[test]
fn deviations_are_told() {
    use PayloadDeviation::{NoPadding, TrailingBits};
    for (text, expected) in [
        ("Zg==", &[][..]),
        ("Zg=", &[NoPadding]),
        ("Zg", &[NoPadding]),
        ("Zh==", &[TrailingBits]),
        ("Zm9=", &[TrailingBits]),
        ("Zm9", &[NoPadding, TrailingBits]),
        ("", &[]),
    ] {
        let read = Base64::parse(text.as_bytes()).unwrap();
        assert!(read.deviations().iter().eq(expected.iter().copied()), "{text}: {:?}", read.deviations());
    }
}
