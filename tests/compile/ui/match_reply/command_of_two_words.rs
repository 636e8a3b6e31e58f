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
    match_x_reply!(AUTHINFO USER, 381, { _ => {} });
    match_x_reply!(AUTHINFO USR, 381, { _ => {} });
    match_x_reply!(AUTHINFO PASS first please, 226, { 226 => {} _ => {} });
}
