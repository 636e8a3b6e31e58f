fn main() {
    let _ = ftpcodes::reply!(any, 221, "Nobody spoke.");
}
