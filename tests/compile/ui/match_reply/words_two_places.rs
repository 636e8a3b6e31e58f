fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETR first after 150, code, {
        1xx | 2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
