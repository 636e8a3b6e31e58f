ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    macro x_code;
}

fn main() {
    let _ = [x_code!(), x_code!(Done)];
}
