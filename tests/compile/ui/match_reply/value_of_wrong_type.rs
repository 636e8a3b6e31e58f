fn main() {
    let code = String::new();
    ftpcodes::match_reply!(NOOP, code, {
        2xx | 3xx | 4xx | 5xx => {}
        _ => {}
    });
}
