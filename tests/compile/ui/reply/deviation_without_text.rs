fn main() {
    let _ = ftpcodes::reply!(STOR, 299, deviation = "a legacy client");
}
