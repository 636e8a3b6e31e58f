use ftpcodes::payload::{ExtendedPassivePort, Pathname};
use ftpcodes::reply;

fn main() {
    let _ = reply!(MKD, 257, "/a");
    let _ = reply!(PASV, 227, ExtendedPassivePort::new(1));
    let _ = reply!(SIZE, 213, "abc");
    let _ = reply!(SIZE, 213, -1);
    let _ = reply!(SYST, 215, Pathname::new(b"/"));
}
