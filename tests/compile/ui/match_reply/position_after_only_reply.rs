fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP after 200, code, {
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
