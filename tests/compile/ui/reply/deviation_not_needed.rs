fn main() {
    let _ = ftpcodes::reply!(STOR, 226, deviation = "a legacy client");
}
