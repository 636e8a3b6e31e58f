ftpcodes::reply_codes! {
    spec = built_in;
    pub enum XCode;
}

fn main() {}
