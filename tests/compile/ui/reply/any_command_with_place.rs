fn main() {
    let _ = ftpcodes::reply!(any first, 421);
}
