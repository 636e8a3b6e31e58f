//! The lines of a log by the hundred, read and made ready.

use std::io::{self, Read};
use std::string::FromUtf8Error;
use std::sync::mpsc::SyncSender;

use memchr::{memchr, memrchr};

use super::utf16::Utf16;
use super::{LONGEST_LINE, paste};
use crate::cli::annotate::secrets::Suspects;

/// So much is read at once.
pub(super) const CHUNK: usize = 256 * 1024;

/// Some whole lines; the last one of an input may have no end.
#[derive(Default)]
pub(super) struct Chunk {
    pub(super) text: String,
    /// Bytes of the input that were read since the chunk before.
    pub(super) read: u64,
    pub(super) suspects: Suspects,
}

/// Reads until the end, or until nobody waits for the rest of a log, because the answer has been given.
pub(super) fn read_chunks(mut input: impl Read, chunks: &SyncSender<io::Result<Chunk>>) {
    let mut room = vec![0; CHUNK];
    // The beginning of a line whose end has not come.
    let mut begun = Vec::new();
    let mut read = 0;
    let mut utf16 = None;
    let mut is_first = true;
    loop {
        let came = match input.read(&mut room) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                // Nobody may be left to tell.
                let _ = chunks.send(Err(error));
                return;
            }
            Ok(0) => {
                let _ = chunks.send(Ok(Chunk::of(begun, read)));
                return;
            }
            Ok(length) => room.get(..length).unwrap_or_default(),
        };
        read += came.len() as u64;
        if std::mem::take(&mut is_first) {
            utf16 = Utf16::of(came);
        }
        begun.truncate(LONGEST_LINE);
        let known = begun.len();
        match &mut utf16 {
            Some(utf16) => utf16.decode(came, &mut begun),
            None => begun.extend_from_slice(came),
        }
        if let Some(end) = end_of_lines(begun.get(known..).unwrap_or_default()) {
            let mut rest = Vec::with_capacity(LONGEST_LINE + CHUNK);
            rest.extend_from_slice(begun.get(known + end..).unwrap_or_default());
            begun.truncate(known + end);
            if chunks.send(Ok(Chunk::of(begun, std::mem::take(&mut read)))).is_err() {
                return;
            }
            begun = rest;
        }
    }
}

/// Behind the last end of a line. A carriage return may be the first half of one.
fn end_of_lines(bytes: &[u8]) -> Option<usize> {
    let returned = || {
        let (_, before) = bytes.split_last()?;
        memrchr(b'\r', before)
    };
    memrchr(b'\n', bytes).or_else(returned).map(|end| end + 1)
}

impl Chunk {
    fn of(mut bytes: Vec<u8>, read: u64) -> Self {
        end_at_returns(&mut bytes);
        let lossy = |error: FromUtf8Error| String::from_utf8_lossy(error.as_bytes()).into_owned();
        let text = paste::without_marks(String::from_utf8(bytes).unwrap_or_else(lossy));
        Self { suspects: Suspects::of(&text), text, read }
    }
}

/// Makes ends of lines of carriage returns by themselves: programs that tell their progress write over it so.
fn end_at_returns(bytes: &mut [u8]) {
    let mut from = 0;
    while let Some(at) = memchr(b'\r', bytes.get(from..).unwrap_or_default()).map(|at| from + at) {
        let is_alone = !matches!(bytes.get(at + 1), Some(b'\r' | b'\n') | None);
        if is_alone && let Some(byte) = bytes.get_mut(at) {
            *byte = b'\n';
        }
        from = at + 1;
    }
}
