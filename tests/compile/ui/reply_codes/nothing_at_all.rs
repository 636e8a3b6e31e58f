ftpcodes::reply_codes! {}

fn main() {}
