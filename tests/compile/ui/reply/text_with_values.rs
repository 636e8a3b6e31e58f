fn main() {
    let _ = ftpcodes::reply!(PASV, 227);
}
