use ftpcodes::ReplyCode;

fn main() {
    let code = ftpcodes::code!(226);
    ftpcodes::match_reply!(RETR after 1xx, code, {
        226 => {}
        ReplyCode::ConnectionClosed | ReplyCode::LocalError => {}
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
    ftpcodes::match_reply!(RETR after 1xx, code, {
        ConnectionClosed => {}
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
    ftpcodes::match_reply!(RETR after 1xx, code, {
        426 | LocalError => {}
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
    let _ = ReplyCode::LocalError;
}
