//! Reads a page back from the three formats, so that all of them can be held against each other.

use crate::marks::Marks;

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are those that a reader sees")]
pub enum Part {
    Title(String),
    Heading(String),
    Subheading(String),
    Paragraph(String),
    /// Label and reply.
    ServerSays(String, String),
    /// An item of a list; its number in a numbered one.
    Item(Option<u32>, String),
}

impl Part {
    /// What a person reads in it, without the reply.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Title(text) | Self::Heading(text) | Self::Subheading(text) | Self::Paragraph(text) => text,
            Self::ServerSays(label, _) => label,
            Self::Item(_, text) => text,
        }
    }

    /// Whether it stands above something.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        matches!(self, Self::Title(_) | Self::Heading(_) | Self::Subheading(_))
    }
}

/// Reads plain text.
#[must_use]
pub fn read_text(page: &str, label: &str, marks: &Marks) -> Vec<Part> {
    let mut lines = page.lines();
    let title = lines.next().unwrap_or_default().to_owned();
    let mut parts = vec![Part::Title(title)];
    let mut after_blank = false;
    for line in lines {
        match (line.strip_prefix("  "), after_blank) {
            _ if line.is_empty() => {}
            (None, _) => parts.push(Part::Heading(line.to_owned())),
            (Some(text), true) => parts.push(Part::Subheading(text.to_owned())),
            (Some(text), false) => parts.push(body(text, |text| reply(text, label, marks))),
        }
        after_blank = line.is_empty();
    }
    parts
}

fn reply(text: &str, label: &str, marks: &Marks) -> Option<(String, String)> {
    let quoted = text.strip_prefix(label)?.strip_prefix(marks.get("colon"))?;
    let quoted = quoted.strip_prefix(marks.get("open_quote"))?.strip_suffix(marks.get("close_quote"))?;
    Some((label.to_owned(), quoted.to_owned()))
}

fn body(text: &str, reply: impl Fn(&str) -> Option<(String, String)>) -> Part {
    if let Some((label, reply)) = reply(text) {
        return Part::ServerSays(label, reply);
    }
    if let Some(item) = text.strip_prefix("- ") {
        return Part::Item(None, item.to_owned());
    }
    match text.split_once(". ") {
        Some((number, item)) if number.parse::<u32>().is_ok() => Part::Item(number.parse().ok(), item.to_owned()),
        _ => Part::Paragraph(text.to_owned()),
    }
}

/// Reads Markdown.
///
/// # Errors
///
/// A character that Markdown would take as markup, or a paragraph that runs into the line above it.
pub fn read_markdown(page: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut above = "";
    for line in page.lines() {
        if !line.is_empty() {
            let part = markdown_line(line)?;
            if matches!(part, Part::Paragraph(_) | Part::ServerSays(..)) && !above.is_empty() {
                return Err(format!("no blank line above `{line}`"));
            }
            parts.push(part);
        }
        above = line;
    }
    Ok(parts)
}

fn markdown_line(line: &str) -> Result<Part, String> {
    if let Some(label) = line.strip_prefix("**") {
        let ends = [":** ", "**："].into_iter().find_map(|end| label.split_once(end));
        let (label, code) = ends.ok_or_else(|| format!("a label without end in `{line}`"))?;
        let fences = ["`` ", "`"].into_iter().zip([" ``", "`"]);
        let mut inside = fences.filter_map(|(open, close)| code.strip_prefix(open)?.strip_suffix(close));
        let code = inside.next().ok_or_else(|| format!("no code span in `{line}`"))?;
        return Ok(Part::ServerSays(unescape_markdown(label)?, code.to_owned()));
    }
    if let Some((marks, text)) = line.split_once("# ")
        && marks.chars().all(|mark| mark == '#')
    {
        let text = unescape_markdown(text)?;
        return Ok(match marks.len() {
            0 => Part::Title(text),
            1 => Part::Heading(text),
            _ => Part::Subheading(text),
        });
    }
    Ok(match body(line, |_| None) {
        Part::Item(number, text) => Part::Item(number, unescape_markdown(&text)?),
        other => Part::Paragraph(unescape_markdown(other.words())?),
    })
}

fn unescape_markdown(text: &str) -> Result<String, String> {
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next().filter(char::is_ascii_punctuation)),
            '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '~' => {
                return Err(format!("`{character}` is not escaped in `{text}`"));
            }
            _ => plain.push(character),
        }
    }
    Ok(plain)
}

/// Reads HTML: every element is closed in its turn, every text is escaped, and only the expected tags occur.
///
/// # Errors
///
/// It is not well-formed, or has a tag or attribute that a page has no reason to have.
pub fn read_html(page: &str, article: &str) -> Result<Vec<Part>, String> {
    let mut reader = HtmlReader::default();
    let mut rest = page;
    while let Some((text, tail)) = rest.split_once('<') {
        reader.text(text)?;
        let (tag, after) = tail.split_once('>').ok_or("a tag without end")?;
        match tag.strip_prefix('/') {
            Some(name) => reader.close(name)?,
            None => reader.open(tag, article)?,
        }
        rest = after;
    }
    match (reader.stack.last(), rest) {
        (None, "") => Ok(reader.parts),
        (open, _) => Err(format!("left at the end: {open:?} {rest:?}")),
    }
}

#[derive(Default)]
struct HtmlReader {
    stack: Vec<String>,
    parts: Vec<Part>,
    text: String,
    label: String,
    reply: Option<String>,
    number: Option<u32>,
}

impl HtmlReader {
    fn text(&mut self, raw: &str) -> Result<(), String> {
        let text = unescape_html(raw)?;
        match self.stack.last().map(String::as_str) {
            None | Some("article" | "ul" | "ol") if text.trim().is_empty() => {}
            None | Some("article" | "ul" | "ol") => return Err(format!("text outside of a paragraph: `{text}`")),
            Some("b") => self.label.push_str(&text),
            Some("samp") => self.reply.get_or_insert_default().push_str(&text),
            Some(_) => self.text.push_str(&text),
        }
        Ok(())
    }

    fn open(&mut self, tag: &str, article: &str) -> Result<(), String> {
        let parent = self.stack.last().map(String::as_str);
        let name = match (tag, parent) {
            (tag, None) if tag == article => "article",
            ("h1" | "h2" | "h3" | "p" | "ul" | "ol", Some("article")) | ("li", Some("ul" | "ol")) => tag,
            ("b", Some("p")) => tag,
            ("samp lang=\"en\" dir=\"ltr\"", Some("p")) => "samp",
            _ => return Err(format!("<{tag}> inside {parent:?}")),
        };
        if matches!(name, "ul" | "ol") {
            self.number = (name == "ol").then_some(0);
        }
        self.stack.push(name.to_owned());
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), String> {
        let open = self.stack.pop();
        if open.as_deref() != Some(name) {
            return Err(format!("</{name}> closes {open:?}"));
        }
        if matches!(name, "b" | "samp" | "ul" | "ol" | "article") {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        let label = std::mem::take(&mut self.label);
        self.parts.push(match (name, self.reply.take()) {
            ("h1", None) => Part::Title(text),
            ("h2", None) => Part::Heading(text),
            ("h3", None) => Part::Subheading(text),
            ("p", None) => Part::Paragraph(text),
            ("p", Some(reply)) => Part::ServerSays(label.trim_end_matches([':', '：']).to_owned(), reply),
            (_, None) => {
                self.number = self.number.map(|number| number + 1);
                Part::Item(self.number, text)
            }
            (_, Some(reply)) => return Err(format!("a reply `{reply}` inside <{name}>")),
        });
        Ok(())
    }
}

fn unescape_html(raw: &str) -> Result<String, String> {
    if let Some(bare) = raw.chars().find(|character| matches!(character, '>' | '"' | '\'')) {
        return Err(format!("`{bare}` is not escaped in `{raw}`"));
    }
    let mut parts = raw.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, tail) = part.split_once(';').ok_or_else(|| format!("`&` is not escaped in `{raw}`"))?;
        plain.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "#39" => "'",
            _ => return Err(format!("unknown entity `&{name};`")),
        });
        plain.push_str(tail);
    }
    Ok(plain)
}
