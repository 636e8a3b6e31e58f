//! The picture of all codes, by first and second digit.

use ftpcodes_core::{ClassWords, CodeData, LanguageData, Punctuation, Registry, Role, Status};
use ftpcodes_spec::IntoList as _;

use super::Links;
use super::legend::{Sample, legend};
use super::shapes::{Border, HEIGHT, NARROW};
use super::svg::{Described, Look, Svg, WIDTH};
use super::text::{LINE, wrapped};

/// Between two codes, and between two rows.
const GAP: i32 = 5;

/// Where the codes of a row begin, behind the name of the group.
const CODES: i32 = 44;

/// The groups of a class: the second digit of each, and none for the codes whose second digit says nothing.
const GROUPS: [Option<u16>; 11] =
    [Some(0), Some(1), Some(2), Some(3), Some(4), Some(5), Some(6), Some(7), Some(8), Some(9), None];

/// All codes of a registry: a block for each first digit, with a row for each second one.
///
/// The result is a `div` in one line.
pub(crate) fn code_map(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> String {
    let mut map = Map { svg: Svg::new(words), registry, words, links, y: 0 };
    for digit in 1..=9 {
        map.class(digit);
    }
    let height = map.legend();
    let Punctuation { comma, semicolon, colon, .. } = words.punctuation;
    let title = format!("{}{colon}{}", registry.protocol, words.labels.code_map);
    let class = |class: &ClassWords| format!("{}yz{comma}{}", class.digit, class.title);
    let description = words.classes.iter().map(class).list().join(semicolon);
    let svg = map.svg.finish(height, &Described { id: "code-map", title: &title, description: &description });
    format!("<div>{svg}</div>")
}

struct Map<'a> {
    svg: Svg,
    registry: &'a Registry,
    words: &'static LanguageData,
    links: &'a Links<'a>,
    /// Where the next row begins.
    y: i32,
}

impl Map<'_> {
    fn codes(&self, digit: u16, group: Option<u16>) -> Vec<&'static CodeData> {
        let here = |code: &&CodeData| code.class_digit() == digit && code.group_digit() == group;
        self.registry.codes.iter().filter(here).list()
    }

    fn class(&mut self, digit: u16) {
        if !self.registry.codes.iter().any(|code| code.class_digit() == digit) {
            return;
        }
        let name = self.words.class(digit * 100).map_or("", |class| class.title);
        let lines = wrapped(&format!("{digit}yz {name}"), WIDTH - 4);
        let look = Look { bold: true, ..Look::default() };
        self.y = self.svg.lines((2, self.y + LINE + GAP), look, &lines) - LINE + GAP;
        for group in GROUPS {
            let codes = self.codes(digit, group);
            if !codes.is_empty() {
                self.row(group, &codes);
            }
        }
        self.y += GAP;
    }

    fn row(&mut self, group: Option<u16>, codes: &[&'static CodeData]) {
        self.svg.text((6, self.y + GAP + 17), Look::default(), &group_name(group));
        let (mut x, mut top) = (CODES, self.y + GAP);
        for code in codes {
            if x + NARROW > WIDTH - 2 {
                (x, top) = (CODES, top + HEIGHT + GAP);
            }
            let role = if self.registry.informative {
                Role::__without_preliminary(code.number)
            } else {
                Role::__of(code.number)
            };
            self.svg.open("g", &[]);
            self.svg.title(&format!("{} {}", code.number, self.words.titles(code)));
            let reply = (code.number, role, code.status.into());
            self.svg.reply((x, top), NARROW, reply, (self.links.code)(code.number));
            self.svg.close("g");
            x += NARROW + GAP;
        }
        self.y = top + HEIGHT;
    }

    /// The names of the groups, and what the borders say. Says where it ends.
    fn legend(&mut self) -> i32 {
        let labels = &self.words.labels;
        let statuses = [Status::Standard, Status::Experimental, Status::Historic, Status::Draft, Status::Nonstandard];
        let mut samples = Vec::new();
        for border in [Border::Solid, Border::Dashed, Border::Dotted] {
            let alike = statuses.iter().filter(|status| Border::from(**status) == border);
            let here = alike.filter(|status| self.registry.codes.iter().any(|code| code.status == **status));
            let names = here.map(|status| self.words.status(*status)).list();
            if !names.is_empty() {
                samples.push((Sample::Border(border), names.join(self.words.punctuation.comma)));
            }
        }
        let mut y = legend(&mut self.svg, self.y + GAP, self.words, &samples) + LINE;
        for group in GROUPS {
            if !self.registry.codes.iter().any(|code| code.group_digit() == group) {
                continue;
            }
            let words = self.words.groups.iter().find(|words| Some(u16::from(words.digit)) == group);
            let title = words.map_or("", |words| words.title);
            let title = if group.is_none() { labels.no_group } else { title };
            if title.is_empty() {
                continue;
            }
            self.svg.text((6, y), Look::default(), &group_name(group));
            y = self.svg.lines((CODES, y), Look::default(), &wrapped(title, WIDTH - CODES - 4)).max(y + LINE);
        }
        y - LINE + GAP
    }
}

/// `x2z`
fn group_name(group: Option<u16>) -> String {
    group.map_or_else(|| "–".to_owned(), |digit| format!("x{digit}z"))
}
