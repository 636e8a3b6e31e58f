fn main() {
    let _ = ftpcodes::code!();
}
