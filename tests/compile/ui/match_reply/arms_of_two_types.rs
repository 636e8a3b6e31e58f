fn main() {
    let code = 226u16;
    let _: bool = ftpcodes::match_reply!(NOOP, code, {
        200 => true,
        3xx | 4xx | 5xx => "no",
        _ => false,
    });
}
