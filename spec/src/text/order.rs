//! The one sort of this crate.

/// The same things in the order of a text that each has; equal ones stay as they stand.
///
/// Only these texts are sorted, because whoever uses this crate compiles a sort anew for each type.
pub(crate) fn sorted<T>(things: Vec<T>, text: impl Fn(&T) -> String) -> Vec<T> {
    let mut texts = Vec::new();
    let mut taken = Vec::new();
    for thing in things {
        texts.push((text(&thing), taken.len()));
        taken.push(Some(thing));
    }
    sort(&mut texts);
    let mut sorted = Vec::new();
    for (_, place) in texts {
        sorted.extend(taken.get_mut(place).and_then(Option::take));
    }
    sorted
}

fn sort(texts: &mut [(String, usize)]) {
    texts.sort_unstable();
}
