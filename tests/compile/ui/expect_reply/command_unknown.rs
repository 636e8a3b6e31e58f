fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RERT, code, 226);
}
