fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        200u16 => {}
        3xx | 4xx | 5xx => {}
        _ => {}
    });
}
