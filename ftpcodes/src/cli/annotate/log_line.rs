//! What FTP clients, servers and sniffers write into their logs, told from the rest of a line.
//!
//! What stands behind a mark is taken for a reply if it begins with a code, and for a command if it begins with a verb,
//! so that nothing depends on which side wrote the log.

/// A line of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LogLine {
    /// What follows `331 Password please`: one line of a reply.
    Said(String),
    /// A line that holds both, as server logs do: `"RETR a" 226`.
    Both { command: String, code: u16 },
    /// A line without any mark: part of a reply only if one is open.
    Bare(String),
}

/// Marks behind which a client, a server or a sniffer writes what was sent; those that can mean nothing else come
/// first.
const MARKS: &[&str] = &[
    // lftp and the ftp programs of the BSDs and GNU.
    "---> ",
    "<--- ",
    // FileZilla in some of its languages; tshark.
    "Command:",
    "Response:",
    "Команда:",
    "Ответ:",
    "Befehl:",
    "Antwort:",
    "Commande :",
    "Réponse :",
    "Comando:",
    "Respuesta:",
    "Risposta:",
    "Resposta:",
    "Request: ",
    // FileZilla Server.
    ")> ",
    // pyftpdlib.
    " <- ",
    " -> ",
];

/// Marks before a text in quotation marks: vsftpd, and Python's ftplib.
const QUOTING: &[&str] = &["FTP command: Client ", "FTP response: Client ", "*cmd* ", "*resp* ", "*put* ", "*get* "];

impl LogLine {
    /// What the line is.
    pub(super) fn of(line: &str) -> Self {
        if let Some(said) = quoted(line) {
            return Self::Said(said);
        }
        if let Some(both) = access_log(line) {
            return both;
        }
        if let Some((_, said)) = MARKS.iter().find_map(|mark| line.split_once(mark)) {
            return Self::Said(without_time(said).to_owned());
        }
        // curl, and WinSCP with a time behind the mark.
        if let Some(said) = without_time(line).strip_prefix("> ").or_else(|| without_time(line).strip_prefix("< ")) {
            return Self::Said(without_time(said).to_owned());
        }
        Self::Bare(line.to_owned())
    }
}

/// The text in the last quotation marks, where a mark tells that something was sent.
fn quoted(line: &str) -> Option<String> {
    let behind = QUOTING.iter().find_map(|mark| Some(line.split_once(mark)?.1))?;
    let end = behind.trim_end();
    let quote = end.chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let inner = end.strip_suffix(quote)?;
    // vsftpd names the client in quotation marks of its own.
    let start = inner
        .find(&format!(", {quote}"))
        .map(|place| place + 3)
        .or_else(|| inner.find(quote).map(|place| place + 1))?;
    Some(inner.get(start..)?.to_owned())
}

/// `"RETR a.txt" 226 1234`, as the access logs of proftpd, IIS and others have it.
fn access_log(line: &str) -> Option<LogLine> {
    let (before, behind) = line.rsplit_once("\" ")?;
    let code = behind.get(..3)?.parse().ok().filter(|code| (100..700).contains(code))?;
    let ends = behind.get(3..)?.chars().next().is_none_or(|next| next == ' ');
    let (_, command) = before.rsplit_once('"')?;
    let verb = command.split(' ').next().unwrap_or_default();
    let is_verb = (3..=4).contains(&verb.len()) && verb.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (ends && is_verb).then(|| LogLine::Both { command: command.to_owned(), code })
}

/// The line behind a date and a time of day, if it begins with such.
fn without_time(line: &str) -> &str {
    let mut rest = line.trim_start_matches(['\t', ' ']);
    // A leading space is part of a line of a reply, so it is taken off only with a time behind it.
    let mut timed = false;
    loop {
        let word = rest.split(' ').next().unwrap_or_default();
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let separators = word.bytes().filter(|byte| matches!(byte, b':' | b'-' | b'/' | b'.')).count();
        let is_time = digits >= 4
            && separators >= 2
            && word.bytes().all(|byte| byte.is_ascii_digit() || b":-/.[]TZ,".contains(&byte));
        if !is_time {
            break;
        }
        timed = true;
        rest = rest.get(word.len()..).unwrap_or_default().trim_start_matches(' ');
    }
    if timed {
        rest
    } else {
        line.strip_prefix(['\t', ' ']).filter(|_| line.starts_with('\t')).unwrap_or(line.trim_start_matches('\t'))
    }
}

#[cfg(test)]
mod tests {
    use super::LogLine;

    #[track_caller]
    fn says(line: &str, said: &str) {
        assert_eq!(LogLine::of(line), LogLine::Said(said.to_owned()), "{line}");
    }

    #[test]
    fn clients() {
        // lftp -d
        says("---> RETR a.txt", "RETR a.txt");
        says("<--- 150 Opening", "150 Opening");
        // curl -v
        says("> USER anonymous", "USER anonymous");
        says("< 331 Password", "331 Password");
        says("12:00:01.123456 < 331 Password", "331 Password");
        // FileZilla, with and without its time stamp, and in Russian
        says("Command:\tPASV", "PASV");
        says(
            "2026-11-01 10:00:00 7896 1 Response: 227 Entering Passive Mode (127,0,0,1,4,1).",
            " 227 Entering Passive Mode (127,0,0,1,4,1).",
        );
        says("Ответ:\t550 Нет такого файла", "550 Нет такого файла");
        // WinSCP
        says("> 2026-11-01 10:00:00.123 LIST", "LIST");
        // Python's ftplib
        says("*cmd* 'CWD /pub'", "CWD /pub");
        says("*resp* '250 OK'", "250 OK");
    }

    #[test]
    fn servers_and_sniffers() {
        says(r#"Sun Nov  1 10:00:00 2026 [pid 3] [ada] FTP command: Client "127.0.0.1", "RETR a""#, "RETR a");
        says(
            r#"Sun Nov  1 10:00:00 2026 [pid 3] [ada] FTP response: Client "127.0.0.1", "226 Transfer complete.""#,
            "226 Transfer complete.",
        );
        says("   12 0.003 127.0.0.1 -> 127.0.0.1 FTP 86 Response: 220 Ready", " 220 Ready");
        says("(000001) 11/1/2026 10:00:00 - ada (127.0.0.1)> 230 Logged on", "230 Logged on");
        says("[I 2026-11-01 10:00:00] 127.0.0.1:5-[ada] <- NOOP", "NOOP");
        let both = LogLine::of(r#"127.0.0.1 UNKNOWN ada [01/Nov/2026:10:00:00 +0000] "STOR a b.txt" 226 12"#);
        assert_eq!(both, LogLine::Both { command: "STOR a b.txt".to_owned(), code: 226 });
    }

    #[test]
    fn anything_else_is_bare() {
        for line in [
            "",
            "220 Ready",
            " SIZE",
            "Status: Connected",
            "* Trying 127.0.0.1:21...",
            "say \"hello\" 226x",
            "{ a > b }",
        ] {
            assert_eq!(LogLine::of(line), LogLine::Bare(line.to_owned()), "{line}");
        }
    }
}
