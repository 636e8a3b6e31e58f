//! The response codes of NNTP: RFC 3977, and RFC 4643 for authentication.

#![no_std]

ftpcodes::reply_codes! {
    spec = "spec/nntp.json";

    /// A response code of NNTP.
    ///
    /// ```
    /// use nntp_codes::{NntpCode, NntpGroup};
    ///
    /// let code = NntpCode::from_bytes(b"411")?;
    /// assert_eq!(code.group(), Some(NntpGroup::NewsgroupSelection));
    /// println!("{}", code.fix());
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub enum NntpCode;
}
