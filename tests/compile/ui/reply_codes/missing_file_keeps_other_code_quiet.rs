ftpcodes::reply_codes! {
    spec = "spec/none.json";
    pub enum XCode;
    macro x_code;
}

use self::XCode as Code;

fn title(code: Code) -> &'static str {
    code.title()
}

fn main() {
    println!("{} {:?}", title(x_code!(250)), "250".parse::<Code>());
}
