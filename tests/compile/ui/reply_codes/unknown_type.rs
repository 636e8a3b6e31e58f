ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    pub enum XKind;
}

fn main() {}
