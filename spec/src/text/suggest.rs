//! "Did you mean": the nearest of a few known words.

use super::list::IntoList;
use super::order::sorted;

/// The known word nearest to `word`, if one is near enough to be a slip of the pen.
pub fn did_you_mean<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    nearest(word, &known.list())
}

/// All known words that are as near to `word` as the nearest, in order: `RERT` may be `REST` or `RETR`.
///
/// ```
/// let verbs = ["QUIT", "RETR", "REST", "STOR"];
/// assert_eq!(ftpcodes_spec::all_nearest("RERT", verbs.into_iter()), ["REST", "RETR"]);
/// assert!(ftpcodes_spec::all_nearest("MKD", verbs.into_iter()).is_empty());
/// ```
pub fn all_nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let known = known.list();
    let Some(best) = nearest(word, &known) else { return Vec::new() };
    let edits = distance(word, best);
    let near = known.into_iter().filter(|other| distance(word, other) == edits).list();
    let mut near = sorted(near, |word| (*word).to_owned());
    near.dedup();
    near
}

/// The end of a message about a word that is unknown: ``; did you mean `REST` or `RETR`?``, or nothing.
pub(crate) fn hint<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> String {
    let near = all_nearest(word, known);
    if near.is_empty() { String::new() } else { format!("; did you mean `{}`?", near.join("` or `")) }
}

/// The nearest word of a list.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    // Nobody means a short name by a long word, and comparing costs the product of both lengths.
    if word.len() > 64 {
        return None;
    }
    let length = word.chars().count();
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let other = candidate.chars().count();
        // One edit in three letters of the longer word: `alias` may mean `aliases`.
        let allowed = (length.max(other) / 3).max(1);
        // Each letter more or less is an edit.
        if other.abs_diff(length) > allowed {
            continue;
        }
        let found = (distance(word, candidate), *candidate);
        if found.0 <= allowed && best.is_none_or(|best| found < best) {
            best = Some(found);
        }
    }
    best.map(|(_, candidate)| candidate)
}

// Edits to turn one word into the other: insert, remove, replace, swap two neighbours. Case counts for nothing.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().list();
    let right: Vec<char> = right.to_lowercase().chars().list();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).list();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let cell = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX);
            let replaced = cell(&last, j) + usize::from(a != b);
            let mut best = replaced.min(cell(&last, j + 1) + 1).min(cell(&row, j) + 1);
            let swapped = i > 0 && j > 0 && left.get(i - 1) == Some(b) && right.get(j - 1) == Some(a);
            if swapped {
                best = best.min(cell(&before_last, j - 1) + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn finds_slips_and_refuses_strangers() {
        let known = ["title", "text", "description", "when", "fix"];
        let near = |word| did_you_mean(word, known.into_iter());
        assert_eq!(near("titel"), Some("title"));
        assert_eq!(near("Title"), Some("title"));
        assert_eq!(near("descripton"), Some("description"));
        assert_eq!(near("titles"), Some("title"));
        assert_eq!(near("remedy"), None);
        assert_eq!(near(""), None);
    }
}
