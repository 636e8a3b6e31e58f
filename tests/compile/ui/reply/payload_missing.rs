fn main() {
    let _ = ftpcodes::reply!(SIZE, 213);
    let _ = ftpcodes::reply!(PASV, 227, language = ftpcodes::Language::En);
}
