fn main() {
    let _ = ftpcodes::reply!();
}
