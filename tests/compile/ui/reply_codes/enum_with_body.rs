ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode {}
}

fn main() {}
