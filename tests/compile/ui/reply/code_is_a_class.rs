fn main() {
    let _ = ftpcodes::reply!(STOR, 2xx);
}
