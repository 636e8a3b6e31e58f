//! Talks to a running server, and checks that every reply is framed and that what a client needs works:
//! `live-probe ADDRESS USER PASSWORD`. `tests/live/run` starts the servers.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use ftpcodes::{Code, Command, Progress, ReadError, ReplyClass, ReplyReader};

const WAIT: Duration = Duration::from_secs(15);
const CONTENT: &[u8] = b"What is stored comes back.\r\n";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, user, password] = arguments.as_slice() else {
        return fail(&"usage: live-probe ADDRESS USER PASSWORD");
    };
    match probe(address, user, password) {
        Ok(counts) => {
            let _ = writeln!(io::stdout(), "{counts}");
            ExitCode::SUCCESS
        }
        Err(fault) => fail(&fault),
    }
}

fn fail(why: &dyn fmt::Display) -> ExitCode {
    let _ = writeln!(io::stderr(), "live-probe: {why}");
    ExitCode::FAILURE
}

enum Fault {
    Io(&'static str, io::Error),
    Waiting(String, io::Error),
    Framing(String, ReadError),
    Closed(String),
    Unexpected { command: String, code: Code, text: String, expected: &'static str },
    Other(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(what, error) => write!(f, "{what}: {error}"),
            Self::Waiting(command, error) => write!(f, "waiting for the reply to {command}: {error}"),
            Self::Framing(command, error) => write!(f, "the reply to {command} is not framed: {error}"),
            Self::Closed(command) => write!(f, "the connection was closed after {command}"),
            Self::Unexpected { command, code, text, expected } => {
                write!(f, "{command} got {code} {text}, expected {expected}")
            }
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// Which replies a step may get.
#[derive(Clone, Copy)]
enum Expected {
    Any,
    Completion,
    Intermediate,
    /// What USER gets: a password is wanted, or not even that.
    LoginStep,
    Preliminary,
    Refusal,
}

impl Expected {
    const fn words(self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Completion => "2yz",
            Self::Intermediate => "3yz",
            Self::LoginStep => "2yz or 3yz",
            Self::Preliminary => "1yz",
            Self::Refusal => "4yz or 5yz",
        }
    }

    fn has(self, code: Code) -> bool {
        let class = code.class();
        match self {
            Self::Any => true,
            Self::Completion => class == ReplyClass::PositiveCompletion,
            Self::Intermediate => class == ReplyClass::PositiveIntermediate,
            Self::LoginStep => matches!(class, ReplyClass::PositiveCompletion | ReplyClass::PositiveIntermediate),
            Self::Preliminary => class == ReplyClass::PositivePreliminary,
            Self::Refusal => code.is_negative(),
        }
    }
}

/// How many replies stand on which authority, and those that stand on none. A command that does not exist has no replies.
#[derive(Default)]
struct Counts {
    replies: usize,
    lines: usize,
    of_basis: BTreeMap<&'static str, usize>,
    without: Vec<String>,
    no_command: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} replies, {} lines;", self.replies, self.lines)?;
        for basis in ["specified", "implied", "observed", "reported"] {
            write!(f, " {} {basis},", self.of_basis.get(basis).unwrap_or(&0))?;
        }
        write!(f, " {} to no command, {} without basis", self.no_command, self.without.len())?;
        if !self.without.is_empty() {
            write!(f, " ({})", self.without.join(", "))?;
        }
        Ok(())
    }
}

struct Session {
    stream: TcpStream,
    peer: SocketAddr,
    reader: ReplyReader,
    buffer: Vec<u8>,
    counts: Counts,
}

/// A reply that was read.
struct Seen {
    code: Code,
    text: String,
}

impl Session {
    fn connect(address: &str) -> Result<Self, Fault> {
        let io = |error| Fault::Io("connecting", error);
        let stream = TcpStream::connect(address).map_err(io)?;
        stream.set_read_timeout(Some(WAIT)).map_err(io)?;
        let peer = stream.peer_addr().map_err(io)?;
        let (reader, buffer, counts) = (ReplyReader::new(), Vec::new(), Counts::default());
        Ok(Self { stream, peer, reader, buffer, counts })
    }

    /// The next reply, which answers this command.
    fn reply(&mut self, command: &str, expected: Expected) -> Result<Seen, Fault> {
        let seen = loop {
            let progress = self.reader.read(&self.buffer);
            let (done, seen) = match progress.map_err(|error| Fault::Framing(command.to_owned(), error))? {
                Progress::Complete(reply) => {
                    self.counts.lines += reply.line_count();
                    let seen = Seen { code: reply.code(), text: reply.text_lossy().to_string() };
                    (reply.len(), Some(seen))
                }
                Progress::Skip(length) => (length, None),
                Progress::Incomplete => {
                    self.more(command)?;
                    continue;
                }
            };
            self.buffer.drain(..done);
            if let Some(seen) = seen {
                break seen;
            }
        };
        self.count(command, seen.code);
        if expected.has(seen.code) {
            Ok(seen)
        } else {
            let (command, expected) = (command.to_owned(), expected.words());
            Err(Fault::Unexpected { command, code: seen.code, text: seen.text, expected })
        }
    }

    fn more(&mut self, command: &str) -> Result<(), Fault> {
        let mut bytes = [0; 4096];
        match self.stream.read(&mut bytes).map_err(|error| Fault::Waiting(command.to_owned(), error))? {
            0 => Err(Fault::Closed(command.to_owned())),
            length => {
                self.buffer.extend_from_slice(bytes.get(..length).unwrap_or_default());
                Ok(())
            }
        }
    }

    fn count(&mut self, command: &str, code: Code) {
        self.counts.replies += 1;
        let word = match command.parse().map(|command: Command| command.outcome(code).basis()) {
            Ok(Some(basis)) => {
                *self.counts.of_basis.entry(basis.as_str()).or_default() += 1;
                basis.as_str()
            }
            Ok(None) => {
                self.counts.without.push(format!("{command} {code}"));
                "without basis"
            }
            Err(_) => {
                self.counts.no_command += 1;
                "no command"
            }
        };
        let _ = writeln!(io::stdout(), "{command} {code} {word}");
    }

    fn send(&mut self, verb: &str, argument: &str) -> Result<(), Fault> {
        let space = if argument.is_empty() { "" } else { " " };
        let line = format!("{verb}{space}{argument}\r\n");
        self.stream.write_all(line.as_bytes()).map_err(|error| Fault::Io("sending a command", error))
    }

    fn command(&mut self, verb: &str, argument: &str, expected: Expected) -> Result<Seen, Fault> {
        self.send(verb, argument)?;
        self.reply(verb, expected)
    }

    /// A data connection, by EPSV or else by PASV.
    fn data_connection(&mut self, verb: &str) -> Result<TcpStream, Fault> {
        let seen = self.command(verb, "", Expected::Any)?;
        let port = match (seen.code.is_positive_completion(), verb) {
            (true, "EPSV") => seen.text.rsplit_once('(').and_then(|(_, inside)| inside.split('|').nth(3)?.parse().ok()),
            (true, _) => pasv_port(&seen.text),
            (false, "EPSV") => return self.data_connection("PASV"),
            (false, _) => None,
        };
        let port: u16 = port.ok_or_else(|| Fault::Other(format!("{verb} got {} {}", seen.code, seen.text)))?;
        let io = |error| Fault::Io("the data connection", error);
        let stream = TcpStream::connect(SocketAddr::new(self.peer.ip(), port)).map_err(io)?;
        stream.set_read_timeout(Some(WAIT)).map_err(io)?;
        Ok(stream)
    }

    /// Transfers, from the preliminary reply to the last one.
    fn transfer<T>(
        &mut self,
        verb: &str,
        argument: &str,
        data: TcpStream,
        work: impl FnOnce(TcpStream) -> io::Result<T>,
    ) -> Result<T, Fault> {
        self.command(verb, argument, Expected::Preliminary)?;
        let done = work(data).map_err(|error| Fault::Io("the data connection", error))?;
        self.reply(verb, Expected::Completion)?;
        Ok(done)
    }
}

/// The port of `227 … (h1,h2,h3,h4,p1,p2)`.
fn pasv_port(text: &str) -> Option<u16> {
    let start = text.find(|found: char| found.is_ascii_digit())?;
    let numbers = text.get(start..)?.split(|found: char| !found.is_ascii_digit()).filter(|number| !number.is_empty());
    let numbers: Vec<u16> = numbers.take(6).filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [_, _, _, _, high, low] => high.checked_mul(256)?.checked_add(*low),
        _ => None,
    }
}

fn read_all(mut data: TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    data.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn probe(address: &str, user: &str, password: &str) -> Result<Counts, Fault> {
    use Expected::{Any, Completion, Intermediate, LoginStep, Refusal};

    let mut session = Session::connect(address)?;
    session.reply("CONNECT", Completion)?;
    // Before the login; PASS as well, which nobody should be asked for yet.
    session.command("PWD", "", Refusal)?;
    session.command("PASS", password, Any)?;
    let seen = session.command("USER", user, LoginStep)?;
    if seen.code.is_positive_intermediate() {
        session.command("PASS", password, Completion)?;
    }
    for verb in ["SYST", "FEAT"] {
        session.command(verb, "", Any)?;
    }
    session.command("PWD", "", Completion)?;
    session.command("TYPE", "I", Completion)?;

    let data = session.data_connection("EPSV")?;
    session.transfer("STOR", "probe.txt", data, |mut data| data.write_all(CONTENT))?;
    let seen = session.command("SIZE", "probe.txt", Any)?;
    if seen.code.is_positive_completion() && seen.text.trim() != CONTENT.len().to_string() {
        return Err(Fault::Other(format!("SIZE says {}, expected {}", seen.text, CONTENT.len())));
    }
    session.command("MDTM", "probe.txt", Any)?;
    let data = session.data_connection("PASV")?;
    let list = session.transfer("LIST", "", data, read_all)?;
    if !list.windows(9).any(|window| window == b"probe.txt") {
        return Err(Fault::Other(format!("LIST does not show probe.txt: {}", list.escape_ascii())));
    }
    let data = session.data_connection("EPSV")?;
    let seen = session.command("REST", "5", Any)?;
    let skipped = if seen.code.is_positive_intermediate() { 5 } else { 0 };
    let bytes = session.transfer("RETR", "probe.txt", data, read_all)?;
    if Some(bytes.as_slice()) != CONTENT.get(skipped..) {
        return Err(Fault::Other(format!("RETR behind REST {skipped} gave {}", bytes.escape_ascii())));
    }

    session.command("RNFR", "probe.txt", Intermediate)?;
    session.command("RNTO", "renamed.txt", Completion)?;
    session.command("MLST", "renamed.txt", Any)?;
    session.command("DELE", "renamed.txt", Completion)?;
    session.command("DELE", "renamed.txt", Refusal)?;
    session.command("MKD", "folder", Completion)?;
    session.command("CWD", "folder", Completion)?;
    session.command("CDUP", "", Completion)?;
    session.command("RMD", "folder", Completion)?;
    for verb in ["STAT", "NOOP", "HELP", "ABOR", "NOOP"] {
        session.command(verb, "", Any)?;
    }
    session.command("XYZZY", "", Refusal)?;
    odd_steps(&mut session)?;
    session.command("QUIT", "", Completion)?;
    // What a server sends behind its farewell would be a reply that nobody asked for.
    let soon = session.stream.set_read_timeout(Some(Duration::from_secs(2)));
    soon.map_err(|error| Fault::Io("waiting for the end", error))?;
    while session.more("QUIT").is_ok() {}
    session.reader.finish(&session.buffer).map_err(|error| Fault::Framing("QUIT".to_owned(), error))?;
    if session.buffer.is_empty() {
        Ok(session.counts)
    } else {
        Err(Fault::Other(format!("behind the last reply came {}", session.buffer.escape_ascii())))
    }
}

/// What fails, or what a server need not have: any reply will do if it is one.
///
/// Not here: `EPSV x`, after which aioftp 0.28.3 closes the connection, and `PORT 1,2,3`, which tcllib 1.21 does not answer.
fn odd_steps(session: &mut Session) -> Result<(), Fault> {
    for (verb, argument) in [
        ("CWD", "missing"),
        ("RMD", "missing"),
        ("MKD", "no/such/folder"),
        ("SIZE", "missing"),
        ("SIZE", "/"),
        ("MDTM", "missing"),
        ("MLST", "missing"),
        ("STAT", "missing"),
        ("RNFR", "missing"),
        ("RNTO", "nothing-before-it"),
        ("TYPE", "X"),
        ("TYPE", ""),
        ("MODE", "S"),
        ("MODE", "Z"),
        ("STRU", "F"),
        ("STRU", "P"),
        ("ALLO", "100"),
        ("REST", "0"),
        ("SITE", "HELP"),
        ("OPTS", "UTF8 ON"),
        ("OPTS", "XYZZY"),
        ("LANG", "en"),
        ("PBSZ", "0"),
        ("PROT", "P"),
        ("ACCT", "x"),
        ("SMNT", "/"),
        ("HELP", "RETR"),
        ("NOOP", "x"),
        ("EPRT", "x"),
    ] {
        session.command(verb, argument, Expected::Any)?;
    }
    for (verb, argument) in
        [("NLST", ""), ("MLSD", ""), ("LIST", "missing"), ("NLST", "missing"), ("MLSD", "missing"), ("RETR", "missing")]
    {
        let data = session.data_connection("PASV")?;
        let seen = session.command(verb, argument, Expected::Any)?;
        if seen.code.is_positive_preliminary() {
            // A server may reset what it has nothing to send on.
            let _ = read_all(data);
            session.reply(verb, Expected::Any)?;
        }
    }
    session.command("PWD", "", Expected::Completion)?;
    Ok(())
}
