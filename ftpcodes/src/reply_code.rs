//! The types of the built-in registry, generated from `spec/`.

crate::reply_codes! {
    spec = builtin;
    language_feature = "lang-";

    /// A reply code of the registry: every code of every FTP RFC, and the ones that no RFC in force defines but people
    /// meet.
    ///
    /// The discriminant is the number. For a number that a peer may send although nobody defined it, use
    /// [`Code`](crate::Code).
    ///
    /// ```
    /// use ftpcodes::{Language, ReplyCode};
    ///
    /// let code = ReplyCode::from_u16(426).ok_or("unknown")?;
    /// assert_eq!(code, ReplyCode::ConnectionClosed);
    /// assert_eq!(code, 426);
    /// assert_eq!(code.title(), "Connection Closed");
    /// assert_eq!(code.text(), "Connection closed; transfer aborted.");
    /// # #[cfg(feature = "lang-ru")]
    /// println!("{}", code.fix_in(Language::Ru));
    /// # Ok::<(), &str>(())
    /// ```
    pub enum ReplyCode;

    /// What the first digit of a reply code says: RFC 959 section 4.2, and RFC 2228 section 5.2 for 6yz.
    ///
    /// ```
    /// use ftpcodes::{ReplyClass, ReplyCode};
    ///
    /// assert_eq!(ReplyCode::FileBusy.class(), ReplyClass::TransientNegative);
    /// assert_eq!(ReplyClass::TransientNegative.digit(), 4);
    /// ```
    pub enum ReplyClass;

    /// What the second digit of a reply code says: the function groups of RFC 959 section 4.2.
    ///
    /// ```
    /// use ftpcodes::{FunctionGroup, ReplyCode};
    ///
    /// assert_eq!(ReplyCode::ConnectionClosed.group(), Some(FunctionGroup::Connections));
    /// ```
    pub enum FunctionGroup;

    /// A language that the registry has words in; cargo features decide which ones are compiled in.
    ///
    /// ```
    /// use ftpcodes::Language;
    ///
    /// assert_eq!("en-GB".parse(), Ok(Language::En));
    /// assert_eq!(Language::negotiate(&["tlh", "en"]), Some(Language::En));
    /// ```
    pub enum Language;

    /// One meaning of a reply code. Most codes have one; for some the command decides.
    ///
    /// ```
    /// use ftpcodes::ReplyCode;
    ///
    /// let mut meanings = ReplyCode::SystemStatus.meanings();
    /// let features = meanings.find(|meaning| meaning.commands().contains(&"FEAT")).unwrap();
    /// assert_eq!(features.id(), Some("features"));
    /// ```
    pub struct Meaning;

    /// A reply code that is checked while compiling: `code!(426)` is [`ReplyCode::ConnectionClosed`](crate::ReplyCode).
    ///
    /// It is a constant, and a pattern too.
    ///
    /// ```
    /// use ftpcodes::{ReplyCode, code};
    ///
    /// const ABORTED: ReplyCode = code!(426);
    /// assert_eq!(ABORTED, ReplyCode::ConnectionClosed);
    /// assert!(matches!(ABORTED, code!(426)));
    /// ```
    ///
    /// A number that the registry does not have does not compile, and the error names the nearest ones:
    ///
    /// ```compile_fail
    /// let code = ftpcodes::code!(427);
    /// ```
    pub macro code => crate::ReplyCode;
}
