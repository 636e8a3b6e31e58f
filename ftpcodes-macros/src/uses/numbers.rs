//! Reply codes and classes as users write them in the macros: `226`, `4xx`, `4yz`.

use ftpcodes_spec::IntoList as _;
use proc_macro2::Literal;

/// One code, or all of one first digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numbers {
    Code(u16),
    Class(u16),
}

impl Numbers {
    /// What a literal stands for, or what is wrong with it.
    pub(crate) fn of(literal: &Literal) -> Result<Self, String> {
        let written = literal.to_string();
        let [first, rest @ ..] = written.as_bytes() else {
            return Err(no_code(&written));
        };
        let digit = u16::from(first.wrapping_sub(b'0'));
        match rest {
            b"xx" | b"yz" if (1..=6).contains(&digit) => Ok(Self::Class(digit)),
            b"xx" | b"yz" if digit < 10 => Err(format!("`{written}` is no class: reply codes begin with 1 to 6")),
            [b'0'..=b'9', b'0'..=b'9'] => match written.parse() {
                Ok(number @ 100..=699) => Ok(Self::Code(number)),
                _ => Err(format!("`{written}` is no reply code: these go from 100 to 699")),
            },
            [b'0'..=b'9', b'0'..=b'9', b'u' | b'i' | b'f' | b'_', ..] => {
                let digits = written.get(..3).unwrap_or_default();
                Err(format!("reply codes are written without a suffix: `{digits}`"))
            }
            [_, ..] if (1..=6).contains(&digit) && rest.iter().all(|letter| b"xyzXYZ".contains(letter)) => {
                Err(format!("`{written}` is no class: write `{digit}xx`"))
            }
            _ => Err(no_code(&written)),
        }
    }

    /// Whether all of the others are among these.
    pub(crate) fn cover(self, others: Self) -> bool {
        match others {
            Self::Code(code) => self.contain(code),
            Self::Class(_) => self == others,
        }
    }

    /// Whether these are the numbers of a class or a code in it.
    pub(crate) fn contain(self, code: u16) -> bool {
        match self {
            Self::Code(number) => number == code,
            Self::Class(digit) => code / 100 == digit,
        }
    }
}

fn no_code(written: &str) -> String {
    format!("`{written}` is neither a reply code such as 226 nor a class such as 4xx or 4yz")
}

/// "110, 125 or 150"
pub(crate) fn one_of(numbers: &[u16]) -> String {
    let numbers: Vec<String> = numbers.iter().map(u16::to_string).list();
    match numbers.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        all => all.concat(),
    }
}

/// The classes of these numbers in words: "`1xx`, `2xx` and `5xx`".
pub(crate) fn classes(numbers: impl Iterator<Item = u16>) -> String {
    let mut digits: Vec<u16> = numbers.map(|number| number / 100).list();
    digits.dedup();
    let classes: Vec<String> = digits.iter().map(|digit| format!("`{digit}xx`")).list();
    match classes.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        all => all.concat(),
    }
}

/// A code or a class as users write it.
pub(crate) fn written(numbers: Numbers) -> String {
    match numbers {
        Numbers::Code(number) => number.to_string(),
        Numbers::Class(digit) => format!("{digit}xx"),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::Literal;

    use super::Numbers;

    fn of(literal: &str) -> Result<Numbers, String> {
        Numbers::of(&literal.parse::<Literal>().unwrap())
    }

    #[test]
    fn three_digits_are_a_code() {
        for number in 100..=699 {
            assert_eq!(of(&number.to_string()), Ok(Numbers::Code(number)));
        }
        for number in (0..100).chain(700..=1200) {
            assert!(of(&number.to_string()).is_err(), "{number}");
        }
        for literal in ["099", "000", "700", "999"] {
            assert_eq!(of(literal), Err(format!("`{literal}` is no reply code: these go from 100 to 699")));
        }
    }

    #[test]
    fn a_digit_with_xx_or_yz_is_a_class() {
        for digit in 1..=6 {
            assert_eq!(of(&format!("{digit}xx")), Ok(Numbers::Class(digit)));
            assert_eq!(of(&format!("{digit}yz")), Ok(Numbers::Class(digit)));
        }
        for literal in ["7xx", "8yz", "9xx", "0yz"] {
            assert_eq!(of(literal), Err(format!("`{literal}` is no class: reply codes begin with 1 to 6")));
        }
        for literal in ["4x", "4XX", "4xxx", "4y", "4xy", "4z"] {
            assert_eq!(of(literal), Err(format!("`{literal}` is no class: write `4xx`")));
        }
    }

    #[test]
    fn suffixes_are_named() {
        for literal in ["226u16", "226_u16", "226i32", "226_", "226f32"] {
            assert_eq!(of(literal).unwrap_err(), "reply codes are written without a suffix: `226`");
        }
    }

    #[test]
    fn nothing_else_is_either() {
        for literal in [
            "4", "22", "2266", "0226", "40x", "4x0", "2_26", "22_6", "0x1AA", "2.5", "226.0", "2e2", "\"226\"", "'2'",
            "b'2'", "\"\"", "\"é\"", "22é",
        ] {
            let expected = format!("`{literal}` is neither a reply code such as 226 nor a class such as 4xx or 4yz");
            assert_eq!(of(literal), Err(expected));
        }
    }

    #[test]
    fn what_covers_what() {
        let (code, other, class) = (Numbers::Code(450), Numbers::Code(451), Numbers::Class(4));
        assert!(code.cover(code) && !code.cover(other) && !code.cover(class));
        assert!(class.cover(code) && class.cover(class) && !class.cover(Numbers::Code(550)));
        assert!(!class.cover(Numbers::Class(5)));
        assert!(class.contain(400) && class.contain(499) && !class.contain(500) && !class.contain(399));
    }
}
