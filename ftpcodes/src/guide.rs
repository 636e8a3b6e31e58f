#![doc = include_str!("guide.md")]
#![doc(alias("tutorial", "how to", "handbook", "manual"))]

// Modules with nothing in them, which are there for their pages. rustdoc takes an alias with a comma for several.

#[doc = include_str!("guide/logging_in.md")]
#[doc(alias("login", "log in", "sign in", "authentication", "anonymous", "anonymous ftp", "wrong password"))]
#[doc(alias("login incorrect", "530 login incorrect", "331 530", "230 232", "331 332"))]
pub mod logging_in {}

#[doc = include_str!("guide/passive_and_active_mode.md")]
#[doc(alias("nat", "firewall", "router", "docker", "ipv6", "passive mode", "active mode", "pasv vs port"))]
#[doc(alias("data connection", "425 426", "connection refused", "failed to retrieve directory listing"))]
#[doc(alias("bounce attack", "port range", "passive ports", "227 229"))]
pub mod passive_and_active_mode {}

#[doc = include_str!("guide/ftps.md")]
#[doc(alias("ftpes", "ssl", "tls", "starttls", "encryption", "certificate", "explicit tls", "implicit tls"))]
#[doc(alias("port 990", "session reuse", "session resumption", "close_notify", "sftp"))]
pub mod ftps {}

#[doc = include_str!("guide/resuming.md")]
#[doc(alias("resume", "restart", "continue", "continue download", "partial", "offset", "binary mode", "ascii mode"))]
pub mod resuming {}

#[doc = include_str!("guide/aborting.md")]
#[doc(alias("abort", "cancel", "stop", "interrupt", "urgent", "out of band", "off by one", "226 426", "225 226"))]
pub mod aborting {}

#[doc = include_str!("guide/time_outs.md")]
#[doc(alias("time out", "timeout", "time-out", "timed out", "idle", "keep alive", "keepalive", "keep-alive"))]
#[doc(alias("hang", "hangs", "no 226", "missing 226", "reconnect", "connection pool", "421 timeout"))]
pub mod time_outs {}

#[doc = include_str!("guide/file_names.md")]
#[doc(alias("utf8", "utf-8", "encoding", "charset", "umlaut", "unicode", "iac", "telnet", "quoting", "escape"))]
#[doc(alias("spaces", "path", "pathname", "directory"))]
pub mod file_names {}

#[doc = include_str!("guide/writing_a_client.md")]
#[doc(alias("client", "pipelining", "retry", "parse reply", "multi-line"))]
pub mod writing_a_client {}

#[doc = include_str!("guide/writing_a_server.md")]
#[doc(alias("server", "ftpd", "daemon", "send reply"))]
pub mod writing_a_server {}

#[doc = include_str!("guide/own_spec.md")]
#[doc(alias("smtp", "nntp", "vendor", "custom codes", "extension", "spec", "own protocol"))]
pub mod own_spec {}

#[doc = include_str!("guide/migrating.md")]
#[doc(alias("suppaftp", "libunftp", "commons-net", "rust-ftp", "status code"))]
pub mod migrating {}

#[doc = include_str!("guide/glossary.md")]
#[doc(alias("terms", "terminology", "words", "dictionary", "definitions"))]
pub mod glossary {}
