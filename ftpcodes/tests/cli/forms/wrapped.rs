//! What other programs make of the lines of a log: containers, collectors, databases, terminals, mail and pages.

use super::formats::{Event, Form, clock, either, form, keyed};

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn lftp(event: &Event) -> String {
    format!("{} {}", either(event, "--->", "<---"), event.text)
}

pub(super) const WRAPPED: &[Form] = &[
    form("json of a container", |event, at| {
        let of = either(event, "command", "response");
        let line =
            format!("Sun Nov  1 {} 2026 [pid 2] FTP {of}: Client \"192.0.2.9\", \"{}\"\n", clock(at), event.text);
        format!(r#"{{"log":{},"stream":"stdout","time":"2026-11-01T{}.1Z"}}"#, json(&line), clock(at))
    }),
    form("json around a mark", |event, at| {
        format!(r#"{{"time":"{}","msg":{},"level":20}}"#, clock(at), json(&lftp(event)))
    }),
    form("objects in objects", |event, at| {
        let of = either(event, "request", "response");
        format!(r#"{{"@timestamp":"2026-11-01T{}Z","ftp":{{"type":"{of}","line":{}}}}}"#, clock(at), json(&event.text))
    }),
    form("csv", |event, at| {
        format!("{},{},\"{}\"", clock(at), either(event, "out", "in"), event.text.replace('"', "\"\""))
    }),
    form("csv with semicolons", |event, at| {
        format!("{};198.51.100.7;{};{}", clock(at), either(event, "C", "S"), event.text)
    }),
    form("tabs", |event, at| format!("{}\t{}\t{}", at.line + 200, either(event, "tx", "rx"), event.text)),
    form("table of markdown", |event, at| format!("| {} | {} | {} |", clock(at), either(event, "→", "←"), event.text)),
    form("verbs in columns of their own", |event, at| {
        let separator = if event.text.starts_with(|first: char| first.is_ascii_digit()) { 3 } else { event.text.len() };
        let end = if event.command { event.text.find(' ').unwrap_or(event.text.len()) } else { separator };
        match event.text.split_at(end) {
            (code, rest) if rest.starts_with('-') => format!("{}|198.51.100.7|{code}{rest}|", clock(at)),
            (first, rest) => format!("{}|198.51.100.7|{first}|{}", clock(at), rest.trim_start()),
        }
    }),
    form("list of html", |event, _| format!("<li>{}</li>", lftp(event).replace('<', "&lt;").replace('>', "&gt;"))),
    form("colours", |event, _| format!("\u{1b}[32m{}\u{1b}[0m", lftp(event))),
    form("what is left of colours", |event, _| format!("[1;32m{}[0m", lftp(event))),
    form("ncftp", |event, _| match event.text.split_at_checked(3) {
        _ if event.command => format!("Cmd: {}", event.text),
        Some((code, text)) if text.starts_with(' ') && code.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{code}:{text}")
        }
        _ => event.text.clone(),
    }),
    form("grep", |event, at| format!("session.log:{}:{}", at.line + 1, event.text)),
    form("cat -n", |event, at| format!("{:>6}\t{}", at.line + 1, event.text)),
    form("diff", |event, _| format!("+{}", event.text)),
    form("a process whose number is a code", |event, at| {
        format!("Nov  1 {} depot ftpd[530]: {}", clock(at), lftp(event))
    }),
    form("lines of source whose numbers are codes", |event, at| {
        format!("{} - DEBUG - handlers.py:{} - {}", clock(at), either(event, "88", "553"), lftp(event))
    }),
    form("line ends of rsyslog", |event, at| format!("Nov  1 {} depot ftpd[7]: {}#015", clock(at), lftp(event))),
    form("line ends of a terminal", |event, _| format!("{}^M", lftp(event))),
    form("line ends by name", |event, _| format!("{} {}<CRLF>", either(event, "send", "recv"), event.text)),
    form("closing signs", |event, at| format!("{} {} `{}`.", clock(at), either(event, "sent", "got"), event.text)),
    form("fields behind", |event, at| {
        let of = either(event, "FTP cmd", "FTP rsp");
        format!("{} info ftp msg=\"{of}: {}\" note=\"Account\"", clock(at), event.text)
    }),
    keyed("a prefix that grows", |event, at| {
        let user = if at.line > 6 { " ada" } else { "" };
        let arrow = either(event, ">>", "<<");
        format!("2026-11-01T{}.1Z {arrow} [FTP Session {} 192.0.2.9{user}] {}", clock(at), at.connection, event.text)
    }),
    keyed("a mark that is the user", |event, at| {
        let user = if at.line > 6 { "ada" } else { "unknown" };
        format!("Nov  1 {} depot in.ftpd[{}]: ftp: {user}: {}", clock(at), 4100 + at.connection, event.text)
    }),
    keyed("times and addresses before quotation marks", |event, at| {
        let host = 8 + at.connection;
        format!("01/11/2026 {} [{}] 192.0.2.{host} \"{}\"", clock(at), at.connection, event.text)
    }),
    keyed("pure-ftpd with debugging", |event, at| {
        let (verb, argument) = event.text.split_once(' ').unwrap_or((&event.text, ""));
        let command = format!("Command [{}] [{argument}]", verb.to_ascii_lowercase());
        let text = if event.command { &command } else { &event.text };
        format!("Nov  1 {} depot pure-ftpd[{}]: (?@192.0.2.9) [DEBUG] {text}", clock(at), 4100 + at.connection)
    }),
    form("codes and verbs in brackets", |event, _| {
        let (first, rest) = event.text.split_once(' ').unwrap_or((&event.text, ""));
        match event.text.as_bytes() {
            _ if event.command => format!("Sent command [{first}] args [{rest}]"),
            [_, _, b'0'..=b'9', b' ', ..] => format!("Got reply [{first}] text [{rest}]"),
            _ => format!("Got reply {}", event.text),
        }
    }),
    form("marks of direction", |event, _| {
        format!("\u{200f}{}\t\u{200e}{}", either(event, "أمر:", "استجابة:"), event.text)
    }),
    form("no-break spaces", |event, _| {
        format!("{}\u{a0}{}", either(event, ">", "<"), event.text.replace(' ', "\u{a0}"))
    }),
    form("entities of apostrophes", |event, _| {
        format!("{} &#39;{}&#39;", either(event, "*cmd*", "*resp*"), event.text)
    }),
    form("marks of features as vsftpd hides their ends", |event, at| {
        let of = either(event, "command", "response");
        let text = if event.text.starts_with(' ') { format!("{}??", event.text) } else { event.text.clone() };
        format!("Sun Nov  1 {} 2026 [pid 7] FTP {of}: Client \"192.0.2.9\", \"{text}\"", clock(at))
    }),
    form("grep -n of a bare log", |event, at| format!("{}:{}", at.line + 1, event.text)),
    form("seconds before a bare log", |event, at| format!("{} {}", 1_793_527_200_000 + 7 * at.line as u64, event.text)),
    form("curl quoted by mail, with its words", |event, at| {
        let words = if at.line % 5 == 0 { "> * upload is 10 % done\n" } else { "" };
        format!("{words}> {} {}", either(event, ">", "<"), event.text)
    }),
    form("list of json", |event, at| {
        let line = format!("{}\t{}\t\"{}\"", clock(at), either(event, "Command:", "Response:"), event.text);
        format!("    {},", json(&line))
    }),
];
