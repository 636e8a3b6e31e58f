//! Pictures of several commands in a row, after the state diagrams of RFC 959 section 6.

use ftpcodes_core::{CommandData, LanguageData, Registry, Role};
use ftpcodes_spec::IntoList as _;

use super::Links;
use super::legend::{Sample, legend};
use super::shapes::{BADGE, Border, RING, colour, pill_width};
use super::steps::{Sequence, Step, steps};
use super::svg::{Described, Look, Svg, WIDTH};
use super::text::{LINE, width, wrapped};

/// How a login goes: USER, PASS, ACCT. `None` of a registry that lacks one of them.
pub(crate) fn login_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let [user, pass, account] = [registry.command("USER")?, registry.command("PASS")?, registry.command("ACCT")?];
    let sequence = vec![(vec![user], true), (vec![pass], false), (vec![account], false)];
    Some(Diagram { registry, words, links }.drawn("login", words.labels.login, &sequence))
}

/// How a file is renamed: RNFR, RNTO. `None` of a registry that lacks one of them.
pub(crate) fn renaming_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let sequence = vec![(vec![registry.command("RNFR")?], true), (vec![registry.command("RNTO")?], false)];
    Some(Diagram { registry, words, links }.drawn("renaming", words.labels.renaming, &sequence))
}

/// How data are transferred: REST and what it asks for, then the other commands of a transfer. `None` of a registry
/// that lacks RETR or STOR, or any preliminary reply to them.
pub(crate) fn transfer_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let known = ["APPE", "LIST", "MLSD", "NLST", "RETR", "STOR", "STOU"];
    let transfers = known.iter().filter_map(|verb| registry.command(verb));
    let transfers = transfers.filter(|command| command.openers().any(|opener| opener / 100 == 1)).list();
    if !["RETR", "STOR"].iter().all(|verb| transfers.iter().any(|command| command.verb == *verb)) {
        return None;
    }
    let restart = registry.command("REST");
    let (restarted, others): (Vec<_>, Vec<_>) = transfers.into_iter().partition(|command| {
        let asked = restart.into_iter().flat_map(|restart| restart.replies).flat_map(|reply| reply.then);
        let mut asked = asked.filter_map(|place| registry.commands.get(usize::from(*place)));
        asked.any(|asked| asked.verb == command.verb)
    });
    let mut sequence: Sequence = Vec::new();
    if let Some(restart) = restart.filter(|_| !restarted.is_empty()) {
        sequence.push((vec![restart], true));
    }
    sequence.extend([restarted, others].into_iter().filter(|step| !step.is_empty()).map(|step| (step, true)));
    Some(Diagram { registry, words, links }.drawn("transfer", words.labels.transfer, &sequence))
}

/// Where things stand, from the left: lines to later commands, commands, waiting, the line to the ends, the ends.
const NEAR_LANE: i32 = 20;
const FAR_LANE: i32 = 6;
const COMMANDS: i32 = 36;
const WAITING: i32 = 150;
const BUS: i32 = WAITING + RING + 12;
const ENDS: i32 = 264;

/// Between two ends, and between two steps.
const GAP: i32 = 14;

struct Diagram<'a> {
    registry: &'a Registry,
    words: &'static LanguageData,
    links: &'a Links<'a>,
}

/// A step at its place in the picture.
struct Placed {
    step: Step,
    top: i32,
    /// Height of the step alone, and where its lines to later steps have their first one.
    height: i32,
}

impl Placed {
    const fn middle(&self) -> i32 {
        self.top + self.height / 2
    }
}

impl Diagram<'_> {
    fn drawn(&self, id: &str, title: &str, sequence: &Sequence) -> String {
        let mut svg = Svg::default();
        let mut top = 4;
        let mut all = Vec::new();
        for step in steps(sequence, self.registry) {
            let ends: i32 = self.ends(&step).iter().map(|end| end.height() + GAP).sum();
            let commands = to_units(step.commands.len()) * (BADGE.1 + 4);
            let placed = Placed { top, height: ends.max(commands), step };
            top += placed.height + to_units(placed.step.next.len()) * LINE + 2 * GAP;
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
            digits: classes(digits),
            lines: wrapped(name, room),
            round: border == Border::Solid && colour == self::colour(Role::Completion),
            colour,
            border,
        })
        .list()
    }

    fn step(&self, svg: &mut Svg, placed: &Placed, entered: bool) {
        let (step, middle) = (&placed.step, placed.middle());
        let wide = step.commands.iter().map(|command| pill_width(command.verb)).max().unwrap_or(0);
        let mut top = middle - to_units(step.commands.len()) * (BADGE.1 + 4) / 2 + 2;
        for command in &step.commands {
            svg.link((self.links.command)(command.verb), |svg| svg.pill((COMMANDS, top), command.verb));
            top += BADGE.1 + 4;
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
            let high = above - 26;
            svg.line(&format_args!("M{left},{above}C{},{high} {},{high} {right},{above}", left - 14, right + 14));
            svg.arrow_head((right, above + 1), true);
            svg.text((WAITING, above - 23), Look { centred: true, ..Look::default() }, &classes(&step.again));
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
            let (left, right, bottom) = (ENDS + 1, WIDTH - 1, top + height);
            let path = if end.round {
                let (left, right) = (left + 12, right - 12);
                format!("M{left},{top}H{right}A12,12 0 0 1 {right},{bottom}H{left}A12,12 0 0 1 {left},{top}Z")
            } else {
                format!("M{left},{top}H{right}V{bottom}H{left}Z")
            };
            svg.shape(&path, end.colour, end.border);
            let look = Look { centred: true, ..Look::default() };
            svg.lines(((left + right) / 2, top + 17), look, &end.lines);
            top += height + GAP;
        }
    }

    /// The lines to later steps: what leads farther leaves first, so that no two cross.
    fn next(&self, svg: &mut Svg, place: usize, all: &[Placed]) {
        let Some(placed) = all.get(place) else { return };
        let mut y = placed.top + placed.height;
        for (to, codes) in placed.step.next.iter().rev() {
            let Some(target) = all.get(*to) else { continue };
            y += LINE;
            let lane = if *to == place + 1 { NEAR_LANE } else { FAR_LANE };
            let end = if target.step.begins { target.middle() - 7 } else { target.middle() };
            let from = placed.middle() + RING;
            svg.line(&format_args!("M{WAITING},{from}V{y}H{lane}V{end}H{}", COMMANDS - 6));
            svg.arrow_head((COMMANDS - 2, end), false);
            svg.text((NEAR_LANE + 6, y - 4), Look::default(), &asking(codes));
        }
    }

    /// The picture in words.
    fn described(&self, all: &[Placed]) -> String {
        let mut description = String::new();
        for Placed { step, .. } in all {
            let mut edges = Vec::new();
            if !step.again.is_empty() {
                edges.push(format!("{} → {}", classes(&step.again), self.words.labels.wait));
            }
            edges.extend(self.ends(step).iter().map(|end| format!("{} → {}", end.digits, end.lines.join(" "))));
            for (to, codes) in &step.next {
                let target = all.get(*to).map(|target| verbs(&target.step.commands)).unwrap_or_default();
                edges.push(format!("{} → {target}", asking(codes)));
            }
            description += &format!("{}: {}. ", verbs(&step.commands), edges.join("; "));
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
    round: bool,
}

impl End {
    fn height(&self) -> i32 {
        BADGE.1 + (to_units(self.lines.len()).max(1) - 1) * LINE
    }
}

/// A line from the left with a head.
fn arrow(svg: &mut Svg, (x, y): (i32, i32), end: i32) {
    svg.line(&format_args!("M{x},{y}H{}", end - 4));
    svg.arrow_head((end, y), false);
}

/// `4yz, 5yz`
fn classes(digits: &[u16]) -> String {
    digits.iter().map(|digit| format!("{digit}yz")).list().join(", ")
}

/// `3yz: 331, 336`, or the class alone where the codes are many.
fn asking(codes: &[u16]) -> String {
    let class = codes.first().map(|code| format!("{}yz", code / 100)).unwrap_or_default();
    let all = format!("{class}: {}", codes.iter().map(u16::to_string).list().join(", "));
    if NEAR_LANE + 6 + width(&all) < WAITING { all } else { class }
}

fn verbs(commands: &[&CommandData]) -> String {
    commands.iter().map(|command| command.verb).list().join(", ")
}

/// A number of things, for counting with units.
fn to_units(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
