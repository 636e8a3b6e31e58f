fn main() {
    let _ = ftpcodes::command!(Logout);
}
