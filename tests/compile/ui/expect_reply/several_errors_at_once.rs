fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RETR, code, 200 | 1000 | unlisted 226);
}
