fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        2xx => {}
        4xx => {}
        3xx | 5xx => {}
        4yz => {}
        _ => {}
    });
}
