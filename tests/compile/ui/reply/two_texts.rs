fn main() {
    let _ = ftpcodes::reply!(STOR, 226, "Done.", "Really.");
}
