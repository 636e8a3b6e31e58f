//! Replies to be written that own their bytes.

use alloc::vec::Vec;

use super::builder::ReplyBuilder;
use super::error::WriteError;
use super::text::Text;
use crate::wire::owned::OwnedReply;

impl<T, L, E> ReplyBuilder<T, L, E>
where
    T: Text,
    L: IntoIterator + Clone,
    L::Item: Text,
    E: Text,
{
    /// The reply as it goes over the control connection, owning its bytes: for a queue, a channel or a struct, since
    /// it has one type whatever the text is made of, and is `Send` and `'static`.
    ///
    /// Make it before an `.await`, and not in the same statement: what `format_args!` gives is not `Send`, and lives as
    /// long as its statement.
    ///
    /// ```
    /// use ftpcodes::{OwnedReply, payload::Pathname, reply};
    ///
    /// # async fn answer(replies: tokio::sync::mpsc::Sender<OwnedReply>, path: &[u8], free: u64)
    /// # -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// let reply = reply!(PWD, 257, Pathname::new(path)).to_owned()?;
    /// replies.send(reply).await?;
    /// let reply = reply!(STOR after 150, 226, format_args!("Stored; {free} bytes are left.")).to_owned()?;
    /// replies.send(reply).await?;
    /// # Ok(())
    /// # }
    /// # fn is_send<T: Send>(_: T) {}
    /// # is_send(answer(tokio::sync::mpsc::channel(1).0, b"/", 1));
    /// ```
    ///
    /// # Errors
    ///
    /// What [`write_bytes_to`](Self::write_bytes_to) refuses.
    pub fn to_owned(&self) -> Result<OwnedReply, WriteError> {
        let mut bytes = Vec::new();
        self.write_bytes_to(&mut bytes)?;
        Ok(OwnedReply::of_written(bytes, self.code()))
    }

    /// The same, without errors: for `impl From<ReplyBuilder<T>>` of a server's own type. What it does with a text that
    /// cannot be written, [`write_lossy_to`](Self::write_lossy_to) says.
    ///
    /// ```
    /// use ftpcodes::reply;
    ///
    /// let name = String::from("a\nb");
    /// let reply = reply!(DELE, 250, format!("{name} is gone")).to_owned_lossy();
    /// assert_eq!(reply.bytes(), b"250 a?b is gone\r\n");
    /// ```
    #[must_use]
    pub fn to_owned_lossy(&self) -> OwnedReply {
        let mut bytes = Vec::new();
        // A vector takes everything.
        let _ = self.write_lossy_to(&mut bytes);
        OwnedReply::of_written(bytes, self.code())
    }
}
