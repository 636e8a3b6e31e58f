//! The picture of a sequence: its steps below each other, each with the ends that it may have on the right.

use ftpcodes_core::{CommandData, LanguageData, Punctuation, Registry, Role};
use ftpcodes_spec::IntoList as _;

use super::steps::{Sequence, Step, steps};
use crate::pictures::Links;
use crate::pictures::legend::{Sample, legend};
use crate::pictures::shapes::{Border, HEIGHT, RING, colour, pill_width, round};
use crate::pictures::svg::{Described, Look, Svg, WIDTH};
use crate::pictures::text::{LINE, width, wrapped};

/// Where things stand, from the left: lines to later commands, commands, waiting, the line to the ends, the ends.
const NEAR_LANE: i32 = 20;
const FAR_LANE: i32 = 6;
const COMMANDS: i32 = 36;
const WAITING: i32 = 150;
const BUS: i32 = WAITING + RING + 12;
const ENDS: i32 = 264;

/// Between two ends, and between two steps.
const GAP: i32 = 14;

/// Between two lines to later steps.
const LEAVING: i32 = 20;

/// What draws sequences of commands.
pub(super) struct Diagram<'a> {
    pub(super) registry: &'a Registry,
    pub(super) words: &'static LanguageData,
    pub(super) links: &'a Links<'a>,
}

/// A step at its place in the picture.
struct Placed {
    step: Step,
    top: i32,
    /// Height of the step alone, without the lines to later ones below it.
    height: i32,
}

impl Placed {
    const fn middle(&self) -> i32 {
        self.top + self.height / 2
    }
}

impl Diagram<'_> {
    pub(super) fn drawn(&self, id: &str, title: &str, sequence: &Sequence) -> String {
        let mut svg = Svg::new(self.words);
        let mut top = 4;
        let mut all = Vec::new();
        for step in steps(sequence, self.registry) {
            let ends: i32 = self.ends(&step).iter().map(|end| end.height() + GAP).sum();
            let commands = to_units(step.commands.len()) * (HEIGHT + 4);
            let placed = Placed { top, height: ends.max(commands), step };
            top += placed.height + to_units(placed.step.next.len()) * LEAVING + 2 * GAP;
            all.push(placed);
        }
        for (place, placed) in all.iter().enumerate() {
            self.step(&mut svg, placed, all.iter().any(|other| other.step.next.iter().any(|(to, _)| *to == place)));
            self.next(&mut svg, place, &all);
        }
        let labels = &self.words.labels;
        let samples = [
            (Sample::Command, labels.client_sends.to_owned()),
            (Sample::Begin, labels.begin.to_owned()),
            (Sample::Wait, labels.wait.to_owned()),
        ];
        let height = legend(&mut svg, top - GAP, self.words, &samples);
        let description = self.described(&all);
        let id = format!("diagram-{id}");
        format!("<div>{}</div>", svg.finish(height, &Described { id: &id, title, description: &description }))
    }

    /// How a step may end, from top to bottom.
    fn ends(&self, step: &Step) -> Vec<End> {
        let labels = &self.words.labels;
        let ends = [
            (&step.success, labels.success, colour(Role::Completion), Border::Solid),
            (&step.failure, labels.failure, colour(Role::PermanentNegative), Border::Solid),
            (&step.error, labels.error, "currentColor", Border::Dashed),
        ];
        let ends = ends.into_iter().filter(|(digits, ..)| !digits.is_empty());
        let room = WIDTH - ENDS - 10;
        ends.map(|(digits, name, colour, border)| End {
            digits: classes(self.words, digits),
            lines: wrapped(name, room),
            colour,
            border,
        })
        .list()
    }

    fn step(&self, svg: &mut Svg, placed: &Placed, entered: bool) {
        let (step, middle) = (&placed.step, placed.middle());
        let wide = step.commands.iter().map(|command| pill_width(command.verb)).max().unwrap_or(0);
        let mut top = middle - to_units(step.commands.len()) * (HEIGHT + 4) / 2 + 2;
        for command in &step.commands {
            svg.pill((COMMANDS, top), command.verb, (self.links.command)(command.verb));
            top += HEIGHT + 4;
        }
        if step.begins {
            let y = if entered { middle + 7 } else { middle };
            svg.dot((NEAR_LANE - 10, y));
            arrow(svg, (NEAR_LANE - 4, y), COMMANDS - 2);
        }
        arrow(svg, (COMMANDS + wide + 1, middle), WAITING - RING);
        svg.ring((WAITING, middle));
        if !step.again.is_empty() {
            let (left, right, above) = (WAITING - 6, WAITING + 6, middle - RING + 1);
            let high = above - 34;
            svg.line(&format_args!("M{left},{above}C{},{high} {},{high} {right},{above}", left - 20, right + 20));
            svg.arrow_head((right + 1, above + 1), true);
            svg.text(
                (WAITING, above - 29),
                Look { centred: true, ..Look::default() },
                &classes(self.words, &step.again),
            );
        }
        self.draw_ends(svg, placed);
    }

    fn draw_ends(&self, svg: &mut Svg, placed: &Placed) {
        let (step, middle) = (&placed.step, placed.middle());
        let ends = self.ends(step);
        let whole: i32 = ends.iter().map(|end| end.height() + GAP).sum();
        let mut top = middle - whole / 2 + GAP / 2;
        let start = WAITING + RING;
        for end in ends {
            let height = end.height();
            let y = top + height / 2;
            svg.line(&format_args!("M{start},{middle}H{BUS}V{y}H{}", ENDS - 4));
            svg.arrow_head((ENDS, y), false);
            svg.text((BUS + 4, y - 4), Look::default(), &end.digits);
            let (left, wide) = (ENDS + 1, WIDTH - ENDS - 2);
            // A shape of half circles has room for one line.
            let path = if end.colour == colour(Role::Completion) && height == HEIGHT {
                round((left, top), wide)
            } else {
                format!("M{left},{top}h{wide}v{height}h-{wide}Z")
            };
            svg.shape(&path, end.colour, end.border);
            let look = Look { centred: true, ..Look::default() };
            svg.lines((left + wide / 2, top + 17), look, &end.lines);
            top += height + GAP;
        }
    }

    /// The lines to later steps: what leads farther leaves first, so that no two cross.
    fn next(&self, svg: &mut Svg, place: usize, all: &[Placed]) {
        let Some(placed) = all.get(place) else { return };
        let mut y = placed.top + placed.height;
        for (to, codes) in placed.step.next.iter().rev() {
            let Some(target) = all.get(*to) else { continue };
            y += LEAVING;
            let lane = if *to == place + 1 { NEAR_LANE } else { FAR_LANE };
            let end = if target.step.begins { target.middle() - 7 } else { target.middle() };
            let from = placed.middle() + RING;
            svg.line(&format_args!("M{WAITING},{from}V{y}H{lane}V{end}H{}", COMMANDS - 6));
            svg.arrow_head((COMMANDS - 2, end), false);
            svg.text((NEAR_LANE + 6, y - 4), Look::default(), &asking(self.words, codes));
        }
    }

    /// The picture in words.
    fn described(&self, all: &[Placed]) -> String {
        let (words, mut description) = (self.words, String::new());
        let Punctuation { semicolon, colon, arrow, .. } = words.punctuation;
        for Placed { step, .. } in all {
            let mut edges = Vec::new();
            if !step.again.is_empty() {
                edges.push(format!("{} {arrow}{}", classes(words, &step.again), words.labels.wait));
            }
            edges.extend(self.ends(step).iter().map(|end| format!("{} {arrow}{}", end.digits, end.lines.join(" "))));
            for (to, codes) in &step.next {
                let target = all.get(*to).map(|target| verbs(words, &target.step.commands)).unwrap_or_default();
                edges.push(format!("{} {arrow}{target}", asking(words, codes)));
            }
            description += &format!("{}{colon}{}. ", verbs(words, &step.commands), edges.join(semicolon));
        }
        description
    }
}

/// How a sequence may end.
struct End {
    digits: String,
    lines: Vec<String>,
    colour: &'static str,
    border: Border,
}

impl End {
    fn height(&self) -> i32 {
        HEIGHT + (to_units(self.lines.len()).max(1) - 1) * LINE
    }
}

/// A line from the left with a head.
fn arrow(svg: &mut Svg, (x, y): (i32, i32), end: i32) {
    svg.line(&format_args!("M{x},{y}H{}", end - 4));
    svg.arrow_head((end, y), false);
}

/// `4yz, 5yz`
fn classes(words: &LanguageData, digits: &[u16]) -> String {
    digits.iter().map(|digit| format!("{digit}yz")).list().join(words.punctuation.comma)
}

/// `3yz: 331, 336`, or the class alone where the codes are many.
fn asking(words: &LanguageData, codes: &[u16]) -> String {
    let Punctuation { comma, colon, .. } = words.punctuation;
    let class = codes.first().map(|code| format!("{}yz", code / 100)).unwrap_or_default();
    let all = format!("{class}{colon}{}", codes.iter().map(u16::to_string).list().join(comma));
    if NEAR_LANE + 6 + width(&all) < WAITING { all } else { class }
}

fn verbs(words: &LanguageData, commands: &[&CommandData]) -> String {
    commands.iter().map(|command| command.verb).list().join(words.punctuation.comma)
}

/// A number of things, for counting with units.
fn to_units(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
