//! What the texts of replies hold for programs: addresses, sizes, times, path names, features.
//!
//! Each type reads the text of a reply and writes it. Reading takes what real servers send and tells by
//! [`PayloadDeviations`] where that is not the form of the standard; what cannot be read is a [`PayloadError`] with the
//! place and what was expected there. Writing gives the form of the standard, and what is written is read back equal,
//! if it keeps to the limits of the reader; a value that could not be is refused, when it is made or when it is
//! written. Nothing is allocated, and no input makes anything here panic.
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
//! | 227, 228, 229 | PASV, LPSV, EPSV | [`PassiveAddress`], [`LongPassiveAddress`], [`ExtendedPassivePort`] |
//! | 227, 228, 229 | PASV, LPSV, EPSV | [`DataAddress`], whichever it is |
//! | 234, 235, 334, 335 | AUTH, ADAT | [`SecurityData`] |
//! | 250 | MLST | [`Facts`] |
//! | 257, 521 | PWD, MKD | [`Pathname`] |
//! | 336 | USER | [`Challenge`] |
//! | 350 | REST | [`RestartOffset`] |
//! | 521 | LPRT, LPSV | [`AddressFamilies`] |
//! | 522 | EPRT, EPSV | [`NetworkProtocols`] |
//! | 631, 632, 633 | any | [`ProtectedReply`] |

mod address;
mod calendar;
mod deviation;
mod error;
mod facts;
mod features;
mod file_name;
mod hash_value;
mod host_name;
mod listing;
mod marks;
mod minutes;
mod modification_time;
mod parsed;
mod pathname;
mod raw;
mod read;
mod restart_marker;
mod restart_offset;
mod security;
mod size;
mod system_type;
mod transfer_size;
mod translation_status;

pub use address::{
    AddressFamilies, DataAddress, ExtendedPassivePort, LongPassiveAddress, NetworkProtocols, PassiveAddress, is_private,
};
pub use deviation::{PayloadDeviation, PayloadDeviations};
pub use error::{PayloadError, PayloadErrorKind};
pub use facts::{FactType, Facts, FactsChanged, FactsIter, Permissions};
pub use features::{Feature, Features, Indented};
pub use file_name::FileName;
pub use hash_value::HashValue;
pub use host_name::HostName;
pub use listing::Listing;
pub use minutes::Minutes;
pub use modification_time::ModificationTime;
pub use parsed::{Parsed, Payload};
pub use pathname::Pathname;
pub use restart_marker::RestartMarker;
pub use restart_offset::RestartOffset;
pub use security::{Base64, Challenge, ProtectedReply, Protection, SecurityData};
pub use size::Size;
pub use system_type::SystemType;
pub use transfer_size::TransferSize;
pub use translation_status::TranslationStatus;
