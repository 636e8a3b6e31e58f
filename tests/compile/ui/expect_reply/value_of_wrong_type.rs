fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RETR, code.as_u16() as i32, 226);
    let _ = ftpcodes::expect_reply!(RETR, "226", 226);
}
