fn main() {
    let _ = ftpcodes::reply!(PASV, 227, language = ftpcodes::Language::En);
}
