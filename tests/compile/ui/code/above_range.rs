fn main() {
    let _ = ftpcodes::code!(700);
}
