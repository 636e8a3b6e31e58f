ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    pub enum XClass;
    pub enum OtherClass;
}

fn main() {}
