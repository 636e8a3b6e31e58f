fn main() {
    let _ = ftpcodes::reply!(STOR, 226u16);
}
