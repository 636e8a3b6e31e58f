//! The lines of a log, as they come: from a file, a pipe or standard input.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, sync_channel};
use std::thread;
use std::time::Duration;

use memchr::{memchr, memrchr};

/// Longer lines are cut: no line of a control connection needs as much.
pub(super) const LONGEST_LINE: usize = 64 * 1024;
const CHUNK: usize = 256 * 1024;
const CARRIAGE_RETURN: u8 = b'\r';

/// What came next.
pub(super) enum Next<'a> {
    Line(Cow<'a, str>),
    /// Nothing for as long as the caller would wait.
    Silence,
    End,
}

/// The lines of an input that another thread reads, so that a silent pipe does not keep back what is already known.
pub(super) struct Lines {
    chunks: Receiver<io::Result<Vec<u8>>>,
    chunk: Vec<u8>,
    at: usize,
    /// Behind the last whole line of the chunk.
    last_end: usize,
    /// The beginning of a line whose end has not come; no longer than [`LONGEST_LINE`].
    begun: Vec<u8>,
    /// Whether `begun` was told as a line.
    told: bool,
    ended: bool,
    /// Bytes of the chunks that came.
    read: u64,
}

impl Lines {
    /// Those of a file; of standard input for `-`. With the size of the file, if it has one.
    pub(super) fn open(file: &Path) -> io::Result<(Self, Option<u64>)> {
        if file.as_os_str() == "-" {
            return Ok((Self::of(io::stdin()), None));
        }
        let file = File::open(file)?;
        let size = file.metadata().ok().filter(|about| about.is_file()).map(|about| about.len());
        Ok((Self::of(file), size))
    }

    fn of(mut input: impl Read + Send + 'static) -> Self {
        let (sender, chunks) = sync_channel(4);
        thread::spawn(move || {
            loop {
                let mut chunk = vec![0; CHUNK];
                let came = match input.read(&mut chunk) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    came => came.map(|length| {
                        chunk.truncate(length);
                        chunk
                    }),
                };
                let last = came.as_ref().map_or(true, Vec::is_empty);
                // Nobody waits for the rest of a log when the answer has been given.
                if sender.send(came).is_err() || last {
                    return;
                }
            }
        });
        Self { chunks, chunk: Vec::new(), at: 0, last_end: 0, begun: Vec::new(), told: false, ended: false, read: 0 }
    }

    pub(super) const fn read(&self) -> u64 {
        self.read
    }

    /// Whether the next line can be had without waiting.
    pub(super) fn is_at_hand(&mut self) -> io::Result<bool> {
        if self.at < self.last_end {
            return Ok(true);
        }
        match self.chunks.try_recv() {
            Ok(chunk) => self.take(chunk?),
            Err(TryRecvError::Empty) => return Ok(self.ended),
            Err(TryRecvError::Disconnected) => self.ended = true,
        }
        Ok(true)
    }

    /// The next line without its end; waits no longer than asked.
    pub(super) fn next(&mut self, patience: Option<Duration>) -> io::Result<Next<'_>> {
        if self.told {
            self.told = false;
            self.begun.clear();
        }
        loop {
            let rest = self.chunk.get(self.at..).unwrap_or_default();
            if let Some(end) = memchr(b'\n', rest) {
                let (start, end) = (self.at, self.at + end);
                self.at = end + 1;
                if self.begun.is_empty() {
                    return Ok(Next::Line(text(self.chunk.get(start..end).unwrap_or_default())));
                }
                self.keep(start, end);
                self.told = true;
                return Ok(Next::Line(text(&self.begun)));
            }
            self.keep(self.at, self.chunk.len());
            self.at = self.chunk.len();
            if self.ended {
                if self.begun.is_empty() {
                    return Ok(Next::End);
                }
                self.told = true;
                return Ok(Next::Line(text(&self.begun)));
            }
            let came = match patience {
                Some(patience) => match self.chunks.recv_timeout(patience) {
                    Ok(chunk) => Some(chunk?),
                    Err(RecvTimeoutError::Timeout) => return Ok(Next::Silence),
                    Err(RecvTimeoutError::Disconnected) => None,
                },
                None => self.chunks.recv().ok().transpose()?,
            };
            match came {
                Some(chunk) => self.take(chunk),
                None => self.ended = true,
            }
        }
    }

    /// Puts a chunk behind what is there.
    fn take(&mut self, chunk: Vec<u8>) {
        self.keep(self.at, self.chunk.len());
        self.read += chunk.len() as u64;
        self.ended |= chunk.is_empty();
        self.last_end = memrchr(b'\n', &chunk).map_or(0, |end| end + 1);
        self.chunk = chunk;
        self.at = 0;
    }

    fn keep(&mut self, from: usize, to: usize) {
        let more = self.chunk.get(from..to).unwrap_or_default();
        let room = LONGEST_LINE.saturating_sub(self.begun.len());
        self.begun.extend(more.iter().take(room));
    }
}

/// A line as text. The mark of UTF-8 at the beginning of a file is none of it.
fn text(line: &[u8]) -> Cow<'_, str> {
    let line = line.get(..LONGEST_LINE).unwrap_or(line);
    let line = line.strip_suffix(&[CARRIAGE_RETURN]).unwrap_or(line);
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
    // Nearly all lines are UTF-8, and this way to tell is much faster.
    std::str::from_utf8(line).map_or_else(|_| String::from_utf8_lossy(line), Cow::Borrowed)
}
