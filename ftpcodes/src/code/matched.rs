//! What `match_reply!` and `expect_reply!` take for a reply code.

/// A value that is a reply code or holds one: what [`match_reply!`](crate::match_reply!) and
/// [`expect_reply!`](crate::expect_reply!) match on, by value or by reference.
///
/// [`Code`](crate::Code), [`ReplyCode`](crate::ReplyCode), every other enum of `reply_codes!` and `u16` have it. Give
/// it to a type of your own, such as a status that your crate has had all along:
///
/// ```
/// use ftpcodes::{AsCode, match_reply};
///
/// pub struct Status(u16);
///
/// impl AsCode for Status {
///     fn as_code(&self) -> u16 {
///         self.0
///     }
/// }
///
/// fn is_done(status: &Status) -> bool {
///     match_reply!(NOOP, status, { 200 => true, 3xx | 4xx | 5xx | _ => false })
/// }
/// # assert!(is_done(&Status(200)) && !is_done(&Status(0)));
/// ```
///
/// The parameter says whose codes these are: those of [`AnyProtocol`], unless an enum of codes stands there, which only
/// the macros of its own spec take. Leave it out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no reply code to match on",
    label = "expected a `Code`, a `ReplyCode` or another enum of reply codes, or a `u16`",
    note = "`AsCode` makes a type of your own one that has"
)]
pub trait AsCode<Protocol = AnyProtocol> {
    /// The number. One that is no reply code reaches the last arm.
    fn as_code(&self) -> u16;
}

/// The protocol of a number that does not say which one it belongs to.
#[derive(Clone, Copy, Debug)]
pub enum AnyProtocol {}

/// Said of the enum of a protocol, and of plain numbers, which may be of any.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum of another protocol than `{Codes}`",
    label = "expected a `{Codes}`, a `Code` or a `u16`, or a reference to one",
    note = "match on it with the macro of its own protocol, or on its plain number, as `.code()` gives it"
)]
pub trait MatchedAs<Codes> {}

impl<Codes> MatchedAs<Codes> for AnyProtocol {}

/// The macro of a protocol, by its enum.
pub struct Matching<Codes>(core::marker::PhantomData<Codes>);

impl<Codes> Matching<Codes> {
    /// The value to match on and its number.
    #[inline(always)]
    pub fn matched<T: AsCode<P>, P: MatchedAs<Codes>>(code: T) -> (T, u16) {
        let number = code.as_code();
        (code, number)
    }
}

impl AsCode for u16 {
    #[inline(always)]
    fn as_code(&self) -> u16 {
        *self
    }
}

impl<P, T: AsCode<P> + ?Sized> AsCode<P> for &T {
    #[inline(always)]
    fn as_code(&self) -> u16 {
        (**self).as_code()
    }
}

/// Makes an enum of reply codes one that its own macro matches on.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_as_code {
    ($code:ident) => {
        impl $crate::AsCode<$code> for $code {
            #[inline(always)]
            fn as_code(&self) -> u16 {
                self.as_u16()
            }
        }

        impl $crate::__private_0_1_0::MatchedAs<$code> for $code {}
    };
}
