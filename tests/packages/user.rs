use ftpcodes::{Language, ReplyCode, code, match_reply, reply};

fn main() {
    assert_eq!(ReplyCode::from_u16(426), Some(code!(426)));
    let done = match_reply!(NOOP, code!(200), { 200 => true, 332 | 421 | 5xx => false, _ => false });
    assert!(done);
    let mut out = String::new();
    reply!(NOOP, 200).write_to(&mut out).unwrap();
    assert_eq!(out, "200 Command okay.\r\n");
    println!("{}", code!(426).title_in(Language::Ru));
}
