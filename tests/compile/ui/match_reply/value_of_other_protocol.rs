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
    ftpcodes::match_reply!(NOOP, XCode::Done, { 2xx | 3xx | 4xx | 5xx => {} _ => {} });
    match_x_reply!(AUTHINFO PASS, &ftpcodes::code!(226), { 226 => {} _ => {} });
}
