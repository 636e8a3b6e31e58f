fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETR after 1xx, code, {
        125 => {}
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
