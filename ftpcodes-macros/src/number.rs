//! Reply codes and classes as users write them in the macros: `226`, `4xx`, `4yz`.

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
            _ => Err(no_code(&written)),
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
