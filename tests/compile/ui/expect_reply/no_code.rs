fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RETR, code, 226 | other);
    let _ = ftpcodes::expect_reply!(RETR, code, 226 250);
    let _ = ftpcodes::expect_reply!(RETR, code, 226 |);
    let _ = ftpcodes::expect_reply!(RETR, code, 226 | unlisted);
    let _ = ftpcodes::expect_reply!(RETR, code, (226));
    let _ = ftpcodes::expect_reply!(RETR, code, 226..=250);
}
