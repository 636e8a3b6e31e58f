//! Names of sections, in a source and in front of a heading.

/// What a section is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// `4.2.1`.
    Numbers(Vec<u16>),
    /// `IV.A.3` or `IV.2.3` of the old RFCs: a roman number, a letter or a number, a number.
    Roman(Vec<u16>),
    /// `Appendix II`, `Appendix C`, and `C.1` inside it.
    Appendix(String),
    /// The words of a heading.
    Words(String),
}

impl Name {
    /// What the section of a source means.
    pub(super) fn of_source(section: &str) -> Self {
        if let Some(numbers) = numbers(section) {
            return Self::Numbers(numbers);
        }
        if let Some(numbers) = roman_label(section) {
            return Self::Roman(numbers);
        }
        match appendix_label(section).or_else(|| is_part_of_appendix(section).then_some(section)) {
            Some(label) => Self::Appendix(label.to_owned()),
            None => Self::Words(one_spaced(section)),
        }
    }
}

/// The parts of `4.2.1`.
pub(super) fn numbers(label: &str) -> Option<Vec<u16>> {
    label.split('.').map(number).collect()
}

/// The parts of `IV.A.3` or `IV.2.3`, as numbers.
pub(super) fn roman_label(label: &str) -> Option<Vec<u16>> {
    let mut parts = label.split('.');
    let mut label = vec![roman(parts.next()?)?];
    if let Some(part) = parts.next() {
        label.push(letter(part).or_else(|| number(part))?);
    }
    for part in parts {
        label.push(number(part)?);
    }
    Some(label)
}

/// `II` of `Appendix II`, if there is nothing else.
pub(super) fn appendix_label(text: &str) -> Option<&str> {
    let label = text.strip_prefix("Appendix ").or_else(|| text.strip_prefix("APPENDIX "))?.trim_start();
    let first = label.split('.').next()?;
    let lettered = roman(first).or_else(|| letter(first)).is_some();
    (lettered && label.split('.').skip(1).all(|part| number(part).is_some())).then_some(label)
}

/// Whether it is of the form `C.1`.
pub(super) fn is_part_of_appendix(label: &str) -> bool {
    let mut parts = label.split('.');
    let lettered = parts.next().is_some_and(|first| letter(first).is_some());
    let numbers: Vec<_> = parts.map(number).collect();
    lettered && !numbers.is_empty() && numbers.iter().all(Option::is_some)
}

/// Words with one space between them.
pub(super) fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number(part: &str) -> Option<u16> {
    part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

fn letter(part: &str) -> Option<u16> {
    match part.as_bytes() {
        [letter @ b'A'..=b'Z'] => Some(u16::from(letter - b'A') + 1),
        _ => None,
    }
}

// No document has more than 39 chapters.
fn roman(part: &str) -> Option<u16> {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let ones = part.trim_start_matches('X');
    let tens = u16::try_from(part.len() - ones.len()).ok()?;
    // `IX` begins with no tens: its X follows.
    let one = u16::try_from(ONES.iter().position(|word| *word == ones)?).ok()?;
    (tens <= 3 && tens + one > 0).then_some(tens * 10 + one)
}

#[cfg(test)]
mod tests {
    use super::{Name, roman};

    #[test]
    fn each_form_of_a_source_is_known() {
        let name = Name::of_source;
        assert_eq!(name("4.2.1"), Name::Numbers(vec![4, 2, 1]));
        assert_eq!(name("2"), Name::Numbers(vec![2]));
        assert_eq!(name("IV.B"), Name::Roman(vec![4, 2]));
        assert_eq!(name("IV.A.3"), Name::Roman(vec![4, 1, 3]));
        assert_eq!(name("III.2.1"), Name::Roman(vec![3, 2, 1]));
        assert_eq!(name("Appendix II"), Name::Appendix("II".into()));
        assert_eq!(name("APPENDIX C"), Name::Appendix("C".into()));
        assert_eq!(name("A.1"), Name::Appendix("A.1".into()));
        for words in ["APPENDIX ON MAIL", "FTP REPLIES", "Scheme Selection: MRSQ", "4.2.", "4.2a", "", "Appendix"] {
            assert_eq!(name(words), Name::Words(words.into()));
        }
    }

    #[test]
    fn roman_numbers_are_read() {
        assert_eq!(["I", "IV", "IX", "X", "XIV", "XX"].map(roman), [1, 4, 9, 10, 14, 20].map(Some));
        assert_eq!(["", "IIII", "VX", "ON", "i"].map(roman), [None; 5]);
    }
}
