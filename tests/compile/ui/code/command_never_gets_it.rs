fn main() {
    let _ = ftpcodes::code!(RETR, 257);
}
