fn main() {
    let _ = ftpcodes::code!(RETR first, 226);
}
