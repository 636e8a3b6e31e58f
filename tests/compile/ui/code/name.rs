fn main() {
    let _ = ftpcodes::code!(ConnectionClosed);
}
