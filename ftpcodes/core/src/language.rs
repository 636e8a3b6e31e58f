//! Choosing a language by its tag.

use core::fmt;

use crate::tables::LanguageData;

/// The tag that answers to a language range by the lookup of RFC 4647 section 3.4: the range itself, or the range
/// shortened from its end until a tag is left. `*` is answered by the first tag, which is the default.
///
/// The result is the place among `tags`.
///
/// # Errors
///
/// No tag answers.
#[inline]
pub fn lookup(range: &str, tags: &[&str]) -> Result<usize, UnknownLanguage> {
    if range == "*" && !tags.is_empty() {
        return Ok(0);
    }
    let mut range = range;
    loop {
        if let Some(place) = tags.iter().position(|tag| tag.eq_ignore_ascii_case(range)) {
            return Ok(place);
        }
        let (shorter, _) = range.rsplit_once('-').ok_or(UnknownLanguage(()))?;
        // A single letter or digit introduces what follows it and goes with it: zh-x-private, de-u-co-phonebk.
        range = match shorter.rsplit_once('-') {
            Some((before, single)) if single.len() == 1 => before,
            _ => shorter,
        };
    }
}

/// The line of a FEAT reply that offers languages; see `Language::feature_line`.
#[derive(Clone, Copy)]
pub struct FeatureLine {
    tags: &'static [&'static str],
    current: &'static str,
}

impl FeatureLine {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(tags: &'static [&'static str], current: &'static LanguageData) -> Self {
        Self { tags, current: current.tag }
    }
}

impl fmt::Display for FeatureLine {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LANG ")?;
        for (index, tag) in self.tags.iter().enumerate() {
            let separator = if index == 0 { "" } else { ";" };
            let mark = if *tag == self.current { "*" } else { "" };
            write!(f, "{separator}{tag}{mark}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for FeatureLine {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FeatureLine(\"{self}\")")
    }
}

/// A language tag that no compiled-in language answers to.
///
/// ```
/// use ftpcodes::Language;
///
/// let error = "tlh".parse::<Language>().unwrap_err();
/// assert_eq!(error.to_string(), "no words in this language");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub(crate) ());

impl fmt::Display for UnknownLanguage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no words in this language")
    }
}

impl core::error::Error for UnknownLanguage {}
