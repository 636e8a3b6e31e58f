//! The Markdown of rustdoc: what a spec says stands in it only escaped.

/// What stands on the wire in these very characters. Not for tables, where a `|` would end the cell.
pub(crate) fn code(text: &str) -> String {
    let fence = "`".repeat(longest_run(text) + 1);
    // One space at each end belongs to the fence, if there is one at both.
    let at_both = |edge: char| text.starts_with(edge) && text.ends_with(edge);
    let pad = if text.starts_with('`') || text.ends_with('`') || at_both(' ') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The same in a table.
pub(crate) fn code_in_table(text: &str) -> String {
    if text.contains('|') { escaped(text) } else { code(text) }
}

/// What stands above the numbers in a table, at least as wide as these: on a telephone they would be broken in two.
pub(crate) fn head_of_codes(label: &str) -> String {
    format!("<span style=\"display:inline-block;min-width:2.5em\">{}</span>", escaped(label))
}

/// A link to a page of the web.
pub(crate) fn web_link(label: &str, url: &str) -> String {
    let safe = |character: &char| character.is_ascii_alphanumeric() || ":/.#-".contains(*character);
    let url: String = url.chars().filter(safe).collect();
    format!("[{label}]({url})")
}

// A backslash takes its meaning from any ASCII punctuation: CommonMark, "Backslash escapes". Quotation marks and
// apostrophes are left to rustdoc, which gives them the form that they have in print.
/// Plain text, shown as it is.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = None;
    // Marks of lists and headings stand where a line begins, behind a number or alone.
    let mut at_start = true;
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let doubled = before == Some(character) || next == Some(character);
        let has_meaning = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '~' | '{' | '}' | '^' | '$' => true,
            // An address that rustdoc wants to be a link.
            ':' => next == Some('/'),
            '+' | ')' => at_start,
            // `--` and `...` would become other characters, or headings.
            '-' | '=' | '.' => at_start || doubled,
            _ => false,
        };
        if has_meaning {
            escaped.push('\\');
        }
        escaped.push(character);
        at_start &= character.is_ascii_digit();
        before = Some(character);
    }
    escaped
}

/// How many backticks stand next to each other at most.
fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{code, code_in_table, escaped};

    #[test]
    fn text_has_no_markup() {
        for (text, expected) in [
            ("Can't open (PASV).", "Can't open (PASV)."),
            ("*a* _b_ `c` [d](e) <f> &lt; g|h #i ~j \\", r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \&lt; g\|h \#i \~j \\"),
            ("see https://a.example/b", r"see https\://a.example/b"),
            ("1. one", r"1\. one"),
            ("12) one", r"12\) one"),
            ("- one - two", r"\- one - two"),
            ("+ one", r"\+ one"),
            ("wait --all ...", r"wait \-\-all \.\.\."),
            ("===", r"\=\=\="),
            ("[^1]: note", r"\[\^1\]: note"),
            ("цена 5. 6", "цена 5. 6"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn code_has_fences_longer_than_what_it_holds() {
        for (text, expected) in [
            ("200 <x>", "`200 <x>`"),
            ("a`b", "``a`b``"),
            ("a``b`c", "```a``b`c```"),
            ("`a", "`` `a ``"),
            ("a`", "`` a` ``"),
        ] {
            assert_eq!(code(text), expected);
        }
        assert_eq!(code_in_table("a|b"), r"a\|b");
    }
}
