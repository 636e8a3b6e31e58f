//! A static library without `std`. If ftpcodes pulled `std` in, there would be two panic handlers and no library.

#![no_std]

use core::fmt::Write;

use ftpcodes::{Code, Command, Dialogue, Language, Reply, ReplyCode, match_reply, reply};

/// Counts the bytes that a comparison prints, without a buffer.
struct Count(usize);

impl Write for Count {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// How long the comparison of two codes is in Russian; 0 where one is unknown.
pub extern "C" fn length_of_comparison(one: u16, other: u16) -> usize {
    let known = |number| Code::from_u16(number).and_then(Code::known);
    let (Some(one), Some(other)): (Option<ReplyCode>, Option<ReplyCode>) = (known(one), known(other)) else {
        return 0;
    };
    let mut count = Count(0);
    let _ = write!(count, "{}", one.compare_in(other, Language::Ru));
    count.0
}

/// Reads a reply to RETR, and tells whether the file has come; 0 for yes.
pub extern "C" fn retrieved(first: u8, second: u8, third: u8) -> u8 {
    let bytes = [first, second, third, b' ', b'\r', b'\n'];
    let Ok(Some(reply)) = Reply::parse(&bytes) else {
        return 1;
    };
    let mut dialogue = Dialogue::<2>::sized();
    let _ = dialogue.sent(Command::Retrieve);
    let _ = dialogue.received(reply.code());
    let mut answer = Count(0);
    let _ = reply!(NOOP, 200).write_to(&mut answer);
    match_reply!(RETR after 1xx, reply.code(), {
        110 => 2,
        226 | 250 => 0,
        4xx | 5xx => 3,
        _ => 4,
    })
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
