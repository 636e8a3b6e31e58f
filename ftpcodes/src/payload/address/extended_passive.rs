//! 229: the port where the server listens.

use core::fmt;
use core::net::{IpAddr, SocketAddr};

use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, on_any_line};
use crate::payload::read::scan::Scan;

const EXPECTED: &str = "a port between delimiters, such as (|||6446|)";
const PORT: &str = "a port up to 65535";

/// The port of 229: `Entering Extended Passive Mode (|||6446|)`.
///
/// [RFC 2428 section 3](https://www.rfc-editor.org/rfc/rfc2428#section-3). The host is that of the control connection.
/// Any printable character may be the delimiter; a digit could not be told from the port and is refused.
///
/// ```
/// use ftpcodes::payload::ExtendedPassivePort;
///
/// let port = ExtendedPassivePort::parse(b"Entering Extended Passive Mode (!!!6446!)")?;
/// assert_eq!(port.port(), 6446);
/// assert_eq!(port.socket_addr("2001:db8::1".parse()?).to_string(), "[2001:db8::1]:6446");
/// assert_eq!(port.to_string(), "Entering Extended Passive Mode (|||6446|)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExtendedPassivePort {
    port: u16,
}

impl ExtendedPassivePort {
    /// Of a port.
    #[must_use]
    #[inline]
    pub const fn new(port: u16) -> Self {
        Self { port }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without a number between delimiters of the same kind, and ports above 65535.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut error = PayloadError::malformed(EXPECTED, text.len());
        for (place, _) in text.iter().enumerate().filter(|(_, byte)| **byte == b'(') {
            let mut scan = Scan::from(text, place + 1);
            scan.skip_spaces();
            match Self::fields(&mut scan, |byte| byte.is_ascii_graphic()) {
                Ok(port) => {
                    let mut behind = scan.clone();
                    behind.skip_spaces();
                    match behind.peek() {
                        Some(b')') => scan = behind,
                        _ => scan.note(true, PayloadDeviation::NoParentheses),
                    }
                    return Ok(Parsed::new(port, scan.found));
                }
                Err(found) => error = found,
            }
        }
        // Without parentheses, letters and the commas of 227 would be delimiters, too: the fields have to be empty.
        for (place, _) in text.iter().enumerate().filter(|(_, byte)| byte.is_ascii_punctuation()) {
            let mut scan = Scan::from(text, place);
            let port = Self::fields(&mut scan, |byte| byte.is_ascii_punctuation());
            if let (Ok(port), false) = (port, scan.found.contains(PayloadDeviation::FieldsFilled)) {
                scan.note(true, PayloadDeviation::NoParentheses);
                return Ok(Parsed::new(port, scan.found));
            }
        }
        Err(error)
    }

    /// What stands in the parentheses.
    fn fields(scan: &mut Scan<'_>, is_delimiter: impl Fn(u8) -> bool) -> Result<Self, PayloadError> {
        let missing = |scan: &Scan<'_>| PayloadError::malformed(EXPECTED, scan.at());
        let Some(delimiter) =
            scan.peek().filter(|byte| is_delimiter(*byte) && !matches!(byte, b'0'..=b'9' | b'(' | b')'))
        else {
            return Err(missing(scan));
        };
        scan.eat(delimiter);
        scan.note(delimiter != b'|', PayloadDeviation::OtherDelimiter);
        for _ in 0..2 {
            let field = scan.take_while(|byte| byte != delimiter && !matches!(byte, b'(' | b')' | b'|'));
            scan.note(!field.is_empty(), PayloadDeviation::FieldsFilled);
            if !scan.eat(delimiter) {
                return Err(missing(scan));
            }
        }
        scan.skip_spaces();
        let port = scan.number(u64::from(u16::MAX), PORT)? as u16;
        scan.skip_spaces();
        if !scan.eat(delimiter) {
            return Err(missing(scan));
        }
        scan.note(port == 0, PayloadDeviation::PortZero);
        Ok(Self { port })
    }

    /// The port.
    #[must_use]
    #[inline]
    pub const fn port(self) -> u16 {
        self.port
    }

    /// The port at this host, which has to be the peer of the control connection.
    #[must_use]
    #[inline]
    pub const fn socket_addr(self, peer: IpAddr) -> SocketAddr {
        SocketAddr::new(peer, self.port)
    }
}

impl fmt::Display for ExtendedPassivePort {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entering Extended Passive Mode (|||{}|)", self.port)
    }
}

on_any_line!(ExtendedPassivePort, [229]);
