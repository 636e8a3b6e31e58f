//! A writer of the few elements that the pictures are made of.

use std::fmt::{Display, Write};

use ftpcodes_core::{Direction, LanguageData};

use super::text::{LINE, SIZE};

/// Width of every picture, in units that are pixels on a telephone.
pub(crate) const WIDTH: i32 = 360;

/// A picture as it grows downwards. All that is drawn stands in front of what was drawn before.
pub(super) struct Svg {
    body: String,
    linked: bool,
    /// From right to left, a picture is the mirror image of what is drawn, all but its words.
    direction: Direction,
}

/// Turns a picture, and once more the words in it.
const MIRROR: &str = "scale(-1 1)";

type Attribute<'a> = (&'a str, &'a dyn Display);

impl Svg {
    pub(super) const fn new(words: &LanguageData) -> Self {
        Self { body: String::new(), linked: false, direction: words.direction }
    }

    /// An element without contents. It has an end tag, as rustdoc takes a short one for a mistake.
    pub(super) fn element(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.open(name, attributes);
        self.close(name);
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        open(&mut self.body, name, attributes);
    }

    pub(super) fn close(&mut self, name: &str) {
        close(&mut self.body, name);
    }

    /// A line of the colour of the text that goes through points.
    pub(super) fn line(&mut self, path: &dyn Display) {
        self.element("path", &[("d", path), ("fill", &"none"), ("stroke", &"currentColor"), ("stroke-opacity", &".6")]);
    }

    /// A line of words from where it starts, or around its middle.
    pub(super) fn text(&mut self, (x, y): (i32, i32), look: Look, text: &str) {
        let (anchor, weight) =
            (if look.centred { "middle" } else { "start" }, if look.bold { "bold" } else { "normal" });
        let mirrored: &[Attribute<'_>] = if self.is_mirrored() { &[("transform", &MIRROR)] } else { &[] };
        let x = if self.is_mirrored() { -x } else { x };
        let place: [Attribute<'_>; 4] = [("x", &x), ("y", &y), ("text-anchor", &anchor), ("font-weight", &weight)];
        self.open("text", &[&place, mirrored].concat());
        self.body += &escaped(text);
        self.close("text");
    }

    /// Lines below each other; `y` is where the first one stands. Says where the next one would.
    pub(super) fn lines(&mut self, (x, y): (i32, i32), look: Look, lines: &[String]) -> i32 {
        let mut y = y;
        for line in lines {
            self.text((x, y), look, line);
            y += LINE;
        }
        y
    }

    /// What is drawn leads to a page, if there is one.
    pub(super) fn link(&mut self, address: Option<String>, draw: impl FnOnce(&mut Self)) {
        if let Some(address) = &address {
            self.open("a", &[("href", address)]);
        }
        draw(self);
        if address.is_some() {
            self.close("a");
            self.linked = true;
        }
    }

    fn is_mirrored(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// What a browser tells of the element around it.
    pub(super) fn title(&mut self, text: &str) {
        text_element(&mut self.body, "title", &[], text);
    }

    /// The picture of a height, with words for those who do not see it.
    pub(super) fn finish(self, height: i32, words: &Described<'_>) -> String {
        let Described { id, title, description } = *words;
        let labelled = format!("{id}-title {id}-desc");
        let view = format!("0 0 {WIDTH} {height}");
        // The contents of an image are hidden from screen readers, and with them its links.
        let role = if self.linked { "group" } else { "img" };
        let direction = self.direction.as_str();
        let mut svg = String::new();
        let attributes: [Attribute<'_>; 10] = [
            ("xmlns", &"http://www.w3.org/2000/svg"),
            ("role", &role),
            ("aria-labelledby", &labelled),
            ("viewBox", &view),
            ("width", &WIDTH),
            ("direction", &direction),
            ("style", &"max-width:100%;height:auto"),
            ("font-family", &"'Fira Sans',Arial,sans-serif"),
            ("font-size", &SIZE),
            ("fill", &"currentColor"),
        ];
        open(&mut svg, "svg", &attributes);
        text_element(&mut svg, "title", &[("id", &format_args!("{id}-title"))], title);
        text_element(&mut svg, "desc", &[("id", &format_args!("{id}-desc"))], description);
        if self.is_mirrored() {
            open(&mut svg, "g", &[("transform", &format_args!("translate({WIDTH}) {MIRROR}"))]);
            svg += &self.body;
            close(&mut svg, "g");
        } else {
            svg += &self.body;
        }
        close(&mut svg, "svg");
        svg
    }
}

/// How words look.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) centred: bool,
}

/// What a picture shows, in words.
pub(super) struct Described<'a> {
    /// Begins the ids of the words, which must be no others' on the page.
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
}

fn open(out: &mut String, name: &str, attributes: &[Attribute<'_>]) {
    out.push('<');
    out.push_str(name);
    for (key, value) in attributes {
        let _ = write!(out, " {key}=\"{}\"", escaped(&value.to_string()));
    }
    out.push('>');
}

fn close(out: &mut String, name: &str) {
    let _ = write!(out, "</{name}>");
}

fn text_element(out: &mut String, name: &str, attributes: &[Attribute<'_>], text: &str) {
    open(out, name, attributes);
    out.push_str(&escaped(text));
    close(out, name);
}

/// Text as HTML and XML show it, in one line.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// What the id of an element may hold of any text, each text in a form of its own.
pub(super) fn identifier(text: &str) -> String {
    let mut id = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            id.push(character);
        } else {
            let _ = write!(id, "_{:x}_", u32::from(character));
        }
    }
    id
}
