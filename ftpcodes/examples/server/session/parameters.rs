//! Commands about how the next transfer is to be made.

use std::io;
use std::net::{IpAddr, SocketAddr, SocketAddrV4, TcpListener};

use ftpcodes::payload::{ExtendedPassivePort, PassiveAddress};
use ftpcodes::reply;

use super::super::data::DataPort;
use super::Session;

impl Session<'_> {
    pub(super) fn set_type(&mut self, code: &str) -> io::Result<()> {
        match code.to_ascii_uppercase().as_str() {
            "A" | "A N" | "I" | "L 8" => self.send(reply!(TYPE, 200)),
            "" => self.send(reply!(TYPE, 501)),
            _ => self.send(reply!(TYPE, 504)),
        }
    }

    pub(super) fn set_structure(&mut self, code: &str) -> io::Result<()> {
        match code {
            "F" | "f" => self.send(reply!(STRU, 200)),
            "" => self.send(reply!(STRU, 501)),
            _ => self.send(reply!(STRU, 504)),
        }
    }

    pub(super) fn set_mode(&mut self, code: &str) -> io::Result<()> {
        match code {
            "S" | "s" => self.send(reply!(MODE, 200)),
            "" => self.send(reply!(MODE, 501)),
            _ => self.send(reply!(MODE, 504)),
        }
    }

    pub(super) fn extended_passive(&mut self, protocol: &str) -> io::Result<()> {
        let own = if self.peer.to_canonical().is_ipv4() { "1" } else { "2" };
        match protocol {
            "" | "1" | "2" if protocol.is_empty() || protocol == own => {}
            "1" | "2" => {
                let text = format_args!("Network protocol not supported, use ({own})");
                return self.send(reply!(EPSV, 522, text = text));
            }
            _ => return self.send(reply!(EPSV, 504)),
        }
        match self.listen() {
            Ok(at) => self.send(reply!(EPSV, 229, ExtendedPassivePort::new(at.port()))),
            Err(error) => self.send(reply!(EPSV, 425, error.kind())),
        }
    }

    pub(super) fn passive(&mut self) -> io::Result<()> {
        match self.listen() {
            Ok(at) => match at.ip().to_canonical() {
                IpAddr::V4(host) => self.send(reply!(PASV, 227, PassiveAddress::new(host, at.port()))),
                IpAddr::V6(_) => {
                    self.data_port = None;
                    self.send(reply!(PASV, 502, "With IPv6, send EPSV."))
                }
            },
            Err(error) => self.send_last(reply!(PASV, 421, error.kind())),
        }
    }

    /// Waits for a data connection at a port that the system chooses, instead of any other one.
    fn listen(&mut self) -> io::Result<SocketAddr> {
        self.data_port = None;
        let listener = TcpListener::bind(SocketAddr::new(self.control.local_addr()?.ip(), 0))?;
        let at = listener.local_addr()?;
        self.data_port = Some(DataPort::Here(listener));
        Ok(at)
    }

    pub(super) fn port(&mut self, argument: &str) -> io::Result<()> {
        let numbers: Result<Vec<u8>, _> = argument.split(',').map(str::parse).collect();
        let Ok([a, b, c, d, high, low]) = numbers.as_deref() else {
            return self.send(reply!(PORT, 501));
        };
        let address = SocketAddr::V4(SocketAddrV4::new([*a, *b, *c, *d].into(), u16::from_be_bytes([*high, *low])));
        // Nobody sends this server to attack others: RFC 2577 section 3.
        if address.ip() != self.peer.to_canonical() || address.port() < 1024 {
            return self.send(reply!(PORT, 504, "Only your own address, and no port below 1024."));
        }
        self.data_port = Some(DataPort::There(address));
        self.send(reply!(PORT, 200))
    }

    pub(super) fn restart(&mut self, place: &str) -> io::Result<()> {
        match place.parse() {
            Ok(place) => {
                self.restart_at = place;
                self.send(reply!(REST, 350, "Now send RETR or STOR."))
            }
            Err(_) => self.send(reply!(REST, 501)),
        }
    }
}
