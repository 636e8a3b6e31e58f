//! The feature `serde`: codes as numbers.

use ftpcodes::{Code, ReplyCode};

#[test]
fn every_code_is_written_and_read_as_its_number() {
    for number in 0..=1000_u16 {
        let json = number.to_string();
        let read: Option<Code> = serde_json::from_str(&json).ok();
        assert_eq!(read, Code::from_u16(number));
        if let Some(code) = read {
            assert_eq!(serde_json::to_string(&code).unwrap(), json);
        }
        let read: Option<ReplyCode> = serde_json::from_str(&json).ok();
        assert_eq!(read, ReplyCode::from_u16(number));
        if let Some(code) = read {
            assert_eq!(serde_json::to_string(&code).unwrap(), json);
        }
    }
}

#[test]
fn anything_but_a_number_is_refused_with_a_reason() {
    for json in ["\"426\"", "-426", "4.26", "null", "[426]", "65962"] {
        assert!(serde_json::from_str::<Code>(json).is_err(), "{json}");
    }
    let error = serde_json::from_str::<ReplyCode>("427").unwrap_err().to_string();
    assert!(error.starts_with("no reply code of this registry has that number"), "{error}");
}
