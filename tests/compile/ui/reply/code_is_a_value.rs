fn main() {
    let code = ftpcodes::ReplyCode::ConnectionClosed;
    let _ = ftpcodes::reply!(RETR, code, "Closed.");
}
