#![allow(unused_macros)]

ftpcodes::reply_codes! {
    spec = "../reply_codes/spec/places.json";
    pub enum XCode;
    pub enum XCommand;
    macro x_code;
    macro match_x_reply;
    macro x_reply;
}

fn main() {
    let _ = x_reply!(GET after 150, 226);
    let _ = x_reply!(any, 226);
    let _ = x_code!(any, 226);
}
