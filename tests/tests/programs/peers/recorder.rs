//! Stands between a client and a server, and writes down what they say on the control connection.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use ftpcodes::{Code, Command};

/// A command and the codes of its replies.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) command: Command,
    pub(crate) codes: Vec<u16>,
}

impl Exchange {
    /// Fails unless documents let the command have these replies in this order.
    pub(crate) fn check(&self) {
        let Self { command, codes } = self;
        let allowed = |reply: &ftpcodes::CommandReply| reply.basis().is_documented();
        let mut before = None;
        for number in codes {
            let code = Code::from_u16(*number).unwrap();
            assert!(command.outcome(code).basis().is_some(), "{self:?}");
            let is_listed = match before {
                None => command.replies().filter(allowed).any(|reply| reply.code() == *number),
                Some(before) => command.next_after(before).filter(allowed).any(|reply| reply.code() == *number),
            };
            assert!(is_listed, "{number} is out of place: {self:?}");
            before = code.known();
        }
        let last = before.unwrap_or_else(|| panic!("{command:?} was not answered"));
        assert!(!last.code().is_positive_preliminary(), "{self:?} has no end");
    }
}

/// What was said, in order: lines of the client, and lines of the server.
#[derive(Default)]
struct Said(Mutex<Vec<(Side, String)>>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Client,
    Server,
}

pub(crate) struct Record {
    said: Arc<Said>,
    thread: JoinHandle<()>,
}

impl Record {
    /// Waits for the end of the conversation; gives all of it.
    pub(crate) fn exchanges(self) -> Vec<Exchange> {
        self.thread.join().unwrap();
        let mut exchanges = vec![Exchange { command: Command::Connect, codes: Vec::new() }];
        for (side, line) in self.said.0.lock().unwrap().iter() {
            let (first, rest) = line.split_at(line.len().min(4));
            match side {
                Side::Client => {
                    let verb = line.split_whitespace().next().unwrap();
                    let command = verb.parse().unwrap_or_else(|_| panic!("{verb} is no command"));
                    exchanges.push(Exchange { command, codes: Vec::new() });
                }
                // The last line of each reply; the server begins no other line with digits.
                Side::Server if first.ends_with(' ') && !first.starts_with(' ') => {
                    assert!(!rest.trim().is_empty(), "{line:?} has no text");
                    exchanges.last_mut().unwrap().codes.push(first.trim().parse().unwrap());
                }
                Side::Server => {}
            }
        }
        exchanges
    }
}

/// The address for one client, and what will be said there.
pub(crate) fn start(server: SocketAddr) -> (SocketAddr, Record) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let said = Arc::new(Said::default());
    let noted = Arc::clone(&said);
    let thread = thread::spawn(move || {
        let (client, _) = listener.accept().unwrap();
        let server = TcpStream::connect(server).unwrap();
        let (to_server, of_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        let commands = Arc::clone(&noted);
        let commands = thread::spawn(move || pass(Side::Client, of_client, to_server, &commands));
        pass(Side::Server, server, client, &noted);
        commands.join().unwrap();
    });
    (address, Record { said, thread })
}

/// Each line is noted before anybody can answer it.
fn pass(side: Side, from: TcpStream, mut to: TcpStream, said: &Said) {
    let mut from = BufReader::new(from);
    let mut line = String::new();
    while from.read_line(&mut line).is_ok_and(|length| length > 0) {
        said.0.lock().unwrap().push((side, line.clone()));
        if to.write_all(line.as_bytes()).is_err() {
            return;
        }
        line.clear();
    }
    let _ = to.shutdown(std::net::Shutdown::Both);
}
