fn main() {
    let _ = ftpcodes::code!(RETRV, 226);
}
