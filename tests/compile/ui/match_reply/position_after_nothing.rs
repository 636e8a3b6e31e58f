fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETR after, code, {
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
