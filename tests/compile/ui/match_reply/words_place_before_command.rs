fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(first RETR, code, {
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
