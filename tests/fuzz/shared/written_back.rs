//! What was read from a reply is written, and read again as the same.

use ftpcodes::payload::{
    AddressFamilies, Challenge, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName, HashValue,
    HostName, Indented, Listing, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, Parsed,
    PassiveAddress, Pathname, Payload, PayloadDeviation, PayloadError, ProtectedReply, RestartMarker, RestartOffset,
    SecurityData, Size, SystemType, TransferSize, TranslationStatus,
};
use ftpcodes::{Code, Reply, ReplyBuilder};

use super::replies::{whole, written};

/// Reads a payload from a reply with this code, and writes it back.
pub(crate) type Check = fn(&Reply<'_>) -> Result<(), PayloadError>;

/// All payloads, with the codes that they have.
pub(crate) const PAYLOADS: &[(&str, &[u16], Check)] = &[
    ("AddressFamilies", AddressFamilies::CODES, address_families),
    ("Challenge", Challenge::CODES, challenge),
    ("DataAddress", DataAddress::CODES, data_address),
    ("ExtendedPassivePort", ExtendedPassivePort::CODES, extended_passive_port),
    ("Facts", Facts::CODES, facts),
    ("FactsChanged", FactsChanged::CODES, facts_changed),
    ("Features", Features::CODES, features),
    ("FileName", FileName::CODES, file_name),
    ("HashValue", HashValue::CODES, hash_value),
    ("HostName", HostName::CODES, host_name),
    ("Listing", Listing::CODES, listing),
    ("LongPassiveAddress", LongPassiveAddress::CODES, long_passive_address),
    ("Minutes", Minutes::CODES, minutes),
    ("ModificationTime", ModificationTime::CODES, modification_time),
    ("NetworkProtocols", NetworkProtocols::CODES, network_protocols),
    ("PassiveAddress", PassiveAddress::CODES, passive_address),
    ("Pathname", Pathname::CODES, pathname),
    ("ProtectedReply", ProtectedReply::CODES, protected_reply),
    ("RestartMarker", RestartMarker::CODES, restart_marker),
    ("RestartOffset", RestartOffset::CODES, restart_offset),
    ("SecurityData", SecurityData::CODES, security_data),
    ("Size", Size::CODES, size),
    ("SystemType", SystemType::CODES, system_type),
    ("TransferSize", TransferSize::CODES, transfer_size),
    ("TranslationStatus", TranslationStatus::CODES, translation_status),
];

/// What the value itself has that is strange; all that is about the form is gone.
fn is_of_value<T>(read: &Parsed<T>) -> bool {
    use PayloadDeviation::{ControlCharacters, HostUnspecified, NoParentheses, PortZero, Spaces};
    // Spaces within the value of a fact, and the rounded size, which no standard has.
    let kept = [ControlCharacters, HostUnspecified, NoParentheses, PortZero, Spaces];
    read.deviations().iter().all(|told| kept.contains(&told))
}

macro_rules! read_again {
    ($payload:ident, $bytes:expr, $value:expr) => {{
        let bytes = $bytes;
        let again = whole(&bytes).payload::<$payload>();
        let again = again.unwrap_or_else(|error| panic!("{error}: {}", bytes.escape_ascii()));
        assert_eq!(*again, $value, "{}", bytes.escape_ascii());
        assert!(is_of_value(&again), "{:?}: {}", again.deviations(), bytes.escape_ascii());
    }};
}

/// Payloads that are the whole text, and can always be written.
macro_rules! texts {
    ($($function:ident $payload:ident)*) => { $(
        fn $function(reply: &Reply<'_>) -> Result<(), PayloadError> {
            let value = reply.payload::<$payload>()?.into_value();
            let bytes = written(ReplyBuilder::new(reply.code(), value)).expect("what was read can be written");
            read_again!($payload, bytes, value);
            Ok(())
        }
    )* };
}

texts! {
    address_families AddressFamilies
    extended_passive_port ExtendedPassivePort
    facts_changed FactsChanged
    file_name FileName
    hash_value HashValue
    host_name HostName
    long_passive_address LongPassiveAddress
    minutes Minutes
    modification_time ModificationTime
    network_protocols NetworkProtocols
    passive_address PassiveAddress
    pathname Pathname
    restart_marker RestartMarker
    restart_offset RestartOffset
    security_data SecurityData
    size Size
    system_type SystemType
    transfer_size TransferSize
    translation_status TranslationStatus
}

fn facts(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let value = reply.payload::<Facts<'_>>()?.into_value();
    let line = [Indented(value)];
    let bytes = written(ReplyBuilder::new(reply.code(), "x").lines(line, "End")).expect("what was read can be written");
    read_again!(Facts, bytes, value);
    Ok(())
}

/// Only this one may hold what no reply may: it is no name.
fn challenge(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let value = reply.payload::<Challenge<'_>>()?.into_value();
    match written(ReplyBuilder::new(reply.code(), value)) {
        Some(bytes) => read_again!(Challenge, bytes, value),
        None => assert!(value.bytes().any(|byte| matches!(byte, b'\r' | 0))),
    }
    Ok(())
}

fn features(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let value = reply.payload::<Features<'_>>()?.into_value();
    let lines = value.iter().map(Indented);
    let Some(bytes) = written(ReplyBuilder::new(reply.code(), "x").lines(lines, "End")) else {
        let refused = |text: &[u8]| text.iter().any(|byte| matches!(byte, b'\r' | 0 | 255));
        assert!(value.iter().any(|feature| refused(feature.name()) || feature.parameters().is_some_and(refused)));
        return Ok(());
    };
    let again = whole(&bytes).payload::<Features<'_>>().expect("features");
    assert!(again.deviations().is_empty() && again.iter().eq(value.iter()), "{}", bytes.escape_ascii());
    Ok(())
}

fn protected_reply(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let value = reply.payload::<ProtectedReply<'_>>()?.into_value();
    let all = |reply: ProtectedReply<'_>| reply.fragments().flat_map(|fragment| fragment.bytes()).collect::<Vec<u8>>();
    let mut fragments = value.fragments();
    let first = fragments.next().expect("a fragment for each line");
    let bytes = match value.fragments().last().filter(|_| reply.is_multi_line()) {
        Some(last) => {
            let between = fragments.take(reply.line_count() - 2);
            written(ReplyBuilder::new(reply.code(), first).lines(between, last))
        }
        None => written(ReplyBuilder::new(reply.code(), first)),
    };
    let bytes = bytes.expect("letters only");
    let again = whole(&bytes).payload::<ProtectedReply<'_>>().expect("a protected reply");
    assert_eq!((all(*again), again.protection()), (all(value), value.protection()));
    Ok(())
}

fn data_address(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let value = reply.payload::<DataAddress>()?.into_value();
    let code = |number: u16| Code::from_u16(number).expect("the code of an address");
    let bytes = match value {
        DataAddress::Passive(address) => written(ReplyBuilder::new(code(227), address)),
        DataAddress::LongPassive(address) => written(ReplyBuilder::new(code(228), address)),
        DataAddress::ExtendedPassive(port) => written(ReplyBuilder::new(code(229), port)),
    };
    read_again!(DataAddress, bytes.expect("digits only"), value);
    Ok(())
}

/// Lines in a form of the server's own, which nobody writes from this.
fn listing(reply: &Reply<'_>) -> Result<(), PayloadError> {
    let listing = reply.payload::<Listing<'_>>()?;
    assert!(listing.lines().count() <= reply.line_count());
    Ok(())
}
