fn main() {
    let _ = ftpcodes::code!(426, 226);
}
