//! Replies that are measured, and who reads them.

use ftpcodes::{Code, Limits, Progress, ReplyReader};
use smtp_proto::response::parser::ResponseReceiver;

/// The commonest reply there is.
pub const SINGLE: &[u8] = b"226 Transfer complete.\r\n";

/// A greeting of 20 lines, in the style of pure-ftpd: the code on each.
#[must_use]
pub fn banner() -> Vec<u8> {
    let mut text = String::from("220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\r\n");
    for line in 1..19 {
        text += &format!("220-This is a private system, line {line} of what its owner wants to say.\r\n");
    }
    (text + "220 You will be disconnected after 15 minutes of inactivity.\r\n").into_bytes()
}

/// What vsftpd and proftpd answer to FEAT, together.
#[must_use]
pub fn features() -> Vec<u8> {
    let features = " AUTH TLS;TLS-C;SSL;|CCC|EPRT|EPSV|HOST|LANG en-US;ru-RU*|MDTM|MFF modify;UNIX.group;UNIX.mode;|MFMT|\
        MLST modify*;perm*;size*;type*;unique*;UNIX.group*;UNIX.mode*;UNIX.owner*;|PASV|PBSZ|PROT|REST STREAM|\
        SITE COPY|SITE MKDIR|SITE RMDIR|SITE SYMLINK|SITE UTIME|SIZE|SSCN|TVFS|UTF8";
    let lines: Vec<&str> = features.trim_start().split('|').collect();
    format!("211-Features:\r\n {}\r\n211 End\r\n", lines.join("\r\n ")).into_bytes()
}

/// The answer to STAT of a folder with many files: lines as `ls` writes them, at least this many bytes.
#[must_use]
pub fn status(size: usize) -> Vec<u8> {
    let mut bytes = b"213-Status follows:\r\n".to_vec();
    let mut number = 0;
    while bytes.len() < size.saturating_sub(19) {
        let line = format!("-rw-r--r--    1 1000     1000     {number:>10} Nov 21 14:05 report-{number:05}.pdf\r\n");
        bytes.extend_from_slice(line.as_bytes());
        number += 1;
    }
    bytes.extend_from_slice(b"213 End of status\r\n");
    bytes
}

/// A reader that takes replies of any size, in the middle of a session.
#[must_use]
pub fn reader() -> ReplyReader {
    ReplyReader::new().limits(Limits::NONE)
}

/// The code of the reply that comes in chunks of this size.
#[must_use]
pub fn in_chunks(mut reader: ReplyReader, bytes: &[u8], size: usize) -> Option<Code> {
    let mut end = 0;
    while end < bytes.len() {
        end = bytes.len().min(end + size);
        if let Ok(Progress::Complete(reply)) = reader.read(&bytes[..end]) {
            return Some(reply.code());
        }
    }
    None
}

/// The same by smtp-proto, which has no more than 4,096 bytes of text.
#[must_use]
pub fn smtp_in_chunks(bytes: &[u8], size: usize) -> Option<u16> {
    let mut receiver = ResponseReceiver::default();
    bytes.chunks(size).find_map(|chunk| receiver.parse(&mut chunk.iter()).ok()).map(|response| response.code)
}
