mod codes {
    ftpcodes::reply_codes! {
        spec = "spec/several.json";
        pub enum XCode;
        pub(crate) macro x_code => crate::codes::XCode;
    }
}

use codes::{XClass, XCode, XGroup, XLanguage, XMeaning, x_code};

fn known(number: u16) -> Result<XCode, ftpcodes::InvalidCode> {
    let code = XCode::try_from(number)?;
    println!("{code} {} {}", code.title_in(XLanguage::Ru), code.compare(XCode::NotFound));
    match code {
        XCode::Ready | x_code!(250) => Ok(code),
        _ => Ok(XCode::ALL[0]),
    }
}

fn parts(code: XCode) -> (XClass, Option<XGroup>, XMeaning) {
    (code.class(), code.group(), code.meaning())
}

fn main() {
    println!("{:?} {:?}", known(250), parts(x_code!(550)));
}
