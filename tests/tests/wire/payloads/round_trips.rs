//! What is written comes back equal and in the form of the standard.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use ftpcodes::payload::{
    AddressFamilies, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Feature, Features, HashValue, HostName,
    Indented, LongPassiveAddress, Minutes, NetworkProtocols, PassiveAddress, Pathname, Payload, PayloadDeviation,
    RestartMarker, RestartOffset, Size, SystemType, TransferSize, TranslationStatus,
};
use ftpcodes::{Code, ReplyBuilder, Text, reply};

use super::{exact, lenient, rounds};

/// Every number, or a few for Miri.
const STEP: usize = if cfg!(miri) { 9_973 } else { 1 };

fn written(code: u16, text: impl Text) -> Vec<u8> {
    let mut buffer = vec![0; 512];
    let length = ReplyBuilder::new(Code::try_from(code).unwrap(), text).write_into(&mut buffer).unwrap();
    buffer.truncate(length);
    buffer
}

/// For values that do not borrow from the bytes.
#[track_caller]
fn comes_back<T: Text + PartialEq + std::fmt::Debug + Copy + for<'a> Payload<'a>>(value: T) {
    let codes = <T as Payload<'_>>::CODES;
    for code in codes {
        let bytes = written(*code, value);
        assert_eq!(exact::<T>(&bytes), value, "{}", bytes.escape_ascii());
    }
}

#[test]
fn ports_and_addresses() {
    let mut random = fastrand::Rng::with_seed(5);
    for port in (0..=u16::MAX).step_by(STEP) {
        let host = Ipv4Addr::from(random.u32(1..));
        let wide = Ipv6Addr::from(random.u128(1..));
        if port == 0 {
            let bytes = written(227, PassiveAddress::new(host, port));
            let _: PassiveAddress = lenient(&bytes, &[PayloadDeviation::PortZero]);
            let bytes = written(229, ExtendedPassivePort::new(port));
            let _: ExtendedPassivePort = lenient(&bytes, &[PayloadDeviation::PortZero]);
            continue;
        }
        comes_back(PassiveAddress::new(host, port));
        comes_back(ExtendedPassivePort::new(port));
        if port % 16 != 1 {
            continue;
        }
        for address in [SocketAddr::from((host, port)), SocketAddr::from((wide, port))] {
            let long = LongPassiveAddress::new(address);
            comes_back(long);
            assert_eq!(long.socket_addr(), Some(address));
            assert!(long.is_host(address.ip()));
        }
        let peer = IpAddr::from(host);
        let mapped = IpAddr::from(host.to_ipv6_mapped());
        for bytes in [
            written(227, PassiveAddress::new(host, port)),
            written(228, LongPassiveAddress::new(SocketAddr::new(peer, port))),
            written(229, ExtendedPassivePort::new(port)),
        ] {
            let address: DataAddress = exact(&bytes);
            assert_eq!(address.socket_addr(peer), Some(SocketAddr::new(peer, port)));
            assert!(address.is_host(peer) && address.is_host(mapped));
        }
        let other = IpAddr::from(Ipv4Addr::from(u32::from(host) ^ 1));
        assert!(!PassiveAddress::new(host, port).is_host(other));
    }
}

#[test]
fn long_addresses_of_all_lengths() {
    for host in 1..=20_u8 {
        for port in 1..=8_u8 {
            let field = |length: u8| (1..=length).map(|octet| format!(",{octet}")).collect::<String>();
            let text = format!("228 Entering Long Passive Mode (16,{host}{},{port}{})\r\n", field(host), field(port));
            // Fewer than six numbers cannot be told from other text.
            if host == 1 && port == 1 {
                continue;
            }
            let address: LongPassiveAddress = exact(text.as_bytes());
            assert_eq!((address.family(), address.host().len(), address.port().len()), (16, host.into(), port.into()));
            assert_eq!(format!("228 {address}\r\n"), text);
            assert_eq!(address.socket_addr(), None);
        }
    }
}

#[test]
fn numbers() {
    let mut random = fastrand::Rng::with_seed(6);
    let edges = [0, 1, 9, 10, 99, 100, u64::from(u32::MAX), 1 << 53, u64::MAX - 1, u64::MAX];
    for number in edges.into_iter().chain((0..rounds(20_000)).map(|_| random.u64(..) >> random.u32(..64))) {
        comes_back(Size::new(number));
        comes_back(RestartOffset::new(number));
        comes_back(TransferSize::new(number));
        comes_back(Minutes::new(number as u32));
    }
    for status in [TranslationStatus::None, TranslationStatus::Epsv, TranslationStatus::EpsvEprt] {
        comes_back(status);
    }
}

#[test]
fn rounded_sizes() {
    for tenths in (0..100_000_u64).step_by(STEP) {
        let text = format!("150 {}.{} kbytes to download\r\n", tenths / 10, tenths % 10);
        let size: TransferSize = lenient(text.as_bytes(), &[PayloadDeviation::NoParentheses]);
        assert_eq!(format!("150 {size}\r\n"), text);
        assert!(!size.is_exact());
    }
}

#[test]
fn lists_of_numbers() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..rounds(20_000) {
        let numbers: Vec<u16> = (0..random.usize(1..8)).map(|_| random.u16(..) >> random.u16(..16)).collect();
        let bytes = written(522, NetworkProtocols::new(&numbers).unwrap());
        let protocols: NetworkProtocols<'_> = exact(&bytes);
        assert!(protocols.iter().eq(numbers.iter().copied()));
        assert_eq!(protocols, NetworkProtocols::new(&numbers).unwrap());
        assert!(protocols.contains(numbers[0]));
        let bytes = written(521, AddressFamilies::new(&numbers).unwrap());
        let families: AddressFamilies<'_> = exact(&bytes);
        assert_eq!(families, AddressFamilies::new(&numbers).unwrap());
    }
}

fn graphic(random: &mut fastrand::Rng, letters: &str, most: usize) -> String {
    let letters: Vec<char> = letters.chars().collect();
    (0..random.usize(1..=most)).map(|_| letters[random.usize(..letters.len())]).collect()
}

#[test]
fn markers_names_and_systems() {
    let mut random = fastrand::Rng::with_seed(8);
    let all: String = (b'!'..=b'~').map(char::from).collect();
    for _ in 0..rounds(20_000) {
        let (sender, receiver) = (graphic(&mut random, &all, 12), graphic(&mut random, "=M1", 3));
        for (sender, receiver) in [(&sender, &receiver), (&receiver, &sender)] {
            let marker = RestartMarker::new(sender, receiver).unwrap();
            let bytes = written(110, marker);
            assert_eq!(exact::<RestartMarker<'_>>(&bytes), marker, "{}", bytes.escape_ascii());
        }
        let system = graphic(&mut random, &all, 12);
        if let Some(system) = SystemType::new(&system) {
            let bytes = written(215, system);
            assert_eq!(exact::<SystemType<'_>>(&bytes), system);
        }
        let name = graphic(&mut random, "abcXYZ09-..", 12);
        if let Some(name) = HostName::new(&name) {
            let bytes = written(220, name);
            assert_eq!(exact::<HostName<'_>>(&bytes), name);
        }
    }
    assert_eq!(exact::<SystemType<'_>>(&written(215, SystemType::UNIX)), SystemType::UNIX);
    for bad in ["", "a b", "й", "\n"] {
        assert!(
            SystemType::new(bad).is_none() && HostName::new(bad).is_none() && RestartMarker::new(bad, "x").is_none()
        );
    }
}

#[test]
fn facts_and_digests() {
    let mut random = fastrand::Rng::with_seed(9);
    for _ in 0..rounds(20_000) {
        let facts: Vec<(String, String)> = (0..random.usize(..4))
            .map(|_| (graphic(&mut random, "aZ.-09", 6), graphic(&mut random, "aZ=.-09/é", 6)))
            .collect();
        let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let path: Vec<u8> = (0..random.usize(1..9)).map(|_| b"a =;\"\xff\xfb\xc3./"[random.usize(..10)]).collect();
        let Some(facts) = Facts::new(&facts, Pathname::new(&path)) else {
            // Without facts, a name is not to be taken for one.
            assert!(facts.is_empty() && path.contains(&b'=') && path.contains(&b';'));
            continue;
        };
        let mut buffer = [0; 256];
        let length = reply!(MLST, 250, "List").lines([Indented(facts)], "End").write_into(&mut buffer).unwrap();
        assert_eq!(exact::<Facts<'_>>(&buffer[..length]), facts);
        // MLSD is no Telnet.
        let mut rest = &mut buffer[..];
        facts.write_text(&mut rest).unwrap();
        let length = 256 - rest.len();
        let parsed = Facts::parse(&buffer[..length]).unwrap();
        assert!(parsed.deviations().is_empty(), "{:?}", parsed);
        assert_eq!(*parsed, facts);
        if facts.iter().next().is_some() {
            let bytes = written(213, FactsChanged::new(facts));
            assert_eq!(exact::<FactsChanged<'_>>(&bytes), FactsChanged::new(facts));
        }
        let digest: String = (0..random.usize(1..40)).map(|_| format!("{:02x}", random.u8(..))).collect();
        let name = graphic(&mut random, "SHAcrc-_/.,0123", 9);
        let hash = HashValue::new(&name, random.u64(..), random.u64(..), &digest, Pathname::new(&path)).unwrap();
        let bytes = written(213, hash);
        let parsed: HashValue<'_> = exact(&bytes);
        assert_eq!(parsed, hash);
        let hex: String = parsed.digest().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, digest);
    }
}

#[test]
fn features() {
    let mut random = fastrand::Rng::with_seed(11);
    let all: String = (b'!'..=b'~').map(char::from).collect();
    for _ in 0..rounds(5_000) {
        let texts: Vec<(String, String)> = (0..random.usize(..9))
            .map(|_| (graphic(&mut random, &all, 6), graphic(&mut random, "ab;* ,1", 9).trim().to_owned()))
            .collect();
        let list: Vec<Feature<'_>> = texts
            .iter()
            .map(|(name, parameters)| Feature::new(name, (!parameters.is_empty()).then_some(parameters.as_str())))
            .collect();
        let mut out = String::new();
        reply!(FEAT, 211, "Extensions supported:")
            .lines(list.iter().map(|feature| Indented(*feature)), "End")
            .write_to(&mut out)
            .unwrap();
        let features: Features<'_> = exact(out.as_bytes());
        assert!(features.iter().eq(list.iter().copied()), "{out}");
        for (name, _) in &texts {
            assert!(features.has(&name.to_ascii_lowercase()));
        }
    }
}
