fn main() {
    let code = 200u16;
    ftpcodes::match_reply!(OPTS + observed, code, {
        200 => {}
        3xx | 4xx | 5xx => {}
        _ => {}
    });
    ftpcodes::match_reply!(OPTS, code, {
        200 => {}
        3xx | 4xx | 5xx => {}
        _ => {}
    });
}
