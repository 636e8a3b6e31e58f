//! `slice::get` for `const` code.

/// The item at a place. Like `slice::get`, which is not const.
#[inline]
pub(super) const fn get<T>(list: &[T], place: usize) -> Option<&T> {
    if place < list.len() {
        #[allow(clippy::indexing_slicing, reason = "the line above checks it")]
        Some(&list[place])
    } else {
        None
    }
}
