//! The rules, in the order of judgement.

mod attempt;
mod connection;
mod data;
mod files;
mod login;
mod modes;
mod names;
mod ports;
mod tls;
mod transfer;
mod user;
mod view;

use alloc::vec::Vec;

use super::Trouble;
use super::finding::{Evidence, Finding};
use super::record::SessionRecord;
use attempt::Attempt;
use view::{Refusal, View};

/// A rule over the whole session, over a refused command, over a data connection.
type SessionRule = (Trouble, fn(&View<'_>) -> Option<Evidence>);
type RefusalRule = (Trouble, fn(&View<'_>, &Refusal<'_>) -> Option<Evidence>);
type DataRule = (Trouble, fn(&View<'_>, &Attempt<'_>) -> Option<Evidence>);

/// If one of them applies, nothing else can be trusted.
const FIRST: &[SessionRule] =
    &[(Trouble::NotFtp, connection::not_ftp), (Trouble::RepliesOutOfStep, connection::replies_out_of_step)];

/// Of a greeting, USER or PASS that is refused: the first that fits.
const LOGIN: &[RefusalRule] = &[
    (Trouble::TlsRequired, login::tls_required),
    (Trouble::TooManyConnections, login::too_many_connections),
    (Trouble::HomeUnavailable, login::home_unavailable),
    (Trouble::LockedOut, user::locked_out),
    (Trouble::AnonymousRefused, user::anonymous_refused),
    (Trouble::LoginRefused, user::login_refused),
];

/// Of the session as a whole: each that fits.
const SESSION: &[SessionRule] = &[
    (Trouble::VsftpdOops, connection::vsftpd_oops),
    (Trouble::IdleTimeout, connection::idle_timeout),
    (Trouble::TlsNotOffered, tls::tls_not_offered),
    (Trouble::CertificateNotTrusted, tls::certificate_not_trusted),
    (Trouble::TlsHandshakeFailed, tls::tls_handshake_failed),
    (Trouble::ImplicitExplicitMixed, tls::implicit_explicit_mixed),
    (Trouble::PasvOverIpv6, ports::pasv_over_ipv6),
    (Trouble::PortRefused, ports::port_refused),
    (Trouble::MalformedPassiveReply, ports::malformed_passive_reply),
    (Trouble::MlsdUnsupported, modes::mlsd_unsupported),
    (Trouble::ListOptions, modes::list_options),
    (Trouble::SizeInAscii, modes::size_in_ascii),
    (Trouble::RestInAscii, modes::rest_in_ascii),
    (Trouble::AsciiDamagesBinary, modes::ascii_damages_binary),
    (Trouble::AttributesUnsupported, modes::attributes_unsupported),
];

/// Of a data connection that came to nothing: the first that fits.
const DATA: &[DataRule] = &[
    (Trouble::TlsSessionReuse, transfer::tls_session_reuse),
    (Trouble::DataProtectionRequired, transfer::data_protection_required),
    (Trouble::TlsCloseMissing, transfer::tls_close_missing),
    (Trouble::DataPeerMismatch, data::data_peer_mismatch),
    (Trouble::ControlDroppedInTransfer, transfer::control_dropped_in_transfer),
    (Trouble::TransferBreaksOff, transfer::transfer_breaks_off),
    (Trouble::ActiveBlocked, data::active_blocked),
    (Trouble::PasvPrivateAddress, data::pasv_private_address),
    (Trouble::EpsvBlocked, data::epsv_blocked),
    (Trouble::PassivePortsBlocked, data::passive_ports_blocked),
];

/// Of a command about a file that is refused: the first that fits.
const FILES: &[RefusalRule] = &[
    (Trouble::QuotaOrDiskFull, files::quota_or_disk_full),
    (Trouble::DirectoryNotEmpty, files::directory_not_empty),
    (Trouble::AlreadyExists, files::already_exists),
    (Trouble::Utf8Names, names::utf8_names),
    (Trouble::FileNameRefused, names::file_name_refused),
    (Trouble::NoPermission, files::no_permission),
    (Trouble::PathNotFound, names::path_not_found),
];

/// What is a mere consequence of another trouble, if that was found.
const CONSEQUENCES: &[(Trouble, Trouble)] = &[
    (Trouble::LockedOut, Trouble::LoginRefused),
    (Trouble::TlsNotOffered, Trouble::TlsRequired),
    (Trouble::CertificateNotTrusted, Trouble::TlsHandshakeFailed),
    (Trouble::PasvPrivateAddress, Trouble::PassivePortsBlocked),
    (Trouble::MalformedPassiveReply, Trouble::PassivePortsBlocked),
];

impl SessionRecord {
    /// What went wrong so far, the most certain first.
    ///
    /// It takes time in proportion to what is kept.
    #[must_use]
    #[inline]
    pub fn troubles(&self) -> Vec<Finding> {
        let view = View::new(self);
        let mut found = self.settled.clone();
        for (trouble, rule) in FIRST {
            if let Some(evidence) = rule(&view) {
                found.retain(|finding| finding.trouble == *trouble);
                Finding::add(&mut found, *trouble, evidence);
                return found;
            }
        }
        for refusal in view.login_refusals() {
            add_first(&mut found, LOGIN.iter().map(|(trouble, rule)| (*trouble, rule(&view, &refusal))));
        }
        for (trouble, rule) in SESSION {
            if let Some(evidence) = rule(&view) {
                Finding::add(&mut found, *trouble, evidence);
            }
        }
        let mut told = Vec::new();
        for attempt in view.failed_attempts() {
            let fits = add_first(&mut found, DATA.iter().map(|(trouble, rule)| (*trouble, rule(&view, &attempt))));
            told.extend(attempt.refusal().filter(|_| fits).map(|answer| answer.line));
        }
        told.sort_unstable();
        // What refuses the data connection is not about the file.
        for refusal in view.file_refusals().filter(|refusal| told.binary_search(&refusal.answer.line).is_err()) {
            add_first(&mut found, FILES.iter().map(|(trouble, rule)| (*trouble, rule(&view, &refusal))));
        }
        for (cause, consequence) in CONSEQUENCES {
            if found.iter().any(|finding| finding.trouble == *cause) {
                found.retain(|finding| finding.trouble != *consequence);
            }
        }
        found.sort_by_key(|finding| (finding.strength, finding.lines.first().copied()));
        found
    }
}

/// Adds the first that fits, and tells whether there is one.
fn add_first(found: &mut Vec<Finding>, mut judged: impl Iterator<Item = (Trouble, Option<Evidence>)>) -> bool {
    let first = judged.find_map(|(trouble, evidence)| Some((trouble, evidence?)));
    let fits = first.is_some();
    if let Some((trouble, evidence)) = first {
        Finding::add(found, trouble, evidence);
    }
    fits
}
