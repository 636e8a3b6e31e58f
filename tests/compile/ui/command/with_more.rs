fn main() {
    let _ = ftpcodes::command!(RETR first);
    let _ = ftpcodes::command!(RETR, 226);
    let _ = ftpcodes::command!(any);
}
