//! Going through facts.

use crate::wire::{IAC, ends_text};

/// Name and value, if there is an equals sign.
#[inline]
pub(super) fn split_fact(fact: &[u8]) -> (&[u8], Option<&[u8]>) {
    match fact.iter().position(|byte| *byte == b'=') {
        Some(place) => (fact.get(..place).unwrap_or_default(), fact.get(place + 1..)),
        None => (fact, None),
    }
}

#[inline]
const fn is_in_fact_name(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'=' | b';')
}

/// The byte 255 is none, since Telnet would double it.
#[inline]
const fn is_in_fact_value(byte: u8) -> bool {
    !ends_text(byte) && !matches!(byte, b';' | IAC)
}

#[inline]
pub(super) fn is_fact_name(name: &[u8]) -> bool {
    !name.is_empty() && name.iter().all(|byte| is_in_fact_name(*byte))
}

#[inline]
pub(super) fn is_fact_value(value: &[u8]) -> bool {
    value.iter().all(|byte| is_in_fact_value(*byte))
}

/// Whether a text begins with `name=value;`.
pub(super) fn begins_with_fact(mut text: impl Iterator<Item = u8>) -> bool {
    let mut named = false;
    let behind_name = text.by_ref().find(|byte| {
        let is_name = is_in_fact_name(*byte);
        named |= is_name;
        !is_name
    });
    named && behind_name == Some(b'=') && text.find(|byte| !is_in_fact_value(*byte)) == Some(b';')
}

/// The facts of [`Facts`](crate::payload::Facts): names and values.
#[derive(Clone, Debug)]
pub struct FactsIter<'a> {
    text: &'a [u8],
    given: &'a [(&'a str, &'a str)],
}

impl<'a> FactsIter<'a> {
    /// Of facts as they were read and checked, or as they were given.
    #[inline]
    pub(super) const fn new(text: &'a [u8], given: &'a [(&'a str, &'a str)]) -> Self {
        Self { text, given }
    }
}

impl<'a> Iterator for FactsIter<'a> {
    type Item = (&'a [u8], &'a [u8]);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if let Some(((name, value), rest)) = self.given.split_first() {
            self.given = rest;
            return Some((name.as_bytes(), value.as_bytes()));
        }
        if self.text.is_empty() {
            return None;
        }
        let length = self.text.iter().position(|byte| *byte == b';').unwrap_or(self.text.len());
        let (fact, rest) = self.text.split_at_checked(length)?;
        self.text = rest.get(1..).unwrap_or_default();
        let (name, value) = split_fact(fact);
        Some((name, value.unwrap_or_default()))
    }
}
