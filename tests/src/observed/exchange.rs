//! Which exchanges of a capture tell what answers a command, and at which place.

use std::fmt;

use super::capture::Record;
use super::frame::{Frame, Framed, frame};

/// Where in the answer to a command a reply stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// The first reply.
    First,
    /// Directly after the preliminary one of this number: 110, 125 and 150 are places of their own.
    After(u16),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::First => f.write_str("first"),
            Self::After(before) => write!(f, "after {before}"),
        }
    }
}

/// Why an exchange does not tell what answers its command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// No command, but an event.
    Event,
    /// The bytes are no replies.
    NotFramed,
    /// No reply ended the command in time.
    NoEnd,
    /// More than one reply ends a command, so that one belongs to another.
    SeveralEnds,
    /// A transfer runs, and a reply may belong to it.
    TransferRuns,
    /// The exchange before is one of those above, and its reply may come now.
    AfterDoubt,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Event => "events, not commands",
            Self::NotFramed => "bytes that are no replies",
            Self::NoEnd => "no reply that ends the command",
            Self::SeveralEnds => "several replies that end a command",
            Self::TransferRuns => "a transfer runs, whose reply it may be",
            Self::AfterDoubt => "directly after one whose reply may be late",
        })
    }
}

/// What an exchange tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Replies, in order.
    Replies(Vec<(Position, Framed)>),
    /// Nothing sure.
    Skipped(Doubt),
}

/// What each record tells, in the order of the records of a capture.
#[must_use]
pub fn judge(records: &[Record]) -> Vec<Seen> {
    let mut before: Option<(&Record, bool)> = None;
    records
        .iter()
        .map(|record| {
            let replies = replies(&record.raw);
            let late = before.is_some_and(|(other, settled)| same_session(other, record) && !settled);
            before = Some((record, replies.is_ok()));
            let doubt = match &replies {
                _ if record.verb().is_none() => Doubt::Event,
                Err(doubt) => *doubt,
                Ok(_) if record.state == "transfer-in-progress" => Doubt::TransferRuns,
                Ok(_) if late => Doubt::AfterDoubt,
                Ok(replies) => return Seen::Replies(replies.clone()),
            };
            Seen::Skipped(doubt)
        })
        .collect()
}

fn same_session(one: &Record, other: &Record) -> bool {
    (&one.server, one.session) == (&other.server, other.session)
}

/// Preliminary replies and then one that ends the command.
fn replies(raw: &[u8]) -> Result<Vec<(Position, Framed)>, Doubt> {
    let Frame::Replies(replies) = frame(raw) else { return Err(Doubt::NotFramed) };
    match replies.iter().filter(|reply| reply.code >= 200).count() {
        0 => Err(Doubt::NoEnd),
        1 if replies.last().is_some_and(|reply| reply.code >= 200) => {
            let after: Vec<Position> = replies.iter().map(|reply| Position::After(reply.code)).collect();
            Ok(std::iter::once(Position::First).chain(after).zip(replies).collect())
        }
        _ => Err(Doubt::SeveralEnds),
    }
}

#[cfg(test)]
mod tests {
    use super::{Doubt, Position, Record, Seen, judge};

    fn record(session: u64, state: &str, command: &str, raw: &str) -> Record {
        let [server, config, place] = ["x 1", "default", "x.jsonl:1"].map(str::to_owned);
        let [state, command] = [state, command].map(str::to_owned);
        Record { server, config, session, state, command, raw: raw.as_bytes().to_owned(), place }
    }

    #[track_caller]
    fn tells(records: &[(u64, &str, &str, &str)], expected: &[Result<&[(Position, u16)], Doubt>]) {
        let records = records.iter().map(|(session, state, command, raw)| record(*session, state, command, raw));
        let found: Vec<_> = judge(&records.collect::<Vec<_>>())
            .into_iter()
            .map(|seen| match seen {
                Seen::Replies(replies) => Ok(replies.iter().map(|(at, reply)| (*at, reply.code)).collect::<Vec<_>>()),
                Seen::Skipped(doubt) => Err(doubt),
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|seen| seen.map(<[_]>::to_vec)).collect();
        assert_eq!(found, expected);
    }

    const OKAY: Result<&[(Position, u16)], Doubt> = Ok(&[(Position::First, 200)]);

    #[test]
    fn replies_stand_first_or_after_a_preliminary_one() {
        tells(
            &[
                (1, "connect", "(connect)", "220 Hello.\r\n"),
                (1, "logged-in", "RETR x", "150 Now.\r\n226 Done.\r\n"),
                (1, "logged-in", "RETR x", "125 Now.\r\n110 Mark.\r\n226 Done.\r\n"),
            ],
            &[
                Ok(&[(Position::First, 220)]),
                Ok(&[(Position::First, 150), (Position::After(150), 226)]),
                Ok(&[(Position::First, 125), (Position::After(125), 110), (Position::After(110), 226)]),
            ],
        );
    }

    #[test]
    fn a_reply_may_be_late_after_one_that_is_missing() {
        let okay = "200 Okay.\r\n";
        tells(
            &[
                (1, "s", "NOOP", ""),
                (1, "s", "NOOP", okay),
                (1, "s", "NOOP", okay),
                (1, "s", "STAT", ""),
                (2, "s", "NOOP", okay),
            ],
            &[Err(Doubt::NoEnd), Err(Doubt::AfterDoubt), OKAY, Err(Doubt::NoEnd), OKAY],
        );
        tells(
            &[(1, "s", "ABOR", "426 Off.\r\n226 Done.\r\n"), (1, "s", "NOOP", okay)],
            &[Err(Doubt::SeveralEnds), Err(Doubt::AfterDoubt)],
        );
        tells(&[(1, "s", "(idle)", ""), (1, "s", "NOOP", okay)], &[Err(Doubt::Event), Err(Doubt::AfterDoubt)]);
        tells(&[(1, "s", "(idle)", okay), (1, "s", "NOOP", okay)], &[Err(Doubt::Event), OKAY]);
    }

    #[test]
    fn a_running_transfer_and_odd_bytes_tell_nothing() {
        tells(&[(1, "transfer-in-progress", "NOOP", "150 Now.\r\n200 Okay.\r\n")], &[Err(Doubt::TransferRuns)]);
        tells(&[(1, "s", "NOOP", "Okay.\r\n")], &[Err(Doubt::NotFramed)]);
        tells(&[(1, "s", "RETR x", "226 Done.\r\n150 Now.\r\n")], &[Err(Doubt::SeveralEnds)]);
        tells(&[(1, "s", "RETR x", "150 Now.\r\n")], &[Err(Doubt::NoEnd)]);
    }
}
