//! Errors of JSON's syntax: where serde_json saw them, told as people see them.

/// Offset and message of an error in `text`.
pub(crate) fn syntax_fault(text: &str, error: &serde_json::Error) -> (usize, String) {
    let offset = offset_of(text, error);
    match trailing_comma(text, offset) {
        Some(offset) => (offset, "trailing comma".to_owned()),
        None => (offset, without_position(error)),
    }
}

// serde_json counts columns in bytes, from 1; a text that breaks off is at fault where its last line of text ends.
fn offset_of(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.trim_end().len();
    }
    let start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    // It stops before a control character, but behind everything else that it refuses.
    let passed = usize::from(!error.to_string().starts_with("control character"));
    let mut offset = (start + error.column().saturating_sub(passed)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

// serde_json says only what it expected behind the comma.
fn trailing_comma(text: &str, offset: usize) -> Option<usize> {
    let (before, rest) = text.split_at_checked(offset)?;
    let before = before.trim_end();
    (rest.starts_with(['}', ']']) && before.ends_with(',')).then_some(before.len().saturating_sub(1))
}

fn without_position(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => message.get(..end).unwrap_or(&message).to_owned(),
        None => message,
    }
}
