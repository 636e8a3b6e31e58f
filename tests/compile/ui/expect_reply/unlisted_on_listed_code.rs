fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RETR, code, unlisted 226);
    let _ = ftpcodes::expect_reply!(RETR first + observed, code, unlisted 425);
}
