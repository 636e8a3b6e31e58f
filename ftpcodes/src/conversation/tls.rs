//! Going on to TLS.

use super::{Conversation, UnreadBytes};

impl Conversation {
    /// Call this between the 234 to AUTH and the handshake: from here on, [`push`](Self::push) takes what TLS has
    /// protected.
    ///
    /// ```
    /// use ftpcodes::Conversation;
    ///
    /// let mut talk = Conversation::new();
    /// talk.push(b"220 Ready\r\n");
    /// talk.next_reply()?;
    /// talk.send("AUTH TLS")?;
    /// // Somebody between client and server has put a line there, for the client to read behind the handshake.
    /// talk.push(b"234 Proceed\r\n230 You are logged in\r\n");
    /// assert_eq!(talk.next_reply()?.unwrap().reply.code(), 234);
    /// assert!(talk.start_tls().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Bytes came behind the 234, in plain text; no server sends any there. End the connection.
    #[inline]
    pub fn start_tls(&mut self) -> Result<(), UnreadBytes> {
        let length = self.buffer.unread().len();
        if length > 0 || self.reader.finish(&[]).is_err() { Err(UnreadBytes::new(length)) } else { Ok(()) }
    }

    /// Drops the bytes that no reply was made of, and says how many there were. For a server that is known to send
    /// something harmless where [`start_tls`](Self::start_tls) refuses it.
    #[inline]
    pub fn discard_unread(&mut self) -> usize {
        self.reader.restart();
        self.buffer.clear()
    }
}
