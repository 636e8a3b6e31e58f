ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    pub union XClass;
}

fn main() {}
