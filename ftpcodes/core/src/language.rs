//! Choosing a language by its tag.

use core::fmt;

use crate::tables::LanguageData;

/// What shortening a language range does not find: a language, a region or a modifier of POSIX that stands with it, or
/// none where it holds for all others, and the tag that answers.
///
/// Scripts are the likely ones of Unicode CLDR, languages those that the registry of language subtags prefers.
const EQUIVALENTS: &[(&str, Option<&str>, &str)] = &[
    ("zh", Some("TW"), "zh-Hant"),
    ("zh", Some("HK"), "zh-Hant"),
    ("zh", Some("MO"), "zh-Hant"),
    ("zh", None, "zh-Hans"),
    ("sr", Some("latin"), "sr-Latn"),
    ("uz", Some("cyrillic"), "uz-Cyrl"),
    ("be", Some("latin"), "be-Latn"),
    ("no", None, "nb"),
    ("nn", None, "nb"),
    ("nb", None, "no"),
    ("iw", None, "he"),
    ("in", None, "id"),
    ("tl", None, "fil"),
    ("ji", None, "yi"),
    ("jw", None, "jv"),
    ("mo", None, "ro"),
];

/// The tag that answers to a language range by the lookup of RFC 4647 section 3.4: the range itself, or the range
/// shortened from its end until a tag is left. `*` is answered by the first tag, which is the default.
///
/// A range may be the name of a POSIX locale, `de_DE.UTF-8@euro`; `C` and `POSIX` are answered by nothing. Where
/// shortening finds no script of its own, Chinese is answered in that of the region, never in the other one: `zh-CN` by
/// `zh-Hans`, `zh-TW` by `zh-Hant`. Languages that have had other tags answer to these: `nb` to `no`, `he` to `iw`.
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
    let length = subtags(range).count();
    let equivalent = equivalent(range);
    let place = |wanted: &str| tags.iter().position(|tag| tag.eq_ignore_ascii_case(wanted));
    // A script tells more than a language without one does; another language says less.
    let script = equivalent.filter(|tag| tag.contains('-'));
    shortened(range, length.min(2), tags)
        .or_else(|| place(script?))
        .or_else(|| shortened(range, 1, tags))
        .or_else(|| place(equivalent?))
        .ok_or(UnknownLanguage(()))
}

/// The parts of a range, and at last the modifier of a POSIX locale: `de`, `DE` and `euro` of `de_DE.UTF-8@euro`.
fn subtags(range: &str) -> impl Iterator<Item = &str> + Clone {
    let (range, encoding) = range.split_once('.').unwrap_or((range, ""));
    let modifier = encoding.split_once('@').map(|(_, modifier)| modifier);
    range.split(['-', '_', '@']).chain(modifier)
}

/// The tag that answers to a range, or to one that is shortened to no fewer parts than `least`.
fn shortened(range: &str, least: usize, tags: &[&str]) -> Option<usize> {
    // Ranges come from peers: parts that no tag has are not looked at one by one.
    let longest = tags.iter().map(|tag| tag.split('-').count()).max()?;
    let longest = subtags(range).take(longest).count();
    (least.max(1)..=longest).rev().find_map(|length| {
        let wanted = subtags(range).take(length);
        // A single letter or digit introduces what follows it and goes with it: zh-x-private, de-u-co-phonebk.
        if wanted.clone().last().is_none_or(|last| last.len() == 1) {
            return None;
        }
        let is_same = |tag: &&str| {
            tag.split('-').count() == length
                && tag.split('-').zip(wanted.clone()).all(|(own, wanted)| own.eq_ignore_ascii_case(wanted))
        };
        tags.iter().position(is_same)
    })
}

/// The tag that answers to a range without a script by [`EQUIVALENTS`].
fn equivalent(range: &str) -> Option<&'static str> {
    let mut rest = subtags(range);
    let language = rest.next()?;
    let is_script = |subtag: &str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    if rest.clone().next().is_some_and(is_script) {
        return None;
    }
    let has = |wanted: &str| rest.clone().any(|subtag| subtag.eq_ignore_ascii_case(wanted));
    let fits =
        |(known, with, _): &&(&str, Option<&str>, &str)| known.eq_ignore_ascii_case(language) && with.is_none_or(has);
    EQUIVALENTS.iter().find(fits).map(|(_, _, tag)| *tag)
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

#[cfg(test)]
mod tests {
    use super::lookup;

    /// What answers to a range among these tags.
    fn answer<'a>(range: &str, tags: &[&'a str]) -> Option<&'a str> {
        tags.get(lookup(range, tags).ok()?).copied()
    }

    const TAGS: &[&str] = &["en", "de", "fil", "he", "id", "ja", "nb", "pt", "sr", "sr-Latn", "zh-Hans", "zh-Hant"];

    #[test]
    fn names_of_locales_are_ranges() {
        for (range, expected) in [
            ("de_AT.UTF-8", "de"),
            ("de_DE@euro", "de"),
            ("de_DE.ISO-8859-15@euro", "de"),
            ("DE", "de"),
            ("ja-JP-u-ca-japanese", "ja"),
            ("ja_JP.eucJP", "ja"),
            ("pt_BR", "pt"),
            ("pt-PT", "pt"),
            ("sr_RS", "sr"),
            ("sr_RS@latin", "sr-Latn"),
            ("sr_RS.UTF-8@latin", "sr-Latn"),
        ] {
            assert_eq!(answer(range, TAGS), Some(expected), "{range}");
        }
    }

    #[test]
    fn locales_of_no_language_say_nothing() {
        for range in ["", "C", "C.UTF-8", "POSIX", "c", ".UTF-8", "@euro", "_", "-de", " de", "tlh_KL"] {
            assert_eq!(answer(range, TAGS), None, "{range:?}");
        }
    }

    #[test]
    fn chinese_is_in_the_script_of_the_region() {
        for range in ["zh", "ZH", "zh-CN", "zh_CN.UTF-8", "zh_SG", "zh-MY", "zh-Hans-HK", "zh-Hans"] {
            assert_eq!(answer(range, TAGS), Some("zh-Hans"), "{range}");
            assert_eq!(answer(range, &["en", "zh-Hant"]), None, "{range}");
        }
        for range in ["zh-TW", "zh_HK.UTF-8", "zh-mo", "zh-Hant", "zh-Hant-CN", "zh-yue-HK"] {
            assert_eq!(answer(range, TAGS), Some("zh-Hant"), "{range}");
            assert_eq!(answer(range, &["en", "zh-Hans"]), None, "{range}");
        }
    }

    #[test]
    fn languages_answer_to_their_other_tags() {
        for (range, expected) in [
            ("no", "nb"),
            ("nn", "nb"),
            ("nn_NO.UTF-8", "nb"),
            ("nb_NO", "nb"),
            ("iw", "he"),
            ("iw_IL", "he"),
            ("in", "id"),
            ("in-ID", "id"),
            ("tl", "fil"),
        ] {
            assert_eq!(answer(range, TAGS), Some(expected), "{range}");
        }
    }

    #[test]
    fn a_tag_of_the_same_words_comes_before_all_others() {
        for (range, tags, expected) in [
            ("nn-NO", ["nb", "nn"], "nn"),
            ("nb", ["no", "en"], "no"),
            ("zh", ["zh-Hans", "zh"], "zh"),
            ("zh-TW", ["zh-Hant", "zh-TW"], "zh-TW"),
            ("zh-TW", ["zh", "zh-Hant"], "zh-Hant"),
            ("zh-TW", ["zh", "en"], "zh"),
            ("sr-Latn-RS", ["sr", "sr-Latn"], "sr-Latn"),
            ("sr@latin", ["sr", "en"], "sr"),
        ] {
            assert_eq!(answer(range, &tags), Some(expected), "{range}");
        }
    }
}
