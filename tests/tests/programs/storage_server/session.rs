//! What a server says: replies that own their bytes, so that they go through any channel.

use ftpcodes::payload::{FileName, ModificationTime, Pathname};
use ftpcodes::{Command, NotAllowed, OwnedReply, Place, ReplyBuilder, ReplyCode, code, reply};

use super::storage::{Result, Storage, StorageError};

/// The one place where an error of the storage becomes a reply: what it is in FTP, or what is nearest to that among
/// what this command may get here. Its text is what the storage says.
pub(super) fn refusal(
    command: Command,
    place: Place,
    error: &StorageError,
) -> std::result::Result<OwnedReply, NotAllowed> {
    let text = error.reason.as_str();
    let reply = command.reply(place, ReplyCode::from(error.kind), text).or_else(|refused| {
        let nearest = refused.nearest().ok_or(refused)?;
        command.reply(place, nearest, text)
    })?;
    // Whatever a storage says, one line of it goes out.
    Ok(reply.to_owned_lossy())
}

/// A command whose transfer has begun.
pub(super) struct Transfer {
    command: Command,
    path: String,
}

pub(super) struct Session<S> {
    storage: S,
}

impl<S: Storage> Session<S> {
    pub(super) const fn new(storage: S) -> Self {
        Self { storage }
    }

    /// The first reply to a line, and the transfer that it begins.
    pub(super) fn begin(&self, line: &str) -> (OwnedReply, Option<Transfer>) {
        let (verb, path) = line.split_once(' ').unwrap_or((line, ""));
        let Some(command) = Command::from_verb(verb.as_bytes()) else {
            return (reply!(any, 500).to_owned_lossy(), None);
        };
        let answer = match self.transfer(command, path) {
            Some(begun) => begun.map(|reply| (reply, Some(Transfer { command, path: path.to_owned() }))),
            None => self.answer(command, path).map(|reply| (reply, None)),
        };
        answer.unwrap_or_else(|error| (refused(command, Place::First, &error), None))
    }

    /// The last reply to a command with a transfer.
    pub(super) fn end(&self, Transfer { command, path }: &Transfer) -> OwnedReply {
        let done = |()| match command {
            Command::List | Command::NameList => reply!(LIST after 150, 226, "The list is through"),
            Command::MachineListDirectory => reply!(MLSD after 150, 226, "The list is through"),
            Command::Retrieve => reply!(RETR after 150, 226, "The file is through"),
            _ => reply!(STOR after 150, 226, "The file is here"),
        };
        let copied = self.storage.copy(path).map(done).map(|reply| reply.to_owned_lossy());
        copied.unwrap_or_else(|error| refused(*command, Place::AfterPreliminary, &error))
    }

    /// How a transfer begins; nothing for a command without one.
    fn transfer(&self, command: Command, path: &str) -> Option<Result<OwnedReply>> {
        let opened = || self.storage.open(path);
        let begun = match command {
            Command::Retrieve => opened().map(|()| reply!(RETR first, 150).to_owned_lossy()),
            Command::Store | Command::Append => opened().map(|()| reply!(STOR first, 150).to_owned_lossy()),
            Command::StoreUnique => {
                opened().map(|()| reply!(STOU first, 150, FileName::new(b"unique.1")).to_owned_lossy())
            }
            Command::List | Command::NameList => {
                self.storage.list(path).map(|_| reply!(LIST first, 150).to_owned_lossy())
            }
            Command::MachineListDirectory => self.storage.list(path).map(|_| reply!(MLSD first, 150).to_owned_lossy()),
            _ => return None,
        };
        Some(begun)
    }

    fn answer(&self, command: Command, path: &str) -> Result<OwnedReply> {
        let done = match command {
            Command::ChangeWorkingDirectory => self.storage.enter(path).map(|()| reply!(CWD, 250)),
            Command::Delete => self.storage.remove_file(path).map(|()| reply!(DELE, 250)),
            Command::RemoveDirectory => self.storage.remove_folder(path).map(|()| reply!(RMD, 250)),
            // What RNFR named is not what this is about.
            Command::RenameTo => self.storage.rename("a", path).map(|()| reply!(RNTO, 250)),
            Command::MakeDirectory => {
                self.storage.make_folder(path)?;
                return Ok(reply!(MKD, 257, Pathname::new(path.as_bytes())).to_owned_lossy());
            }
            Command::FileSize => return self.storage.size(path).map(|size| reply!(SIZE, 213, size).to_owned_lossy()),
            Command::ModificationTime => {
                self.storage.size(path)?;
                return Ok(reply!(MDTM, 213, ModificationTime::new(1999, 9, 29, 0, 33, 55).unwrap()).to_owned_lossy());
            }
            Command::Status => {
                let lines = self.storage.list(path)?;
                return Ok(ReplyBuilder::from_lines(code!(STAT, 213), lines).to_owned_lossy());
            }
            Command::MachineListObject => {
                let facts = format!("size={}; {path}", self.storage.size(path)?);
                return Ok(reply!(MLST, 250, "Facts").lines([facts], "End").to_owned_lossy());
            }
            _ => Ok(reply!(any, 502)),
        };
        done.map(|reply| reply.to_owned_lossy())
    }
}

/// A server that may not even refuse can only leave; no command here is such.
fn refused(command: Command, place: Place, error: &StorageError) -> OwnedReply {
    refusal(command, place, error).unwrap_or_else(|_| reply!(any, 421).to_owned_lossy())
}
