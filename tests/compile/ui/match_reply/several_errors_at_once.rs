fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(RETR after 1xx, code, {
        257 => {}
        2xx => {}
        226 => {}
        4x => {}
        other => {}
        _ => {}
    });
}
