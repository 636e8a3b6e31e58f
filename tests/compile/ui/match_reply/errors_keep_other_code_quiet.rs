use ftpcodes::{Code, match_reply};

fn left_out(code: Code) -> Result<bool, Code> {
    let done = match_reply!(NOOP, code, {
        200 => true,
        other => return Err(other),
    });
    Ok(done)
}

fn malformed(code: Code) -> Result<bool, Code> {
    let done = match_reply!(NOOP, code);
    Ok(done)
}

fn main() {
    let code = Code::try_from(200).unwrap();
    println!("{:?} {:?}", left_out(code), malformed(code));
}
