fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETR after 150, code, {
        226 | 250 => {}
        _ => {}
    });
}
