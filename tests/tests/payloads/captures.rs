//! Every reader over every reply that eight servers sent to the commands it is for.

use std::collections::BTreeMap;
use std::fmt::Write;

use ftpcodes::payload::{
    AddressFamilies, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName, HashValue, HostName,
    Listing, LongPassiveAddress, ModificationTime, NetworkProtocols, PassiveAddress, Pathname, Payload,
    PayloadDeviations, PayloadError, RestartOffset, SecurityData, Size, SystemType, TransferSize,
};
use ftpcodes::{Progress, Reply, ReplyReader};
use ftpcodes_tests::observed::read_captures;
use ftpcodes_tests::{read, root};

type Read = Result<PayloadDeviations, PayloadError>;

/// A type, the commands whose replies have it, its codes, its reader.
struct Reader {
    name: &'static str,
    verbs: &'static [&'static str],
    codes: &'static [u16],
    read: fn(&Reply<'_>) -> Read,
}

macro_rules! readers {
    ($($name:ident $verbs:expr,)*) => { [$(Reader {
        name: stringify!($name),
        verbs: &$verbs,
        codes: $name::CODES,
        read: |reply| reply.payload::<$name>().map(|parsed| parsed.deviations()),
    }),*] };
}

fn readers() -> impl IntoIterator<Item = Reader> {
    readers! {
        AddressFamilies ["LPRT", "LPSV"],
        DataAddress ["PASV", "P@SW", "LPSV", "EPSV"],
        ExtendedPassivePort ["EPSV"],
        Facts ["MLST"],
        FactsChanged ["MFMT", "MFCT", "MFF"],
        Features ["FEAT"],
        FileName ["STOU"],
        HashValue ["HASH"],
        HostName ["CONNECT"],
        Listing ["STAT"],
        LongPassiveAddress ["LPSV", "PASV"],
        ModificationTime ["MDTM"],
        NetworkProtocols ["EPRT", "EPSV"],
        PassiveAddress ["PASV", "P@SW"],
        Pathname ["PWD", "XPWD", "MKD", "XMKD", "(MKD"],
        RestartOffset ["REST"],
        SecurityData ["AUTH", "ADAT"],
        Size ["SIZE"],
        SystemType ["SYST"],
        TransferSize ["RETR"],
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
                        return;
                    }
                    Ok(deviations) => {
                        count.lenient += 1;
                        format!("{deviations:?}")
                    }
                    Err(error) => {
                        count.refused += 1;
                        format!("refused: {}", alike(error.to_string().as_bytes()))
                    }
                };
                *notes.entry(format!("{} {server} {told}: {text}", reader.name)).or_default() += 1;
            });
        }
    }
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
