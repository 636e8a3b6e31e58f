//! Numbers, names and texts made from any bytes.

/// Bytes that are used up; behind their end there are zeros.
pub(crate) struct Input<'a>(&'a [u8]);

/// What means something in a payload or on the control connection. CR, LF and NUL, which refuse all, are left to chance.
const OFTEN: &[u8] = b"\"\"\"  \t\xff\xff\xfb\x01\x0c\x1b\x7f==;;;*\\/().,-ab1\xc3\xa9";

impl<'a> Input<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, end: u8) -> u8 {
        self.byte() % end
    }

    /// A number at a limit, or any.
    pub(crate) fn number(&mut self) -> u64 {
        let edges = [0, 1, 9, 10, 255, 1 << 10, 65535, u64::from(u32::MAX), u64::MAX - 1, u64::MAX];
        match edges.get(usize::from(self.below(32))) {
            Some(edge) => *edge,
            None => u64::from_be_bytes(std::array::from_fn(|_| self.byte())) >> self.below(64),
        }
    }

    /// A few bytes of any kind, or none.
    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        let often = self.below(4) > 0;
        let one = |byte: u8| if often { OFTEN[usize::from(byte) % OFTEN.len()] } else { byte };
        (0..self.below(12)).map(|_| one(self.byte())).collect()
    }

    /// A few characters of any kind, or none.
    pub(crate) fn text(&mut self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// Printable ASCII, as a rule.
    pub(crate) fn word(&mut self) -> String {
        if self.below(8) == 0 {
            return self.text();
        }
        (0..1 + self.below(12)).map(|_| char::from(b'!' + self.below(94))).collect()
    }
}
