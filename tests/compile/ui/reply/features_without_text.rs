fn main() {
    let _ = ftpcodes::reply!(FEAT, 211);
}
