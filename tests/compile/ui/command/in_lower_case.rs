fn main() {
    let _ = ftpcodes::command!(quit);
}
