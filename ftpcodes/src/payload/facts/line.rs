//! A line of facts and a path name, taken apart.

use super::iter::{begins_with_fact, is_fact_name, is_fact_value, split_fact};
use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::Parsed;
use crate::payload::pathname::Pathname;
use crate::payload::read::scan::{find, is_blank};

pub(super) const FACT: &str = "a fact, such as type=file";
const SPACE: &str = "a space and a path name";

/// The facts as they stand there, and the path name, of a line as the control connection has it.
#[inline]
pub(super) fn split(line: &[u8]) -> Result<(&[u8], Parsed<Pathname<'_>>), PayloadError> {
    let blanks = line.iter().position(|byte| !is_blank(*byte)).unwrap_or(line.len());
    if blanks == 0 {
        return with_facts(line);
    }
    // By the letter of RFC 3659 section 7.2 there is no fact, and all behind the first space is the path name. But
    // servers put more blanks before facts, and hardly a name begins like these.
    let entry = line.get(blanks..).unwrap_or_default();
    let like_facts = begins_with_fact(entry.iter().copied());
    if like_facts {
        let (facts, pathname) = with_facts(entry).map_err(|error| error.behind(blanks))?;
        // If none ends with a semicolon, it is a name such as `a=my file;1`.
        if facts.contains(&b';') {
            return Ok((facts, pathname.with(PayloadDeviation::Spaces)));
        }
    }
    let path = line.strip_prefix(b" ").ok_or(PayloadError::malformed(FACT, 0))?;
    let mut found = PayloadDeviations::default();
    found.add_if(like_facts, PayloadDeviation::Spaces);
    Ok((&[], Pathname::on_control(path, 1, false, found)?))
}

/// A line that begins with a fact.
#[inline]
fn with_facts(line: &[u8]) -> Result<(&[u8], Parsed<Pathname<'_>>), PayloadError> {
    let mut found = PayloadDeviations::default();
    let end = separator(line, &mut found).ok_or(PayloadError::malformed(SPACE, line.len()))?;
    let (facts, rest) = line.split_at_checked(end).unwrap_or_default();
    let mut at = 0;
    for fact in facts.strip_suffix(b";").unwrap_or(facts).split(|byte| *byte == b';') {
        let (name, value) = split_fact(fact);
        if !value.is_some_and(is_fact_value) || !is_fact_name(name) {
            return Err(PayloadError::malformed(FACT, at));
        }
        at += fact.len() + 1;
    }
    found.add_if(facts.iter().any(u8::is_ascii_control), PayloadDeviation::ControlCharacters);
    Ok((facts, Pathname::on_control(rest.get(1..).unwrap_or_default(), end + 1, false, found)?))
}

/// Where the space is that ends the facts, or the TAB in its place.
#[inline]
fn separator(line: &[u8], found: &mut PayloadDeviations) -> Option<usize> {
    let is_ended = |place: usize| place.checked_sub(1).and_then(|before| line.get(before)) == Some(&b';');
    let blank = line.iter().position(|byte| is_blank(*byte))?;
    if is_ended(blank) {
        found.add_if(line.get(blank) != Some(&b' '), PayloadDeviation::Spaces);
        return Some(blank);
    }
    let space = line.iter().position(|byte| *byte == b' ')?;
    if is_ended(space) {
        return Some(space);
    }
    // A space within a value, if facts end properly later.
    let later = find(line, b"; ").map(|place| place + 1);
    found.add(if later.is_some() { PayloadDeviation::Spaces } else { PayloadDeviation::NoSemicolon });
    Some(later.unwrap_or(space))
}
