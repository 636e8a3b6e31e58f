fn main() {
    let _ = ftpcodes::reply!(STOR, 226, langage = ftpcodes::Language::En);
}
