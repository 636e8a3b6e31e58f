fn main() {
    let _ = ftpcodes::code!(any after 150, 421);
}
