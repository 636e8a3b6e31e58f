//! What `match_reply!` can match on.

/// A value that has the number of a reply code. The matching macros ask for it; nobody else needs it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no reply code to match on",
    label = "expected a `Code`, a `ReplyCode` or another enum of reply codes, or a `u16`"
)]
pub trait Number {
    /// The enum that the value is of, or `Unbound`.
    type Protocol;

    /// The number.
    fn number(&self) -> u16;
}

/// Said of the enum of a protocol, and of plain numbers, which may be of any.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum of another protocol than `{Codes}`",
    label = "expected a `{Codes}`, a `Code` or a `u16`, or a reference to one",
    note = "match on it with the macro of its own protocol, or on its plain number, as `.code()` gives it"
)]
pub trait MatchedAs<Codes> {}

/// A number that says nothing about its protocol.
pub struct Unbound;

impl<Codes> MatchedAs<Codes> for Unbound {}

/// The macro of a protocol, by its enum.
pub struct Matching<Codes>(core::marker::PhantomData<Codes>);

impl<Codes> Matching<Codes> {
    /// The value to match on and its number.
    #[inline(always)]
    pub fn matched<T: Number>(code: T) -> (T, u16)
    where
        T::Protocol: MatchedAs<Codes>,
    {
        let number = code.number();
        (code, number)
    }
}

impl Number for u16 {
    type Protocol = Unbound;

    #[inline(always)]
    fn number(&self) -> u16 {
        *self
    }
}

impl<T: Number + ?Sized> Number for &T {
    type Protocol = T::Protocol;

    #[inline(always)]
    fn number(&self) -> u16 {
        (**self).number()
    }
}

/// Makes an enum of reply codes one that its own macro matches on.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_number {
    ($code:ident) => {
        impl $crate::__private_0_1_0::Number for $code {
            type Protocol = $code;

            #[inline(always)]
            fn number(&self) -> u16 {
                self.as_u16()
            }
        }

        impl $crate::__private_0_1_0::MatchedAs<$code> for $code {}
    };
}
