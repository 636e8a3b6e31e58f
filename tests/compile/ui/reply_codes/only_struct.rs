ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub struct XMeaning;
}

fn main() {}
