//! A small FTP server that sends no reply which a command may not get: each one is a `reply!`, in
//! `session.rs` and below it.
//!
//! ```text
//! cargo run --example server -- [ADDRESS] [FOLDER]
//! ```
//!
//! It serves FOLDER (without one, the current folder) at ADDRESS (`127.0.0.1:2121`) to one user, [`USER`] with
//! [`PASSWORD`], who may read and change everything in it. There is no encryption: use it on a loopback.
//!
//! It has what RFC 1123 section 4.1.2.13 asks of every server, and EPSV, SIZE, REST and FEAT. Files travel byte by byte
//! in both types, as a server on Unix may do; there are no records.

mod data;
mod folder;
mod line;
mod session;

use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use session::Session;

/// Who may log in.
pub(crate) const USER: &str = "ada";
/// With which password.
pub(crate) const PASSWORD: &str = "lovelace";

/// How many may be connected at the same time.
const MOST_SESSIONS: usize = 32;

/// What is served, and how patiently.
pub(crate) struct Settings {
    /// The folder.
    pub(crate) root: PathBuf,
    /// How long a client may be silent, and a data connection stand still.
    pub(crate) patience: Duration,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:2121".to_owned());
    let root = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let served = TcpListener::bind(&address).and_then(|listener| {
        println!("serving {} at ftp://{USER}:{PASSWORD}@{}", root.display(), listener.local_addr()?);
        // RFC 1123 section 4.1.3.2 asks for no less than five minutes.
        serve(&listener, Settings { root, patience: Duration::from_secs(300) })
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{address}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves whoever connects, each in a thread, until connections can no longer be accepted.
pub(crate) fn serve(listener: &TcpListener, settings: Settings) -> io::Result<()> {
    let settings = Arc::new(Settings { root: settings.root.canonicalize()?, ..settings });
    // One more reference for each session.
    for control in listener.incoming() {
        let control = control?;
        let is_full = Arc::strong_count(&settings) > MOST_SESSIONS;
        let settings = Arc::clone(&settings);
        thread::spawn(move || {
            let session = Session::new(control, &settings);
            let served = session.and_then(|session| if is_full { session.turn_away() } else { session.serve() });
            if let Err(error) = served {
                eprintln!("a session ended: {error}");
            }
        });
    }
    Ok(())
}
