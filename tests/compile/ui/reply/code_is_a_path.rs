fn main() {
    let _ = ftpcodes::reply!(RETR, ftpcodes::ReplyCode::ConnectionClosed, "Closed.");
}
