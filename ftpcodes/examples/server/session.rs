//! One client: its commands, and every reply to them.
//!
//! A reply leaves through [`Session::send`] only, and is made by `reply!` only, which does not compile if the command
//! may not get it there. Where no command is meant, as for one that nobody knows, `any` stands for what any command may
//! get.

mod names;
mod parameters;
mod transfers;

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::mem;
use std::net::{IpAddr, TcpStream};
use std::path::PathBuf;
use std::time::Duration;

use ftpcodes::{Command, ReplyBuilder, Text, reply};

use super::data::DataPort;
use super::folder::Folder;
use super::line::{Line, Lines};
use super::{PASSWORD, Settings, USER};

/// RFC 2577 section 5 asks for a limit.
const MOST_WRONG_PASSWORDS: u8 = 3;

/// One client.
pub(crate) struct Session<'a> {
    control: TcpStream,
    lines: Lines,
    peer: IpAddr,
    patience: Duration,
    folder: Folder<'a>,
    login: Login,
    wrong_passwords: u8,
    data_port: Option<DataPort>,
    /// What RNFR named, for RNTO.
    rename_from: Option<PathBuf>,
    /// Where REST says that the next transfer begins.
    restart_at: u64,
    is_over: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Login {
    No,
    /// After USER, whether the name was right. Only the password tells: RFC 2577 section 6.
    Named(bool),
    Yes,
}

impl<'a> Session<'a> {
    pub(crate) fn new(control: TcpStream, settings: &'a Settings) -> io::Result<Self> {
        control.set_read_timeout(Some(settings.patience))?;
        control.set_write_timeout(Some(settings.patience))?;
        Ok(Self {
            lines: Lines::new(control.try_clone()?),
            peer: control.peer_addr()?.ip(),
            control,
            patience: settings.patience,
            folder: Folder::new(&settings.root),
            login: Login::No,
            wrong_passwords: 0,
            data_port: None,
            rename_from: None,
            restart_at: 0,
            is_over: false,
        })
    }

    /// Sends a reply. There is no other way for one to leave.
    fn send<T, L>(&mut self, reply: ReplyBuilder<T, L>) -> io::Result<()>
    where
        T: Text,
        L: IntoIterator<Item: Text> + Clone,
    {
        let mut lines = String::new();
        if reply.write_to(&mut lines).is_err() {
            // Its text would be a line of its own.
            return self.send(reply!(PWD, 550, "That name does not fit into a line."));
        }
        self.control.write_all(lines.as_bytes())
    }

    /// Sends a reply after which the connection is closed.
    fn send_last<T: Text>(&mut self, reply: ReplyBuilder<T>) -> io::Result<()> {
        self.is_over = true;
        self.send(reply)
    }

    pub(crate) fn turn_away(mut self) -> io::Result<()> {
        self.send_last(reply!(CONNECT, 421, "There are too many users."))
    }

    pub(crate) fn serve(mut self) -> io::Result<()> {
        self.send(reply!(CONNECT, 220))?;
        while !self.is_over {
            match self.lines.next() {
                Ok(Line::Command { verb, argument }) => self.obey(&verb, &argument)?,
                Ok(Line::TooLong) => self.send(reply!(any, 500, "That line is too long."))?,
                Ok(Line::Unclean) => self.send(reply!(any, 501, "A command is a line of UTF-8."))?,
                Ok(Line::End) => return Ok(()),
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    self.send_last(reply!(any, 421, "You were silent for too long."))?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn obey(&mut self, verb: &[u8], argument: &str) -> io::Result<()> {
        let Some(command) = Command::from_verb(verb) else {
            return self.send(reply!(any, 500));
        };
        // RNTO comes right after RNFR or not at all.
        let rename_from = self.rename_from.take();
        match command {
            Command::UserName => return self.user(argument),
            Command::Password => return self.password(argument),
            Command::Logout => return self.send_last(reply!(QUIT, 221)),
            Command::NoOperation => return self.send(reply!(NOOP, 200)),
            Command::Help => return self.help(),
            Command::FeatureNegotiation => return self.features(),
            Command::System => return self.send(reply!(SYST, 215, ftpcodes::payload::SystemType::UNIX)),
            _ if self.login != Login::Yes => return self.send(reply!(any, 530)),
            _ if argument.is_empty() && needs_path(command) => return self.send(reply!(any, 501)),
            _ => {}
        }
        match command {
            Command::Account => self.send(reply!(ACCT, 202)),
            Command::PrintWorkingDirectory => self.print_folder(),
            Command::ChangeWorkingDirectory => self.change_folder(argument),
            Command::ChangeToParentDirectory => self.change_to_parent(),
            Command::MakeDirectory => self.make_folder(argument),
            Command::RemoveDirectory => self.remove_folder(argument),
            Command::Delete => self.delete(argument),
            Command::RenameFrom => self.rename_from(argument),
            Command::RenameTo => self.rename_to(rename_from, argument),
            Command::RepresentationType => self.set_type(argument),
            Command::FileStructure => self.set_structure(argument),
            Command::TransferMode => self.set_mode(argument),
            Command::Allocate => self.send(reply!(ALLO, 202)),
            Command::ExtendedPassive => self.extended_passive(argument),
            Command::Passive => self.passive(),
            Command::DataPort => self.port(argument),
            Command::Restart => self.restart(argument),
            Command::FileSize => self.size(argument),
            Command::Retrieve => self.retrieve(argument),
            Command::Store => self.store(argument),
            Command::Append => self.append(argument),
            Command::List => self.list(argument),
            Command::NameList => self.list_names(argument),
            Command::Abort => self.abort(),
            Command::Status => self.status(argument),
            _ => self.send(reply!(any, 502)),
        }
    }

    fn user(&mut self, name: &str) -> io::Result<()> {
        if name.is_empty() {
            return self.send(reply!(USER, 501));
        }
        self.login = Login::Named(name == USER);
        self.send(reply!(USER, 331))
    }

    fn password(&mut self, password: &str) -> io::Result<()> {
        match mem::replace(&mut self.login, Login::No) {
            Login::No => self.send(reply!(PASS, 503, "First comes USER.")),
            Login::Yes => {
                self.login = Login::Yes;
                self.send(reply!(PASS, 202))
            }
            Login::Named(true) if password == PASSWORD => {
                self.login = Login::Yes;
                self.send(reply!(PASS, 230))
            }
            Login::Named(_) => {
                self.wrong_passwords += 1;
                if self.wrong_passwords < MOST_WRONG_PASSWORDS {
                    self.send(reply!(PASS, 530, "Name and password do not fit."))
                } else {
                    self.send_last(reply!(PASS, 421, "Too many wrong passwords."))
                }
            }
        }
    }

    fn status(&mut self, argument: &str) -> io::Result<()> {
        if !argument.is_empty() {
            return self.send(reply!(STAT, 504, "For files, there is LIST."));
        }
        let lines = [format!("Connected from {}", self.peer), format!("Logged in as {USER}")];
        self.send(reply!(STAT, 211, "This is ftpcodes' example of a server.").lines(lines, "That is all."))
    }

    fn features(&mut self) -> io::Result<()> {
        // What is missing here is either asked of every server or not there.
        self.send(reply!(FEAT, 211, "Extensions supported:").lines([" EPSV", " REST STREAM", " SIZE", " UTF8"], "End"))
    }

    fn help(&mut self) -> io::Result<()> {
        let lines = [
            "USER PASS ACCT QUIT NOOP HELP FEAT SYST STAT",
            "PWD CWD CDUP MKD RMD DELE RNFR RNTO SIZE",
            "TYPE STRU MODE ALLO EPSV PASV PORT REST",
            "RETR STOR APPE LIST NLST ABOR",
        ];
        self.send(reply!(HELP, 214, "These commands are known:").lines(lines, "That is all."))
    }
}

fn needs_path(command: Command) -> bool {
    matches!(
        command,
        Command::ChangeWorkingDirectory
            | Command::MakeDirectory
            | Command::RemoveDirectory
            | Command::Delete
            | Command::RenameFrom
            | Command::RenameTo
            | Command::FileSize
            | Command::Retrieve
            | Command::Store
            | Command::Append
    )
}

/// The file and its size.
fn open(path: PathBuf) -> io::Result<(File, u64)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}
