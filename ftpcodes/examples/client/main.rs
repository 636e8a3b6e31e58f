//! A small FTP client that forgets no reply: each command's replies are taken apart by `match_reply!`, in
//! `session.rs`.
//!
//! ```text
//! cargo run --features std --example client -- URL [--passive] [--account NAME] list [FOLDER]
//! cargo run --features std --example client -- URL [--passive] [--account NAME] get [--resume] NAME [FILE]
//! cargo run --features std --example client -- URL [--passive] [--account NAME] put [--resume] FILE [NAME]
//! cargo run --features std --example client -- URL [--passive] [--account NAME] rename OLD NEW
//! ```
//!
//! URL is `ftp://user:password@host:port`; without a user it logs in as `anonymous`. NAME is a name on the server, FILE
//! one here. `--passive` asks with PASV from the beginning; otherwise PASV is what EPSV falls back on.

mod error;
mod replies;
mod session;

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::ExitCode;

pub(crate) use error::Error;
pub(crate) use session::Session;

const USAGE: &str = "expected ftp://user:password@host:port and one of: list [FOLDER], get [--resume] NAME [FILE], \
                     put [--resume] FILE [NAME], rename OLD NEW";

fn main() -> ExitCode {
    let Err(error) = run(std::env::args().skip(1), &mut io::stdout()) else {
        return ExitCode::SUCCESS;
    };
    eprintln!("{error}");
    // A script may try again: EX_TEMPFAIL of sysexits.h.
    if error.is_transient() { ExitCode::from(75) } else { ExitCode::FAILURE }
}

/// Does what the arguments say, and writes a list to `out`.
pub(crate) fn run(arguments: impl Iterator<Item = String>, out: &mut impl Write) -> Result<(), Error> {
    let arguments = Arguments::read(arguments)?;
    let words: Vec<&str> = arguments.words.iter().map(String::as_str).collect();
    let [url, job @ ..] = words.as_slice() else {
        return Err(Error::Usage(USAGE));
    };
    let url = Url::read(url)?;
    let mut session = Session::connect(url.address.as_str())?;
    session.use_passive(arguments.passive);
    session.log_in(url.user, url.password, arguments.account.as_deref())?;
    match *job {
        ["list"] => session.list(None, out)?,
        ["list", folder] => session.list(Some(folder), out)?,
        ["get", name] => get(&mut session, name, last_part(name), arguments.resume)?,
        ["get", name, file] => get(&mut session, name, file, arguments.resume)?,
        ["put", file] => put(&mut session, file, last_part(file), arguments.resume)?,
        ["put", file, name] => put(&mut session, file, name, arguments.resume)?,
        ["rename", old, new] => session.rename(old, new)?,
        _ => return Err(Error::Usage(USAGE)),
    }
    session.quit()
}

/// Gets a file; to resume is to ask for what lies behind the end of what is here.
fn get(session: &mut Session, name: &str, file: &str, resume: bool) -> Result<(), Error> {
    let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(file)?;
    let here = if resume { file.seek(SeekFrom::End(0))? } else { 0 };
    let taken = session.retrieve(name, here, |data| io::copy(data, &mut file))?;
    // Not before the end: some servers say first that they send a file, and then that they do not have it.
    file.set_len(here + taken)?;
    Ok(())
}

/// Stores a file; to resume is to send what lies behind the end of what is there.
fn put(session: &mut Session, file: &str, name: &str, resume: bool) -> Result<(), Error> {
    let mut file = File::open(file)?;
    let there = if resume { session.size(name)?.unwrap_or(0) } else { 0 };
    file.seek(SeekFrom::Start(there))?;
    session.store(name, there, |data| io::copy(&mut file, data))
}

/// The name of a file without its folders.
fn last_part(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).unwrap_or(path)
}

/// The options, and the words that are left.
#[derive(Default)]
struct Arguments {
    words: Vec<String>,
    account: Option<String>,
    passive: bool,
    resume: bool,
}

impl Arguments {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, Error> {
        let mut read = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--passive" => read.passive = true,
                "--resume" => read.resume = true,
                "--account" => read.account = Some(arguments.next().ok_or(Error::Usage(USAGE))?),
                option if option.starts_with("--") => return Err(Error::Usage(USAGE)),
                _ => read.words.push(argument),
            }
        }
        Ok(read)
    }
}

/// `ftp://user:password@host:port`, where only the host must be there. What it holds is taken as it is: `%40` is no
/// `@`.
struct Url<'a> {
    user: &'a str,
    password: &'a str,
    /// The host with a port.
    address: String,
}

impl<'a> Url<'a> {
    fn read(url: &'a str) -> Result<Self, Error> {
        let rest = url.strip_prefix("ftp://").ok_or(Error::Usage(USAGE))?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (who, host) = rest.rsplit_once('@').unwrap_or(("anonymous:guest@", rest));
        let (user, password) = who.split_once(':').unwrap_or((who, ""));
        // The colons of `[::1]` name no port.
        let has_port = host.rsplit_once(':').is_some_and(|(_, port)| !port.ends_with(']'));
        let address = if has_port { host.to_owned() } else { format!("{host}:21") };
        Ok(Self { user, password, address })
    }
}
