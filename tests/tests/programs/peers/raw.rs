//! A client that sends what it likes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A control connection.
pub(crate) struct Client {
    control: TcpStream,
    replies: BufReader<TcpStream>,
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let control = TcpStream::connect(address).unwrap();
        // Nothing here takes that long; without it a server that says nothing would hang the tests.
        control.set_read_timeout(Some(Duration::from_secs(300))).unwrap();
        Self { replies: BufReader::new(control.try_clone().unwrap()), control }
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.control.write_all(bytes).unwrap();
    }

    /// The last line of the next reply.
    pub(crate) fn reply(&mut self) -> String {
        loop {
            let mut line = String::new();
            self.replies.read_line(&mut line).unwrap();
            let bytes = line.as_bytes();
            assert!(bytes.ends_with(b"\r\n"), "{line:?}");
            if bytes[..3].iter().all(u8::is_ascii_digit) && bytes[3] == b' ' {
                return line;
            }
        }
    }

    /// Sends each command and compares how the reply to it begins. Instead of a command, nothing waits for one more reply.
    pub(crate) fn expect(&mut self, exchanges: &[(&str, &str)]) {
        for (command, begins) in exchanges {
            if !command.is_empty() {
                self.send(format!("{command}\r\n").as_bytes());
            }
            let reply = self.reply();
            assert!(reply.starts_with(begins), "{command:?} was answered with {reply:?}, not with {begins}");
        }
    }

    /// What a command sends over a data connection.
    pub(crate) fn transfer(&mut self, command: &str) -> String {
        self.send(b"EPSV\r\n");
        let reply = self.reply();
        let port = reply.split('|').nth(3).unwrap().parse().unwrap();
        let address = SocketAddr::new(self.control.peer_addr().unwrap().ip(), port);
        let mut data = TcpStream::connect(address).unwrap();
        self.expect(&[(command, "150")]);
        let mut text = String::new();
        data.read_to_string(&mut text).unwrap();
        self.expect(&[("", "226")]);
        text
    }

    pub(crate) fn is_closed(&mut self) -> bool {
        // What was sent and not read makes it an error.
        self.replies.read(&mut [0]).map_or(true, |length| length == 0)
    }
}
