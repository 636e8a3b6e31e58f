#![deny(warnings)]

fn main() {
    let code = 226u16;
    ftpcodes::match_reply!(NOOP, code, {
        200 => {
            let unused = 1;
        }
        3xx | 4xx | 5xx => {}
        other => {}
    });
}
