ftpcodes::reply_codes! {
    spec = "spec";
    pub enum XCode;
}

fn main() {}
