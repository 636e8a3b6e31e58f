fn main() {
    let _ = ftpcodes::reply!(OPTS, 202);
}
