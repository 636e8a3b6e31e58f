fn main() {
    let _ = ftpcodes::reply!(STORE, 226);
}
