//! Data connections: how they are opened, and bytes through them.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

/// How the next data connection will be made; for each transfer, a new one.
pub(crate) enum DataPort {
    /// The client connects: EPSV, PASV.
    Here(TcpListener),
    /// The server connects: PORT.
    There(SocketAddr),
}

/// What became of a transfer.
pub(crate) enum Transferred {
    Everything,
    /// No data connection could be made.
    Nothing,
    /// The data connection broke.
    Part,
    /// The file could not be read or written.
    FileFailed(io::Error),
}

impl DataPort {
    /// Sends all of a file.
    pub(crate) fn send(self, mut file: impl Read, peer: IpAddr, patience: Duration) -> Transferred {
        let Ok(mut data) = self.open(peer, patience) else {
            return Transferred::Nothing;
        };
        match copy(&mut file, &mut data) {
            Ok(()) => Transferred::Everything,
            Err(Broken::From(error)) => Transferred::FileFailed(error),
            Err(Broken::To(_)) => Transferred::Part,
        }
    }

    /// Receives all of a file.
    pub(crate) fn receive(self, mut file: impl Write, peer: IpAddr, patience: Duration) -> Transferred {
        let Ok(mut data) = self.open(peer, patience) else {
            return Transferred::Nothing;
        };
        match copy(&mut data, &mut file) {
            Ok(()) => Transferred::Everything,
            Err(Broken::From(_)) => Transferred::Part,
            Err(Broken::To(error)) => Transferred::FileFailed(error),
        }
    }

    fn open(self, peer: IpAddr, patience: Duration) -> io::Result<TcpStream> {
        let data = match self {
            Self::Here(listener) => accept(&listener, peer, patience)?,
            Self::There(address) => TcpStream::connect_timeout(&address, patience)?,
        };
        data.set_read_timeout(Some(patience))?;
        data.set_write_timeout(Some(patience))?;
        Ok(data)
    }
}

/// Waits for the client. Somebody else who finds the port gets nothing: RFC 2577 section 3.
fn accept(listener: &TcpListener, peer: IpAddr, patience: Duration) -> io::Result<TcpStream> {
    const LOOK_AGAIN: Duration = Duration::from_millis(5);
    let start = Instant::now();
    // `std` knows no other way to wait for a limited time.
    listener.set_nonblocking(true)?;
    while start.elapsed() < patience {
        match listener.accept() {
            Ok((data, from)) if from.ip() == peer => {
                data.set_nonblocking(false)?;
                return Ok(data);
            }
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(LOOK_AGAIN),
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::TimedOut.into())
}

/// Which side of a copy broke.
enum Broken {
    From(io::Error),
    To(io::Error),
}

/// Like `io::copy`, which does not tell the sides apart; the reply does.
fn copy(from: &mut impl Read, to: &mut impl Write) -> Result<(), Broken> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let length = match from.read(&mut buffer) {
            Ok(0) => return to.flush().map_err(Broken::To),
            Ok(length) => length,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(Broken::From(error)),
        };
        to.write_all(buffer.get(..length).unwrap_or_default()).map_err(Broken::To)?;
    }
}
