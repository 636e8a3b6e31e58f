fn main() {
    let _ = ftpcodes::code!(0426);
}
