use ftpcodes::ReplyCode;

fn main() {
    let code = ftpcodes::code!(226);
    let _ = ftpcodes::expect_reply!(RETR, code, ReplyCode::ClosingDataConnection | 250);
    let _ = ftpcodes::expect_reply!(RETR, code, 250 | ClosingDataConnection);
    let _ = ftpcodes::expect_reply!(RETR, code, 250 | Status::Closing);
    let _ = ftpcodes::expect_reply!(RETR, code, ::ftpcodes::ReplyCode::ClosingDataConnection);
    let _ = ftpcodes::expect_reply!(RETR, code, unlisted :: 560);
    let _ = ReplyCode::LocalError;
}
