//! A static library without `std`. If ftpcodes pulled `std` in, there would be two panic handlers and no library.

#![no_std]

use core::fmt::Write;

use ftpcodes::{Code, Language, ReplyCode};

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

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
