fn main() {
    let _ = [ftpcodes::code!(427), ftpcodes::code!(226), ftpcodes::code!(299)];
}
