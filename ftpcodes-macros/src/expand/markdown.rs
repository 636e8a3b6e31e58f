//! Markdown for rustdoc, into which words of a spec come only escaped.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// A piece of a page.
///
/// What is markup stands in this program and so is `'static`; what a spec says is not, and has to come through
/// [`text`](Self::text) or [`code`](Self::code). A field of a spec that is pushed into a page as it is does not compile.
#[derive(Default)]
pub(super) struct Markdown(String);

/// A page of these pieces, one after the other.
macro_rules! markdown {
    ($($piece:expr),* $(,)?) => {{
        let mut page = Markdown::default();
        $(page.push($piece);)*
        page
    }};
}

pub(super) use markdown;

impl Markdown {
    /// Plain text, shown as it is.
    pub(super) fn text(text: &str) -> Self {
        Self(escaped(text))
    }

    /// What stands on the wire in these very characters. Not for tables, where a `|` would end the cell.
    pub(super) fn code(text: &str) -> Self {
        let fence = "`".repeat(longest_run(text) + 1);
        // One space at each end belongs to the fence, if there is one at both.
        let at_both = |edge: char| text.starts_with(edge) && text.ends_with(edge);
        let pad = if text.starts_with('`') || text.ends_with('`') || at_both(' ') { " " } else { "" };
        Self(format!("{fence}{pad}{text}{pad}{fence}"))
    }

    /// The same in a table.
    pub(super) fn code_in_table(text: &str) -> Self {
        if text.contains('|') { Self::text(text) } else { Self::code(text) }
    }

    /// A link to a variant.
    pub(super) fn link(label: Self, owner: &str, variant: &str) -> Self {
        Self(format!("[{}]({owner}::{variant})", label.0))
    }

    /// A link to a page of the web.
    pub(super) fn web_link(label: Self, url: &str) -> Self {
        let safe = |character: &char| character.is_ascii_alphanumeric() || ":/.#-".contains(*character);
        let url: String = url.chars().filter(safe).collect();
        Self(format!("[{}]({url})", label.0))
    }

    /// These pieces with a separator between them.
    pub(super) fn join(pieces: impl IntoIterator<Item = Self>, separator: &'static str) -> Self {
        let pieces: Vec<String> = pieces.into_iter().map(|piece| piece.0).collect();
        Self(pieces.join(separator))
    }

    pub(super) fn push(&mut self, piece: impl Into<Self>) {
        self.0.push_str(&piece.into().0);
    }

    #[cfg(test)]
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&'static str> for Markdown {
    fn from(markup: &'static str) -> Self {
        Self(markup.to_owned())
    }
}

impl From<u16> for Markdown {
    fn from(number: u16) -> Self {
        Self(number.to_string())
    }
}

impl From<u8> for Markdown {
    fn from(number: u8) -> Self {
        Self(number.to_string())
    }
}

impl ToTokens for Markdown {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

// A backslash takes its meaning from any ASCII punctuation: CommonMark, "Backslash escapes". Quotation marks and
// apostrophes are left to rustdoc, which gives them the form that they have in print.
fn escaped(text: &str) -> String {
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
    use super::Markdown;

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
            assert_eq!(Markdown::text(text).0, expected);
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
            assert_eq!(Markdown::code(text).0, expected);
        }
        assert_eq!(Markdown::code_in_table("a|b").0, r"a\|b");
    }
}
