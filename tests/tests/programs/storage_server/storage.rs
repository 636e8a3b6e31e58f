//! A storage as servers have them: what goes wrong in it says nothing of the command that wanted it.

use ftpcodes::{ReplyCode, code};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    FileBusy,
    NoSuchFile,
    Forbidden,
    Broken,
    UnknownPageType,
    DiskFull,
    QuotaExceeded,
    NameRefused,
    NoSuchFolder,
    FolderNotEmpty,
    BackendGone,
    Unsupported,
}

impl Kind {
    pub(super) const ALL: [Self; 12] = [
        Self::FileBusy,
        Self::NoSuchFile,
        Self::Forbidden,
        Self::Broken,
        Self::UnknownPageType,
        Self::DiskFull,
        Self::QuotaExceeded,
        Self::NameRefused,
        Self::NoSuchFolder,
        Self::FolderNotEmpty,
        Self::BackendGone,
        Self::Unsupported,
    ];
}

/// What each kind is in FTP, for whatever command.
impl From<Kind> for ReplyCode {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::FileBusy => code!(450),
            Kind::NoSuchFile | Kind::Forbidden | Kind::NoSuchFolder | Kind::FolderNotEmpty => code!(550),
            Kind::Broken => code!(451),
            Kind::UnknownPageType => code!(551),
            Kind::DiskFull => code!(452),
            Kind::QuotaExceeded => code!(552),
            Kind::NameRefused => code!(553),
            Kind::BackendGone => code!(426),
            Kind::Unsupported => code!(502),
        }
    }
}

/// What went wrong, and why in words.
#[derive(Clone, Debug)]
pub(super) struct StorageError {
    pub(super) kind: Kind,
    pub(super) reason: String,
}

pub(super) type Result<T> = std::result::Result<T, StorageError>;

/// What a server asks of whatever keeps its files.
pub(super) trait Storage: Send + 'static {
    /// The size of a file.
    fn size(&self, path: &str) -> Result<u64>;

    /// The entries of a folder.
    fn list(&self, path: &str) -> Result<Vec<String>>;

    /// Opens a file, or makes one.
    fn open(&self, path: &str) -> Result<()>;

    /// Reads or writes all of what was opened.
    fn copy(&self, path: &str) -> Result<()>;

    fn enter(&self, path: &str) -> Result<()>;
    fn make_folder(&self, path: &str) -> Result<()>;
    fn remove_file(&self, path: &str) -> Result<()>;
    fn remove_folder(&self, path: &str) -> Result<()>;
    fn rename(&self, from: &str, to: &str) -> Result<()>;
}

/// A storage in which always the same goes wrong, at once or only while bytes are on their way, or nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Failing {
    pub(super) at_once: Option<Kind>,
    pub(super) under_way: Option<Kind>,
}

impl Failing {
    fn fail(kind: Option<Kind>, path: &str) -> Result<()> {
        let error = |kind| StorageError { kind, reason: format!("{kind:?}: {path}") };
        kind.map_or(Ok(()), |kind| Err(error(kind)))
    }
}

impl Storage for Failing {
    fn size(&self, path: &str) -> Result<u64> {
        Self::fail(self.at_once, path).map(|()| 1024)
    }

    fn list(&self, path: &str) -> Result<Vec<String>> {
        Self::fail(self.at_once, path).map(|()| vec!["150 files".to_owned(), "b".to_owned()])
    }

    fn open(&self, path: &str) -> Result<()> {
        Self::fail(self.at_once, path)
    }

    fn copy(&self, path: &str) -> Result<()> {
        Self::fail(self.under_way, path)
    }

    fn enter(&self, path: &str) -> Result<()> {
        Self::fail(self.at_once, path)
    }

    fn make_folder(&self, path: &str) -> Result<()> {
        Self::fail(self.at_once, path)
    }

    fn remove_file(&self, path: &str) -> Result<()> {
        Self::fail(self.at_once, path)
    }

    fn remove_folder(&self, path: &str) -> Result<()> {
        Self::fail(self.at_once, path)
    }

    fn rename(&self, _: &str, to: &str) -> Result<()> {
        Self::fail(self.at_once, to)
    }
}
