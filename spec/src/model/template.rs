//! Sentences with placeholders, split once so that nobody parses them at run time.

use crate::text::list::IntoList;

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Fixed words.
    Text(String),
    /// A placeholder: the name without its braces, one of those that [`TEMPLATES`] lists for the template.
    Slot(&'static str),
}

/// Splits a template into pieces; every fault is returned as a message.
///
/// Each of `slots` must be used, and nothing else: a translation neither loses nor invents a placeholder.
pub(crate) fn split(template: &str, slots: &'static [&'static str]) -> (Vec<Piece>, Vec<String>) {
    let mut pieces = Vec::new();
    let mut faults = Vec::new();
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        push_text(&mut pieces, text, &mut faults);
        let Some((name, tail)) = tail.split_once('}') else {
            faults.push("`{` without `}`".to_owned());
            return (pieces, faults);
        };
        match slots.iter().find(|slot| **slot == name) {
            Some(slot) => pieces.push(Piece::Slot(slot)),
            None => faults.push(unknown(name, slots)),
        }
        rest = tail;
    }
    push_text(&mut pieces, rest, &mut faults);
    // A misspelt placeholder was reported above; that the right one is missing is the same mistake.
    if faults.is_empty() {
        let lost = slots.iter().filter(|slot| !pieces.contains(&Piece::Slot(slot)));
        faults.extend(lost.map(|slot| format!("the placeholder {{{slot}}} is missing")));
    }
    (pieces, faults)
}

fn push_text(pieces: &mut Vec<Piece>, text: &str, faults: &mut Vec<String>) {
    if text.contains('}') {
        faults.push("`}` without `{`".to_owned());
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

fn unknown(name: &str, slots: &'static [&'static str]) -> String {
    let known: Vec<String> = slots.iter().map(|slot| format!("{{{slot}}}")).list();
    if known.is_empty() {
        return format!("unknown placeholder {{{name}}}; this text has none");
    }
    format!("unknown placeholder {{{name}}}; expected {}", known.join(", "))
}

/// Fixed words that every language file has under `labels`.
pub const LABELS: &[&str] = &[
    "meaning",
    "when",
    "fix",
    "server_says",
    "code",
    "name",
    "title",
    "class",
    "group",
    "status",
    "standard",
    "experimental",
    "historic",
    "draft",
    "nonstandard",
    "sources",
    "aliases",
    "commands",
    "other_commands",
    "greeting",
    "confused_with",
    "introduction",
    "differences",
    "relation",
    "which",
    "what_to_do",
    "near_codes",
    "syntax",
    "servers",
    "must",
    "should",
    "may",
    "first_replies",
    "any_command",
    "answers_first",
    "answers_later",
    "answers_observed",
    "answers_observed_later",
    "answers_reported",
    "answers_reported_later",
    "answers_any_command",
    "basis",
    "specified",
    "implied",
    "observed",
    "reported",
    "repeats",
    "note",
    "unlisted",
    "extra",
    "at_any_time",
    "unknown_command",
    "greeting_short",
    "role",
    "preliminary",
    "completion",
    "intermediate",
    "transient_negative",
    "permanent_negative",
    "protected",
    "command",
    "all_commands",
];

/// Sentences that every language file has under `templates`, each with the placeholders that it must use.
///
/// `lower_` and `higher_` mark the two codes of a comparison; a bare name belongs to the one code, or to what both
/// share.
pub const TEMPLATES: &[(&str, &[&str])] = &[
    ("source", &["document", "section"]),
    ("source_heading", &["document", "section"]),
    ("comparison", &["lower_code", "lower_title", "higher_code", "higher_title"]),
    ("same_code", &["code"]),
    (
        "introduction",
        &[
            "lower_code",
            "lower_title",
            "lower_digit",
            "lower_class",
            "higher_code",
            "higher_title",
            "higher_digit",
            "higher_class",
        ],
    ),
    ("introduction_same_class", &["lower_code", "lower_title", "higher_code", "higher_title", "digit", "class"]),
    ("class_differs", &["lower_asks", "higher_asks"]),
    ("class_same", &["asks"]),
    ("class_shared", &["asks"]),
    ("class_misleads", &["code"]),
    ("older_numbering", &["code"]),
    (
        "group_differs",
        &["lower_code", "lower_group_digit", "lower_group", "higher_code", "higher_group_digit", "higher_group"],
    ),
    ("retry_not_needed", &["code"]),
    ("retry_open", &["code"]),
    ("retry_inside", &["code"]),
    ("retry_same_command", &["code"]),
    ("retry_later", &["code"]),
    ("retry_after_reconnecting", &["code"]),
    ("retry_after_login", &["code"]),
    ("retry_after_change", &["code"]),
    ("retry_never", &["code"]),
    ("control_stays_open", &["code"]),
    ("control_closes", &["code"]),
    ("data_not_mentioned", &["code"]),
    ("data_opening", &["code"]),
    ("data_awaited", &["code"]),
    ("data_open", &["code"]),
    ("data_closed", &["code"]),
    ("data_not_opened", &["code"]),
    ("status_standard", &["code"]),
    ("status_experimental", &["code"]),
    ("status_historic", &["code"]),
    ("status_draft", &["code"]),
    ("status_nonstandard", &["code"]),
    ("status_by_meaning", &["code", "statuses"]),
    ("several_meanings", &["code", "meanings"]),
    ("of_meaning", &["code", "title"]),
    ("relation_same_class_and_group", &["lower_code", "higher_code"]),
    ("relation_same_class", &["lower_code", "higher_code"]),
    ("relation_asks_differ", &["lower_code", "higher_code"]),
    ("relation_both_success", &[]),
    ("relation_both_failure", &[]),
    ("relation_both_last", &[]),
    ("relation_both_close", &[]),
    ("relation_preliminary", &["lower_code"]),
    ("relation_preliminary_and_final", &["lower_code", "higher_code"]),
    ("relation_preliminary_and_intermediate", &["lower_code", "higher_code"]),
    ("relation_intermediate_and_final", &["lower_code", "higher_code"]),
    ("relation_completion_and_intermediate", &["lower_code", "higher_code"]),
    ("relation_text_and_final", &["first_code", "second_code"]),
    ("relation_success_and_failure", &["lower_code", "higher_code"]),
    ("relation_success_or_failure", &["lower_code", "higher_code"]),
    ("relation_transient_and_permanent", &["lower_code", "higher_code"]),
    ("relation_envelope", &["lower_code", "higher_code"]),
    ("relation_envelope_alone", &["higher_code"]),
    ("relation_followed_by", &["commands", "first_code", "second_code"]),
    ("relation_asks_for", &["commands", "next_commands", "first_code", "second_code"]),
    ("relation_either", &["commands"]),
    ("relation_different_points", &["commands"]),
    ("relation_points_blurred", &["commands"]),
    ("relation_any_command", &["commands", "first_code", "second_code"]),
    ("relation_any_command_apart", &["commands", "first_code", "second_code"]),
    ("relation_any_command_both", &[]),
    ("relation_no_command", &["lower_code", "lower_commands", "higher_code", "higher_commands"]),
    ("relation_unrelated", &["lower_code", "higher_code"]),
    ("later_replies", &["codes"]),
    ("only_after", &["codes"]),
    ("labelled", &["code", "words"]),
    ("labelled_meaning", &["code", "title", "words"]),
    ("unknown_code", &["code"]),
    ("not_a_code", &["code"]),
];

#[cfg(test)]
mod tests {
    use super::{Piece, split};

    #[test]
    fn splits_text_and_slots() {
        let (pieces, faults) = split("{a} and {b}.", &["a", "b"]);
        assert!(faults.is_empty());
        let expected = [Piece::Slot("a"), Piece::Text(" and ".into()), Piece::Slot("b"), Piece::Text(".".into())];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn names_every_fault() {
        assert_eq!(split("x", &["a", "b"]).1, ["the placeholder {a} is missing", "the placeholder {b} is missing"]);
        assert_eq!(split("{kode}", &["code"]).1, ["unknown placeholder {kode}; expected {code}"]);
        assert_eq!(split("{code", &["code"]).1, ["`{` without `}`"]);
        assert_eq!(split("}{code}", &["code"]).1, ["`}` without `{`"]);
        assert_eq!(split("{x}", &[]).1, ["unknown placeholder {x}; this text has none"]);
    }
}
