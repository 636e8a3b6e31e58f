fn main() {
    let _ = ftpcodes::reply!(226, "Done.");
}
