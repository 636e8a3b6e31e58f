fn main() {
    let _ = ftpcodes::reply!(STOR, 200, deviation = "");
}
