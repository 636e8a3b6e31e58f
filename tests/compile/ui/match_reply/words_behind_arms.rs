fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, { 2xx | 3xx | 4xx | 5xx => {} _ => {} } else);
}
