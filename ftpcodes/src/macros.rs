//! The macros as users call them: each hands the path of this crate to its procedural half.

/// A reply code that is checked while compiling: `code!(426)` is [`ReplyCode::ConnectionClosed`](crate::ReplyCode).
///
/// It is a constant, and a pattern too.
///
/// ```
/// use ftpcodes::{ReplyCode, code};
///
/// const ABORTED: ReplyCode = code!(426);
/// assert_eq!(ABORTED, ReplyCode::ConnectionClosed);
/// assert!(matches!(ABORTED, code!(426)));
/// ```
///
/// A number that the registry does not have does not compile, and the error names the nearest ones:
///
/// ```compile_fail
/// let code = ftpcodes::code!(427);
/// ```
#[macro_export]
macro_rules! code {
    ($($number:tt)*) => { $crate::__private::code! { $crate $($number)* } };
}

/// Generates the types of a spec: its codes as an enum, classes, groups, languages and meanings.
///
/// This crate calls it once with the registry of FTP. Specs of other protocols are not read yet.
#[doc(hidden)]
#[macro_export]
macro_rules! reply_codes {
    ($($input:tt)*) => { $crate::__private::reply_codes! { $crate $($input)* } };
}
