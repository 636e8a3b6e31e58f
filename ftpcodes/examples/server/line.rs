//! Commands from the control connection, line by line.

use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;

/// The longest command that is read: two paths of Linux.
const LONGEST_LINE: usize = 8 * 1024;

/// What a line of a client can be.
pub(super) enum Line {
    Command {
        verb: Vec<u8>,
        argument: String,
    },
    TooLong,
    /// Not UTF-8, or control characters: a name with CR or LF could become a line of a reply.
    Unclean,
    End,
}

/// The lines of a client.
pub(super) struct Lines(BufReader<TcpStream>);

impl Lines {
    pub(super) fn new(control: TcpStream) -> Self {
        Self(BufReader::new(control))
    }

    /// Waits for the next line.
    pub(super) fn next(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        let mut is_too_long = false;
        loop {
            self.0.by_ref().take(LONGEST_LINE as u64).read_until(b'\n', &mut line)?;
            match line.last() {
                Some(b'\n') if is_too_long => return Ok(Line::TooLong),
                Some(b'\n') => break,
                Some(_) if line.len() == LONGEST_LINE => {
                    is_too_long = true;
                    line.clear();
                }
                _ => return Ok(Line::End),
            }
        }
        let mut line = line.as_slice();
        line = line.strip_suffix(b"\n").unwrap_or(line);
        line = line.strip_suffix(b"\r").unwrap_or(line);
        // Telnet's "interrupt" and "data mark" come before ABOR: RFC 959 section 4.1.3.
        while let [255, 241..=244, rest @ ..] = line {
            line = rest;
        }
        let (verb, argument) = match line.iter().position(|byte| *byte == b' ') {
            Some(place) => line.split_at_checked(place).unwrap_or_default(),
            None => (line, &b""[..]),
        };
        match std::str::from_utf8(argument) {
            Ok(text) if !text.contains(char::is_control) => {
                let argument = text.strip_prefix(' ').unwrap_or(text).to_owned();
                Ok(Line::Command { verb: verb.to_vec(), argument })
            }
            _ => Ok(Line::Unclean),
        }
    }
}
