//! What the texts of replies hold for programs: addresses, sizes, times, path names, features.
//!
//! Each type reads the text of a reply and writes it. Reading takes what real servers send and tells by
//! [`PayloadDeviations`] where that is not the form of the standard; what cannot be read is a [`PayloadError`] with the
//! place and what was expected there. Writing gives the form of the standard, and what is written is read back equal, if
//! it keeps to the limits of the reader; a value that could not be is refused, when it is made or when it is written.
//! Nothing is allocated, and no input makes anything here panic.
//!
//! [`Reply::payload`](crate::Reply::payload) reads from a reply and checks its code; `parse` of each type reads a text.
//!
//! ```
//! use ftpcodes::payload::{PassiveAddress, PayloadDeviation};
//! use ftpcodes::{Reply, reply};
//!
//! // A client reads.
//! let reply = Reply::parse(b"227 listening on 192, 0, 2, 7, 19, 137\r\n")?.unwrap();
//! let address = reply.payload::<PassiveAddress>()?;
//! assert_eq!(address.socket_addr().to_string(), "192.0.2.7:5001");
//! assert!(address.deviations().iter().eq([PayloadDeviation::NoParentheses, PayloadDeviation::Spaces]));
//!
//! // A server writes.
//! let mut out = String::new();
//! reply!(PASV, 227, *address).write_to(&mut out)?;
//! assert_eq!(out, "227 Entering Passive Mode (192,0,2,7,19,137).\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | code | command | type |
//! | --- | --- | --- |
//! | 110 | transfers | [`RestartMarker`] |
//! | 120 | greeting | [`Minutes`] |
//! | 125, 150 | STOU | [`FileName`] |
//! | 150 | RETR | [`TransferSize`] |
//! | 211 | FEAT | [`Features`] |
//! | 211, 212, 213 | STAT | [`Listing`] |
//! | 213 | SIZE | [`Size`] |
//! | 213 | MDTM | [`ModificationTime`] |
//! | 213 | MFMT, MFCT, MFF | [`FactsChanged`] |
//! | 213 | HASH | [`HashValue`] |
//! | 215 | SYST | [`SystemType`] |
//! | 216 | ALGS | [`TranslationStatus`] |
//! | 220 | greeting | [`HostName`] |
//! | 227, 228, 229 | PASV, LPSV, EPSV | [`PassiveAddress`], [`LongPassiveAddress`], [`ExtendedPassivePort`]; any: [`DataAddress`] |
//! | 234, 235, 334, 335 | AUTH, ADAT | [`SecurityData`] |
//! | 250 | MLST | [`Facts`] |
//! | 257, 521 | PWD, MKD | [`Pathname`] |
//! | 336 | USER | [`Challenge`] |
//! | 350 | REST | [`RestartOffset`] |
//! | 521 | LPRT, LPSV | [`AddressFamilies`] |
//! | 522 | EPRT, EPSV | [`NetworkProtocols`] |
//! | 631, 632, 633 | any | [`ProtectedReply`] |

mod base64;
mod calendar;
mod challenge;
mod data_address;
mod deviation;
mod error;
mod extended_passive_port;
mod fact_values;
mod facts;
mod facts_changed;
mod facts_iter;
mod facts_line;
mod features;
mod file_name;
mod hash_value;
mod host_name;
mod listing;
mod long_passive_address;
mod lossy;
mod marks;
mod minutes;
mod modification_time;
mod number_list;
mod octets;
mod passive_address;
mod pathname;
mod protected_reply;
mod raw;
mod restart_marker;
mod restart_offset;
mod scan;
mod security_data;
mod size;
mod system_type;
mod transfer_size;
mod translation_status;

use core::ops::Deref;

pub use base64::Base64;
pub use challenge::Challenge;
pub use data_address::DataAddress;
pub use deviation::{PayloadDeviation, PayloadDeviations};
pub use error::{PayloadError, PayloadErrorKind};
pub use extended_passive_port::ExtendedPassivePort;
pub use fact_values::{FactType, Permissions};
pub use facts::Facts;
pub use facts_changed::FactsChanged;
pub use facts_iter::FactsIter;
pub use features::{Feature, Features, Indented};
pub use file_name::FileName;
pub use hash_value::HashValue;
pub use host_name::HostName;
pub use listing::Listing;
pub use long_passive_address::LongPassiveAddress;
pub use minutes::Minutes;
pub use modification_time::ModificationTime;
pub use number_list::{AddressFamilies, NetworkProtocols};
pub use passive_address::PassiveAddress;
pub use pathname::Pathname;
pub use protected_reply::{ProtectedReply, Protection};
pub use restart_marker::RestartMarker;
pub use restart_offset::RestartOffset;
pub use security_data::SecurityData;
pub use size::Size;
pub use system_type::SystemType;
pub use transfer_size::TransferSize;
pub use translation_status::TranslationStatus;

use crate::wire::Reply;

/// What the text of a reply holds.
pub trait Payload<'a>: Sized {
    /// The codes of the replies that hold it.
    const CODES: &'static [u16];

    /// Reads it from a reply, whose code has to be one of [`CODES`](Self::CODES).
    ///
    /// # Errors
    ///
    /// Another code, and a text that does not hold it.
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError>;
}

impl<'a> Reply<'a> {
    /// What the text holds, read as the type that you ask for; [`payload`](crate::payload) has the types.
    ///
    /// ```
    /// use ftpcodes::{Reply, payload::Size};
    ///
    /// let reply = Reply::parse(b"213 1048576\r\n")?.unwrap();
    /// assert_eq!(reply.payload::<Size>()?.bytes(), 1_048_576);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A code whose replies do not hold this type, and a text that cannot be read as one.
    pub fn payload<T: Payload<'a>>(&self) -> Result<Parsed<T>, PayloadError> {
        T::from_reply(self)
    }
}

/// A value that was read, and where its form was not that of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed<T> {
    value: T,
    deviations: PayloadDeviations,
}

impl<T> Parsed<T> {
    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Where the form was not that of the standard.
    #[must_use]
    pub const fn deviations(&self) -> PayloadDeviations {
        self.deviations
    }

    const fn new(value: T, deviations: PayloadDeviations) -> Self {
        Self { value, deviations }
    }

    fn map<U>(self, make: impl FnOnce(T) -> U) -> Parsed<U> {
        Parsed { value: make(self.value), deviations: self.deviations }
    }

    const fn with(mut self, deviation: PayloadDeviation) -> Self {
        self.deviations.add(deviation);
        self
    }
}

impl<T> Deref for Parsed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Says that the code is one of these.
fn check_code(reply: &Reply<'_>, codes: &[u16]) -> Result<(), PayloadError> {
    match codes.iter().any(|code| reply.code() == *code) {
        true => Ok(()),
        false => Err(PayloadError::WRONG_CODE),
    }
}

/// Reads from the line that can be read: servers put texts of their own before it and behind it.
fn from_lines<'a, T>(
    reply: &Reply<'a>,
    codes: &[u16],
    parse: impl Fn(&'a [u8]) -> Result<Parsed<T>, PayloadError>,
) -> Result<Parsed<T>, PayloadError> {
    check_code(reply, codes)?;
    if !reply.is_multi_line() {
        return parse(reply.text());
    }
    match reply.lines().find_map(|line| parse(line).ok()) {
        Some(parsed) => Ok(parsed.with(PayloadDeviation::SeveralLines)),
        None => parse(reply.text()),
    }
}

/// Says where a payload stands: on any line of replies with these codes.
macro_rules! on_any_line {
    ($name:ident $(<$a:lifetime>)?, $codes:expr) => {
        impl<'r $(: $a, $a)?> crate::payload::Payload<'r> for $name $(<$a>)? {
            const CODES: &'static [u16] = &$codes;

            fn from_reply(
                reply: &crate::wire::Reply<'r>,
            ) -> Result<crate::payload::Parsed<Self>, crate::payload::PayloadError> {
                crate::payload::from_lines(reply, Self::CODES, Self::parse)
            }
        }
    };
}

use on_any_line;
