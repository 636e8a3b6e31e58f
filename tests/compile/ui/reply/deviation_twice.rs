fn main() {
    let _ = ftpcodes::reply!(STOR, 200, deviation = "a legacy client", deviation = "two of them");
}
