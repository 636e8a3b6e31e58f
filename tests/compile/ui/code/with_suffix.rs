fn main() {
    let _ = ftpcodes::code!(426u16);
}
