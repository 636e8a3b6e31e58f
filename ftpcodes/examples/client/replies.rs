//! Replies from the control connection: RFC 959 section 4.2.

use std::fmt::{self, Display};
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::net::TcpStream;

use ftpcodes::{Code, Command, Outcome};

use super::Error;

/// The longest line and the longest reply that servers were seen to send are not half of these.
const LONGEST_LINE: u64 = 32 * 1024;
const MOST_LINES: usize = 4 * 1024;

/// A reply, and the command that it answers.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) command: Command,
    pub(crate) code: Code,
    /// The text without codes, its lines divided by LF. Bytes: file names in it have any encoding.
    pub(crate) text: Vec<u8>,
}

impl Reply {
    /// What the reply means for its command.
    pub(crate) fn outcome(&self) -> Outcome {
        self.command.outcome(self.code)
    }

    /// The error of a reply that a document lists and that is not what the client hoped for.
    pub(crate) fn refused(self) -> Error {
        match self.outcome().closes_control_connection() {
            true => Error::Closing(self),
            false => Error::Refused(self),
        }
    }

    /// The error of a reply that no document lists.
    pub(crate) fn unexpected(self) -> Error {
        Error::Unexpected(self)
    }
}

impl Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Control characters would reach the user's terminal.
        let text = String::from_utf8_lossy(&self.text);
        let text = text.replace(|character: char| character.is_control() && character != '\n', "?");
        write!(f, "{}: {} {text}", self.command.verb(), self.code)
    }
}

/// The replies of a server, one after the other.
pub(crate) struct Replies(BufReader<TcpStream>);

impl Replies {
    pub(crate) fn new(control: TcpStream) -> Self {
        Self(BufReader::new(control))
    }

    /// Waits for the next reply, which answers this command.
    pub(crate) fn next(&mut self, command: Command) -> Result<Reply, Error> {
        let first = self.line()?;
        let (code, mark, text) = split(&first).ok_or(Error::NotFtp("its reply does not begin with a code"))?;
        let mut reply = Reply { command, code, text: text.to_vec() };
        if mark != Some(b'-') {
            return Ok(reply);
        }
        // Several lines: the last one begins with the same code and a space; those between are text, whatever they hold.
        for _ in 0..MOST_LINES {
            let line = self.line()?;
            reply.text.push(b'\n');
            match split(&line) {
                Some((same, mark, text)) if same == code => {
                    reply.text.extend_from_slice(text);
                    if mark != Some(b'-') {
                        return Ok(reply);
                    }
                }
                _ => reply.text.extend_from_slice(&line),
            }
        }
        Err(Error::NotFtp("its reply has too many lines"))
    }

    /// A line without its end.
    fn line(&mut self) -> Result<Vec<u8>, Error> {
        let mut line = Vec::new();
        self.0.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        match line.pop() {
            Some(b'\n') => {}
            Some(_) if line.len() as u64 + 1 == LONGEST_LINE => return Err(Error::NotFtp("its line is too long")),
            _ => return Err(Error::Io(ErrorKind::UnexpectedEof.into())),
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(line)
    }
}

/// The code of a line, the space or hyphen behind it, if there is one, and the text.
fn split(line: &[u8]) -> Option<(Code, Option<u8>, &[u8])> {
    let (digits, rest) = line.split_at_checked(3)?;
    let code = Code::from_bytes(digits).ok()?;
    match rest {
        [] => Some((code, None, rest)),
        [mark @ (b' ' | b'-'), text @ ..] => Some((code, Some(*mark), text)),
        _ => None,
    }
}
