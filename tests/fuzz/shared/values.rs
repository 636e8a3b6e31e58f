//! Values of every payload type: written as a reply and read again they are the same, or they are refused.

use ftpcodes::payload::{
    Base64, Challenge, Facts, FactsChanged, Feature, Features, FileName, HashValue, HostName, Indented, Pathname,
    Payload, PayloadDeviation, PayloadDeviations, ProtectedReply, RestartMarker, SecurityData, SystemType,
};
use ftpcodes::{Code, MultiLineStyle, ReplyBuilder, Text};

use super::input::Input;
use super::numbers;
use super::replies::{whole, written};

/// Makes a value and demands that it comes back; `false` if it was refused.
pub(crate) type Check = fn(&mut Input<'_>) -> bool;

/// All types that can be written.
pub(crate) const CHECKS: &[(&str, Check)] = &[
    ("AddressFamilies", numbers::address_families),
    ("Base64", base64),
    ("Challenge", challenge),
    ("DataAddress", numbers::data_address),
    ("ExtendedPassivePort", numbers::extended_passive_port),
    ("Facts", facts),
    ("FactsChanged", facts_changed),
    ("Feature", features),
    ("Features", features),
    ("FileName", file_name),
    ("HashValue", hash_value),
    ("HostName", host_name),
    ("Indented", facts),
    ("LongPassiveAddress", numbers::long_passive_address),
    ("Minutes", numbers::minutes),
    ("ModificationTime", numbers::modification_time),
    ("NetworkProtocols", numbers::network_protocols),
    ("PassiveAddress", numbers::passive_address),
    ("Pathname", pathname),
    ("ProtectedReply", protected_reply),
    ("RestartMarker", restart_marker),
    ("RestartOffset", numbers::restart_offset),
    ("SecurityData", security_data),
    ("Size", numbers::size),
    ("SystemType", system_type),
    ("TransferSize", numbers::transfer_size),
    ("TranslationStatus", numbers::translation_status),
];

/// What is written is in the form of the standard; only the value itself can be strange.
pub(crate) fn is_exact(found: PayloadDeviations) -> bool {
    use PayloadDeviation::{ControlCharacters, HostUnspecified, PortZero};
    found.iter().all(|told| matches!(told, ControlCharacters | HostUnspecified | PortZero))
}

macro_rules! comes_back {
    ($payload:ident, $reply:expr, $value:expr) => {{
        let Some(bytes) = written($reply) else { return false };
        let read = whole(&bytes).payload::<$payload>();
        let read = read.unwrap_or_else(|error| panic!("{error}: {}", bytes.escape_ascii()));
        assert_eq!(*read, $value, "{}", bytes.escape_ascii());
        assert!(is_exact(read.deviations()), "{:?}: {}", read.deviations(), bytes.escape_ascii());
    }};
    // With a code of its own, as the only line.
    ($payload:ident, $input:expr => $value:expr) => {{
        let value = $value;
        let code = any_code($payload::CODES, $input);
        comes_back!($payload, ReplyBuilder::new(code, value), value);
        true
    }};
}

pub(crate) use comes_back;

pub(crate) fn code(number: u16) -> Code {
    Code::from_u16(number).expect("the code of a payload")
}

pub(crate) fn any_code(codes: &[u16], input: &mut Input<'_>) -> Code {
    code(codes[usize::from(input.byte()) % codes.len()])
}

fn any_style(input: &mut Input<'_>) -> MultiLineStyle {
    if input.below(2) > 0 { MultiLineStyle::Plain } else { MultiLineStyle::CodeOnEachLine }
}

fn is_refused_anywhere(text: &[u8]) -> bool {
    text.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0))
}

fn pathname(input: &mut Input<'_>) -> bool {
    let (name, words) = (input.bytes(), input.text());
    let value = Pathname::new(&name);
    if is_refused_anywhere(words.as_bytes()) {
        assert_eq!(written(ReplyBuilder::new(code(257), value.commented(&words))), None);
    } else {
        comes_back!(Pathname, ReplyBuilder::new(code(257), value.commented(&words)), value);
    }
    let is_written = written(ReplyBuilder::new(code(257), value)).is_some();
    assert_eq!(is_written, !name.is_empty() && !is_refused_anywhere(&name), "{}", name.escape_ascii());
    comes_back!(Pathname, input => value)
}

fn file_name(input: &mut Input<'_>) -> bool {
    let name = input.bytes();
    let is_written = written(ReplyBuilder::new(code(150), FileName::new(&name))).is_some();
    assert_eq!(is_written, !name.is_empty() && !is_refused_anywhere(&name), "{}", name.escape_ascii());
    comes_back!(FileName, input => FileName::new(&name))
}

/// Some names and values, and the path name.
fn some_facts(input: &mut Input<'_>) -> (Vec<(String, String)>, Vec<u8>) {
    let facts = (0..input.below(4)).map(|_| (input.word().replace(['=', ';'], ""), input.word().replace(';', "")));
    (facts.collect(), input.bytes())
}

fn borrow(facts: &[(String, String)]) -> Vec<(&str, &str)> {
    facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn facts(input: &mut Input<'_>) -> bool {
    let (facts, name) = some_facts(input);
    let facts = borrow(&facts);
    let Some(value) = Facts::new(&facts, Pathname::new(&name)) else { return false };
    let reply = ReplyBuilder::new(code(250), "x").lines([Indented(value)], "End").style(any_style(input));
    comes_back!(Facts, reply, value);
    // In MLSD, and on the only line of a reply.
    let mut line = Vec::new();
    value.write_text(&mut line).expect("what the control connection takes");
    let read = Facts::parse(&line).expect("a line of MLSD");
    assert!(is_exact(read.deviations()) && *read == value, "{read:?}");
    let bytes = written(ReplyBuilder::new(code(250), value)).expect("the same text");
    assert_eq!(*whole(&bytes).payload::<Facts<'_>>().expect("facts"), value);
    true
}

fn facts_changed(input: &mut Input<'_>) -> bool {
    let (facts, name) = some_facts(input);
    let facts = borrow(&facts);
    let Some(value) = Facts::new(&facts, Pathname::new(&name)) else { return false };
    comes_back!(FactsChanged, input => FactsChanged::new(value))
}

fn features(input: &mut Input<'_>) -> bool {
    let texts: Vec<(String, Option<String>)> =
        (0..input.below(4)).map(|_| (input.word(), (input.below(2) > 0).then(|| input.text()))).collect();
    let list: Vec<Feature<'_>> =
        texts.iter().map(|(name, parameters)| Feature::new(name, parameters.as_deref())).collect();
    let lines = list.iter().map(|feature| Indented(*feature));
    let reply = ReplyBuilder::new(code(211), "x").lines(lines, "End").style(any_style(input));
    let Some(bytes) = written(reply) else { return false };
    let read = whole(&bytes).payload::<Features<'_>>().expect("features");
    assert!(is_exact(read.deviations()) && read.iter().eq(list.iter().copied()), "{}", bytes.escape_ascii());
    true
}

fn hash_value(input: &mut Input<'_>) -> bool {
    let algorithm = if input.below(4) > 0 { "SHA-1".to_owned() } else { input.word() };
    let digest: String = (0..input.below(5)).map(|_| format!("{:02x}", input.byte())).collect();
    let (start, end, name) = (input.number(), input.number(), input.bytes());
    let Some(value) = HashValue::new(&algorithm, start, end, &digest, Pathname::new(&name)) else { return false };
    comes_back!(HashValue, input => value)
}

fn challenge(input: &mut Input<'_>) -> bool {
    let bytes = input.bytes();
    let is_written = written(ReplyBuilder::new(code(336), Challenge::new(&bytes))).is_some();
    assert_eq!(is_written, !is_refused_anywhere(&bytes), "{}", bytes.escape_ascii());
    comes_back!(Challenge, input => Challenge::new(&bytes))
}

fn security_data(input: &mut Input<'_>) -> bool {
    let bytes = input.bytes();
    comes_back!(SecurityData, input => SecurityData::new(&bytes))
}

fn base64(input: &mut Input<'_>) -> bool {
    let bytes = input.bytes();
    let text = Base64::new(&bytes).to_string();
    let read = Base64::parse(text.as_bytes()).expect("base64");
    assert!(is_exact(read.deviations()) && *read == Base64::new(&bytes), "{text}");
    true
}

fn protected_reply(input: &mut Input<'_>) -> bool {
    let code = any_code(ProtectedReply::CODES, input);
    let parts: Vec<Vec<u8>> = (0..1 + input.below(3)).map(|_| input.bytes()).collect();
    let text = |place: usize| Base64::new(&parts[place]);
    let reply = ReplyBuilder::new(code, text(0));
    let last = parts.len() - 1;
    let bytes = match last {
        0 => written(reply),
        _ => written(reply.lines((1..last).map(text), text(last))),
    };
    let bytes = bytes.expect("letters only");
    let read = whole(&bytes).payload::<ProtectedReply<'_>>().expect("a protected reply");
    assert_eq!(read.fragments().flat_map(|fragment| fragment.bytes()).collect::<Vec<u8>>(), parts.concat());
    true
}

fn restart_marker(input: &mut Input<'_>) -> bool {
    let (sender, receiver) = (input.word(), input.word());
    let Some(value) = RestartMarker::new(&sender, &receiver) else { return false };
    comes_back!(RestartMarker, input => value)
}

fn system_type(input: &mut Input<'_>) -> bool {
    let name = input.word();
    let value = if name.len() == 1 { Some(SystemType::UNIX) } else { SystemType::new(&name) };
    let Some(value) = value else { return false };
    comes_back!(SystemType, input => value)
}

fn host_name(input: &mut Input<'_>) -> bool {
    let alphabet = b"abcdefghABCDEFGH0123456789..-_ \xe9";
    let mut name: String =
        (0..1 + input.below(12)).map(|_| char::from(alphabet[usize::from(input.below(32))])).collect();
    // Labels and names have a longest.
    for _ in 0..input.below(5) {
        name.push('.');
        name.push_str(&"x".repeat(usize::from(input.below(66))));
    }
    let Some(value) = HostName::new(&name) else { return false };
    comes_back!(HostName, input => value)
}
