//! The lines of a log, as they come: from a file, a pipe or standard input.

mod chunk;
mod paste;
mod utf16;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, sync_channel};
use std::thread;
use std::time::Duration;

use memchr::memchr;

use self::chunk::{Chunk, read_chunks};

/// Longer lines are cut: no line of a control connection needs as much.
const LONGEST_LINE: usize = 64 * 1024;

/// A line without its end.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Whether it has to be searched for secrets.
    pub(super) is_suspect: bool,
}

impl<'a> Line<'a> {
    /// One that was held back: nothing is known of it any more.
    pub(super) const fn kept(text: &'a str) -> Self {
        Self { text, is_suspect: true }
    }
}

/// What came next.
pub(super) enum Next<'a> {
    Line(Line<'a>),
    /// Nothing for as long as the caller would wait.
    Silence,
    End,
}

/// The lines of an input. Another thread reads them, so that a silent pipe does not keep back what is already known;
/// it also does what can be done with many lines at once.
pub(super) struct Lines {
    chunks: Receiver<io::Result<Chunk>>,
    chunk: Chunk,
    /// Where the next line begins.
    at: usize,
    ended: bool,
    /// Bytes that were read.
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

    fn of(input: impl Read + Send + 'static) -> Self {
        let (sender, chunks) = sync_channel(4);
        thread::spawn(move || read_chunks(input, &sender));
        Self { chunks, chunk: Chunk::default(), at: 0, ended: false, read: 0 }
    }

    pub(super) const fn read(&self) -> u64 {
        self.read
    }

    /// Whether the next line can be had without waiting.
    pub(super) fn is_at_hand(&mut self) -> io::Result<bool> {
        if self.at < self.chunk.text.len() {
            return Ok(true);
        }
        match self.chunks.try_recv() {
            Ok(chunk) => self.take(chunk?),
            Err(TryRecvError::Empty) => return Ok(self.ended),
            Err(TryRecvError::Disconnected) => self.ended = true,
        }
        Ok(true)
    }

    /// The next line; waits no longer than asked.
    pub(super) fn next(&mut self, patience: Option<Duration>) -> io::Result<Next<'_>> {
        while self.at >= self.chunk.text.len() {
            if self.ended {
                return Ok(Next::End);
            }
            let came = match patience {
                Some(patience) => match self.chunks.recv_timeout(patience) {
                    Err(RecvTimeoutError::Timeout) => return Ok(Next::Silence),
                    came => came.ok(),
                },
                None => self.chunks.recv().ok(),
            };
            match came {
                Some(chunk) => self.take(chunk?),
                None => self.ended = true,
            }
        }
        let start = self.at;
        let rest = self.chunk.text.get(start..).unwrap_or_default();
        let length = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        self.at = start + length + 1;
        let text = trimmed(rest.get(..length).unwrap_or(rest));
        Ok(Next::Line(Line { text, is_suspect: self.chunk.suspects.are_in(start..self.at) }))
    }

    fn take(&mut self, chunk: Chunk) {
        self.read += chunk.read;
        self.chunk = chunk;
        self.at = 0;
    }
}

/// A line without the carriage return behind it, and without the mark of UTF-8, which the beginning of a file may have.
fn trimmed(line: &str) -> &str {
    let line = (LONGEST_LINE - 3..=LONGEST_LINE).rev().find_map(|end| line.get(..end)).unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    line.strip_prefix('\u{feff}').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::chunk::CHUNK;
    use super::*;

    /// An input that comes in pieces of so many bytes.
    struct Pieces(Vec<u8>, usize);

    impl Read for Pieces {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            let size = self.1.min(self.0.len()).min(room.len());
            let rest = self.0.split_off(size);
            room[..size].copy_from_slice(&self.0);
            self.0 = rest;
            Ok(size)
        }
    }

    #[test]
    fn lines_are_the_same_however_they_come() {
        let long = "x".repeat(LONGEST_LINE - 1);
        let mut input =
            "\u{feff}220 ready\r\nUSER ada\n\nPASS s3cret\nRETR \u{43f}\u{443}\u{442}\u{44c}\n".as_bytes().to_vec();
        input.extend(b"550 caf\xe9\r\n");
        // The letter does not fit any more, nor does what follows.
        input.extend(format!("{long}\u{e9}{long}{long}\n226 done").as_bytes());
        let expected = ["220 ready", "USER ada", "", "PASS s3cret", "RETR путь", "550 caf\u{fffd}", &long, "226 done"];
        for size in [1, 2, 7, 4096, CHUNK, input.len()] {
            let mut lines = Lines::of(Pieces(input.clone(), size));
            for text in expected {
                let Next::Line(line) = lines.next(None).unwrap() else { panic!("no {text}") };
                assert_eq!(line.text.len(), text.len(), "in pieces of {size}");
                assert!(line.text == text, "{text} in pieces of {size}");
                // Of short lines, the next one may be suspected with it.
                assert!(line.is_suspect || !text.starts_with("PASS"));
                assert!(!line.is_suspect || text.len() < 100);
            }
            assert!(matches!(lines.next(None), Ok(Next::End)));
            assert_eq!(lines.read(), input.len() as u64);
        }
    }

    #[test]
    fn terminals_and_other_systems_end_lines_otherwise() {
        let lines = |input: &[u8]| {
            let mut lines = Lines::of(Pieces(input.to_vec(), 5));
            let mut texts = Vec::new();
            while let Ok(Next::Line(line)) = lines.next(None) {
                texts.push(line.text.to_owned());
            }
            texts
        };
        assert_eq!(lines(b"220 a\rUSER b\r331 c\r"), ["220 a", "USER b", "331 c"]);
        assert_eq!(lines(b" 10 %\r 90 %\r226 done\r\n\r\n"), [" 10 %", " 90 %", "226 done", ""]);
        assert_eq!(lines(b"\x1b[32m220\x1b[0m a\x1b[K\n\x1b]0;title\x07USER b\x1b[0m\n"), ["220 a", "USER b"]);
        assert_eq!(lines(b"\x16\x03\x01\x1b[1m\n"), ["\x16\x03\x01\x1b[1m"]);
        assert_eq!(lines(b"\xff\xfe2\x002\x000\x00\n\x00Q\x00"), ["220", "Q"]);
    }
}
