//! The types of the built-in registry, generated from `spec/`.

crate::reply_codes! {
    spec = builtin;
    language_feature = "lang-";
    reference = crate;

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

    /// What the first digit of a reply code says: RFC 959 section 4.2, and RFC 2228 section 5.2 for 6yz. What a reply
    /// does for the command that got it is its [`Role`](crate::Role).
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

    /// A command of the registry: those of every FTP RFC in force and of drafts in use, historic ones, and
    /// [`Connect`](Self::Connect) for the connection itself, which the greeting answers.
    ///
    /// Variants say what a command does; [`command!(QUIT)`](crate::command!) is the one of a verb.
    ///
    /// ```
    /// use ftpcodes::{Basis, Command, ReplyCode};
    ///
    /// let store: Command = "stor".parse()?;
    /// assert_eq!(store, Command::Store);
    /// assert_eq!(store.syntax(), Some("STOR <SP> <pathname> <CRLF>"));
    /// // RFC 959 section 5.4 leaves 550 out, and its section 7 shows it.
    /// let denied = store.replies().find(|reply| reply.code() == ReplyCode::FileUnavailable).unwrap();
    /// assert_eq!(denied.basis(), Basis::Implied);
    /// assert!(store.next_after(ReplyCode::FileStatusOkay).any(|reply| reply.code() == 226));
    /// assert!(Command::UserName.commands_after(ReplyCode::NeedPassword).eq([Command::Password]));
    /// # Ok::<(), ftpcodes::UnknownCommand>(())
    /// ```
    pub enum Command;

    /// A reply that a command may get.
    ///
    /// ```
    /// use ftpcodes::{Command, Role};
    ///
    /// let marker = Command::Retrieve.replies_after_preliminary().find(|reply| reply.repeats()).unwrap();
    /// assert_eq!(marker.code(), 110);
    /// assert_eq!(marker.role(), Role::Preliminary);
    /// assert_eq!(marker.sources()[0].to_string(), "RFC 959 section 5.4");
    /// ```
    pub struct CommandReply;

    /// A reply code that is checked while compiling: `code!(426)` is [`ReplyCode::ConnectionClosed`](crate::ReplyCode),
    /// and `code!(RETR, 426)` is so, too, because RETR can get it, as a document says or as a server was seen to send
    /// it.
    ///
    /// It is a constant, and a pattern too. A command may have a place, as in [`match_reply!`](crate::match_reply!);
    /// `code!(any, 421)` is a code that any command may get by a general rule.
    ///
    /// ```
    /// use ftpcodes::{ReplyCode, code};
    ///
    /// const ABORTED: ReplyCode = code!(426);
    /// assert_eq!(ABORTED, ReplyCode::ConnectionClosed);
    /// assert!(matches!(ABORTED, code!(RETR after 150, 426)));
    /// ```
    ///
    /// A number that the registry does not have does not compile, and the error names the nearest ones; nor does one
    /// that the command never gets:
    ///
    /// ```compile_fail
    /// let code = ftpcodes::code!(427);
    /// ```
    ///
    /// ```compile_fail
    /// let code = ftpcodes::code!(RETR, 257);
    /// ```
    pub macro code => crate::ReplyCode;

    #[doc = include_str!("macros/match_reply.md")]
    pub macro match_reply => crate::ReplyCode;

    #[doc = include_str!("macros/expect_reply.md")]
    pub macro expect_reply => crate::ReplyCode;

    /// A command that is checked while compiling: `command!(QUIT)` is [`Command::Logout`](crate::Command).
    ///
    /// It is a constant, and a pattern too. Who knows the verb does not have to look the name of the variant up.
    ///
    /// ```
    /// use ftpcodes::{Command, command};
    ///
    /// const FEATURES: Command = command!(FEAT);
    /// assert_eq!(FEATURES, Command::FeatureNegotiation);
    /// assert!(matches!(FEATURES, command!(FEAT)));
    /// ```
    ///
    /// A verb that the registry does not have does not compile, and the error names the nearest one.
    ///
    /// ```compile_fail
    /// let command = ftpcodes::command!(RERT);
    /// ```
    pub macro command => crate::Command;

    #[doc = include_str!("macros/reply.md")]
    pub macro reply => crate::ReplyCode;
}

/// What a reply means for the command that got it, by [`Command::outcome`].
///
/// Every code has one, also those that the spec does not list for the command: they are judged by their first digit, as
/// RFC 959 section 4.2 asks of clients, and `basis()` is `None` then.
///
/// ```
/// use ftpcodes::{Basis, Code, Command, Retry, Role};
///
/// let busy = Command::Retrieve.outcome(Code::try_from(450)?);
/// assert_eq!((busy.role(), busy.basis()), (Role::TransientNegative, Some(Basis::Specified)));
/// assert_eq!(busy.retry(), Some(Retry::Later));
///
/// // 211 means several things; this is what it means in answer to FEAT.
/// let features = Command::FeatureNegotiation.outcome(Code::try_from(211)?);
/// assert_eq!(features.meaning().map(|meaning| meaning.title()), Some("Feature List"));
///
/// // A server's own code: by its first digit, a failure for good.
/// let unknown = Command::Retrieve.outcome(Code::try_from(560)?);
/// assert_eq!((unknown.role(), unknown.basis()), (Role::PermanentNegative, None));
/// assert_eq!((unknown.meaning(), unknown.retry()), (None, Some(Retry::AfterChange)));
/// # Ok::<(), ftpcodes::InvalidCode>(())
/// ```
///
/// The parameter is what a code may mean; it is another type for a spec of your own.
pub type Outcome<M = Meaning> = ftpcodes_core::Outcome<M>;
