fn main() {
    let _ = ftpcodes::reply!(RETR + observed after 150, 226);
}
