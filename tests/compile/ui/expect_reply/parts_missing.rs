fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!();
    let _ = ftpcodes::expect_reply!(RETR);
    let _ = ftpcodes::expect_reply!(RETR, code);
    let _ = ftpcodes::expect_reply!(RETR, code,);
    let _ = ftpcodes::expect_reply!(RETR, , 226);
}
