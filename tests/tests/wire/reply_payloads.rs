//! `reply!` where the text holds something for programs: the type that writes it, or words of one's own.

#![deny(warnings)]

use ftpcodes::payload::{
    AddressFamilies, Challenge, ExtendedPassivePort, FileName, LongPassiveAddress, Minutes, ModificationTime,
    NetworkProtocols, PassiveAddress, Pathname, SecurityData, Size, SystemType,
};
use ftpcodes::{ReplyBuilder, reply};

macro_rules! written {
    ($($input:tt)*) => {{
        let mut out = String::new();
        reply!($($input)*).write_to(&mut out).map(|()| out).unwrap()
    }};
}

#[test]
fn a_payload_is_its_type() {
    let address = PassiveAddress::new([192, 0, 2, 7].into(), 5001);
    assert_eq!(written!(PASV, 227, address), "227 Entering Passive Mode (192,0,2,7,19,137).\r\n");
    assert_eq!(written!(PASV, 227, &address), written!(PASV, 227, address));
    assert_eq!(
        written!(EPSV, 229, ExtendedPassivePort::new(5001)),
        "229 Entering Extended Passive Mode (|||5001|)\r\n"
    );
    assert_eq!(written!(MKD, 257, Pathname::new(b"/a\"b")), "257 \"/a\"\"b\"\r\n");
    assert_eq!(written!(PWD, 257, Pathname::new(b"/").commented("is here")), "257 \"/\" is here\r\n");
    assert_eq!(written!(SYST, 215, SystemType::UNIX), "215 UNIX Type: L8\r\n");
    assert_eq!(written!(AUTH, 334, SecurityData::parse(b"ADAT=AAAA").unwrap().into_value()), "334 ADAT=AAAA\r\n");
    let file = FileName::parse(b"FILE: x").unwrap().into_value();
    assert_eq!(written!(STOU first, 150, file), "150 FILE: x\r\n");
}

#[test]
fn a_number_is_a_size() {
    let length: u64 = "abc".len() as u64;
    assert_eq!(written!(SIZE, 213, 1024), "213 1024\r\n");
    assert_eq!(written!(SIZE, 213, length), "213 3\r\n");
    assert_eq!(written!(SIZE, 213, Size::new(7)), "213 7\r\n");
}

#[test]
fn words_of_ones_own_are_said_to_be_so() {
    let path = "/home";
    assert_eq!(written!(PWD, 257, text = format_args!("\"{path}\" is it")), "257 \"/home\" is it\r\n");
    assert_eq!(written!(SYST, 215, text = "UNIX Type: L8",), "215 UNIX Type: L8\r\n");
    // Where there is no payload, they may be.
    assert_eq!(written!(STOR, 226, text = "Done."), "226 Done.\r\n");
    assert_eq!(written!(STOR, 299, text = path, deviation = "a legacy client"), "299 /home\r\n");
    // Lines of their own hold these.
    assert_eq!(written!(FEAT, 211, "Extensions supported:"), "211 Extensions supported:\r\n");
    let text = "a name is no option";
    assert_eq!(written!(STOR, 226, text), "226 a name is no option\r\n");
    assert_eq!(written!(STOR, 226, text == "b"), "226 false\r\n");
}

#[test]
fn a_payload_may_stand_in_a_constant() {
    const SYSTEM: ReplyBuilder<SystemType<'static>> = reply!(SYST, 215, SystemType::UNIX);
    assert_eq!(SYSTEM.code(), 215);
}

#[test]
fn another_meaning_of_the_code_demands_nothing() {
    // 213 to STAT is a text, and so is 250 to DELE; what deviates may be anything.
    assert!(written!(STAT, 213, "x").starts_with("213 x"));
    assert_eq!(written!(DELE, 257, "x", deviation = "a legacy client"), "257 x\r\n");
}

#[test]
fn what_servers_were_seen_to_send_may_be_asked_for() {
    assert!(written!(RETR first + observed, 425).starts_with("425 "));
    assert_eq!(written!(RNTO + observed, 550, "No."), "550 No.\r\n");
    // What documents list may be sent with these words, too.
    assert!(written!(RETR first + observed, 150).starts_with("150 "));
}

#[test]
fn a_deviation_may_turn_out_to_be_none() {
    macro_rules! refused {
        ($($verb:ident)*) => { [$(written!($verb, 550, deviation = "one answer for all of them")),*] };
    }
    assert!(refused!(DELE RNTO QUIT RETR).iter().all(|reply| reply.starts_with("550 ")));
}

#[test]
fn macros_of_the_user_pass_everything_through() {
    macro_rules! send {
        ($verb:ident, $code:literal) => { written!($verb, $code) };
        ($verb:ident $place:ident, $code:literal, $text:expr) => { written!($verb $place, $code, $text) };
        ($verb:ident, $code:expr, $text:expr) => { written!($verb, $code, $text) };
    }
    assert_eq!(send!(NOOP, 200), "200 Command okay.\r\n");
    assert_eq!(send!(SIZE, 213, 1024), "213 1024\r\n");
    assert_eq!(send!(PWD first, 257, Pathname::new(b"/")), "257 \"/\"\r\n");
}

/// Each format that `reply!` demands a type for, with a value of it.
#[test]
fn every_payload_of_the_registry_has_its_type() {
    let families = AddressFamilies::parse(b"(4,6)").unwrap().into_value();
    let protocols = NetworkProtocols::parse(b"use (1,2)").unwrap().into_value();
    let long = LongPassiveAddress::parse(b"(4,4,192,0,2,7,2,19,137)").unwrap().into_value();
    let time = ModificationTime::parse(b"19980615100045").unwrap().into_value();
    let challenge = Challenge::parse(b"Challenge is \"x\"").unwrap().into_value();
    let minutes = Minutes::parse(b"Service ready in 3 minutes").unwrap().into_value();
    for (reply, code) in [
        (written!(LPRT, 521, families), 521),
        (written!(EPRT, 522, protocols), 522),
        (written!(LPSV, 228, long), 228),
        (written!(MDTM, 213, time), 213),
        (written!(USER, 336, challenge), 336),
        (written!(CONNECT, 120, minutes), 120),
    ] {
        assert!(reply.starts_with(&code.to_string()), "{reply}");
    }
}
