ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    pub enum XMeaning;
}

fn main() {}
