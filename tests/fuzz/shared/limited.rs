//! What limits make of what is found without them.

use ftpcodes::{Limits, ReadError, ReadErrorKind};

/// One thing that a reader finds; a reply with what tells it from others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Event<T> {
    Reply(T),
    NoReply,
    TooLarge,
}

impl<T> Event<T> {
    pub(crate) fn of_error(error: ReadError) -> Self {
        match error.kind() {
            ReadErrorKind::NoCode | ReadErrorKind::CodeOutOfRange => Self::NoReply,
            _ => Self::TooLarge,
        }
    }
}

/// What without limits was found one after the other in the input: a reply with its length and number of lines, or an error.
pub(crate) type Found<T> = Result<(T, usize, usize), ReadError>;

/// A limit turns what exceeds it into one error, and changes nothing else: neither where it ends nor what comes behind it.
pub(crate) fn limited<T>(found: impl Iterator<Item = Found<T>>, limits: Limits, input: &[u8]) -> Vec<Event<T>> {
    let mut rest = input;
    let event = |item: Found<T>| {
        let (event, length, lines) = match item {
            Ok((reply, length, lines)) => (Event::Reply(reply), length, lines),
            Err(error) => (Event::NoReply, error.len(), 0),
        };
        let (bytes, behind) = rest.split_at(length);
        rest = behind;
        let mut each_line = bytes.split_inclusive(|byte| *byte == b'\n');
        let fits = length <= limits.reply && lines <= limits.lines && each_line.all(|line| line.len() <= limits.line);
        if fits { event } else { Event::TooLarge }
    };
    found.map(event).collect()
}

/// Takes away what is said of the end of the input: what is left there may exceed a limit before it is known to be a reply.
pub(crate) fn without_the_rest<T>(mut found: Vec<Event<T>>, expected: usize) -> Vec<Event<T>> {
    if found.len() > expected && matches!(found.last(), Some(Event::TooLarge)) {
        found.pop();
    }
    found
}
