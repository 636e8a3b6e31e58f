fn main() {
    let _ = ftpcodes::code!(RETR + observed first, 150);
}
