//! Lines of several files, as `grep` writes them: `ftp.log:12:220 Ready`.

use crate::cli::annotate::heads::reply_head;

/// Whether the lines name their files.
pub(super) fn are_named(lines: &[String]) -> bool {
    let mut written = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty() && *line != "--").peekable();
    written.peek().is_some() && written.all(|line| parts(line).is_some())
}

/// The name of the file and the number of the line as words of their own.
pub(super) fn apart(line: &str) -> Option<(String, &str)> {
    let (name, number, rest) = parts(line)?;
    Some((format!("{name} {number} : "), rest))
}

fn parts(line: &str) -> Option<(&str, &str, &str)> {
    // A drive of Windows has a colon, too.
    let drive = if line.get(1..).is_some_and(|behind| behind.starts_with(":\\")) { 2 } else { 0 };
    let end = drive + line.get(drive..)?.find(':')?;
    let (name, rest) = (line.get(..end)?, line.get(end + 1..)?);
    let is_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '/' | '\\' | '-' | '_' | ':');
    let (_, extension) = name.rsplit_once('.')?;
    let is_file = name.chars().all(is_name) && !extension.is_empty() && name.contains(char::is_alphabetic);
    if !is_file {
        return None;
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, behind) = rest.split_at_checked(digits)?;
    match behind.strip_prefix(':') {
        Some(text) if digits > 0 && !is_time(number, text) => Some((name, number, text)),
        // `ftp.example.com:21` is a host.
        _ if digits > 0 && behind.starts_with([' ', '-', '>']) && digits != 4 && reply_head(rest).is_none() => None,
        _ if digits > 0 && behind.is_empty() => None,
        _ => Some((name, "", rest)),
    }
}

/// Whether a number and the text behind its colon are a time of day.
fn is_time(number: &str, text: &str) -> bool {
    let minutes = text.bytes().take_while(u8::is_ascii_digit).count();
    number.len() == 2 && minutes == 2 && text.get(2..).is_some_and(|behind| behind.starts_with(':'))
}
