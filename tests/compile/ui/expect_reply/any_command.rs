fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(any, code, 421);
}
