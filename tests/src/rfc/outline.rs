//! The headings of a text.

use super::name::{Name, appendix_label, is_part_of_appendix, numbers, one_spaced, roman_label};
use super::page::Line;

/// A heading.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    /// Index of its line.
    pub(super) at: usize,
    /// What the section under it is called.
    pub(super) name: Name,
}

/// All headings of a text, in its order.
pub(super) fn outline(lines: &[Line]) -> Vec<Heading> {
    let margin = lines.iter().filter(|line| !line.text.is_empty()).map(Line::indent).min().unwrap_or(0);
    let mut headings = numbered(lines, margin);
    // Numbers make clear which lines are headings; without them everything that looks like one ends a section.
    let widest = if headings.is_empty() { usize::MAX } else { margin };
    for at in 0..lines.len() {
        let name = appendix(lines, at).or_else(|| unnumbered(lines, at, widest));
        if let Some(name) = name.filter(|_| headings.iter().all(|heading| heading.at != at)) {
            headings.push(Heading { at, name });
        }
    }
    headings.sort_by_key(|heading| heading.at);
    headings
}

struct Candidate {
    at: usize,
    indent: usize,
    label: Vec<u16>,
}

// A document has either numbers or roman numbers; the other row is that of some list.
fn numbered(lines: &[Line], margin: usize) -> Vec<Heading> {
    // Old RFCs lack some of their own labels: RFC 354 has `11.A.` in place of `II.A`.
    let roman = row(&candidates(lines, |label| roman_label(label.strip_suffix('.').unwrap_or(label)), true), margin, 2);
    let arabic = row(&candidates(lines, |label| numbers(label.strip_suffix('.').unwrap_or(label)), false), margin, 1);
    if roman.len() > arabic.len() {
        roman.into_iter().map(|(at, label)| Heading { at, name: Name::Roman(label) }).collect()
    } else {
        arabic.into_iter().map(|(at, label)| Heading { at, name: Name::Numbers(label) }).collect()
    }
}

fn candidates(lines: &[Line], read: impl Fn(&str) -> Option<Vec<u16>>, dotted: bool) -> Vec<Candidate> {
    let candidate = |(at, line): (usize, &Line)| {
        let (label, title) = line.text.trim_start().split_once(' ')?;
        let title = title.trim_start();
        let heading = begins_block(lines, at) && !title.starts_with(char::is_lowercase) && !is_contents(&line.text);
        // The words `I` and `X` are no labels.
        let label = read(label).filter(|_| heading && (!dotted || label.contains('.')))?;
        Some(Candidate { at, indent: line.indent(), label })
    };
    lines.iter().enumerate().filter_map(candidate).collect()
}

// The longest row of labels that count on without a gap. List items and reply lines count from elsewhere or are
// indented otherwise. Of rows of the same length the last is taken: the first is then the table of contents.
fn row(candidates: &[Candidate], margin: usize, step: u16) -> Vec<(usize, Vec<u16>)> {
    let starts = |candidate: &Candidate| {
        candidate.indent == margin && matches!(*candidate.label, [first] if (1..=step).contains(&first))
    };
    let rows = (0..candidates.len()).filter_map(|from| candidates.get(from..)).filter_map(|rest| {
        let (first, rest) = rest.split_first().filter(|(first, _)| starts(first))?;
        Some(row_from(first, rest, step))
    });
    let longest = rows.max_by_key(Vec::len).filter(|row| row.len() > 1).unwrap_or_default();
    longest.into_iter().map(|candidate| (candidate.at, candidate.label.clone())).collect()
}

fn row_from<'a>(first: &'a Candidate, rest: &'a [Candidate], step: u16) -> Vec<&'a Candidate> {
    let mut row = vec![first];
    let mut last = first;
    for next in rest {
        let known = row.iter().find(|heading| heading.label.len() == next.label.len());
        if follows(&last.label, &next.label, step) && known.is_none_or(|heading| heading.indent == next.indent) {
            row.push(next);
            last = next;
        }
    }
    row
}

// After 4.2.1 come 4.2.1.1, 4.2.2, 4.3 and 5.
fn follows(last: &[u16], next: &[u16], step: u16) -> bool {
    let same = last.iter().zip(next).take_while(|(last, next)| last == next).count();
    let before = last.get(same).copied().unwrap_or(0);
    match next.get(same..) {
        Some([number]) => *number > before && *number - before <= step,
        _ => false,
    }
}

// The separator tells a heading from a sentence that begins so: `Appendix II do so.`
fn appendix(lines: &[Line], at: usize) -> Option<Name> {
    let text = &lines.get(at)?.text;
    let mut words = text.split_whitespace();
    let (appendix, label, next) = (words.next()?, words.next()?, words.next());
    let separated = label.ends_with([':', '.']) || next.is_none_or(|word| word.starts_with(['-', ':']));
    let label = format!("{appendix} {}", label.trim_end_matches([':', '.']));
    let label = appendix_label(&label).filter(|_| separated && begins_block(lines, at) && !is_contents(text))?;
    Some(Name::Appendix(label.to_owned()))
}

// A heading without a number: a short line of its own, above text that is indented deeper, or in capitals.
fn unnumbered(lines: &[Line], at: usize, widest: usize) -> Option<Name> {
    let line = lines.get(at).filter(|line| line.indent() <= widest)?;
    let text = line.text.trim_start();
    let below = lines.get(at + 1..)?.iter().find(|line| !line.text.is_empty())?;
    let alone = begins_block(lines, at) && lines.get(at + 1).is_some_and(|line| line.text.is_empty());
    let ends = text.ends_with(|last: char| last.is_alphanumeric() || ")\"?".contains(last));
    let label = text.split(' ').next().unwrap_or_default().trim_end_matches('.');
    // Even a number that is out of its row ends a section; a whole one may be that of a list item or a reply.
    let begins = text.starts_with(char::is_uppercase) || label.contains('.') && numbers(label).is_some();
    // Commands and replies are alone on a line too: `MAIL <SP> <recipient name> <CRLF>`.
    let title = begins && ends && !text.contains(['<', '>']) && !has_columns(text);
    let capitals = !text.contains(char::is_lowercase);
    // The caption of a table stands above columns, and belongs to the section that the table is in.
    let above = below.indent() > line.indent() || capitals && !has_columns(below.text.trim_start());
    // Parts of appendices look the same: `C.1.  Overview`.
    (alone && title && above && !is_contents(text)).then(|| {
        if is_part_of_appendix(label) { Name::Appendix(label.to_owned()) } else { Name::Words(one_spaced(text)) }
    })
}

// Whether the line above is empty, so that it is no part of a paragraph.
fn begins_block(lines: &[Line], at: usize) -> bool {
    at.checked_sub(1).and_then(|above| lines.get(above)).is_none_or(|line| line.text.is_empty())
}

// Entries of a table of contents have dots between the words and the page.
fn is_contents(text: &str) -> bool {
    text.contains("....") || text.contains(". . .")
}

fn has_columns(text: &str) -> bool {
    text.contains("    ")
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::rfc::page::lines;

    // The first words of the lines that are headings.
    fn headings(text: &str) -> Vec<String> {
        let lines = lines(text);
        outline(&lines).iter().map(|heading| lines[heading.at].text.trim().chars().take(8).collect()).collect()
    }

    #[test]
    fn numbers_count_on_and_list_items_and_replies_do_not() {
        let text = "1.  ONE\n\n   1.1.  PART\n\n      1. User system inserts a signal\n\n      2. User system waits\n\n\
                    \x20  120 Service ready in nnn minutes.\n\n   216 NONE\n\n2  TWO\n\n   1. First\n\n3. THREE\n\n   x\n";
        assert_eq!(headings(text), ["1.  ONE", "1.1.  PA", "2  TWO", "3. THREE"]);
    }

    #[test]
    fn wrapped_labels_are_no_headings() {
        let text = "1. One\n\n   as said in section\n1.1. The text goes on\n\n2. Two\n\n   of\n   Appendix A. And\n\n\
                    \x20  Appendix II do so.\n\nAppendix A. Words\n\n   A.1 is\n\nA.1. More\n\n   x\n";
        assert_eq!(headings(text), ["1. One", "2. Two", "Appendix", "A.1. Mor"]);
    }

    #[test]
    fn tables_of_contents_are_passed_over() {
        let body = "\n\n1. First\n\n   a\n\n2. Second\n\n   b\n\nAppendix A - Third\n\n   c\n";
        let plain = "1. First     1\n\n2. Second    2\n";
        let dotted = "1. First ......... 1\n\n2. Second . . . . 2\n\nAppendix A - Third ..... 3\n";
        for contents in [plain, dotted] {
            assert_eq!(headings(&format!("{contents}{body}")), ["1. First", "2. Secon", "Appendix"]);
        }
    }

    #[test]
    fn a_number_out_of_its_row_ends_a_section_too() {
        assert_eq!(
            headings("1. One\n\n1.1. Part\n\n1.3. Lost\n\n   x\n\n2. Two\n\n   x\n"),
            ["1. One", "1.1. Par", "1.3. Los", "2. Two"]
        );
    }

    #[test]
    fn roman_numbers_may_leave_one_out() {
        let text =
            "II. DISCUSSION\n\n   1. a\n\nII.B The model\n\nIII.  TRANSFER\n\nI. Say so.\n\nVI. Say too.\n\n   x\n";
        assert_eq!(headings(text), ["II. DISC", "II.B The", "III.  TR"]);
    }

    #[test]
    fn words_stand_alone_above_their_text() {
        let text = "REPLIES\n\n   Codes by Groups\n\n      200 Okay.\n\n   MAIL <SP> <name>\n\n      Text.\n\n   They are:\n\n\
                    \x20     120\n\n             A CENTRED CAPTION TABLE\n\n   COMMAND      SUCCESS\n\n   A line\n   of text\n\n\
                    \x20            MORE CODES\n\n   Text.\n";
        assert_eq!(headings(text), ["REPLIES", "Codes by", "MORE COD"]);
    }
}
