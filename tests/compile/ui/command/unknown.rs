fn main() {
    let _ = ftpcodes::command!(RERT);
}
