fn main() {
    let _ = ftpcodes::reply!(RETR first, 425);
    let _ = ftpcodes::reply!(LIST first, 552);
    let _ = ftpcodes::reply!(PASV, 425);
    let _ = ftpcodes::reply!(DELE + observed, 299);
}
