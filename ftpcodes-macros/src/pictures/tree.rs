//! The picture of the replies to one command, in order.

use ftpcodes_core::{CONNECT, CommandData, LanguageData, Registry};
use ftpcodes_spec::IntoList as _;

use super::Links;
use super::legend::{Sample, legend, samples};
use super::plan::{Plan, Replies, Row, Stage};
use super::shapes::{HEIGHT, WIDE, pill_width};
use super::svg::{Described, Look, Svg, WIDTH, escaped, identifier};
use super::text::{LINE, filled, wrapped};

/// Between two rows.
const GAP: i32 = 6;

/// Where the lines that lead to replies stand, from the left.
const SPINE: i32 = 14;
const DEEPEST: i32 = SPINE + 3 * (BRANCH + WIDE / 2);

/// From the line that leads to replies to the replies.
const BRANCH: i32 = 14;

/// The tree of the replies to a command: what may come first, what may follow, which commands are asked for. Folded
/// below it stands what other documents and general rules add.
///
/// The result is a `div` in one line, for the documentation of the command in this language.
pub(crate) fn reply_tree(
    command: &'static CommandData,
    registry: &Registry,
    words: &'static LanguageData,
    links: &Links<'_>,
) -> String {
    let plan = Plan::new(command, registry, words);
    let id = format!("replies-{}", identifier(command.verb));
    let shown = Tree::new(words, links).of_command(command, &plan);
    let title = format!("{}: {}", words.shown(command.verb), words.labels.replies_in_order);
    let description = described(&plan.shown, words);
    let (svg, height) = shown;
    let mut html = String::from("<div>");
    html += &svg.finish(height, &Described { id: &id, title: &title, description: &description });
    if plan.folded.rows().next().is_some() || !plan.general.is_empty() {
        let (svg, height) = Tree::new(words, links).of_folded(&plan);
        let id = format!("{id}-folded");
        let title = words.labels.folded_replies;
        let mut description = described(&plan.folded, words);
        if !plan.general.is_empty() {
            let numbers = numbers(words, plan.general.iter());
            description += &format!("{}{}{numbers}. ", words.labels.any_command, words.punctuation.colon);
        }
        html += &format!("<details><summary>{}</summary>", escaped(title));
        html += &svg.finish(height, &Described { id: &id, title, description: &description });
        html += "</details>";
    }
    html + "</div>"
}

/// What a picture shows in words: the headings of the page and the numbers.
fn described(replies: &Replies, words: &LanguageData) -> String {
    let mut description = String::new();
    if !replies.first.is_empty() {
        let numbers = numbers(words, replies.first.iter());
        description += &format!("{}{}{numbers}. ", words.labels.first_replies, words.punctuation.colon);
    }
    for stage in &replies.later {
        let numbers = numbers(words, stage.rows.iter());
        description += &format!("{}{}{numbers}. ", heading(stage, words), words.punctuation.colon);
    }
    description
}

fn heading(stage: &Stage, words: &LanguageData) -> String {
    filled(words, words.templates.later_replies, &stage.openers)
}

fn numbers<'a>(words: &LanguageData, rows: impl Iterator<Item = &'a Row>) -> String {
    let number = |row: &Row| match &row.asks[..] {
        [] => row.code.to_string(),
        asks => format!("{} {}{}", row.code, words.punctuation.arrow, asks.join(" / ")),
    };
    rows.map(number).list().join(words.punctuation.comma)
}

/// A tree as it grows downwards.
struct Tree<'a> {
    svg: Svg,
    words: &'static LanguageData,
    links: &'a Links<'a>,
    /// Where the next row begins.
    y: i32,
    /// The stages that are not drawn yet.
    later: Vec<&'a Stage>,
    /// What may come first, where the stages behind it are drawn.
    first: &'a [Row],
}

impl<'a> Tree<'a> {
    fn new(words: &'static LanguageData, links: &'a Links<'a>) -> Self {
        Self { svg: Svg::new(words), words, links, y: 4, later: Vec::new(), first: &[] }
    }

    fn of_command(mut self, command: &CommandData, plan: &'a Plan) -> (Svg, i32) {
        self.first = &plan.shown.first;
        self.later = plan.shown.later.iter().collect();
        let shown = if command.verb == CONNECT { self.words.labels.greeting_short } else { command.verb };
        self.svg.pill((2, self.y), shown, None);
        self.y += HEIGHT;
        self.branch(self.first, SPINE, self.y);
        let (roles, bases) = (plan.rows().map(|row| row.role), plan.rows().map(|row| row.basis));
        let mut samples = samples(self.words, roles, bases);
        samples.push((Sample::Command, self.words.labels.client_sends.to_owned()));
        let height = legend(&mut self.svg, self.y + GAP, self.words, &samples);
        (self.svg, height)
    }

    fn of_folded(mut self, plan: &'a Plan) -> (Svg, i32) {
        let words = self.words;
        self.part(words.labels.first_replies, &plan.folded.first);
        for stage in &plan.folded.later {
            self.part(&heading(stage, words), &stage.rows);
        }
        self.part(words.labels.any_command, &plan.general);
        (self.svg, self.y)
    }

    /// Rows below a heading.
    fn part(&mut self, heading: &str, rows: &'a [Row]) {
        if rows.is_empty() {
            return;
        }
        let lines = wrapped(heading, WIDTH - 4);
        let look = Look { bold: true, ..Look::default() };
        self.y = self.svg.lines((2, self.y + LINE), look, &lines) - LINE + GAP;
        self.branch(rows, SPINE, self.y);
        self.y += 2 * GAP;
    }

    /// Rows along a line that begins at `from`.
    fn branch(&mut self, rows: &'a [Row], spine: i32, mut from: i32) {
        let mut rest = rows.iter().list();
        while let Some(row) = rest.first().copied() {
            let Some(stage) = self.take_stage(row.code, rows) else {
                rest.remove(0);
                self.row(row, spine, &mut from);
                continue;
            };
            // What the same replies follow stands together.
            let (group, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|row| stage.openers.contains(&row.code));
            let top = self.y + GAP / 2;
            for opener in &group {
                self.row(opener, spine, &mut from);
            }
            let mut start = from + HEIGHT / 2;
            if group.len() > 1 {
                self.frame(spine + BRANCH - 4, top);
                start = self.y;
            }
            // Many steps would leave no room for words.
            self.branch(&stage.rows, (spine + BRANCH + WIDE / 2).min(DEEPEST), start);
            rest = others;
        }
    }

    /// The stage behind a reply, unless it is drawn elsewhere.
    fn take_stage(&mut self, code: u16, rows: &[Row]) -> Option<&'a Stage> {
        if !std::ptr::eq(rows, self.first) && self.comes_first(code) {
            return None;
        }
        let place = self.later.iter().position(|stage| stage.openers.contains(&code))?;
        Some(self.later.remove(place))
    }

    fn comes_first(&self, code: u16) -> bool {
        self.first.iter().any(|row| row.code == code)
    }

    /// Whether what may follow a reply is drawn where it comes first, further down.
    fn is_below(&self, row: &Row, spine: i32) -> bool {
        let waits = self.later.iter().any(|stage| stage.openers.contains(&row.code));
        spine > SPINE && waits && self.comes_first(row.code)
    }

    /// A light frame around the rows since `top`.
    fn frame(&mut self, left: i32, top: i32) {
        let bottom = self.y + GAP / 2;
        let path = format!("M{left},{top}H{}V{bottom}H{left}Z", WIDTH - 1);
        self.svg.element(
            "path",
            &[("d", &path), ("fill-opacity", &"0"), ("stroke", &"currentColor"), ("stroke-opacity", &".6")],
        );
        self.y = bottom;
    }

    /// A reply at the end of a line from the spine, which it makes longer.
    fn row(&mut self, row: &Row, spine: i32, from: &mut i32) {
        let (left, top) = (spine + BRANCH, self.y + GAP);
        let middle = top + HEIGHT / 2;
        self.svg.line(&format_args!("M{spine},{from}V{middle}H{left}"));
        *from = middle;
        let start = left + WIDE + GAP;
        let mut lines = wrapped(row.title, WIDTH - start - 4);
        lines.extend(wrapped(&row.remark, WIDTH - start - 4));
        if self.is_below(row, spine) {
            lines.push(format!("↓ {}", row.code));
        }
        let reply = (row.code, row.role, row.basis.into());
        self.svg.reply((left, top), WIDE, reply, (self.links.code)(row.code));
        let last = self.svg.lines((start, top + 17), Look::default(), &lines) - LINE;
        self.y = (last + 5).max(top + HEIGHT);
        self.asked(row, left + WIDE / 2, top + HEIGHT);
    }

    /// The commands that a reply asks for, behind an arrow from its shape.
    fn asked(&mut self, row: &Row, stem: i32, from: i32) {
        if row.asks.is_empty() {
            return;
        }
        let start = stem + WIDE / 2 + GAP;
        let (mut x, mut top) = (start, self.y + GAP);
        let middle = top + HEIGHT / 2;
        self.svg.line(&format_args!("M{stem},{from}V{middle}H{}", start - 4));
        self.svg.arrow_head((start, middle), false);
        for verb in &row.asks {
            let width = pill_width(verb);
            if x > start && x + width > WIDTH - 2 {
                (x, top) = (start, top + HEIGHT + GAP);
            }
            self.svg.pill((x, top), verb, (self.links.command)(verb));
            x += width + GAP;
        }
        self.y = top + HEIGHT;
    }
}
