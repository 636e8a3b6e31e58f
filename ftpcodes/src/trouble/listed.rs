//! What goes wrong in sessions.

use core::fmt;
use core::str::FromStr;

use ftpcodes_core::{Audience, Source, Strength, TroubleData, TroublePage, TroubleWords};

use crate::{Command, Language, ReplyCode};

ftpcodes_macros::troubles! {
    /// Something that goes wrong in FTP sessions: its cause, and what to do about it for who uses the client, who runs
    /// the server and who writes the software.
    ///
    /// ```
    /// use ftpcodes::{Audience, Strength, Trouble};
    ///
    /// let trouble: Trouble = "pasv-private-address".parse()?;
    /// assert_eq!(trouble, Trouble::PasvPrivateAddress);
    /// assert_eq!(trouble.strength(), Strength::Certain);
    /// println!("{trouble}: {}", trouble.remedy(Audience::Operator));
    /// # Ok::<(), ftpcodes::UnknownTrouble>(())
    /// ```
    pub enum Trouble;
}

impl Trouble {
    /// The trouble of this id.
    #[inline]
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|trouble| trouble.id() == id)
    }

    /// Its name, which is what the registry, the program and its JSON call it: `tls-session-reuse`.
    #[inline]
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.__data().id
    }

    /// The most that the log of a session can say for it.
    #[inline]
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.__data().strength
    }

    /// The codes that are seen where it happens, sorted.
    #[inline]
    pub fn codes(self) -> impl Iterator<Item = ReplyCode> + Clone {
        self.__data().codes.iter().filter_map(|number| ReplyCode::from_u16(*number))
    }

    /// The commands that it concerns, sorted.
    #[inline]
    pub fn commands(self) -> impl Iterator<Item = Command> + Clone {
        self.__data().commands.iter().filter_map(|verb| Command::from_verb(verb.as_bytes()))
    }

    /// What the words about it rest on.
    #[inline]
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        self.__data().sources
    }

    /// Addresses of public reports of it.
    #[inline]
    #[must_use]
    pub const fn reports(self) -> &'static [&'static str] {
        self.__data().reports
    }

    /// Short name: `Passive Address Out of Reach`.
    #[inline]
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.title_in(Language::DEFAULT)
    }

    /// Short name, in the language asked for.
    #[inline]
    #[must_use]
    pub const fn title_in(self, language: Language) -> &'static str {
        self.words(language).title
    }

    /// What is wrong, and why it shows as it does.
    #[inline]
    #[must_use]
    pub const fn cause(self) -> &'static str {
        self.cause_in(Language::DEFAULT)
    }

    /// What is wrong, and why it shows as it does, in the language asked for.
    #[inline]
    #[must_use]
    pub const fn cause_in(self, language: Language) -> &'static str {
        self.words(language).cause
    }

    /// What to do, for one of those who can do something.
    #[inline]
    #[must_use]
    pub const fn remedy(self, audience: Audience) -> &'static str {
        self.remedy_in(audience, Language::DEFAULT)
    }

    /// What to do, for one of those who can do something, in the language asked for.
    #[inline]
    #[must_use]
    pub const fn remedy_in(self, audience: Audience, language: Language) -> &'static str {
        self.words(language).remedy(audience)
    }

    /// Other words that people search for.
    #[inline]
    #[must_use]
    pub const fn aliases(self) -> &'static [&'static str] {
        self.aliases_in(Language::DEFAULT)
    }

    /// Other words that people search for, in the language asked for.
    #[inline]
    #[must_use]
    pub const fn aliases_in(self, language: Language) -> &'static [&'static str] {
        self.words(language).aliases
    }

    /// All that the registry says about it.
    #[inline]
    #[must_use]
    pub const fn explain(self) -> TroublePage {
        self.explain_in(Language::DEFAULT)
    }

    /// All that the registry says about it, in the language asked for.
    #[inline]
    #[must_use]
    pub const fn explain_in(self, language: Language) -> TroublePage {
        TroublePage::__new(self.words(language), language.__words())
    }

    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __data(self) -> &'static TroubleData {
        TroubleData::__at(Language::__troubles(), self as usize)
    }

    #[inline]
    const fn words(self, language: Language) -> &'static TroubleWords {
        language.__words().trouble(self.__data())
    }
}

/// The title, in English.
impl fmt::Display for Trouble {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

impl FromStr for Trouble {
    type Err = UnknownTrouble;

    /// The trouble of this id.
    #[inline]
    fn from_str(id: &str) -> Result<Self, UnknownTrouble> {
        Self::from_id(id).ok_or(UnknownTrouble(()))
    }
}

/// The registry has no trouble of this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownTrouble(());

impl fmt::Display for UnknownTrouble {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no trouble of this registry has that id")
    }
}

impl core::error::Error for UnknownTrouble {}
