//! Writers that escape what passes through.

use core::fmt::{self, Write};

/// Text inside an HTML element or a quoted attribute.
pub(super) struct EscapeHtml<'a>(pub(super) &'a mut dyn Write);

impl Write for EscapeHtml<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '&' => self.0.write_str("&amp;")?,
                '<' => self.0.write_str("&lt;")?,
                '>' => self.0.write_str("&gt;")?,
                '"' => self.0.write_str("&quot;")?,
                '\'' => self.0.write_str("&#39;")?,
                _ => self.0.write_char(character)?,
            }
        }
        Ok(())
    }
}

/// Text inside a CommonMark paragraph, heading or list item.
pub(super) struct EscapeMarkdown<'a>(pub(super) &'a mut dyn Write);

impl Write for EscapeMarkdown<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            // CommonMark gives no meaning to the other punctuation inside a line.
            if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '~') {
                self.0.write_char('\\')?;
            }
            self.0.write_char(character)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::fmt::Write;
    use std::string::String;

    use super::{EscapeHtml, EscapeMarkdown};

    #[test]
    fn html_shows_every_character_as_itself() {
        let mut out = String::new();
        write!(EscapeHtml(&mut out), "a & b < c > \"d\" 'e' ё").unwrap();
        assert_eq!(out, "a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; ё");
    }

    #[test]
    fn markdown_gives_no_character_a_meaning() {
        let mut out = String::new();
        write!(EscapeMarkdown(&mut out), "*a* _b_ `c` [d](e) <f> &amp; g|h #i ~j \\").unwrap();
        assert_eq!(out, r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \&amp; g\|h \#i \~j \\");
    }
}
