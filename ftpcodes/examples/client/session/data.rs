//! Data connections: where the server listens for them, and how it is to send.

use std::net::{SocketAddr, TcpStream};

use ftpcodes::payload::{ExtendedPassivePort, PassiveAddress};
use ftpcodes::{Command, match_reply};

use super::super::Error;
use super::{PATIENCE, Session};

impl Session {
    /// Opens a data connection, as EPSV or PASV says.
    pub(super) fn open_data(&mut self) -> Result<TcpStream, Error> {
        let port = match self.extended_passive_port()? {
            Some(port) => port,
            None => self.passive_port()?,
        };
        let data = TcpStream::connect_timeout(&SocketAddr::new(self.peer, port), PATIENCE)?;
        data.set_read_timeout(Some(PATIENCE))?;
        data.set_write_timeout(Some(PATIENCE))?;
        Ok(data)
    }

    /// The port for a data connection; `None` if it has to be asked for with PASV.
    fn extended_passive_port(&mut self) -> Result<Option<u16>, Error> {
        if self.passive {
            return Ok(None);
        }
        let reply = self.ask(Command::ExtendedPassive, "")?;
        match_reply!(EPSV, reply.code, {
            229 => match ExtendedPassivePort::parse(&reply.text) {
                Ok(address) => Ok(Some(address.port())),
                Err(_) => Err(reply.unexpected()),
            },
            332 | 530 => Err(reply.refused()), // PASV would get the same
            // The server does not have it, or not here: once is enough to know.
            5xx => {
                self.passive = true;
                Ok(None)
            }
            4xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    fn passive_port(&mut self) -> Result<u16, Error> {
        let reply = self.ask(Command::Passive, "")?;
        match_reply!(PASV, reply.code, {
            // The host in it is not asked for: it is the peer, or somebody whom we would be sent to attack.
            227 => match PassiveAddress::parse(&reply.text) {
                Ok(address) => Ok(address.port()),
                Err(_) => Err(reply.unexpected()),
            },
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Text (`A`) or bytes (`I`).
    pub(super) fn set_type(&mut self, code: &str) -> Result<(), Error> {
        let reply = self.ask(Command::RepresentationType, code)?;
        match_reply!(TYPE, reply.code, {
            200 => Ok(()),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Lets the next transfer begin there. Nothing may come between the two: RFC 3659 section 5.3.
    pub(super) fn restart_at(&mut self, place: u64) -> Result<(), Error> {
        if place == 0 {
            return Ok(());
        }
        let reply = self.ask(Command::Restart, &place.to_string())?;
        match_reply!(REST, reply.code, {
            350 => Ok(()),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }
}
