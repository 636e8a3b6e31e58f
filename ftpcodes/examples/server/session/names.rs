//! Commands about folders and the names of files.

use std::fs;
use std::io;
use std::path::PathBuf;

use ftpcodes::payload::Pathname;
use ftpcodes::reply;

use super::{Session, open};

impl Session<'_> {
    pub(super) fn print_folder(&mut self) -> io::Result<()> {
        let folder = self.folder.current();
        self.send(reply!(PWD, 257, Pathname::new(folder.as_bytes()).commented("is the current folder.")))
    }

    pub(super) fn change_folder(&mut self, path: &str) -> io::Result<()> {
        match self.folder.enter(path) {
            Ok(()) => self.send(reply!(CWD, 250)),
            Err(error) => self.send(reply!(CWD, 550, error.kind())),
        }
    }

    pub(super) fn change_to_parent(&mut self) -> io::Result<()> {
        match self.folder.enter("..") {
            Ok(()) => self.send(reply!(CDUP, 200)),
            Err(error) => self.send(reply!(CDUP, 550, error.kind())),
        }
    }

    pub(super) fn make_folder(&mut self, path: &str) -> io::Result<()> {
        let made = self.folder.entry(path).and_then(fs::create_dir).and_then(|()| self.folder.absolute(path));
        match made {
            Ok(path) => self.send(reply!(MKD, 257, Pathname::new(path.as_bytes()).commented("is there now."))),
            Err(error) => self.send(reply!(MKD, 550, error.kind())),
        }
    }

    pub(super) fn remove_folder(&mut self, path: &str) -> io::Result<()> {
        match self.folder.entry(path).and_then(fs::remove_dir) {
            Ok(()) => self.send(reply!(RMD, 250)),
            Err(error) => self.send(reply!(RMD, 550, error.kind())),
        }
    }

    pub(super) fn delete(&mut self, path: &str) -> io::Result<()> {
        match self.folder.entry(path).and_then(fs::remove_file) {
            Ok(()) => self.send(reply!(DELE, 250)),
            Err(error) => self.send(reply!(DELE, 550, error.kind())),
        }
    }

    pub(super) fn rename_from(&mut self, path: &str) -> io::Result<()> {
        let found = self.folder.entry(path).and_then(|entry| entry.symlink_metadata().map(|_| entry));
        match found {
            Ok(entry) => {
                self.rename_from = Some(entry);
                self.send(reply!(RNFR, 350))
            }
            Err(error) => self.send(reply!(RNFR, 550, error.kind())),
        }
    }

    pub(super) fn rename_to(&mut self, from: Option<PathBuf>, path: &str) -> io::Result<()> {
        let Some(from) = from else {
            return self.send(reply!(RNTO, 503, "First comes RNFR."));
        };
        match self.folder.entry(path).and_then(|to| fs::rename(from, to)) {
            Ok(()) => self.send(reply!(RNTO, 250)),
            Err(error) => self.send(reply!(RNTO, 553, error.kind())),
        }
    }

    pub(super) fn size(&mut self, path: &str) -> io::Result<()> {
        match self.folder.readable(path).and_then(open) {
            Ok((_, size)) => self.send(reply!(SIZE, 213, size)),
            Err(error) => self.send(reply!(SIZE, 550, error.kind())),
        }
    }
}
