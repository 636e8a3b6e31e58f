fn main() {
    let _ = ftpcodes::code!(RETR, 226, 250);
}
