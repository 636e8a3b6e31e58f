fn main() {
    let code = ftpcodes::code!(200);
    ftpcodes::match_reply!(any, code, { 200 => {} _ => {} });
}
