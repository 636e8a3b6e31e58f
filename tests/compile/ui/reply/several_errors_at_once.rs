fn main() {
    let _ = ftpcodes::reply!(STORE, 2xx, deviation = "");
}
