ftpcodes::reply_codes! {
    spec = "spec/x.json";
    pub enum XCode;
    macro x_code;
    macro y_code;
}

fn main() {}
