fn main() {
    let code = ftpcodes::code!(226);
    ftpcodes::match_reply!(RETR, code, {
        4xx | other => {}
        1xx | 2xx | 3xx | 5xx => {}
        _ => {}
    });
}
