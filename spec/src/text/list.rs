//! How lists are made from iterators.

/// [`collect`](Iterator::collect) into a list by a plain loop.
///
/// The standard library's way has a special case for each kind of iterator, and whoever uses the macros compiles all of
/// them for each: a sixth of the time that this crate takes.
pub trait IntoList: Iterator + Sized {
    /// The items in order.
    fn list(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for item in self {
            list.push(item);
        }
        list
    }
}

impl<I: Iterator> IntoList for I {}
