ftpcodes::reply_codes! {
    spec = "spec/x.json";
    language = "spec/x";
    pub enum XCode;
}

fn main() {}
