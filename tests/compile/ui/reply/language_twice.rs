fn main() {
    let _ = ftpcodes::reply!(STOR, 226, language = ftpcodes::Language::En, language = ftpcodes::Language::En);
}
