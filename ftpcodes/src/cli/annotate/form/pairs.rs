//! Logs that have a command and the code of its reply in one line, in whatever columns.

use ftpcodes_core::CommandData;

use super::fields::{Both, path_of, text_of_reply};
use crate::cli::annotate::heads::{Tables, reply_head};
use crate::cli::annotate::prefix;

/// What a column may begin behind.
const EDGES: [char; 13] = [' ', '\t', '|', ';', ',', '=', ':', '"', '\'', '(', '[', '>', '`'];

/// An address of PASV is no longer.
const LONGEST: usize = 24;

/// Whether nearly all lines in which something was sent have both.
pub(super) fn are_in<L: AsRef<str>>(lines: &[L], sent: usize, tables: &Tables) -> bool {
    let pairs = lines.iter().filter(|line| pair(line.as_ref(), tables).is_some()).count();
    pairs > 1 && pairs * 5 >= sent * 4
}

/// The command of a line, and the code behind it.
pub(in super::super) fn pair<'a>(line: &'a str, tables: &Tables) -> Option<Both<'a>> {
    let (start, verb, command) = columns(line).find_map(|at| {
        let verb = word(line.get(at..)?, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let closed =
            line.get(at + verb.len()..)?.chars().next().is_some_and(|next| EDGES.contains(&next) || next == '<');
        Some((at, verb, tables.command(verb).filter(|_| closed)?))
    })?;
    let end = start + verb.len();
    let quote = line.get(..start)?.chars().next_back().filter(|before| matches!(before, '"' | '\'' | '`'));
    let closed = quote.and_then(|quote| line.get(end..)?.find(quote)).map_or(end, |length| end + length);
    let (place, code) = code_behind(line, closed, command, tables)?;
    let argument = if closed > end { line.get(end..closed)?.trim() } else { argument(line.get(end..place)?) };
    let text = text_of_reply(line.get(place + 3..)?);
    let argument = path_of(argument);
    Some(Both { verb, argument, code, text, key: prefix::word_of_address(line.get(..start)?).unwrap_or_default() })
}

/// The first code that the command may get, or else the first that there is.
fn code_behind(line: &str, end: usize, command: &CommandData, tables: &Tables) -> Option<(usize, u16)> {
    let codes = columns(line).filter(|at| *at > end).filter_map(|at| {
        let digits = word(line.get(at..)?, u8::is_ascii_digit);
        let (code, ..) = reply_head(digits).filter(|_| digits.len() == 3)?;
        tables.code(code).map(|_| (at, code))
    });
    let first = codes.clone().next();
    codes.clone().find(|(_, code)| command.may_get(*code)).or(first)
}

/// Where columns begin.
fn columns(line: &str) -> impl Iterator<Item = usize> + Clone {
    let edges = line.char_indices().filter(|(_, sign)| EDGES.contains(sign));
    let behind = edges.filter_map(|(at, sign)| {
        let (before, next) = (line.get(..at)?, at + sign.len_utf8());
        (!is_in_number(before, sign, line.get(next..)?)).then_some(next)
    });
    std::iter::once(0).chain(behind)
}

/// Whether a sign is part of a time of day, or of an address as PORT and PASV write it.
fn is_in_number(before: &str, sign: char, behind: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_digit() || char::from(*byte) == sign;
    let is_sign = |byte: &u8| char::from(*byte) == sign;
    let here = before.bytes().rev().take(LONGEST).take_while(is_part).filter(is_sign).count()
        + behind.bytes().take(LONGEST).take_while(is_part).filter(is_sign).count();
    match sign {
        ':' => {
            before.ends_with(|last: char| last.is_ascii_digit())
                && behind.starts_with(|next: char| next.is_ascii_digit())
        }
        ',' => here >= 4,
        _ => false,
    }
}

fn word(text: &str, is_part: impl Fn(&u8) -> bool) -> &str {
    let length = text.bytes().take_while(|byte| is_part(byte)).count();
    text.get(..length).unwrap_or_default()
}

/// What stands between a verb and the code, up to the name of the code.
fn argument(between: &str) -> &str {
    let is_named = between.ends_with(['=', ':']) && !between.trim_end_matches(['=', ':']).ends_with([' ', '\t']);
    let named = between.rsplit_once([' ', '\t']).map_or("", |(argument, _)| argument);
    let argument = if is_named { named } else { between };
    let is_edge = |sign: char| EDGES.contains(&sign) || sign == '-';
    argument.trim_end_matches(is_edge).trim_start_matches(is_edge)
}
