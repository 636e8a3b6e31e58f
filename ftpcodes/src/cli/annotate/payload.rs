//! What the text of a reply holds for programs, and what is to be thought of it.

use std::net::{IpAddr, SocketAddr};

use ftpcodes::Reply;
use ftpcodes::payload::{DataAddress, Features, ModificationTime, PassiveAddress, Pathname, Size, is_private};
use ftpcodes_core::{Format, LanguageData, MeaningData, Punctuation};
use serde::Serialize;

use crate::cli::output::visible;

/// What is said of a reply stands below it.
pub(super) const INDENT: &str = "      ";

/// The other side of a control connection.
#[derive(Clone, Copy)]
pub(super) struct Peer {
    pub(super) ip: IpAddr,
    /// Whether it is the server: the log is the client's.
    pub(super) is_server: bool,
}

/// A payload; the keys are an interface.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Payload {
    /// Where the server listens. `peer` tells whether that is the host of the control connection, if it is known.
    Address {
        address: IpAddr,
        port: u16,
        private: bool,
        peer: Option<bool>,
    },
    Port {
        port: u16,
    },
    Size {
        size: u64,
    },
    Time {
        time: String,
    },
    Path {
        path: String,
    },
    Features {
        features: Vec<String>,
    },
    /// The text does not hold what it has to.
    Unreadable {
        unreadable: bool,
    },
}

/// What the text of a reply with this meaning holds.
pub(super) fn of(code: u16, meaning: &MeaningData, text: &str, peer: Option<Peer>) -> Option<Payload> {
    let format = meaning.format?;
    // Most payloads are these.
    if format == Format::PassiveAddress
        && code == 227
        && !text.contains('\n')
        && let Ok(address) = PassiveAddress::parse(text.as_bytes())
    {
        return Some(data_address(DataAddress::Passive(*address), peer));
    }
    let wire = on_the_wire(code, text);
    let reply = Reply::parse(wire.as_bytes()).ok()??;
    let read = match format {
        Format::PassiveAddress | Format::LongPassiveAddress | Format::ExtendedPassivePort => {
            reply.payload::<DataAddress>().map(|address| data_address(*address, peer))
        }
        Format::Size => reply.payload::<Size>().map(|size| Payload::Size { size: size.bytes() }),
        Format::ModificationTime => reply.payload().map(|time| Payload::Time { time: date(*time) }),
        Format::Pathname => {
            reply.payload::<Pathname<'_>>().map(|path| Payload::Path { path: path.display().to_string() })
        }
        Format::Features => reply.payload::<Features<'_>>().map(|features| {
            let names = features.iter().map(|feature| String::from_utf8_lossy(feature.name()).into_owned());
            Payload::Features { features: names.collect() }
        }),
        _ => return None,
    };
    Some(read.unwrap_or(Payload::Unreadable { unreadable: true }))
}

/// The reply as it was sent; a log has it in lines.
fn on_the_wire(code: u16, text: &str) -> String {
    match text.split_once('\n') {
        None => {
            let mut wire = String::with_capacity(text.len() + 6);
            push_number(&mut wire, code.into());
            wire.extend([" ", text, "\r\n"]);
            wire
        }
        Some((first, rest)) => {
            let (between, last) = rest.rsplit_once('\n').map_or(("", rest), |(between, last)| (between, last));
            let between: String = between.lines().map(|line| format!("{line}\r\n")).collect();
            format!("{code}-{first}\r\n{between}{code} {last}\r\n")
        }
    }
}

fn data_address(address: DataAddress, peer: Option<Peer>) -> Payload {
    let named = match address {
        DataAddress::Passive(address) => Some(SocketAddr::V4(address.socket_addr())),
        DataAddress::ExtendedPassive(port) => return Payload::Port { port: port.port() },
        DataAddress::LongPassive(address) => address.socket_addr(),
    };
    let Some(named) = named else { return Payload::Unreadable { unreadable: true } };
    let peer = peer.filter(|peer| peer.is_server).map(|peer| peer.ip == named.ip());
    Payload::Address { address: named.ip(), port: named.port(), private: is_private(named.ip()), peer }
}

fn date(time: ModificationTime) -> String {
    let (year, month, day) = (time.year(), time.month(), time.day());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second())
}

impl Payload {
    /// Whether a client cannot use it as it is.
    pub(super) const fn is_suspect(&self) -> bool {
        match self {
            Self::Unreadable { .. } => true,
            Self::Address { peer, .. } => matches!(peer, Some(false)),
            _ => false,
        }
    }

    /// Lines below the reply.
    pub(super) fn write(&self, language: &LanguageData, out: &mut String) {
        let labels = &language.labels;
        let Punctuation { comma, colon, open, close, .. } = language.punctuation;
        let value = match self {
            Self::Address { address, port, private, peer } => {
                out.extend([INDENT, labels.read_as, colon]);
                push_address(out, *address, *port);
                let notes = [(*private, labels.private_address), (*peer == Some(false), labels.other_host)];
                let mut notes = notes.into_iter().filter_map(|(is, note)| is.then_some(note));
                if let Some(first) = notes.next() {
                    out.extend([open, first]);
                    notes.for_each(|note| out.extend([comma, note]));
                    out.push_str(close);
                }
                return out.push('\n');
            }
            Self::Port { port } => format!("{} {port}", labels.port),
            Self::Size { size } => format!("{size} {}", labels.octets),
            Self::Time { time: value } | Self::Path { path: value } => value.clone(),
            Self::Features { features } if features.is_empty() => return,
            Self::Features { features } => features.join(comma),
            Self::Unreadable { .. } => return out.extend([INDENT, labels.unreadable, "\n"]),
        };
        out.extend([INDENT, labels.read_as, colon, &visible(&value), "\n"]);
    }
}

/// An address and a port. The standard library writes them much slower, and logs have many.
fn push_address(out: &mut String, address: IpAddr, port: u16) {
    match address {
        IpAddr::V4(address) => {
            for (place, octet) in address.octets().into_iter().enumerate() {
                if place > 0 {
                    out.push('.');
                }
                push_number(out, octet.into());
            }
        }
        IpAddr::V6(address) => out.extend(["[", &address.to_string(), "]"]),
    }
    out.push(':');
    push_number(out, port.into());
}

/// A number in digits.
pub(super) fn push_number(out: &mut String, number: u32) {
    let mut digits = [b'0'; 10];
    let mut rest = number;
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        // One digit: no more than 9.
        *digit += (rest % 10) as u8;
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    let digits = digits.get(digits.len() - length..).unwrap_or_default();
    out.push_str(std::str::from_utf8(digits).unwrap_or_default());
}
