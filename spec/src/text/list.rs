//! How lists are made from iterators.

/// [`collect`](Iterator::collect) into a list by a plain loop.
///
/// The standard library's way has a special case for each kind of iterator, and whoever uses this crate compiles all of
/// them for each: a sixth of the time that this crate takes.
pub(crate) trait IntoList: Iterator + Sized {
    fn list(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for item in self {
            list.push(item);
        }
        list
    }
}

impl<I: Iterator> IntoList for I {}
