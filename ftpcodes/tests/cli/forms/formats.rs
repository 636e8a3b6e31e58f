//! The forms in which clients, servers, libraries and sniffers write what was sent. Each is as its program has it.

/// What was sent on a control connection.
#[derive(Clone)]
pub(super) struct Event {
    /// Whether the client sent it.
    pub(super) command: bool,
    pub(super) text: String,
}

/// Where a line stands.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// Counted from 0.
    pub(super) line: usize,
    /// Which of two connections it is of, 1 or 2.
    pub(super) connection: usize,
}

pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) write: fn(&Event, At) -> String,
    /// Whether each line tells its connection.
    pub(super) keyed: bool,
}

pub(super) const fn form(name: &'static str, write: fn(&Event, At) -> String) -> Form {
    Form { name, write, keyed: false }
}

pub(super) const fn keyed(name: &'static str, write: fn(&Event, At) -> String) -> Form {
    Form { name, write, keyed: true }
}

pub(super) fn either<'a>(event: &Event, command: &'a str, reply: &'a str) -> &'a str {
    if event.command { command } else { reply }
}

pub(super) fn clock(at: At) -> String {
    format!("10:{:02}:{:02}", at.line / 60 % 60, at.line % 60)
}

/// The port of a client; the same in all lines of a connection.
fn port(at: At) -> usize {
    50122 + at.connection
}

/// Servers name the user once he is logged in; the lines of this test are written as if he were from line 6 on.
fn user(at: At) -> &'static str {
    if at.line > 6 { "ada" } else { "" }
}

pub(super) const FORMS: &[Form] = &[
    form("bare", |event, _| event.text.clone()),
    form("curl", |event, _| format!("{} {}", either(event, ">", "<"), event.text)),
    form("lftp", |event, _| format!("{} {}", either(event, "--->", "<---"), event.text)),
    form("filezilla", |event, _| format!("{}\t{}", either(event, "Command:", "Response:"), event.text)),
    form("filezilla in Russian", |event, _| format!("{}\t{}", either(event, "Команда:", "Ответ:"), event.text)),
    form("filezilla in Polish", |event, at| {
        format!("{} 7896 1 {} {}", clock(at), either(event, "Polecenie:", "Odpowiedź:"), event.text)
    }),
    form("winscp", |event, at| format!("{} 2026-11-01 {}.123 {}", either(event, ">", "<"), clock(at), event.text)),
    form("ftplib", |event, _| format!("{} '{}'", either(event, "*cmd*", "*resp*"), event.text)),
    form(
        "ftp(1) with debugging",
        |event, _| {
            if event.command { format!("---> {}", event.text) } else { event.text.clone() }
        },
    ),
    form("ruby", |event, _| format!("{}: {}", either(event, "put", "get"), event.text)),
    form("flashfxp", |event, _| format!("[R] {}", event.text)),
    form("rfc", |event, _| format!("{} {}", either(event, "C>", "S>"), event.text)),
    form("indented", |event, _| format!("    {} {}", either(event, ">", "<"), event.text)),
    form("quoted by mail", |event, _| format!("> {} {}", either(event, ">", "<"), event.text)),
    form("jenkins", |event, at| format!("{} {}", clock(at), event.text)),
    form("log4j", |event, at| {
        format!("2026-11-01 {},439 [Thread-90] INFO  audit.transcript - {}", clock(at), event.text)
    }),
    form("python logging", |event, _| format!("INFO:aioftp.client:{}", event.text)),
    form("rclone", |event, at| {
        format!("2026/11/01 {} DEBUG : FTP {}: \"{}\"", clock(at), either(event, "Tx", "Rx"), event.text)
    }),
    form("node-ftp", |event, _| format!("[connection] {} '{}\\r\\n'", either(event, ">", "<"), event.text)),
    form("logcat", |event, at| {
        let arrow = either(event, ">>>", "<<<");
        format!("11-01 {}.123  1234  5678 D FtpClient: {arrow} {}", clock(at), event.text)
    }),
    form("serilog", |event, at| {
        let mark = either(event, "Command: ", "Response:");
        format!("2026-11-01 {}.889 -05:00 [{}] {mark} {}", clock(at), either(event, "INF", "DBG"), event.text)
    }),
    form("net::ftp of perl", |event, _| {
        format!("Net::FTP=GLOB(0x55d1c2){} {}", either(event, ">>>", "<<<"), event.text)
    }),
    form("tracing of .net", |event, _| {
        let said = either(event, "Sending command", "Received response");
        format!("System.Net Information: 0 : [7044] FtpControlStream#12547953 - {said} [{}]", event.text)
    }),
    form("json", |event, at| {
        let direction = either(event, "send", "recv");
        let text = serde_json::to_string(&event.text).unwrap();
        format!(r#"{{"time":"2026-11-01T{}Z","level":"debug","dir":"{direction}","msg":{text}}}"#, clock(at))
    }),
    form("logfmt", |event, at| {
        format!("time=2026-11-01T{}Z level=debug dir={} msg=\"{}\"", clock(at), either(event, "out", "in"), event.text)
    }),
    form("compose", |event, _| format!("ftp-1  | {} {}", either(event, "C:", "S:"), event.text)),
    form("arrows", |event, at| format!("[{}] {} {}", clock(at), either(event, "→", "←"), event.text)),
    form("crushftp", |event, at| {
        format!("11/01/2026 {}.1|{}: *{}*", clock(at), either(event, "READ", "WROTE"), event.text)
    }),
    form("ws_ftp", |event, at| format!("[2026.11.01 {}.123] {}", clock(at), event.text)),
    form("words", |event, _| format!("{} {}", either(event, "client:", "server:"), event.text)),
    form("thread", |event, at| format!("{} [main] DEBUG ftp - {}", clock(at), event.text)),
    form("csv of wireshark", |event, at| {
        let of = either(event, "Request", "Response");
        format!("\"{}\",\"0.001127\",\"127.0.0.1\",\"127.0.0.1\",\"FTP\",\"86\",\"{of}: {}\"", at.line, event.text)
    }),
    form("twice", |event, at| {
        let mark = either(event, "Command: ", "Response:");
        format!("[{} DBG] {mark} {}\n{mark} {}", clock(at), event.text, event.text)
    }),
    keyed("vsftpd", |event, at| {
        let user = if user(at).is_empty() { String::new() } else { format!("[{}] ", user(at)) };
        let of = either(event, "command", "response");
        let pid = at.connection;
        let text = &event.text;
        format!("Sun Nov  1 {} 2026 [pid {pid}] {user}FTP {of}: Client \"192.0.2.9\", \"{text}\"", clock(at))
    }),
    keyed("pyftpdlib", |event, at| {
        let arrow = either(event, "<-", "->");
        format!("[D 2026-11-01 {}] 192.0.2.9:{}-[{}] {arrow} {}", clock(at), port(at), user(at), event.text)
    }),
    keyed("filezilla server 0.9", |event, at| {
        let user = if user(at).is_empty() { "(not logged in)" } else { user(at) };
        let text = &event.text;
        format!("({:06}){} - {user} (192.0.2.9)> {text}", at.connection, format_args!("11/1/2026 {}", clock(at)))
    }),
    keyed("filezilla server 1", |event, at| {
        let of = either(event, "Command", "Response");
        let user = if user(at).is_empty() { String::new() } else { format!("{} ", user(at)) };
        let number = at.connection;
        format!("<11/01/2026 {}> FTP Session {number} 192.0.2.9 {user}[{of}] {}", clock(at), event.text)
    }),
    keyed("cerberus", |event, at| {
        let of = either(event, "COMMAND", "REPLY");
        format!("[2026-11-01 {}]:{of} [{:>6}] - {}", clock(at), at.connection, event.text)
    }),
    keyed("syslog", |event, at| {
        let of = either(event, "command", "reply");
        format!("Nov  1 {} host ftpd[{}]: {of}: {}", clock(at), 4100 + at.connection, event.text)
    }),
    keyed("tcpdump", |event, at| {
        let (server, client) = ("198.51.100.7.21", format!("192.0.2.9.{}", port(at)));
        let (from, to) = if event.command { (&*client, server) } else { (server, &*client) };
        format!("{}.1 IP {from} > {to}: Flags [P.], seq 1:21, ack 1, win 502: FTP: {}", clock(at), event.text)
    }),
    keyed("tshark", |event, at| {
        let (server, client) = ("198.51.100.7:21", format!("192.0.2.9:{}", port(at)));
        let (from, to) = if event.command { (&*client, server) } else { (server, &*client) };
        format!("{:>5} 0.001 {from} → {to} FTP 86 {}: {}", at.line, either(event, "Request", "Response"), event.text)
    }),
    keyed("json with a session", |event, at| {
        let text = serde_json::to_string(&event.text).unwrap();
        format!(r#"{{"session":{},"side":"{}","line":{text}}}"#, at.connection, either(event, "client", "server"))
    }),
    keyed("threads", |event, at| format!("{} [worker-{}] DEBUG ftp.server - {}", clock(at), at.connection, event.text)),
    keyed("logfmt with a connection", |event, at| {
        format!("conn={} dir={} data=\"{}\"", at.connection, either(event, "rx", "tx"), event.text)
    }),
];
