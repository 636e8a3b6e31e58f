use ftpcodes::Command;

fn main() {
    ftpcodes::match_reply!(Command::Retrieve, ftpcodes::code!(226), { 2xx | _ => {} });
    let _ = Command::Retrieve;
}
