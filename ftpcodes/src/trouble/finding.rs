//! What was found.

use alloc::vec::Vec;

use super::{Strength, Trouble};

/// A trouble of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Which one.
    pub trouble: Trouble,
    /// How sure it is.
    pub strength: Strength,
    /// The lines that show it, as the caller counts them, ascending. If it shows at many places, the first of them.
    pub lines: Vec<u64>,
}

/// How many lines a finding names.
const MAX_LINES: usize = 32;

/// What a rule found.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    strength: Strength,
    lines: Vec<u64>,
}

impl Evidence {
    pub(super) fn new(strength: Strength, lines: impl IntoIterator<Item = u64>) -> Self {
        Self { strength, lines: lines.into_iter().take(MAX_LINES).collect() }
    }
}

impl Finding {
    /// Adds a trouble to those that were found, or its lines to what was found of it.
    #[inline]
    pub(super) fn add(found: &mut Vec<Self>, trouble: Trouble, evidence: Evidence) {
        let Evidence { strength, lines } = evidence;
        match found.iter_mut().find(|finding| finding.trouble == trouble) {
            Some(finding) => {
                finding.strength = finding.strength.min(strength);
                finding.add_lines(&lines);
            }
            None => {
                let mut finding = Self { trouble, strength, lines: Vec::new() };
                finding.add_lines(&lines);
                found.push(finding);
            }
        }
    }

    #[inline]
    fn add_lines(&mut self, lines: &[u64]) {
        for line in lines {
            if let Err(place) = self.lines.binary_search(line)
                && place < MAX_LINES
            {
                self.lines.insert(place, *line);
                self.lines.truncate(MAX_LINES);
            }
        }
    }
}
