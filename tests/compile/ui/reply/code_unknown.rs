fn main() {
    let _ = ftpcodes::reply!(STOR, 299);
}
