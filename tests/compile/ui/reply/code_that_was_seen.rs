fn main() {
    let _ = ftpcodes::reply!(LIST first, 425);
}
