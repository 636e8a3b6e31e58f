//! Secrets in the lines of a log: passwords, accounts, security data.
//!
//! What a line shows of them is known by the word before it, so it is found in every form of a log, and also in lines
//! that only speak of a command.

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// The words behind which a secret may stand.
const WORDS: [&str; 6] = [
    // RFC 959 section 4.1.1, and the security data of RFC 2228 section 3.
    "PASS", "ACCT", "ADAT ", "ADAT=", // What mail servers get behind the mechanism: RFC 4954 section 4.
    "AUTH ", // The user's password in an address: RFC 3986 section 3.2.1.
    "://",
];

/// What finds the secrets of a line.
pub(super) struct Secrets(Option<AhoCorasick>);

impl Secrets {
    pub(super) fn new() -> Self {
        let words = AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(WORDS);
        Self(words.ok())
    }

    /// The same line without its secrets.
    pub(super) fn hide<'a>(&self, line: &'a str) -> Cow<'a, str> {
        let mut shown = Cow::Borrowed(line);
        let mut from = 0;
        while let Some(secret) = self.first(&shown, from) {
            from = secret.start + HIDDEN.len();
            shown.to_mut().replace_range(secret, HIDDEN);
        }
        shown
    }

    /// The first secret behind a place.
    fn first(&self, line: &str, from: usize) -> Option<Range<usize>> {
        let words = self.0.as_ref()?;
        let found = words.find_iter(line.get(from..)?);
        let mut secrets = found.filter_map(|word| {
            let (start, end) = (from + word.start(), from + word.end());
            match word.pattern().as_usize() {
                0..=2 => behind_verb(line, start, start + 4),
                3 => data_at(line, end, 1),
                4 => behind_mechanism(line, end),
                _ => in_address(line, end),
            }
        });
        secrets.next()
    }
}

/// So many places of a text are looked at together.
const BLOCK: usize = 16;
/// With the bytes behind the last place that tell whether one of the words stands there.
const WIDE_BLOCK: usize = BLOCK + 3;

/// Where one of the words may begin in some lines, so that these have to be searched. Hardly a line has one.
#[derive(Default)]
pub(super) struct Suspects {
    /// The beginnings of blocks, in their order.
    blocks: Vec<usize>,
    /// So many of them lie before all that is asked for now.
    passed: usize,
}

impl Suspects {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let wide = bytes.windows(WIDE_BLOCK).step_by(BLOCK);
        // What is left is filled up with something in which no word begins.
        let rest = wide.len() * BLOCK;
        let mut last = [b' '; WIDE_BLOCK];
        last.iter_mut().zip(bytes.get(rest..).unwrap_or_default()).for_each(|(place, byte)| *place = *byte);
        let starts = (0..).step_by(BLOCK);
        let blocks = wide.filter_map(<[u8]>::first_chunk).chain([&last]);
        let found = starts.zip(blocks).filter(|(_, block)| block_may_have(block));
        Self { blocks: found.map(|(start, _)| start).collect(), passed: 0 }
    }

    /// Whether one may begin in this range, which lies behind all that were asked for before.
    pub(super) fn are_in(&mut self, range: Range<usize>) -> bool {
        while self.blocks.get(self.passed).is_some_and(|block| block + BLOCK <= range.start) {
            self.passed += 1;
        }
        self.blocks.get(self.passed).is_some_and(|block| *block < range.end)
    }
}

/// All places are looked at, which is faster than to stop: the compiler takes them at once.
fn block_may_have(block: &[u8; WIDE_BLOCK]) -> bool {
    const SMALL: u8 = 0x20;
    let small = block.map(|byte| byte | SMALL);
    let [_, second @ ..] = &small;
    let [_, third @ ..] = second;
    let [_, fourth @ ..] = third;
    let places = small.iter().zip(second).zip(third).zip(fourth);
    places.fold(false, |may_have, (((a, b), c), d)| {
        // No letter: the words Passive and password begin as the verb does.
        let pass = (*a == b'a') & (*b == b's') & (*c == b's') & !d.is_ascii_lowercase();
        let acct = (*a == b'c') & (*b == b'c') & (*c == b't');
        let adat = (*a == b'a') & (*b == b'd') & (*c == b'a') & (*d == b't');
        let auth = (*a == b'u') & (*b == b't') & (*c == b'h') & (*d == b' ');
        let address = (*a == b':') & (*b == b'/') & (*c == b'/');
        may_have | pass | acct | adat | auth | address
    })
}

/// The same line, where this text of the session is secret, too.
pub(super) fn hide_secret<'a>(line: Cow<'a, str>, secret: &str) -> Cow<'a, str> {
    if secret.len() >= 4 && line.contains(secret) { Cow::Owned(line.replace(secret, HIDDEN)) } else { line }
}

/// A line that answers a challenge: its last word is data.
pub(super) fn hide_answer(line: &str) -> String {
    let end = line.trim_end_matches(['"', '\'', ' ', '\t', '}']);
    let start = end.rfind(|sign: char| !is_base64(sign)).map_or(0, |place| place + 1);
    format!("{}{HIDDEN}{}", end.get(..start).unwrap_or_default(), line.get(end.len()..).unwrap_or_default())
}

/// Whether the log hides the secret itself.
pub(super) fn is_hidden(argument: &str) -> bool {
    let bare = argument.trim().trim_matches(['"', '\'', '<', '>', '(', ')']);
    bare.bytes().all(|byte| matches!(byte, b'*' | b'#' | b'X' | b'x' | b'.'))
        || matches!(bare.to_ascii_lowercase().as_str(), "password" | "hidden")
}

/// What follows a verb as a word of its own, to the end of the line or of the quotation.
fn behind_verb(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let before = line.get(..at)?.chars().next_back();
    let begins = before.is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '_' | '/'));
    // A word of prose may look like it.
    let is_verb = line.get(at..end)?.bytes().all(|byte| byte.is_ascii_uppercase()) || begins_sent(line, at);
    if !begins || !is_verb {
        return None;
    }
    let behind = line.get(end..)?;
    let gap = behind.len() - behind.trim_start_matches([' ', '\t', ',', '=', ':']).len();
    let secret = match (gap, next_field(behind)) {
        (0, Some(start)) => end + start..end_of_field(line, end + start),
        (0, None) => return None,
        (gap, _) => end + gap..end_of_argument(line, before, end + gap),
    };
    let argument = line.get(secret.clone())?;
    let bare = argument.trim_matches(['"', '\'']);
    (!bare.is_empty() && !is_hidden(argument)).then_some(secret)
}

/// Whether a word in small letters begins what was sent: nothing but a mark stands before it.
fn begins_sent(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default().trim_end_matches([' ', '\t', '"', '\'']);
    before.is_empty() || before.ends_with(['>', '<', ':', '=', ']', ')', '-', '|', '`'])
}

/// Where the text in quotation marks begins that follows one, of fields: `","arg":"secret"`.
fn next_field(behind: &str) -> Option<usize> {
    let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let rest = behind.get(1..)?.trim_start().strip_prefix([',', ';'])?.trim_start();
    let start = rest.strip_prefix(quote)?;
    let named = start.split_once(quote).and_then(|(_, behind)| behind.trim_start().strip_prefix(':'));
    let start = match named {
        Some(value) => value.trim_start().strip_prefix(quote)?,
        None => start,
    };
    Some(behind.len() - start.len())
}

fn end_of_field(line: &str, start: usize) -> usize {
    line.get(start..).and_then(|rest| rest.find(['"', '\''])).map_or(line.len(), |end| start + end)
}

/// Where an argument ends: at the quotation mark that closes what the verb stands in, before a column with a code, or
/// at the end of the line.
fn end_of_argument(line: &str, before: Option<char>, start: usize) -> usize {
    let rest = line.get(start..).unwrap_or_default();
    let closing = before.filter(|quote| matches!(quote, '"' | '\'' | '`')).and_then(|quote| rest.rfind(quote));
    let column = || {
        let end = rest.find([' ', '\t'])?;
        let code = rest.get(end..)?.trim_start().split(' ').next()?;
        (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(end)
    };
    start + closing.or_else(column).unwrap_or(rest.len())
}

/// `AUTH PLAIN AGFkYQ==`
fn behind_mechanism(line: &str, at: usize) -> Option<Range<usize>> {
    let (mechanism, _) = line.get(at..)?.split_once(' ')?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if mechanism.bytes().all(is_name) { data_at(line, at + mechanism.len() + 1, 8) } else { None }
}

/// Base64 of a length that is no mere word.
fn data_at(line: &str, start: usize, least: usize) -> Option<Range<usize>> {
    let length = line.get(start..)?.chars().take_while(|sign| is_base64(*sign)).count();
    (length >= least).then(|| start..start + length)
}

const fn is_base64(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '+' | '/' | '=')
}

/// `ftp://ada:secret@host`
fn in_address(line: &str, at: usize) -> Option<Range<usize>> {
    let authority = line.get(at..)?.split(['/', ' ', '\t', '"', '\'']).next()?;
    let (name, secret) = authority.rsplit_once('@')?.0.split_once(':')?;
    let start = at + name.len() + 1;
    (!is_hidden(secret)).then(|| start..start + secret.len())
}

#[cfg(test)]
mod tests {
    use super::{Secrets, Suspects, WORDS};

    /// No secret is lost because of where its word stands in the line.
    #[test]
    fn nothing_that_the_search_finds_is_passed_over() {
        let secrets = Secrets::new();
        let behind = [
            " s3cret",
            "\ts3cret",
            ":s3cret",
            "=s3cret",
            "\",\"arg\":\"s3cret\"",
            "QWxhZGRpbg==",
            "PLAIN QWxhZGRpbg==",
            "ada:s3cret@host",
        ];
        let mut hidden = 0;
        for word in WORDS.iter().flat_map(|word| [(*word).to_owned(), word.to_ascii_lowercase()]) {
            for secret in behind {
                for before in 0..40 {
                    for after in [0, 1, 2, 3, 15, 16, 17, 40] {
                        let line = format!("{}>{word}{secret}{}", ".".repeat(before), " ".repeat(after));
                        let holds = secrets.hide(&line).contains("***");
                        hidden += usize::from(holds);
                        assert!(!holds || Suspects::of(&line).are_in(0..line.len()), "{line:?}");
                    }
                }
            }
        }
        assert!(hidden > 3000, "{hidden}");
    }
}
