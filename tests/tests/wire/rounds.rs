//! How much of a large product a test tries.

/// How many random inputs a test tries; Miri is a thousand times slower.
pub(crate) const fn rounds(many: usize) -> usize {
    if cfg!(miri) { many / 1_000 + 1 } else { many }
}
