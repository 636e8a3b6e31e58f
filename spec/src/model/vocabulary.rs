//! The words that the files use for facts, and the types that they stand for.

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// The words that the file uses, in the order of the variants.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The value that this word of the file stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// The word that the file uses for it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

word_enum! {
    /// How a code stands to the standards.
    Status {
        /// Defined by a standards-track RFC in force.
        Standard = "standard",
        /// Defined by an RFC of the category Experimental.
        Experimental = "experimental",
        /// Defined only by documents that newer ones replaced.
        Historic = "historic",
        /// Defined only by Internet-Drafts.
        Draft = "draft",
        /// In no RFC and no draft, but met or listed.
        Nonstandard = "nonstandard",
    }
}

word_enum! {
    /// What the values in a reply's text are.
    Format {
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

word_enum! {
    /// When a command that got a negative reply may be sent again.
    Retry {
        /// At once.
        SameCommand = "same-command",
        /// After some time.
        Later = "later",
        /// On a new connection.
        AfterReconnecting = "after-reconnecting",
        /// After logging in.
        AfterLogin = "after-login",
        /// After something was changed: path, parameter, order, account.
        AfterChange = "after-change",
        /// Not at all on this server.
        Never = "never",
    }
}

word_enum! {
    /// What becomes of the control connection.
    ControlConnection {
        /// It stays open.
        StaysOpen = "stays-open",
        /// The server closes it.
        Closes = "closes",
    }
}

word_enum! {
    /// What a reply says about the data connection.
    DataConnection {
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

word_enum! {
    /// Direction of a script.
    Direction {
        /// Left to right.
        LeftToRight = "ltr",
        /// Right to left.
        RightToLeft = "rtl",
    }
}

word_enum! {
    /// On whose authority a reply may answer a command.
    Basis {
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

impl Basis {
    /// Whether a document allows the reply, rather than servers that send it all the same.
    pub const fn is_documented(self) -> bool {
        matches!(self, Self::Specified | Self::Implied)
    }
}

word_enum! {
    /// What RFC 1123 asks of servers.
    Requirement {
        /// Every server has the command.
        Must = "must",
        /// Every server has it unless there is a good reason.
        Should = "should",
        /// A server may have it.
        May = "may",
    }
}
