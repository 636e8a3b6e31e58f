fn main() {
    let _ = ftpcodes::reply!(STOR, 226, "Done.\r\n220 Ready.");
}
