//! The client: commands out, each reply with the command that it answers.

use std::error::Error;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use ftpcodes::payload::PassiveAddress;
use ftpcodes::{Conversation, Received, Role};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub(super) struct Client {
    control: TcpStream,
    talk: Conversation,
    pub(super) greeting: Received,
}

impl Client {
    pub(super) fn connect(server: SocketAddr) -> Result<Self> {
        let mut control = TcpStream::connect(server)?;
        // A client that waits for what does not come fails, and does not hang.
        control.set_read_timeout(Some(Duration::from_secs(20)))?;
        let mut talk = Conversation::new();
        let greeting = last(&mut talk, &mut control)?;
        Ok(Self { control, talk, greeting })
    }

    /// Sends a command and waits for all that is owed; the last reply to it comes back.
    pub(super) fn ask(&mut self, line: &str) -> Result<Received> {
        self.send(line)?;
        last(&mut self.talk, &mut self.control)
    }

    /// Sends a command and waits for the first reply to it.
    pub(super) fn begin(&mut self, line: &str) -> Result<Received> {
        self.send(line)?;
        next(&mut self.talk, &mut self.control)
    }

    pub(super) fn retrieve(&mut self, path: &str) -> Result<Vec<u8>> {
        let reply = self.ask("PASV")?.reply;
        let data = reply.payload::<PassiveAddress>()?.socket_addr();
        self.send(&format!("RETR {path}"))?;
        let mut bytes = Vec::new();
        TcpStream::connect(data)?.read_to_end(&mut bytes)?;
        let received = last(&mut self.talk, &mut self.control)?;
        if received.outcome().is_some_and(|outcome| outcome.role() == Role::Completion) {
            return Ok(bytes);
        }
        Err(received.reply.text_lossy().to_string().into())
    }

    pub(super) fn start_tls(&mut self) -> Result<()> {
        if self.ask("AUTH TLS")?.reply.code() == 234 {
            self.talk.start_tls()?;
        }
        Ok(())
    }

    fn send(&mut self, line: &str) -> Result<()> {
        let line = self.talk.send(line)?;
        Ok(self.control.write_all(&line)?)
    }
}

fn next(talk: &mut Conversation, control: &mut TcpStream) -> Result<Received> {
    Ok(talk.receive(control)?)
}

fn last(talk: &mut Conversation, control: &mut TcpStream) -> Result<Received> {
    loop {
        let received = next(talk, control)?;
        if received.is_last() && talk.is_aligned() {
            return Ok(received);
        }
    }
}
