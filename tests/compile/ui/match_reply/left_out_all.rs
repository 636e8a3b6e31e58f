fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        _ => {}
    });
}
