//! 228: where the server listens, with addresses of any length.

use core::fmt;
use core::net::{IpAddr, SocketAddr};

use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, on_any_line};
use crate::payload::read::numbers::{self, List};

const EXPECTED: &str = "a family, a length and a host, a length and a port, with commas between the numbers";
const OCTET: &str = "a number up to 255";
const HOST: &str = "a host of 1 to 20 octets";
const PORT: &str = "a port of 1 to 8 octets";

/// The address of 228: `Entering Long Passive Mode (af,hal,h1,h2,h3,...,pal,p1,p2...)`.
///
/// [RFC 1639 section 3](https://www.rfc-editor.org/rfc/rfc1639#section-3). Its families are versions of IP: 4 and 6.
/// Hosts up to 20 octets, the longest of OSI, and ports up to 8 are read.
///
/// ```
/// use ftpcodes::payload::LongPassiveAddress;
///
/// let address = LongPassiveAddress::parse(b"Entering Long Passive Mode (4,4,127,0,0,1,2,19,137)")?;
/// assert_eq!(address.socket_addr(), Some("127.0.0.1:5001".parse()?));
/// assert_eq!(LongPassiveAddress::new("127.0.0.1:5001".parse()?), *address);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LongPassiveAddress {
    family: u8,
    host: Octets<20>,
    port: Octets<8>,
}

/// Some octets; those behind the length are zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Octets<const N: usize> {
    octets: [u8; N],
    length: u8,
}

impl<const N: usize> Octets<N> {
    /// As many as there are and fit.
    fn of(given: &[u8]) -> Self {
        let mut octets = [0; N];
        let mut length = 0;
        for (place, octet) in octets.iter_mut().zip(given) {
            *place = *octet;
            length += 1;
        }
        Self { octets, length }
    }

    fn get(&self) -> &[u8] {
        self.octets.get(..usize::from(self.length)).unwrap_or_default()
    }
}

impl LongPassiveAddress {
    /// Of an address of IPv4 or IPv6; flow and scope of IPv6 are no part of what is sent.
    #[must_use]
    #[inline]
    pub fn new(address: SocketAddr) -> Self {
        let port = Octets::of(&address.port().to_be_bytes());
        match address.ip() {
            IpAddr::V4(host) => Self { family: 4, host: Octets::of(&host.octets()), port },
            IpAddr::V6(host) => Self { family: 6, host: Octets::of(&host.octets()), port },
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without such a list, and numbers and lengths out of range.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let Some(list) = List::all(text).find(|list| list.count >= 6 && list.is_whole()) else {
            return Err(PayloadError::malformed(EXPECTED, text.len()));
        };
        let mut scan = list.scan();
        let before = scan.found;
        let mut left = list.count;
        let mut next = |first: bool| {
            left = left.saturating_sub(1);
            numbers::next(&mut scan, first, 255, OCTET).map(|octet| (octet as u8, scan.at()))
        };
        let (family, _) = next(true)?;
        let host = field::<20>(&mut next, HOST)?;
        let port = field::<8>(&mut next, PORT)?;
        if left > 0 {
            return Err(PayloadError::malformed("no further numbers", scan.at()));
        }
        // RFC 1639 section 3 itself has a space behind each comma.
        let mut found = before;
        found.add_if(scan.found.contains(PayloadDeviation::LeadingZeros), PayloadDeviation::LeadingZeros);
        found.add_if(host.get().iter().all(|octet| *octet == 0), PayloadDeviation::HostUnspecified);
        found.add_if(port.get().iter().all(|octet| *octet == 0), PayloadDeviation::PortZero);
        Ok(Parsed::new(Self { family, host, port }, found))
    }

    /// The address family: the version of IP, or a number from 16 on for other protocols.
    #[must_use]
    #[inline]
    pub const fn family(&self) -> u8 {
        self.family
    }

    /// The octets of the host.
    #[must_use]
    #[inline]
    pub fn host(&self) -> &[u8] {
        self.host.get()
    }

    /// The octets of the port.
    #[must_use]
    #[inline]
    pub fn port(&self) -> &[u8] {
        self.port.get()
    }

    /// The address, if it is one of IPv4 or IPv6 with a port of two octets.
    #[must_use]
    #[inline]
    pub fn socket_addr(&self) -> Option<SocketAddr> {
        let port = u16::from_be_bytes(self.port().try_into().ok()?);
        let host = match self.family {
            4 => IpAddr::from(<[u8; 4]>::try_from(self.host()).ok()?),
            6 => IpAddr::from(<[u8; 16]>::try_from(self.host()).ok()?),
            _ => return None,
        };
        Some(SocketAddr::new(host, port))
    }

    /// Whether the host is this one, such as the peer of the control connection.
    #[must_use]
    #[inline]
    pub fn is_host(&self, peer: IpAddr) -> bool {
        self.socket_addr().is_some_and(|address| address.ip().to_canonical() == peer.to_canonical())
    }
}

/// A length and as many octets.
fn field<const N: usize>(
    next: &mut impl FnMut(bool) -> Result<(u8, usize), PayloadError>,
    expected: &'static str,
) -> Result<Octets<N>, PayloadError> {
    let (length, at) = next(false)?;
    if length == 0 || usize::from(length) > N {
        return Err(PayloadError::range(expected, at));
    }
    let mut octets = [0; N];
    for place in octets.iter_mut().take(usize::from(length)) {
        *place = next(false)?.0;
    }
    Ok(Octets { octets, length })
}

impl fmt::Display for LongPassiveAddress {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entering Long Passive Mode ({}", self.family)?;
        for field in [self.host(), self.port()] {
            write!(f, ",{}", field.len())?;
            for octet in field {
                write!(f, ",{octet}")?;
            }
        }
        f.write_str(")")
    }
}

on_any_line!(LongPassiveAddress, [228]);
