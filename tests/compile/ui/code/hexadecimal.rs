fn main() {
    let _ = ftpcodes::code!(0x1AA);
}
