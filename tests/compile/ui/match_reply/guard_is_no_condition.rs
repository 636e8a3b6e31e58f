fn main() {
    let code = 226u16;
    let _: bool = ftpcodes::match_reply!(NOOP, code, {
        200 if code => true,
        2xx | 3xx | 4xx | 5xx => false,
        _ => false,
    });
}
