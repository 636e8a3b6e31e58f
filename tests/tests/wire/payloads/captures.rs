//! Every reader over every reply that eight servers sent to the commands it is for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use ftpcodes::payload::{
    AddressFamilies, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName, HashValue, HostName,
    Listing, LongPassiveAddress, ModificationTime, NetworkProtocols, PassiveAddress, Pathname, Payload,
    PayloadDeviations, PayloadError, RestartOffset, SecurityData, Size, SystemType, TransferSize,
};
use ftpcodes::{Code, Progress, Reply, ReplyBuilder, ReplyReader, Text};
use ftpcodes_tests::observed::read_captures;
use ftpcodes_tests::{read, root};

type Read = Result<PayloadDeviations, PayloadError>;

/// A type, the commands whose replies have it, its codes, its reader.
struct Reader {
    name: &'static str,
    verbs: &'static [&'static str],
    codes: &'static [u16],
    read: fn(&Reply<'_>) -> Read,
    /// What we would write, where it has bytes of its own that must then stand in the reply.
    write: Option<fn(&Reply<'_>) -> Vec<u8>>,
}

/// Why something is refused: the type, a part of the text, the reason.
const REASONS: &[(&str, &str, &str)] = &[
    ("DataAddress", "Mode (9,9,9)", "PASV over IPv6: three numbers, and no address among them"),
    ("PassiveAddress", "Mode (9,9,9)", "the same"),
    ("DataAddress", "mode (::9,9,9)", "PASV over IPv6: an address of IPv6 in place of four numbers"),
    ("PassiveAddress", "mode (::9,9,9)", "the same"),
    ("FactsChanged", "UTIME OK", "words in place of facts"),
    ("FileName", "File status okay", "a 150 without the name"),
    (
        "FileName",
        "mode data connection for",
        "a 150 with a name in a sentence; the 226 of this server has it in its place",
    ),
    ("FileName", "Transfer complete", "a 226, and the name was in the 150"),
    ("FileName", "File successfully", "a 226, and the name was in the 150"),
    ("HostName", "9 welcome", "a greeting without a host"),
    ("HostName", "Features: a .", "a greeting without a host"),
    ("HostName", "9 Ready", "a greeting without a host"),
    ("HostName", "ProFTPD Server", "the name of the program comes first"),
    ("HostName", "pyftpdlib", "the name of the program comes first"),
    ("HostName", "(vsFTPd", "the name of the program comes first"),
    ("HostName", "Welcome to", "a greeting without a host"),
    ("HostName", "9-same code and a hyphen", "the rest of a banner"),
    ("ModificationTime", "File modification time set.", "an MDTM that sets the time"),
    ("NetworkProtocols", "custom protocols support not implemented", "a 522 without the list"),
    ("NetworkProtocols", "Bad network protocol.", "a 522 without the list"),
    ("Pathname", ": 9 \n", "an empty 257"),
    ("Pathname", "/lf\\n", "an LF in the name, which cuts it"),
    ("Pathname", "/cr\\r", "a CR in the name"),
    ("Pathname", "/nul\\x9", "a NUL in the name"),
    ("TransferSize", "data transfer started", "a 150 without a size"),
    ("TransferSize", "File status okay", "a 150 without a size"),
    ("TransferSize", "for empty.txt", "no size of an empty file"),
    ("TransferSize", "Accepted data connection", "a 150 without a size"),
    ("TransferSize", "Connecting to port", "a 150 without a size; the number is the port"),
    ("TransferSize", "Warning: client is in ASCII mode", "a rate, not a size"),
    ("TransferSize", "Data connection already open", "a 125 without a size"),
    ("TransferSize", "Sending data", "a 150 without a size"),
];

/// What we would write for a value, without the words that servers choose.
fn written(text: impl Text) -> Vec<u8> {
    let mut buffer = [0; 16_384];
    let builder = ReplyBuilder::new(Code::from_u16(200).unwrap(), text);
    let length = builder.write_into(&mut buffer).unwrap();
    let text = buffer[4..length].trim_ascii_end();
    if text.starts_with(b"Entering") || text.starts_with(b"Network") {
        let numbers = &text[text.iter().position(|byte| *byte == b'(').unwrap()..];
        numbers.strip_suffix(b".").unwrap_or(numbers).to_vec()
    } else {
        text.to_vec()
    }
}

macro_rules! readers {
    ($($name:ident $verbs:expr, $write:expr;)*) => { [$(Reader {
        name: stringify!($name),
        verbs: &$verbs,
        codes: $name::CODES,
        read: |reply| reply.payload::<$name>().map(|parsed| parsed.deviations()),
        write: $write,
    }),*] };
}

macro_rules! writes {
    ($name:ident) => {
        Some(|reply| written(reply.payload::<$name>().unwrap().into_value()))
    };
}

fn readers() -> impl IntoIterator<Item = Reader> {
    readers! {
        AddressFamilies ["LPRT", "LPSV"], writes!(AddressFamilies);
        DataAddress ["PASV", "P@SW", "LPSV", "EPSV"], None;
        ExtendedPassivePort ["EPSV"], writes!(ExtendedPassivePort);
        Facts ["MLST"], writes!(Facts);
        FactsChanged ["MFMT", "MFCT", "MFF"], writes!(FactsChanged);
        Features ["FEAT"], None;
        FileName ["STOU"], writes!(FileName);
        HashValue ["HASH"], writes!(HashValue);
        HostName ["CONNECT"], Some(|reply| reply.payload::<HostName<'_>>().unwrap().as_str().as_bytes().to_vec());
        Listing ["STAT"], None;
        LongPassiveAddress ["LPSV", "PASV"], writes!(LongPassiveAddress);
        ModificationTime ["MDTM"], writes!(ModificationTime);
        NetworkProtocols ["EPRT", "EPSV"], writes!(NetworkProtocols);
        PassiveAddress ["PASV", "P@SW"], writes!(PassiveAddress);
        Pathname ["PWD", "XPWD", "MKD", "XMKD", "(MKD"], writes!(Pathname);
        RestartOffset ["REST"], None;
        SecurityData ["AUTH", "ADAT"], None;
        Size ["SIZE"], writes!(Size);
        SystemType ["SYST"], writes!(SystemType);
        TransferSize ["RETR"], writes!(TransferSize);
    }
}

#[derive(Default)]
struct Count {
    exact: usize,
    lenient: usize,
    refused: usize,
}

/// Digits of a text, alike for all runs.
fn alike(text: &[u8]) -> String {
    let mut out = String::new();
    for byte in text.escape_ascii() {
        match byte {
            b'0'..=b'9' if out.ends_with('9') => {}
            b'0'..=b'9' => out.push('9'),
            byte => out.push(char::from(byte)),
        }
    }
    out
}

#[test]
fn what_servers_send_is_read_or_refused_with_reason() {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut reasons = BTreeSet::new();
    let mut notes: BTreeMap<String, usize> = BTreeMap::new();
    for record in read_captures(&[root().join("tests/data/captures")]).unwrap() {
        // Some events stand for a command with odd bytes.
        let event = record.command.split(' ').next().unwrap_or_default().to_owned();
        let verb = record.verb().unwrap_or(event);
        let server = record.server.split(' ').next().unwrap_or_default();
        for reader in readers() {
            if !reader.verbs.contains(&verb.as_str()) {
                continue;
            }
            each_reply(&record.raw, |reply| {
                if !reader.codes.contains(&reply.code().as_u16()) {
                    return;
                }
                let count = counts.entry(reader.name).or_default();
                let text: String = alike(reply.bytes().trim_ascii_end()).chars().take(100).collect();
                let told = match (reader.read)(reply) {
                    Ok(deviations) if deviations.is_empty() => {
                        count.exact += 1;
                        if let Some(write) = reader.write {
                            let (bytes, written) = (reply.bytes(), write(reply));
                            let there = bytes.windows(written.len()).any(|window| window == written);
                            assert!(there, "{}: {}", bytes.escape_ascii(), written.escape_ascii());
                        }
                        return;
                    }
                    Ok(deviations) => {
                        count.lenient += 1;
                        format!("{deviations:?}")
                    }
                    Err(error) => {
                        count.refused += 1;
                        let text = alike(reply.bytes()).replace("\\r\\n", "\n");
                        let known = |(name, part, _): &(&str, &str, &str)| {
                            *name == reader.name && (text.contains(part) || format!(": {text}").contains(part))
                        };
                        let reason = REASONS.iter().position(known);
                        reasons.insert(reason.unwrap_or_else(|| panic!("{}, {error}: {text}", reader.name)));
                        format!("refused: {}", alike(error.to_string().as_bytes()))
                    }
                };
                *notes.entry(format!("{} {server} {told}: {text}", reader.name)).or_default() += 1;
            });
        }
    }
    let unused: Vec<_> =
        (0..REASONS.len()).filter(|place| !reasons.contains(place)).map(|place| REASONS[place]).collect();
    assert!(unused.is_empty(), "{unused:?}");
    let mut table = String::from("type, read, read with deviations, refused\n");
    for (name, Count { exact, lenient, refused }) in &counts {
        writeln!(table, "{name} {exact} {lenient} {refused}").unwrap();
    }
    table.push_str("\nnot as the standards have it\n");
    for (note, count) in notes {
        writeln!(table, "{count} {note}").unwrap();
    }
    let path = root().join("tests/data/payloads-observed.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let expected = read("tests/data/payloads-observed.txt");
    assert_eq!(table, expected, "run with BLESS=1 and look at the difference:\n{table}");
}

fn each_reply(raw: &[u8], mut see: impl FnMut(&Reply<'_>)) {
    let mut reader = ReplyReader::new();
    let mut rest = raw;
    while !rest.is_empty() {
        let done = match reader.read(rest) {
            Ok(Progress::Complete(reply)) => {
                see(&reply);
                reply.len()
            }
            Ok(Progress::Skip(length)) => length,
            Ok(Progress::Incomplete) => return,
            Err(error) => error.len(),
        };
        rest = &rest[done..];
    }
}
