fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        #[cfg(unix)]
        200 => {}
        3xx | 4xx | 5xx => {}
        _ => {}
    });
}
