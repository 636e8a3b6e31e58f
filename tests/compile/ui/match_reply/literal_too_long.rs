fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        2266 => {}
        0226 => {}
        2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
