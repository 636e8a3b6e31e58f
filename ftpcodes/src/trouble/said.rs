//! What servers say, in small letters and without accents: [`folded`](super::words::folded) has which.
//!
//! Beside English there are the words of Pure-FTPd (its `src/messages_*.h`), of the GNU C library (`strerror`, which
//! ProFTPD and others send) and of Windows (`FormatMessage`, which IIS sends) in German, Spanish, French, Russian,
//! Chinese and Japanese.

pub(super) mod barred;
pub(super) mod files;
pub(super) mod login;
pub(super) mod refused;
