//! What `match_reply!` can match on.

/// A value that has the number of a reply code. The matching macros ask for it; nobody else needs it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no reply code to match on",
    label = "expected a `Code`, a `ReplyCode` or another enum of reply codes, or a `u16`"
)]
pub trait Number {
    /// The number.
    fn number(&self) -> u16;
}

/// The value to match on and its number.
#[inline(always)]
pub fn matched<T: Number>(code: T) -> (T, u16) {
    let number = code.number();
    (code, number)
}

impl Number for u16 {
    #[inline(always)]
    fn number(&self) -> u16 {
        *self
    }
}

impl<T: Number + ?Sized> Number for &T {
    #[inline(always)]
    fn number(&self) -> u16 {
        (**self).number()
    }
}
