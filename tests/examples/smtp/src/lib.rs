//! The reply codes of SMTP: RFC 5321, and RFC 4954 for authentication.

#![no_std]

ftpcodes::reply_codes! {
    spec = "spec/smtp.json";

    /// A reply code of SMTP.
    ///
    /// ```
    /// use smtp_codes::{SmtpCode, SmtpLanguage, smtp_code};
    ///
    /// let busy = SmtpCode::from_bytes(b"450")?;
    /// assert_eq!(busy, smtp_code!(450));
    /// println!("{}", busy.explain_in(SmtpLanguage::Ru));
    /// println!("{}", busy.compare(smtp_code!(550)));
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub enum SmtpCode;

    /// A reply code of SMTP that is checked while compiling: `smtp_code!(250)`.
    pub macro smtp_code => crate::SmtpCode;
}
