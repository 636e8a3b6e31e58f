//! Commands that transfer files and lists.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::mem;

use ftpcodes::reply;

use super::super::data::Transferred;
use super::{Session, open};

// How a transfer ends is the same for several commands, but each reply names its own while compiling: so it is a macro,
// and each use is checked.

macro_rules! end_of_sending {
    ($session:ident, $verb:ident, $transferred:expr) => {
        match $transferred {
            Transferred::Everything => $session.send(reply!($verb after 150, 226)),
            Transferred::Nothing => $session.send(reply!($verb after 150, 425)),
            Transferred::Part => $session.send(reply!($verb after 150, 426)),
            Transferred::FileFailed(error) => $session.send(reply!($verb after 150, 451, error.kind())),
        }
    };
}

macro_rules! end_of_receiving {
    ($session:ident, $verb:ident, $transferred:expr) => {
        match $transferred {
            Transferred::FileFailed(error) if error.kind() == ErrorKind::StorageFull => {
                $session.send(reply!($verb after 150, 552))
            }
            transferred => end_of_sending!($session, $verb, transferred),
        }
    };
}

impl Session<'_> {
    pub(super) fn retrieve(&mut self, path: &str) -> io::Result<()> {
        let start = mem::take(&mut self.restart_at);
        let (mut file, size) = match self.folder.readable(path).and_then(open) {
            Ok(found) => found,
            Err(error) => return self.send(reply!(RETR first, 550, error.kind())),
        };
        if start > size || file.seek(SeekFrom::Start(start)).is_err() {
            return self.send(reply!(RETR first, 554, "The file ends before that."));
        }
        let Some(port) = self.data_port.take() else {
            return self.send(reply!(RETR first, 503, "First comes EPSV, PASV or PORT."));
        };
        self.send(reply!(RETR first, 150))?;
        end_of_sending!(self, RETR, port.send(file, self.peer, self.patience))
    }

    pub(super) fn store(&mut self, path: &str) -> io::Result<()> {
        let start = mem::take(&mut self.restart_at);
        // Asked for before anything is cut off.
        let Some(port) = self.data_port.take() else {
            return self.send(reply!(STOR first, 503, "First comes EPSV, PASV or PORT."));
        };
        let mut options = OpenOptions::new();
        let file = self.folder.writable(path).and_then(|path| options.write(true).create(true).open(path));
        let mut file = match file {
            Ok(file) => file,
            Err(error) => return self.send(reply!(STOR first, 553, error.kind())),
        };
        if start > file.metadata().map_or(0, |metadata| metadata.len()) {
            return self.send(reply!(STOR first, 554, "The file ends before that."));
        }
        if let Err(error) = file.set_len(start).and_then(|()| file.seek(SeekFrom::Start(start))) {
            return self.send(reply!(STOR first, 550, error.kind()));
        }
        self.send(reply!(STOR first, 150))?;
        end_of_receiving!(self, STOR, port.receive(file, self.peer, self.patience))
    }

    pub(super) fn append(&mut self, path: &str) -> io::Result<()> {
        self.restart_at = 0;
        let Some(port) = self.data_port.take() else {
            return self.send(reply!(APPE first, 503, "First comes EPSV, PASV or PORT."));
        };
        let mut options = OpenOptions::new();
        let file = self.folder.writable(path).and_then(|path| options.append(true).create(true).open(path));
        let file = match file {
            Ok(file) => file,
            Err(error) => return self.send(reply!(APPE first, 550, error.kind())),
        };
        self.send(reply!(APPE first, 150))?;
        end_of_receiving!(self, APPE, port.receive(file, self.peer, self.patience))
    }

    pub(super) fn list(&mut self, argument: &str) -> io::Result<()> {
        self.restart_at = 0;
        // 550 would be clearer, but LIST cannot get it.
        let entries = match self.folder.list(without_options(argument)) {
            Ok(entries) => entries,
            Err(error) => return self.send(reply!(LIST first, 450, error.kind())),
        };
        let Some(port) = self.data_port.take() else {
            return self.send(reply!(LIST first, 503, "First comes EPSV, PASV or PORT."));
        };
        let text: String = entries.iter().map(|entry| entry.line() + "\r\n").collect();
        self.send(reply!(LIST first, 150))?;
        end_of_sending!(self, LIST, port.send(text.as_bytes(), self.peer, self.patience))
    }

    pub(super) fn list_names(&mut self, argument: &str) -> io::Result<()> {
        self.restart_at = 0;
        let entries = match self.folder.list(without_options(argument)) {
            Ok(entries) => entries,
            Err(error) => return self.send(reply!(NLST first, 450, error.kind())),
        };
        let Some(port) = self.data_port.take() else {
            return self.send(reply!(NLST first, 503, "First comes EPSV, PASV or PORT."));
        };
        let text: String = entries.into_iter().map(|entry| entry.name + "\r\n").collect();
        self.send(reply!(NLST first, 150))?;
        end_of_sending!(self, NLST, port.send(text.as_bytes(), self.peer, self.patience))
    }

    /// Commands are read when the transfer before them is over, so there is never one to abort.
    pub(super) fn abort(&mut self) -> io::Result<()> {
        self.data_port = None;
        self.send(reply!(ABOR, 226))
    }
}

/// The path of LIST; clients like to write `-la` before it, as if it were `ls`.
fn without_options(argument: &str) -> &str {
    match argument.strip_prefix('-') {
        Some(options) => options.split_once(' ').map_or("", |(_, path)| path),
        None => argument,
    }
}
