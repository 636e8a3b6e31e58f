//! What reading has come to.

use crate::wire::reply::Reply;

/// What [`ReplyReader::read`](crate::ReplyReader::read) found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// A reply: drop [`Reply::len`] bytes.
    Complete(Reply<'a>),
    /// More bytes are wanted: drop none.
    Incomplete,
    /// These many bytes are left of a reply that exceeded a limit: drop them.
    Skip(usize),
}
