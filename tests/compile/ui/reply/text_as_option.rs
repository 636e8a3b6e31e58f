fn main() {
    let _ = ftpcodes::reply!(PWD, 257, text =);
    let _ = ftpcodes::reply!(PWD, 257, text = "\"/\"", text = "\"/\"");
    let _ = ftpcodes::reply!(PWD, 257, "\"/\"", text = "\"/\"");
    let _ = ftpcodes::reply!(PWD, 257, text = "a\r\nb");
    let _ = ftpcodes::reply!(STOR, 226, text = "Done.", language = ftpcodes::Language::En);
}
