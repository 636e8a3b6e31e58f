//! 227: where the server listens, as a host of IPv4 and a port.

use core::fmt;
use core::net::{IpAddr, Ipv4Addr, SocketAddrV4};

use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, on_any_line};
use crate::payload::read::numbers::{self, List};

const EXPECTED: &str = "six numbers with commas between them";
const OCTET: &str = "a number up to 255";

/// The address of 227: `Entering Passive Mode (h1,h2,h3,h4,p1,p2).`
///
/// [RFC 959 section 4.1.2](https://www.rfc-editor.org/rfc/rfc959#section-4.1.2) has the numbers, and
/// [RFC 1123 section 4.1.2.6](https://www.rfc-editor.org/rfc/rfc1123#page-31) lets the words and the parentheses be
/// any or none: what counts is the first group of six numbers.
///
/// A server behind a translator of addresses may name a host that cannot be reached, and a hostile one another victim:
/// ask [`is_host`](Self::is_host) before connecting there, or take the peer's address and only the port.
///
/// ```
/// use ftpcodes::payload::PassiveAddress;
///
/// let address = PassiveAddress::parse(b"Entering Passive Mode (127,0,0,1,255,46)")?;
/// assert_eq!((address.host().octets(), address.port()), ([127, 0, 0, 1], 65326));
/// assert!(address.is_host("127.0.0.1".parse()?));
/// assert_eq!(address.to_string(), "Entering Passive Mode (127,0,0,1,255,46).");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PassiveAddress {
    host: Ipv4Addr,
    port: u16,
}

impl PassiveAddress {
    /// Of a host and a port.
    #[must_use]
    #[inline]
    pub const fn new(host: Ipv4Addr, port: u16) -> Self {
        Self { host, port }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without a group of exactly six numbers, and numbers above 255.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        match Self::strict(text) {
            Some(address) => Ok(Parsed::new(address, PayloadDeviations::default())),
            None => Self::lenient(text),
        }
    }

    /// Reads any form, and tells how it differs from that of the RFC.
    #[inline]
    fn lenient(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let Some(list) = List::all(text).find(|list| list.count == 6 && list.is_whole()) else {
            return Err(PayloadError::malformed(EXPECTED, text.len()));
        };
        let mut scan = list.scan();
        let mut octets = [0; 6];
        for (place, octet) in octets.iter_mut().enumerate() {
            *octet = numbers::next(&mut scan, place == 0, 255, OCTET)? as u8;
        }
        let [a, b, c, d, high, low] = octets;
        let (host, port) = (Ipv4Addr::new(a, b, c, d), u16::from_be_bytes([high, low]));
        scan.note(host.is_unspecified(), PayloadDeviation::HostUnspecified);
        scan.note(port == 0, PayloadDeviation::PortZero);
        Ok(Parsed::new(Self { host, port }, scan.found))
    }

    /// Reads the form of the RFC, which nearly all servers send, and which is read much faster than all the others:
    /// `(h1,h2,h3,h4,p1,p2)`, and no digit before it.
    #[inline]
    fn strict(text: &[u8]) -> Option<Self> {
        let start = text.iter().position(|byte| *byte == b'(' || byte.is_ascii_digit())?;
        let mut bytes = text.get(start..)?.strip_prefix(b"(")?.iter();
        let mut octets = [0; 6];
        for (octet, end) in octets.iter_mut().zip(*b",,,,,)") {
            let mut number = None;
            loop {
                number = match (*bytes.next()?, number) {
                    (digit @ b'0'..=b'9', None) => Some(u16::from(digit - b'0')),
                    // No zeros before a number.
                    (digit @ b'0'..=b'9', Some(before @ 1..=25)) => Some(before * 10 + u16::from(digit - b'0')),
                    (byte, Some(_)) if byte == end => break,
                    _ => return None,
                };
            }
            *octet = number?.try_into().ok()?;
        }
        let [a, b, c, d, high, low] = octets;
        let address = Self::new(Ipv4Addr::new(a, b, c, d), u16::from_be_bytes([high, low]));
        (!address.host.is_unspecified() && address.port != 0).then_some(address)
    }

    /// The host that the server names.
    #[must_use]
    #[inline]
    pub const fn host(self) -> Ipv4Addr {
        self.host
    }

    /// The port.
    #[must_use]
    #[inline]
    pub const fn port(self) -> u16 {
        self.port
    }

    /// Host and port.
    #[must_use]
    #[inline]
    pub const fn socket_addr(self) -> SocketAddrV4 {
        SocketAddrV4::new(self.host, self.port)
    }

    /// Whether the host is this one, such as the peer of the control connection; an IPv4 address mapped to IPv6 is the
    /// same host.
    #[must_use]
    #[inline]
    pub fn is_host(self, peer: IpAddr) -> bool {
        peer.to_canonical() == IpAddr::V4(self.host)
    }
}

impl fmt::Display for PassiveAddress {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.host.octets();
        let [high, low] = self.port.to_be_bytes();
        write!(f, "Entering Passive Mode ({a},{b},{c},{d},{high},{low}).")
    }
}

on_any_line!(PassiveAddress, [227]);

#[cfg(test)]
mod tests {
    use super::PassiveAddress;

    /// Whatever is read in the fast way is read in the same way by the other one, and is no deviation there.
    #[track_caller]
    fn agree(text: &[u8]) -> bool {
        let strict = PassiveAddress::strict(text);
        let lenient = PassiveAddress::lenient(text).ok().filter(|parsed| parsed.deviations().is_empty());
        if let Some(address) = strict {
            let lenient = lenient.map(|parsed| parsed.into_value());
            assert_eq!(Some(address), lenient, "{}", text.escape_ascii());
        }
        strict.is_some()
    }

    #[test]
    fn both_ways_of_reading_agree() {
        let good = b"Entering Passive Mode (127,0,0,1,19,137).";
        assert!(agree(good));
        let mut read = 0;
        for place in 0..good.len() {
            agree(&good[..place]);
            for byte in *b"0123456789(), .-=[]\x00\xff" {
                let [mut changed, mut longer] = [good.to_vec(), good.to_vec()];
                changed[place] = byte;
                longer.insert(place, byte);
                read += usize::from(agree(&changed)) + usize::from(agree(&longer));
            }
        }
        // Other digits, and other words in front, are as good.
        assert!(read > 100, "{read}");
        for text in
            ["(0,0,0,0,1,1)", "(1,2,3,4,0,0)", "(1,2,3,4,5,256)", "(01,2,3,4,5,6)", "(1,2,3,4,5)", "(1,2,3,4,5,6,7)"]
        {
            assert!(!agree(text.as_bytes()), "{text}");
        }
    }
}
