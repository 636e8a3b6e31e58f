fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        200 => {}
        421 => {}
        3xx | unlisted 5xx => {}
        _ => {}
    });
}
