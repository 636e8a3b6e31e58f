//! Whether a log has replies before or behind their commands.

use ftpcodes_core::CommandData;

use crate::cli::annotate::form::{Form, Side};
use crate::cli::annotate::heads::{Tables, reply_head};
use crate::cli::annotate::prefix;

/// What a line has, of what matters to the order.
#[derive(Clone, Copy)]
enum Sent {
    Command(&'static CommandData),
    Reply(u16),
}

impl Sent {
    const fn code(self) -> Option<u16> {
        match self {
            Self::Reply(code) => Some(code),
            Self::Command(_) => None,
        }
    }
}

/// Whether neighbours fit by far better if each reply is taken as that to the command behind it.
pub(super) fn is_reply_first<L: AsRef<str>>(form: &Form, lines: &[L], tables: &Tables) -> bool {
    let sent: Vec<Sent> = lines.iter().filter_map(|line| sent(form, line.as_ref(), tables)).collect();
    let (mut behind, mut before) = (0, 0);
    for pair in sent.windows(2) {
        match *pair {
            [Sent::Command(command), Sent::Reply(code)] => behind += usize::from(command.lists(code)),
            [Sent::Reply(code), Sent::Command(command)] => before += usize::from(command.lists(code)),
            _ => {}
        }
    }
    before >= 3 && before > 3 * behind
}

/// Whether the last line was written first: the times fall, or a whole session stands the other way round.
pub(super) fn is_newest_first<L: AsRef<str>>(form: &Form, lines: &[L], reply_first: bool, tables: &Tables) -> bool {
    let times: Vec<u64> = lines.iter().filter_map(|line| prefix::clock(line.as_ref())).collect();
    let steps =
        |is: fn(&u64, &u64) -> bool| times.windows(2).filter(|two| matches!(two, [one, next] if is(one, next))).count();
    let (falls, rises) = (steps(|one, next| one > next), steps(|one, next| one < next));
    let codes: Vec<u16> =
        lines.iter().filter_map(|line| sent(form, line.as_ref(), tables)).filter_map(Sent::code).collect();
    let ends_first = matches!(codes[..], [221, .., 220]);
    // Midnight is one fall.
    falls > 2 && falls > 9 * rises || reply_first && ends_first && rises == 0
}

fn sent(form: &Form, line: &str, tables: &Tables) -> Option<Sent> {
    let said = form.split(line)?;
    match reply_head(said.text.trim_start()) {
        Some((code, ..)) if said.side != Side::Command => Some(Sent::Reply(code)),
        _ => tables.command_line(said.text).1.map(Sent::Command),
    }
}
