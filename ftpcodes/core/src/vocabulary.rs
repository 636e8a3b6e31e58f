//! Small fixed vocabularies of the registry: what it states about a code or a reply besides words.

/// An enum each of whose values is one word of the registry's JSON.
macro_rules! vocabulary {
    ($(#[$attribute:meta])* pub enum $name:ident { $($(#[$of_value:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$of_value])* $value,)* }

        impl $name {
            /// The words, in the order of the values.
            #[doc(hidden)]
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The value that this word of the registry's JSON stands for.
            #[doc(hidden)]
            #[must_use]
            #[inline]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$value),)*
                    _ => None,
                }
            }

            /// The word that the registry's JSON uses for it.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $word,)* }
            }
        }
    };
}

vocabulary! {
    /// How a code, or one meaning of it, stands to the standards.
    #[non_exhaustive]
    pub enum Status {
        /// Defined by a standards-track RFC in force.
        Standard = "standard",
        /// Defined by an RFC of the category Experimental.
        Experimental = "experimental",
        /// Defined only by documents that newer ones replaced, or left over from them.
        Historic = "historic",
        /// Defined only by Internet-Drafts.
        Draft = "draft",
        /// In no RFC and no draft, but met in practice or listed somewhere.
        Nonstandard = "nonstandard",
    }
}

vocabulary! {
    /// What the values in a reply's text are; the recommended text is a pattern then, and not to be sent as it is.
    #[non_exhaustive]
    pub enum Format {
        /// The marker of RFC 959: `MARK yyyy = mmmm`.
        RestartMarker = "restart-marker",
        /// How long until the service is ready.
        Minutes = "minutes",
        /// The name that the server chose: `FILE: pppp`.
        FileName = "file-name",
        /// One feature a line.
        Features = "features",
        /// A number of octets.
        Size = "size",
        /// A time in UTC: `YYYYMMDDHHMMSS.sss`.
        ModificationTime = "modification-time",
        /// Facts as they are now, and the path name.
        FactsChanged = "facts-changed",
        /// A digest with its range and the path name.
        Hash = "hash",
        /// The name of the system.
        SystemType = "system-type",
        /// What a gateway translates.
        TranslationStatus = "translation-status",
        /// `(h1,h2,h3,h4,p1,p2)`.
        PassiveAddress = "passive-address",
        /// `(af,hal,h1,h2,...,pal,p1,p2,...)`.
        LongPassiveAddress = "long-passive-address",
        /// `(|||port|)`.
        ExtendedPassivePort = "extended-passive-port",
        /// `ADAT=` and base64, or no data.
        SecurityData = "security-data",
        /// A challenge to the user.
        Challenge = "challenge",
        /// A line of facts and a path name.
        Facts = "facts",
        /// A path name in quotation marks.
        Pathname = "pathname",
        /// `(af1,af2)`.
        AddressFamilies = "address-families",
        /// `(1,2)`.
        NetworkProtocols = "network-protocols",
        /// Another reply, protected, in base64.
        ProtectedReply = "protected-reply",
        /// Values that this library does not read.
        Pattern = "pattern",
    }
}

vocabulary! {
    /// When a command that got a negative reply may be sent again.
    #[non_exhaustive]
    pub enum Retry {
        /// At once: the fault was in the transfer or the moment.
        SameCommand = "same-command",
        /// After some time.
        Later = "later",
        /// On a new connection.
        AfterReconnecting = "after-reconnecting",
        /// After logging in.
        AfterLogin = "after-login",
        /// After something was changed: parameter, setting, order of commands, rights of the account.
        AfterChange = "after-change",
        /// Not at all on this server.
        Never = "never",
    }
}

vocabulary! {
    /// What becomes of the control connection after a reply.
    #[non_exhaustive]
    pub enum ControlConnection {
        /// It stays open.
        StaysOpen = "stays-open",
        /// The server closes it.
        Closes = "closes",
    }
}

vocabulary! {
    /// What a reply says about the data connection.
    #[non_exhaustive]
    pub enum DataConnection {
        /// The server is about to open it.
        Opening = "opening",
        /// The server listens for it.
        Awaited = "awaited",
        /// It is open.
        Open = "open",
        /// It is closed or about to be.
        Closed = "closed",
        /// It was not opened.
        NotOpened = "not-opened",
    }
}

vocabulary! {
    /// Direction of a script, as HTML's `dir` has it.
    pub enum Direction {
        /// Left to right.
        LeftToRight = "ltr",
        /// Right to left.
        RightToLeft = "rtl",
    }
}

vocabulary! {
    /// On whose authority a command may get a reply.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Basis {
        /// A document in force lists the code for this command; for a draft's or a historic command, its own document.
        Specified = "specified",
        /// A general rule, prose or an example allows it.
        Implied = "implied",
        /// No document allows it at this place, and servers were seen to send it.
        Observed = "observed",
        /// No document allows it at this place and no server was seen to send it, but it is reported of some.
        Reported = "reported",
    }
}

vocabulary! {
    /// What RFC 1123 section 4.1.2.13 asks of servers about a command.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Requirement {
        /// Every server has it.
        Must = "must",
        /// Every server has it unless there is a good reason.
        Should = "should",
        /// A server may have it.
        May = "may",
    }
}

vocabulary! {
    /// How much the log of a session can say for a trouble.
    #[derive(PartialOrd, Ord)]
    pub enum Strength {
        /// The log proves it.
        Certain = "certain",
        /// It is the usual reading of such a log.
        Likely = "likely",
        /// It may be so; other causes show in the same way.
        Possible = "possible",
    }
}

#[cfg(feature = "documents")]
vocabulary! {
    /// How a document stands today, in the words of the RFC editor; what is no document of the IETF says so.
    ///
    /// It says nothing of the codes: what RFC 959 has is in force, and what a document in force once had may be historic.
    pub enum DocumentStatus {
        /// An Internet Standard, which has a number among these, too.
        InternetStandard = "internet-standard",
        /// A Draft Standard, a level that is not given any more.
        DraftStandard = "draft-standard",
        /// A Proposed Standard, on the standards track.
        ProposedStandard = "proposed-standard",
        /// A Best Current Practice.
        BestCurrentPractice = "best-current-practice",
        /// For experiments.
        Experimental = "experimental",
        /// For information.
        Informational = "informational",
        /// Retired.
        Historic = "historic",
        /// Published before documents had a status.
        Unknown = "unknown",
        /// An Internet-Draft, which is no RFC yet or never became one.
        InternetDraft = "internet-draft",
        /// The source of a program.
        Program = "program",
        /// Anything else that is published: a manual, a report.
        Publication = "publication",
    }
}

#[cfg(feature = "documents")]
impl DocumentStatus {
    /// Whether the document is an RFC or a draft, which have a title and a date, or the like.
    #[inline]
    #[must_use]
    pub const fn is_published(self) -> bool {
        !matches!(self, Self::Program | Self::Publication)
    }
}

vocabulary! {
    /// Whom a remedy is for.
    pub enum Audience {
        /// Who uses the client.
        User = "user",
        /// Who runs the server.
        Operator = "operator",
        /// Who writes the client or the server.
        Author = "author",
    }
}

vocabulary! {
    /// What a reply does for its command: the first digit of RFC 959 section 4.2.1, and RFC 2228 section 5.2 for 6yz.
    ///
    /// Of a code alone, the class (`ReplyClass`, or that of another protocol) tells what its first digit says; the role is
    /// what counts once the command is known, and is the same enum in every protocol.
    pub enum Role {
        /// 1yz: the command has begun, and another reply follows. Not so in a protocol whose 1yz ends the command, as
        /// in NNTP.
        Preliminary = "preliminary",
        /// 2yz: the command is done.
        Completion = "completion",
        /// 3yz: the command is accepted, and the server waits for another one.
        Intermediate = "intermediate",
        /// 4yz: the command failed, and may work later.
        TransientNegative = "transient-negative",
        /// 5yz: the command failed, and is not to be repeated as it is.
        PermanentNegative = "permanent-negative",
        /// 6yz: an envelope with a reply inside.
        Protected = "protected",
    }
}

impl Basis {
    /// The order of the values, from 0: the strongest authority first.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __rank(self) -> u8 {
        self as u8
    }

    /// Whether a document allows the reply, rather than servers that send it all the same.
    #[must_use]
    #[inline]
    pub const fn is_documented(self) -> bool {
        matches!(self, Self::Specified | Self::Implied)
    }
}

impl Role {
    /// The role that the first digit gives.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __of(number: u16) -> Self {
        match number / 100 {
            1 => Self::Preliminary,
            2 => Self::Completion,
            3 => Self::Intermediate,
            4 => Self::TransientNegative,
            5 => Self::PermanentNegative,
            _ => Self::Protected,
        }
    }

    /// The same in a protocol whose 1yz ends the command.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __without_preliminary(number: u16) -> Self {
        match Self::__of(number) {
            Self::Preliminary => Self::Completion,
            role => role,
        }
    }

    /// Whether the command failed.
    #[must_use]
    #[inline]
    pub const fn is_negative(self) -> bool {
        matches!(self, Self::TransientNegative | Self::PermanentNegative)
    }
}
