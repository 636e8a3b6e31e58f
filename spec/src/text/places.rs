//! Lines and columns of a text.

/// Bytes from one known place to the next.
const STEP: usize = 4096;

/// Line and column at every so many bytes, so that finding many places in a long text takes no long counts.
pub(crate) struct Places(Vec<(usize, usize)>);

impl Places {
    pub(crate) fn of(text: &str) -> Self {
        let mut place = (1, 1);
        let mut places = vec![place];
        for bytes in text.as_bytes().chunks(STEP) {
            place = after(bytes, place);
            places.push(place);
        }
        Self(places)
    }

    /// Line and column of this offset in the same text.
    pub(crate) fn find(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let step = offset / STEP;
        let before = text.as_bytes().get(step * STEP..offset).unwrap_or_default();
        after(before, self.0.get(step).copied().unwrap_or((1, 1)))
    }
}

/// Line and column behind these bytes of UTF-8, which stand at `place`; both count from 1, and columns count
/// characters.
pub(crate) fn after(bytes: &[u8], place: (usize, usize)) -> (usize, usize) {
    #[cfg(test)]
    tests::LOOKED_AT.set(tests::LOOKED_AT.get() + bytes.len());
    bytes.iter().fold(place, |(line, column), byte| match byte {
        b'\n' => (line + 1, 1),
        // The second and later bytes of a character.
        0x80..=0xbf => (line, column),
        _ => (line, column + 1),
    })
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Places, STEP};
    use crate::text::diagnostic::{At, Errors, SourceFile};

    thread_local! {
        /// How many bytes were counted so far, for a test that counts work.
        pub(super) static LOOKED_AT: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn places_of_many_errors_cost_one_look_at_the_text() {
        let length = 1_000_000;
        let files = [SourceFile::new("x.json", "\n".repeat(length))];
        let mut errors = Errors::new(&files);
        for place in 0..900 {
            // Each points at a rival, as duplicates do.
            let rival = errors.place(At { file: 0, offset: length - place });
            errors.add(At { file: 0, offset: length - place }, rival);
        }
        assert_eq!(errors.finish().len(), 900);
        let looked_at = LOOKED_AT.get();
        // To count from the start for each would look at 1.8 thousand million.
        assert!((length..=length + 2 * 900 * STEP).contains(&looked_at), "{looked_at}");
    }

    #[test]
    fn finds_what_counting_finds() {
        let text = "ab\nцена «5»\n\n".repeat(STEP / 7);
        let places = Places::of(&text);
        for (offset, _) in text.char_indices().step_by(97) {
            let before = text.get(..offset).unwrap();
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            assert_eq!(places.find(&text, offset), (before.matches('\n').count() + 1, column), "at {offset}");
        }
        assert_eq!(places.find("ab", 9), (1, 3));
    }
}
