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
    ///
    /// # All commands
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

    /// Matches a reply code against all that a command can get, and does not compile if a reply is forgotten.
    ///
    /// ```
    /// use ftpcodes::{Code, match_reply};
    ///
    /// fn after_opening(code: Code) -> Result<bool, String> {
    ///     match_reply!(RETR after 1xx, code, {
    ///         110 => Ok(false),
    ///         226 | 250 => Ok(true),
    ///         421 => Err("the server is going away".into()),
    ///         4xx => Err(format!("try again: {code}")),
    ///         5xx => Err(format!("refused: {code}")),
    ///         other => Err(format!("not FTP: {other}")),
    ///     })
    /// }
    ///
    /// assert_eq!(after_opening(Code::try_from(226)?), Ok(true));
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    ///
    /// # Which replies
    ///
    /// The words before the first comma have one order: the command, then a place, then `+ observed`.
    ///
    /// * `RETR` alone is about every reply to the command, at whatever place.
    /// * `RETR first` is about the first reply, `RETR after 150` about those that follow a 150, and `RETR after 1xx`
    ///   about those that follow any 1yz. There may also be such a place after an intermediate reply, where the client
    ///   sends text and no other command: `MAIL after 354`. What may come at any time (421) comes at each of these
    ///   places, too.
    /// * All that documents list there ([`Basis`](crate::Basis) `Specified` and `Implied`) must have an arm. With
    ///   `+ observed`, what servers were seen or are reported to send there must have one as well; without these words
    ///   it may. Where nothing was observed they change nothing, so that a macro of your own can write them for every
    ///   command.
    /// * `after` takes replies that were only observed, too, with or without `+ observed`: a client that has read a 125
    ///   to MLSD asks what comes next.
    /// * A command of two words, as other protocols have, is written with both: `AUTHINFO USER first`.
    ///
    /// ```
    /// # use ftpcodes::{Code, match_reply};
    /// fn opened(code: Code) -> bool {
    ///     match_reply!(RETR first + observed, code, {
    ///         125 | 150 => true,
    ///         // Observed: no document has it first, and `unlisted` would be wrong.
    ///         425 => false,
    ///         3xx | 4xx | 5xx => false,
    ///         // RETR gets 226 after 125 or 150; where a server leaves these out, it comes first.
    ///         unlisted 226 => true,
    ///         _ => false,
    ///     })
    /// }
    /// # assert!(opened(ftpcodes::code!(226).code()));
    /// ```
    ///
    /// # Arms
    ///
    /// Codes such as `226`, classes such as `4xx` (or `4yz`), which take every number of that first digit, listed or
    /// not, as RFC 959 section 4.2 lets a client decide; several with `|`; conditions with `if`, and such an arm does
    /// not count as covering its codes. The last arm, a name or `_`, takes what is left: the peer is wrong then, or
    /// newer than this registry. It binds the value that is matched.
    ///
    /// A code that is not listed for the command *at this place* is written `unlisted 560 => …`: a server's own, but
    /// also 226 in `RETR first`, which comes after 150 by the documents. Codes that were observed there are listed.
    ///
    /// An arm is no pattern of Rust: it has no attribute and no documentation, no range, no `@`, `mut` or `ref`, no
    /// parentheses, no path and no constant. What stands behind `=>` and `if` may be any expression.
    ///
    /// # The value
    ///
    /// A [`Code`](crate::Code), a [`ReplyCode`](crate::ReplyCode), a `u16`, or a reference to one of them. The enum of
    /// another protocol is refused, because its numbers mean other things; `.code()` makes a plain number of it. Other
    /// integers and texts are refused as well: `Code::try_from` reads these.
    ///
    /// The match compiles to what `match code.as_u16() { … }` would. It cannot stand in a `const`, a `static` or a
    /// `const fn`, since it calls a method of a trait for the number; [`code!`](crate::code!) and
    /// [`reply!`](crate::reply!) can.
    ///
    /// # Errors
    ///
    /// A code that the command never gets, a reply that no arm covers, an arm that can never be reached, and a missing
    /// last arm; all at once, each in its place. Only while an arm cannot be read, what is not covered stays unknown,
    /// and so whether a last arm is missing: that is told after the repair.
    ///
    /// ```compile_fail
    /// # let code = ftpcodes::Code::try_from(226).unwrap();
    /// // `257` is never a reply to RETR (it answers MKD, PWD, XMKD, XPWD)
    /// ftpcodes::match_reply!(RETR after 1xx, code, { 110 => {} 2xx => {} 257 => {} 4xx | 5xx => {} _ => {} });
    /// ```
    pub macro match_reply => crate::ReplyCode;

    /// Makes a reply that the command may get: a [`ReplyBuilder`](crate::ReplyBuilder).
    ///
    /// ```
    /// use ftpcodes::payload::{PassiveAddress, Pathname};
    /// use ftpcodes::{Language, reply};
    ///
    /// let mut out = String::new();
    /// reply!(STOR after 150, 226).write_to(&mut out)?;
    /// reply!(PASV, 227, PassiveAddress::new([192, 0, 2, 7].into(), 5001)).write_to(&mut out)?;
    /// reply!(PWD, 257, Pathname::new(b"/home/ada").commented("is the current directory")).write_to(&mut out)?;
    /// reply!(RETR, 450, format_args!("{} is busy", "x")).write_to(&mut out)?;
    /// reply!(RETR, 550, language = Language::En).write_to(&mut out)?;
    /// // For those who must: no document lets a server answer so.
    /// reply!(DELE, 200, deviation = "a client of ours waits for it").write_to(&mut out)?;
    /// assert!(out.contains("227 Entering Passive Mode (192,0,2,7,19,137).\r\n"));
    /// assert!(out.contains("257 \"/home/ada\" is the current directory\r\n"));
    /// # Ok::<(), ftpcodes::WriteError>(())
    /// ```
    ///
    /// The words before the first comma are those of [`match_reply!`](crate::match_reply!): `STOR after 150`. Replies
    /// that were only observed are no replies to send, so `+ observed` changes nothing here; as a place, `MLSD after
    /// 125`, they may stand. `reply!(any, 500)` is a reply that any command may get by a general rule, for one that the
    /// server does not know; it has no place, and whether the rule has exceptions is not asked.
    ///
    /// The text is the recommended one of what the code means for this command; or yours, anything that implements
    /// `Display` or is a [`payload`](crate::payload); or with `language = …` the title in that language. Where the
    /// meaning has a [`format`](crate::Meaning::format), as that of 227 has, the recommended text is a pattern, and
    /// yours is required; a payload writes it. So it is with 211 to FEAT, whose first line alone would say that there
    /// are no extensions.
    ///
    /// # Errors
    ///
    /// A code that no document lets the command get does not compile; the error lists what may be sent. `deviation`,
    /// with the reason, lets it pass.
    ///
    /// ```compile_fail
    /// let reply = ftpcodes::reply!(RETR, 257, "\"/\"");
    /// ```
    pub macro reply => crate::ReplyCode;
}
