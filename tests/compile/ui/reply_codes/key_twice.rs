ftpcodes::reply_codes! {
    spec = "spec/x.json";
    spec = "spec/y.json";
    pub enum XCode;
}

fn main() {}
