ftpcodes::reply_codes! {
    spec = "spec/x.json";
    languages = "spec/none";
    pub enum XCode;
}

fn main() {}
