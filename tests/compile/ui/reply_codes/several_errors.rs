ftpcodes::reply_codes! {
    spec = "spec/several.json";
    pub enum XCode;
}

fn main() {}
