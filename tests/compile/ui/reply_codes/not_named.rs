ftpcodes::reply_codes! {
    pub enum XCode;
}

fn main() {}
