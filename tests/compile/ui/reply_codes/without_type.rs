ftpcodes::reply_codes! {
    spec = "spec/x.json";
}

fn main() {}
