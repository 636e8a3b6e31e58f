ftpcodes::reply_codes! {
    spec = "spec/broken.json";
    pub enum XCode;
}

fn main() {}
