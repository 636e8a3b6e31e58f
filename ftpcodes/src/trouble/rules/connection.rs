//! Whether it is FTP at all, whether replies are in step, and connections that the server ends.

use super::view::View;
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::{Answer, Exchange};
use crate::trouble::words::has;

/// What servers of mail call their protocol.
const MAIL: &[&str] = &["smtp", "esmtp", "lmtp"];

/// The first line of a greeting of mail: RFC 5321 section 4.2 has the name of the host and then the protocol.
#[inline]
fn is_of_mail(greeting: &Answer) -> bool {
    let line = greeting.words.split('\n').next().unwrap_or_default();
    let mut begin = line.split_ascii_whitespace().take(4);
    // The host of an FTP server may have mail in its name, and its welcome may tell of it.
    greeting.code == 220
        && begin.any(|word| MAIL.contains(&word.trim_end_matches([',', ';'])))
        && !has(line, "ftp ")
        && !has(line, "ftpd")
}

/// No FTP server, or no FTP client.
#[inline]
pub(super) fn not_ftp(view: &View<'_>) -> Option<Evidence> {
    let record = view.record;
    // Who takes a login is one.
    let takes = |last: &Answer| matches!(last.code, 331 | 332);
    let takes_user =
        |exchange: &Exchange| exchange.is(&[Command::UserName]) && exchange.last.as_ref().is_some_and(takes);
    if record.login.is_some() || view.exchanges().any(takes_user) {
        return None;
    }
    // Who knows other commands as well tries the server.
    let commands = record.foreign_commands.iter().filter(|_| !record.talked);
    let mut foreign = record.foreign.iter().chain(commands).copied().peekable();
    if foreign.peek().is_some() {
        return Some(Evidence::new(Strength::Certain, foreign));
    }
    let greeting = view.exchanges().find(|exchange| exchange.is(&[Command::Connect]))?.last.as_ref()?;
    if !is_of_mail(greeting) {
        return None;
    }
    // Until it knows no USER, it may take a login.
    let knows_no_user = view.refused(&[Command::UserName]).any(|refusal| matches!(refusal.answer.code, 500..=504));
    let strength = if knows_no_user { Strength::Certain } else { view.unless_it_goes_on(greeting.order) };
    Some(Evidence::new(strength, [greeting.line]))
}

/// The client reads the reply to one command as that to another.
#[inline]
pub(super) fn replies_out_of_step(view: &View<'_>) -> Option<Evidence> {
    let record = view.record;
    if record.out_of_step.is_empty() {
        // The session may have come to its end at this point.
        let slip = record.slip.filter(|slip| record.is_open(slip.command))?;
        return Some(Evidence::new(Strength::Likely, slip.lines));
    }
    Some(Evidence::new(Strength::Certain, record.out_of_step.iter().copied()))
}

/// vsftpd ends a session with 500 OOPS when its configuration or its surroundings do not let it go on.
#[inline]
pub(super) fn vsftpd_oops(view: &View<'_>) -> Option<Evidence> {
    let lines = &view.record.oops;
    (!lines.is_empty()).then(|| Evidence::new(Strength::Certain, lines.iter().copied()))
}

/// vsftpd, ProFTPD, Pure-FTPd, FileZilla Server, pyftpdlib, IIS.
const IDLE: &[&str] = &[
    "timeout",
    "time-out",
    "time out",
    "timed out",
    "idle",
    "inactiv",
    "no activity",
    "zeitüberschreitung",
    "inaktiv",
    "delai",
    // Pure-FTPd, MSG_TIMEOUT_NOOP.
    "temps de reponse depasse",
    "tiempo de espera",
    "超时",
    "タイムアウト",
    "тайм-аут",
    "время ожидания",
    "time exceeded",
    "time limit",
];

/// What they say when the data connection is meant.
const OF_DATA: &[&str] = &[
    "data timeout",
    "data channel",
    "data connection",
    // Pure-FTPd, MSG_TIMEOUT_DATA.
    "neuen daten",
    "nuevos datos",
    "aucune donnee",
    "данных",
    "数据",
    "データ",
];

/// Whether the session was over before, by QUIT.
#[inline]
fn has_quit(view: &View<'_>, order: u64) -> bool {
    let mut before = view.exchanges().rev().skip_while(|exchange| exchange.order > order);
    before.next().is_some_and(|last| last.is(&[Command::Logout]) && last.succeeded())
}

/// The server hung up, because nothing happened.
#[inline]
pub(super) fn idle_timeout(view: &View<'_>) -> Option<Evidence> {
    let record = view.record;
    let ends = |answer: &&Answer| answer.code == 421;
    let of_commands = view.exchanges().filter(|exchange| !exchange.is(&[Command::Connect]));
    let answers = of_commands.filter_map(|exchange| {
        let last = exchange.last.as_ref().filter(ends)?;
        // Within a transfer, the time of the data connection is meant.
        let within = exchange.is_transfer() && (exchange.preliminary.is_some() || has(&last.words, "data"));
        (!within).then_some(last)
    });
    let idle = answers
        .chain(record.loose.iter().filter(ends))
        .filter(|answer| has_any(&answer.words, IDLE) && !has_any(&answer.words, OF_DATA));
    let idle = idle.filter(|answer| !has_quit(view, answer.order));
    let lines: alloc::vec::Vec<u64> = idle.map(|answer| answer.line).collect();
    (!lines.is_empty()).then(|| Evidence::new(Strength::Certain, lines))
}
