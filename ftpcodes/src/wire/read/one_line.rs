//! The short way to a reply of one line.

use super::framing::Limits;
use crate::code::Code;
use crate::wire::deviation::{Deviation, Deviations};
use crate::wire::find::find;
use crate::wire::reply::Reply;

/// What most replies are: one line with a code, a space and a text, all there.
#[inline]
pub(super) fn one_line(buffer: &[u8], limits: Limits) -> Option<Reply<'_>> {
    let [a, b, c, b' ', ..] = buffer else { return None };
    let code = Code::from_bytes(&[*a, *b, *c]).ok()?;
    let end = find::<b'\n'>(buffer)?;
    if end >= limits.line.min(limits.reply) {
        return None;
    }
    let (bytes, _) = buffer.split_at_checked(end + 1)?;
    let mut framing = Deviations::default();
    framing.add_if(!bytes.ends_with(b"\r\n"), Deviation::LfAlone);
    Some(Reply { bytes, first: code, last: code, lines: 1, framing })
}
