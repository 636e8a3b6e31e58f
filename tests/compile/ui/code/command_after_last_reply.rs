fn main() {
    let _ = ftpcodes::code!(RETR after 226, 226);
}
