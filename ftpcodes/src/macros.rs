//! The macros as users call them: each hands the path of this crate to its procedural half.

/// Generates the types of a spec: its codes as an enum, classes, groups, languages and meanings.
///
/// This crate calls it once with the registry of FTP. Specs of other protocols are not read yet.
#[doc(hidden)]
#[macro_export]
macro_rules! reply_codes {
    ($($input:tt)*) => { $crate::__private::reply_codes! { $crate $($input)* } };
}
