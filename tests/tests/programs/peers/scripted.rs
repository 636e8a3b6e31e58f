//! A server that says what it is told to say.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

/// What `{data}` sends over the data connection, before it closes it.
pub(crate) const DATA: &str = "every byte of it";

/// A server for one client.
pub(crate) struct Server {
    pub(crate) url: String,
    thread: JoinHandle<()>,
}

impl Server {
    /// Waits until the client is gone; fails if it said something else than the script has.
    pub(crate) fn finish(self) {
        self.thread.join().unwrap();
    }
}

/// Answers each command of the script with its replies, and then closes the connection. What answers nothing is said
/// first. `{port}` is the port of a data connection as PASV writes it, `{extended}` as EPSV does.
pub(crate) fn start(script: &[(&'static str, &'static str)]) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("ftp://ada:lovelace@{}", listener.local_addr().unwrap());
    let script = script.to_vec();
    let thread = thread::spawn(move || {
        let (mut control, _) = listener.accept().unwrap();
        let mut commands = BufReader::new(control.try_clone().unwrap());
        let data = TcpListener::bind("127.0.0.1:0").unwrap();
        for (command, replies) in script {
            if !command.is_empty() {
                let mut line = String::new();
                commands.read_line(&mut line).unwrap();
                assert_eq!(line, format!("{command}\r\n"));
            }
            answer(&mut control, &data, replies);
        }
    });
    Server { url, thread }
}

fn answer(control: &mut TcpStream, data: &TcpListener, replies: &str) {
    let port = data.local_addr().unwrap().port();
    let [high, low] = port.to_be_bytes();
    let replies = replies.replace("{port}", &format!("{high},{low}")).replace("{extended}", &port.to_string());
    let (before, after) = replies.split_once("{data}").unwrap_or((&replies, ""));
    // A client that has heard enough is gone by now.
    let _ = control.write_all(before.as_bytes());
    if replies.contains("{data}") {
        data.accept().unwrap().0.write_all(DATA.as_bytes()).unwrap();
        control.write_all(after.as_bytes()).unwrap();
    }
    let _ = control.write_all(b"\r\n");
}
