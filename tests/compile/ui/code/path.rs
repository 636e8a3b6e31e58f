fn main() {
    let _ = ftpcodes::code!(ReplyCode::ConnectionClosed);
    let _ = ftpcodes::code!(RETR, ReplyCode::ConnectionClosed);
    let _ = ftpcodes::code!(Status::TransferAborted);
}
