const DONE: bool = ftpcodes::match_reply!(NOOP, 200, { 2xx => true, 3xx | 4xx | 5xx => false, _ => false });

fn main() {}
