//! 227, 228 and 229: where the server listens, whichever way it says so.

use core::net::{IpAddr, SocketAddr};

use super::extended_passive::ExtendedPassivePort;
use super::long_passive::LongPassiveAddress;
use super::passive::PassiveAddress;
use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, Payload, check_code, from_lines};
use crate::wire::Reply;

/// Where the server listens: the payload of 227, 228 or 229.
///
/// Some servers answer EPSV with 227, others PASV with 229, and a few put the form of one behind the code of the other.
/// All are read; in the last case [`OtherForm`](PayloadDeviation::OtherForm) is told.
///
/// ```
/// use ftpcodes::{Reply, payload::DataAddress};
///
/// let peer = "192.0.2.7".parse()?;
/// for text in ["227 Entering Passive Mode (192,0,2,7,19,137).\r\n", "229 Extended (|||5001|)\r\n"] {
///     let reply = Reply::parse(text.as_bytes())?.unwrap();
///     let address = reply.payload::<DataAddress>()?;
///     assert!(address.is_host(peer));
///     assert_eq!(address.socket_addr(peer), Some("192.0.2.7:5001".parse()?));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DataAddress {
    /// 227.
    Passive(PassiveAddress),
    /// 228.
    LongPassive(LongPassiveAddress),
    /// 229.
    ExtendedPassive(ExtendedPassivePort),
}

impl DataAddress {
    /// The address to connect to, as the server names it; where it names no host, at this peer. `None` for a network
    /// other than IP.
    #[must_use]
    #[inline]
    pub fn socket_addr(&self, peer: IpAddr) -> Option<SocketAddr> {
        match self {
            Self::Passive(address) => Some(SocketAddr::V4(address.socket_addr())),
            Self::LongPassive(address) => address.socket_addr(),
            Self::ExtendedPassive(port) => Some(port.socket_addr(peer)),
        }
    }

    /// Whether the host is this one, such as the peer of the control connection.
    #[must_use]
    #[inline]
    pub fn is_host(&self, peer: IpAddr) -> bool {
        match self {
            Self::Passive(address) => address.is_host(peer),
            Self::LongPassive(address) => address.is_host(peer),
            Self::ExtendedPassive(_) => true,
        }
    }
}

impl<'a> Payload<'a> for DataAddress {
    const CODES: &'static [u16] = &[227, 228, 229];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        let passive = || from_lines(reply, Self::CODES, PassiveAddress::parse).map(|read| read.map(Self::Passive));
        let long = || from_lines(reply, Self::CODES, LongPassiveAddress::parse).map(|read| read.map(Self::LongPassive));
        let extended =
            || from_lines(reply, Self::CODES, ExtendedPassivePort::parse).map(|read| read.map(Self::ExtendedPassive));
        let other = |read: Parsed<Self>| read.with(PayloadDeviation::OtherForm);
        match reply.code().as_u16() {
            227 => passive().or_else(|error| extended().or_else(|_| long()).map(other).map_err(|_| error)),
            228 => long().or_else(|error| extended().or_else(|_| passive()).map(other).map_err(|_| error)),
            _ => extended().or_else(|error| passive().or_else(|_| long()).map(other).map_err(|_| error)),
        }
    }
}
