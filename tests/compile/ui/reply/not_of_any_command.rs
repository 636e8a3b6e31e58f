fn main() {
    let _ = ftpcodes::reply!(any, 226);
}
