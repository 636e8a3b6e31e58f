ftpcodes::reply_codes! {
    spec = "spec/none.json";
    pub enum XCode;
}

fn main() {}
