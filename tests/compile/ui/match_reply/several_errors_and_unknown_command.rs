fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETRV, code, {
        4x => {}
        2xx => {}
    });
}
