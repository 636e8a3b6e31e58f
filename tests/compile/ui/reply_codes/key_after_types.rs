ftpcodes::reply_codes! {
    pub enum XCode;
    spec = "spec/x.json";
}

fn main() {}
