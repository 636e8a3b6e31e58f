fn main() {
    let _ = ftpcodes::code!(99);
}
