//! Logs that have a line for each command, with the code of its last reply: access logs, and W3C extended logs, whose
//! columns are named.

use super::text::unwrapped;
use crate::cli::annotate::heads::reply_head;
use crate::cli::annotate::prefix;

/// The methods of HTTP that are as long as verbs: RFC 9110 section 9.
const HTTP: [&str; 4] = ["GET", "HEAD", "POST", "PUT"];

/// The command and the code of a line that has both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Both<'a> {
    pub(in super::super) verb: &'a str,
    pub(in super::super) argument: &'a str,
    pub(in super::super) code: u16,
    /// What the reply said, if the line has it.
    pub(in super::super) text: &'a str,
    /// Who is connected, if the line says so.
    pub(in super::super) key: &'a str,
}

/// `"RETR a.txt" 226 1234`, as the access logs of proftpd and others have it.
pub(in super::super) fn access_log(line: &str) -> Option<Both<'_>> {
    let (before, behind) = line.rsplit_once("\" ")?;
    let (code, _, _) = reply_head(behind)?;
    let (_, command) = before.rsplit_once('"')?;
    let (verb, argument) = command.split_once(' ').unwrap_or((command, ""));
    let is_verb = (3..=4).contains(&verb.len()) && verb.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // Access logs of HTTP look the same.
    let is_of_http = HTTP.iter().any(|method| verb.eq_ignore_ascii_case(method));
    let first = line.split(' ').next().unwrap_or_default();
    let key = if first.contains('=') { prefix::word_of_address(before).unwrap_or_default() } else { first };
    (is_verb && !is_of_http).then_some(Both {
        verb,
        argument: path_of(argument),
        code,
        text: text_of_reply(behind.get(3..)?),
        key,
    })
}

/// The path of an argument that names the host as well.
pub(super) fn path_of(argument: &str) -> &str {
    let host = argument.strip_prefix("ftp://");
    host.and_then(|host| host.get(host.find('/')?..)).unwrap_or(argument)
}

/// What stands behind a code, if that is a text and not a number of bytes or the like.
pub(super) fn text_of_reply(behind: &str) -> &str {
    let text = behind.trim_start_matches([' ', '\t', '|', ';', ',', '>', '=']).trim_end();
    let text = text.strip_suffix(" |").unwrap_or(text);
    let text = if text.contains('(') { text } else { text.trim_end_matches(')') };
    let named = text.split_once('=').filter(|(name, _)| name.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let text = unwrapped(named.map_or(text, |(_, text)| text), "");
    if text.contains(|sign: char| sign.is_alphabetic()) { text } else { "" }
}

/// The columns of a W3C extended log.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Fields {
    verb: Option<usize>,
    argument: Option<usize>,
    code: Option<usize>,
    key: Option<usize>,
}

impl Fields {
    /// Those that a line `#Fields: ...` names.
    pub(in super::super) fn named(line: &str) -> Option<Self> {
        let names = line.trim_start().strip_prefix("#Fields:")?;
        let place = |wanted: &[&str]| {
            let of = |name: &&str| names.split_whitespace().position(|field| field == *name);
            wanted.iter().find_map(of)
        };
        Some(Self {
            verb: place(&["cs-method"]),
            argument: place(&["cs-uri-stem", "cs-uri"]),
            code: place(&["sc-status"]),
            key: place(&["x-session", "s-sessionid", "c-port", "c-ip"]),
        })
    }

    /// What a line says of a command; other lines tell of data channels and the like.
    pub(in super::super) fn both<'a>(&self, line: &'a str) -> Option<Both<'a>> {
        // Between tabs, a column may be empty.
        let has_tabs = line.contains('\t');
        let column = |place: Option<usize>| {
            let column = if has_tabs { line.split('\t').nth(place?) } else { line.split_whitespace().nth(place?) };
            column.map(str::trim)
        };
        let given = |text: &'a str| if text == "-" { "" } else { text };
        let verb = column(self.verb)?;
        // Older servers number the sessions in front of the verb: `[1]USER`.
        let (key, verb) = match verb.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((number, verb)) => (number, verb),
            None => (column(self.key).unwrap_or_default(), verb),
        };
        let (code, _, _) = reply_head(column(self.code)?)?;
        Some(Both { verb, argument: given(column(self.argument).unwrap_or_default()), code, text: "", key })
    }
}
