fn main() {
    let _ = ftpcodes::reply!(STAT, 202, "A file.");
}
