//! The conversation with a server: for each command, every reply that it can get.
//!
//! What a command can get is not written here by heart. `match_reply!` knows it, and does not compile if one is left
//! out or cannot come. So this file says only what the client does about it.

mod data;

use std::io::{self, Write};
use std::net::{IpAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use ftpcodes::payload::Size;
use ftpcodes::{Command, match_reply};

use super::Error;
use super::replies::{Replies, Reply};

/// How long the server may take for a reply or for the next bytes of a file.
const PATIENCE: Duration = Duration::from_secs(60);

/// A control connection, and what was agreed on it.
pub(crate) struct Session {
    control: TcpStream,
    replies: Replies,
    /// Where data connections go, whatever a reply says: RFC 2577 section 3.
    peer: IpAddr,
    /// Whether PASV is to be used and not EPSV.
    passive: bool,
}

impl Session {
    /// Connects and waits until the server is ready.
    pub(crate) fn connect(address: impl ToSocketAddrs) -> Result<Self, Error> {
        let control = TcpStream::connect(address)?;
        control.set_read_timeout(Some(PATIENCE))?;
        control.set_write_timeout(Some(PATIENCE))?;
        let peer = control.peer_addr()?.ip();
        let replies = Replies::new(control.try_clone()?);
        let mut session = Self { control, replies, peer, passive: false };
        session.greeting()?;
        Ok(session)
    }

    fn greeting(&mut self) -> Result<(), Error> {
        let reply = self.replies.next(Command::Connect)?;
        match_reply!(CONNECT first, reply.code, {
            220 => return Ok(()),
            120 => {} // in some minutes
            4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        self.control.set_read_timeout(None)?;
        let reply = self.replies.next(Command::Connect)?;
        self.control.set_read_timeout(Some(PATIENCE))?;
        match_reply!(CONNECT after 120, reply.code, {
            220 => Ok(()),
            4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Uses PASV from now on, or EPSV as long as the server has it.
    pub(crate) fn use_passive(&mut self, passive: bool) {
        self.passive = passive;
    }

    /// Logs in; the account is for servers that ask for one.
    pub(crate) fn log_in(&mut self, user: &str, password: &str, account: Option<&str>) -> Result<(), Error> {
        let reply = self.ask(Command::UserName, user)?;
        match_reply!(USER, reply.code, {
            230 | 232 => Ok(()), // without a password
            331 => self.password(password, account),
            332 => self.account(reply, account),
            336 | 4xx | 5xx => Err(reply.refused()), // 336 wants one-time passwords
            _ => Err(reply.unexpected()),
        })
    }

    fn password(&mut self, password: &str, account: Option<&str>) -> Result<(), Error> {
        let reply = self.ask(Command::Password, password)?;
        match_reply!(PASS, reply.code, {
            230 | 202 => Ok(()),
            332 => self.account(reply, account),
            4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Answers a 332; without an account, that is the end.
    fn account(&mut self, asked: Reply, account: Option<&str>) -> Result<(), Error> {
        let Some(account) = account else {
            return Err(asked.refused());
        };
        let reply = self.ask(Command::Account, account)?;
        match_reply!(ACCT, reply.code, {
            230 | 202 => Ok(()),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Writes a list of a folder, or of the current one, to `out`.
    pub(crate) fn list(&mut self, folder: Option<&str>, out: &mut impl Write) -> Result<(), Error> {
        self.set_type("A")?;
        let mut data = self.open_data()?;
        let reply = self.ask(Command::List, folder.unwrap_or_default())?;
        match_reply!(LIST first, reply.code, {
            125 | 150 => {}
            332 | 4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        let copied = io::copy(&mut data, out);
        drop(data);
        let reply = self.replies.next(Command::List)?;
        match_reply!(LIST after 1xx, reply.code, {
            226 | 250 => {}
            4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        copied?;
        Ok(())
    }

    /// Gets a file from this place on: `take` takes it from the data connection once the server sends it. Gives what
    /// `take` gives, which is how many bytes there were.
    pub(crate) fn retrieve(
        &mut self,
        name: &str,
        from: u64,
        take: impl FnOnce(&mut TcpStream) -> io::Result<u64>,
    ) -> Result<u64, Error> {
        self.set_type("I")?;
        let mut data = self.open_data()?;
        self.restart_at(from)?;
        let reply = self.ask(Command::Retrieve, name)?;
        match_reply!(RETR first, reply.code, {
            125 | 150 => {}
            332 | 4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        let taken = take(&mut data);
        drop(data);
        // The reply is read even if taking failed; the next command would get it otherwise.
        loop {
            let reply = self.replies.next(Command::Retrieve)?;
            match_reply!(RETR after 1xx, reply.code, {
                110 => {} // a restart marker of block mode: not ours
                226 | 250 => break,
                4xx | 5xx => return Err(reply.refused()),
                _ => return Err(reply.unexpected()),
            });
        }
        Ok(taken?)
    }

    /// Stores a file from this place on: `give` gives it to the data connection once the server waits for it.
    pub(crate) fn store(
        &mut self,
        name: &str,
        from: u64,
        give: impl FnOnce(&mut TcpStream) -> io::Result<u64>,
    ) -> Result<(), Error> {
        self.set_type("I")?;
        let mut data = self.open_data()?;
        self.restart_at(from)?;
        let reply = self.ask(Command::Store, name)?;
        match_reply!(STOR first, reply.code, {
            125 | 150 => {}
            332 | 4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        let given = give(&mut data);
        drop(data); // the end of the file
        loop {
            let reply = self.replies.next(Command::Store)?;
            match_reply!(STOR after 1xx, reply.code, {
                110 => {}
                226 | 250 => break,
                4xx | 5xx => return Err(reply.refused()),
                _ => return Err(reply.unexpected()),
            });
        }
        given?;
        Ok(())
    }

    /// The size of a file; `None` if the server does not have the file or does not tell.
    pub(crate) fn size(&mut self, name: &str) -> Result<Option<u64>, Error> {
        self.set_type("I")?;
        let reply = self.ask(Command::FileSize, name)?;
        match_reply!(SIZE, reply.code, {
            213 => match Size::parse(&reply.text) {
                Ok(size) => Ok(Some(size.bytes())),
                Err(_) => Err(reply.unexpected()),
            },
            500 | 502 | 550 => Ok(None),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Gives a file another name.
    pub(crate) fn rename(&mut self, old: &str, new: &str) -> Result<(), Error> {
        let reply = self.ask(Command::RenameFrom, old)?;
        match_reply!(RNFR, reply.code, {
            350 => {}
            332 | 4xx | 5xx => return Err(reply.refused()),
            _ => return Err(reply.unexpected()),
        });
        let reply = self.ask(Command::RenameTo, new)?;
        match_reply!(RNTO, reply.code, {
            250 => Ok(()),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Says goodbye.
    pub(crate) fn quit(mut self) -> Result<(), Error> {
        let reply = self.ask(Command::Logout, "")?;
        match_reply!(QUIT, reply.code, {
            221 => Ok(()),
            332 | 4xx | 5xx => Err(reply.refused()),
            _ => Err(reply.unexpected()),
        })
    }

    /// Sends a command and waits for the first reply.
    fn ask(&mut self, command: Command, argument: &str) -> Result<Reply, Error> {
        if argument.contains(['\r', '\n', '\0']) {
            return Err(Error::NotOneLine(argument.to_owned()));
        }
        let line = match argument {
            "" => format!("{}\r\n", command.verb()),
            _ => format!("{} {argument}\r\n", command.verb()),
        };
        self.control.write_all(line.as_bytes())?;
        self.replies.next(command)
    }
}
