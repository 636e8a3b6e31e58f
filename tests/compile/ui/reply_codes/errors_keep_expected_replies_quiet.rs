mod codes {
    ftpcodes::reply_codes! {
        spec = "spec/several.json";
        pub enum XCode;
        pub(crate) macro expect_x = expect_reply => crate::codes::XCode;
        pub(crate) macro x_command => crate::codes::XCommand;
    }
}

use codes::{XCode, XCommand, expect_x, x_command};

fn login(code: ftpcodes::Code) -> Result<XCode, ftpcodes::UnexpectedReply<XCommand>> {
    let known = expect_x!(USER, code, 230 | 331)?;
    let _: XCommand = x_command!(QUIT);
    Ok(known)
}

fn main() {
    let _ = login(ftpcodes::Code::from(ftpcodes::code!(230)));
}
