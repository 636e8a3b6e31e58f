fn main() {
    let _ = ftpcodes::reply!(STOR first, 226);
}
