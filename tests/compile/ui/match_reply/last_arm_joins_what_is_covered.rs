fn main() {
    let code = ftpcodes::code!(226);
    ftpcodes::match_reply!(NOOP, code, {
        2xx | 3xx => {}
        3xx | 4xx | 5xx | 257 | _ => {}
    });
}
