//! Dumps of octets in hex, as `tcpdump -X`, `xxd`, `hexdump -C` and Wireshark write them: an argument may go on in the
//! next row, and stands in each twice.

use std::ops::Range;

/// What a secret follows, as it was sent.
const VERBS: [&[u8]; 7] = [b"PASS ", b"ACCT ", b"ADAT ", b"ADAT=", b"MIC ", b"CONF ", b"ENC "];
const LONGEST_VERB: usize = 5;

/// Where a dump stands.
#[derive(Default)]
pub(super) struct Dump {
    /// The last octets of the row before, which may begin a verb.
    recent: Vec<u8>,
    hides: bool,
}

/// A row: an offset, octets in hex, and what is printable of them.
struct Row {
    begins: bool,
    octets: Vec<(u8, Range<usize>)>,
    text: Range<usize>,
}

impl Dump {
    /// Whether the next line may go on with a row, or ends the dump.
    pub(super) const fn is_open(&self) -> bool {
        !self.recent.is_empty() || self.hides
    }

    /// What is secret in a line, if it is a row.
    pub(super) fn secrets(&mut self, line: &str) -> Vec<Range<usize>> {
        let Some(row) = row(line) else {
            *self = Self::default();
            return Vec::new();
        };
        if row.begins {
            *self = Self::default();
        }
        let octets = row.octets.iter().enumerate();
        let secret: Vec<usize> = octets.filter(|(_, (octet, _))| self.is_secret(*octet)).map(|(at, _)| at).collect();
        let (Some(first), Some(last)) = (secret.first(), secret.last()) else { return Vec::new() };
        let (Some((_, from)), Some((_, to))) = (row.octets.get(*first), row.octets.get(*last)) else {
            return Vec::new();
        };
        let text = line.get(row.text.clone()).unwrap_or_default();
        let place = |at: usize| text.char_indices().nth(at).map(|(place, _)| row.text.start + place);
        let end = if text.chars().count() == row.octets.len() { place(last + 1) } else { None };
        let start = place(*first).unwrap_or(row.text.end);
        vec![from.start..to.end, start..end.unwrap_or(row.text.end).max(start)]
    }

    fn is_secret(&mut self, octet: u8) -> bool {
        if self.hides {
            self.hides = !matches!(octet, b'\r' | b'\n');
            return self.hides;
        }
        if self.recent.len() > LONGEST_VERB {
            self.recent.remove(0);
        }
        self.recent.push(octet);
        self.hides = VERBS.iter().any(|verb| {
            let start = self.recent.len().checked_sub(verb.len());
            let sent = start.and_then(|start| self.recent.get(start..)).unwrap_or_default();
            // In small letters it may end a word of prose; else what stands before is of another layer.
            let before = start.and_then(|start| self.recent.get(start.checked_sub(1)?));
            sent == *verb || sent.eq_ignore_ascii_case(verb) && !before.is_some_and(u8::is_ascii_alphabetic)
        });
        if self.hides {
            self.recent.clear();
        }
        false
    }
}

/// Whether a line may be a row; nearly all lines of other logs are told by their first bytes.
#[inline]
pub(super) fn may_begin_row(line: &str) -> bool {
    let begins = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b' ' | b'\t' | b'x');
    line.as_bytes().first_chunk().is_some_and(|first: &[u8; 3]| first.iter().all(begins)) && may_be_row(line)
}

fn may_be_row(line: &str) -> bool {
    let bare = line.trim_start_matches([' ', '\t']);
    let bytes = bare.strip_prefix("0x").unwrap_or(bare).as_bytes();
    let digits = bytes.iter().take(12).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let ends = bytes.get(digits).is_none_or(|next| matches!(next, b' ' | b'\t' | b':'));
    ends && (digits == 2 || digits >= 4)
}

fn row(line: &str) -> Option<Row> {
    if !may_be_row(line) {
        return None;
    }
    let mut words = Words { line, at: 0 };
    let mut next = words.next()?;
    let first = line.get(next.clone())?;
    let digits = first.strip_prefix("0x").unwrap_or(first);
    let has_offset = digits.len() > 2;
    let mut begins = false;
    if has_offset {
        begins = digits.trim_end_matches(':').bytes().all(|digit| digit == b'0');
        next = words.next()?;
    }
    let mut octets: Vec<(u8, Range<usize>)> = Vec::new();
    let mut text = line.len()..line.len();
    loop {
        let is_wide = octets.last().is_some_and(|(_, last)| next.start > last.end + 1);
        if is_wide && prints(&octets, line.get(next.start..)?) {
            text = text_of(line, next.start);
            break;
        }
        let word = line.get(next.clone())?;
        let is_hex = word.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_hex || !matches!(word.len(), 2 | 4 | 8) || !has_offset && word.len() != 2 {
            text = text_of(line, next.start);
            break;
        }
        for start in next.clone().step_by(2) {
            octets.push((u8::from_str_radix(line.get(start..start + 2)?, 16).ok()?, start..start + 2));
        }
        match words.next() {
            Some(word) => next = word,
            None => break,
        }
    }
    (octets.len() > 1 || has_offset && !octets.is_empty() || prints(&octets, line.get(text.clone())?)).then_some(Row {
        begins,
        octets,
        text,
    })
}

/// Whether a text is what can be printed of some octets.
fn prints(octets: &[(u8, Range<usize>)], text: &str) -> bool {
    let is_seen = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'.' | b'|' | b'<' | b'>');
    let printed = octets.iter().map(|(octet, _)| *octet).filter(is_seen);
    !octets.is_empty() && printed.eq(text.bytes().filter(is_seen))
}

/// The text at the end of a row, without the marks around it.
fn text_of(line: &str, start: usize) -> Range<usize> {
    let text = line.get(start..).unwrap_or_default();
    let inner = text.strip_prefix('|').and_then(|text| text.trim_end().strip_suffix('|'));
    let inner = inner.or_else(|| text.strip_prefix('>').and_then(|text| text.trim_end().strip_suffix('<')));
    match inner {
        Some(inner) => start + 1..start + 1 + inner.len(),
        None => start..line.len(),
    }
}

/// The places of the words of a line.
struct Words<'a> {
    line: &'a str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.line.get(self.at..)?;
        let start = self.at + rest.find(|sign: char| !matches!(sign, ' ' | '\t'))?;
        let word = self.line.get(start..)?;
        self.at = start + word.find([' ', '\t']).unwrap_or(word.len());
        Some(start..self.at)
    }
}
