fn main() {
    let _ = ftpcodes::reply!(RETR, 257).write_to(&mut String::new());
}
