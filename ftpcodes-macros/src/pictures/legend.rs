//! What shapes and borders stand for, below a picture.

use ftpcodes_core::{Basis, LanguageData, Role};
use ftpcodes_spec::IntoList as _;

use super::shapes::{BADGE, Border, pill_width};
use super::svg::{Look, Svg, WIDTH};
use super::text::{LINE, width, wrapped};

/// An entry of a legend.
#[derive(Clone, Copy)]
pub(super) enum Sample {
    Role(Role),
    Border(Border),
    Command,
    Begin,
    Wait,
}

/// Space between a sample and its words, and around both.
const GAP: i32 = 8;

/// Draws a legend below `top`, as many entries in a line as there is room for, and says where it ends.
pub(super) fn legend(svg: &mut Svg, top: i32, words: &LanguageData, samples: &[(Sample, String)]) -> i32 {
    let bold = Look { bold: true, ..Look::default() };
    let mut y = top + 22;
    svg.text((2, y), bold, words.labels.legend);
    y += 10;
    let mut x = 2;
    let mut row = 0;
    for (sample, label) in samples {
        let start = sample_width(*sample) + GAP;
        let lines = wrapped(label, WIDTH - start - GAP);
        let needed = start + lines.iter().map(|line| width(line)).max().unwrap_or(0);
        if x > 2 && x + needed > WIDTH - GAP {
            (x, y) = (2, y + row);
            row = 0;
        }
        draw(svg, (x, y), *sample);
        let end = svg.lines((x + start, y + 17), Look::default(), &lines) - LINE - 17 + 13;
        row = row.max(end - y + BADGE.1 - 6);
        x += needed + 2 * GAP;
    }
    y + row
}

/// The roles and bases that occur, in order.
pub(super) fn samples(
    words: &LanguageData,
    roles: impl Iterator<Item = Role>,
    bases: impl Iterator<Item = Basis>,
) -> Vec<(Sample, String)> {
    let (mut seen_roles, mut seen_bases) = (Vec::new(), Vec::new());
    for (role, basis) in roles.zip(bases) {
        if !seen_roles.contains(&role) {
            seen_roles.push(role);
        }
        if !seen_bases.contains(&basis) {
            seen_bases.push(basis);
        }
    }
    seen_roles.sort_unstable_by_key(|role| *role as u8);
    seen_bases.sort_unstable();
    let mut samples = Vec::new();
    for role in seen_roles {
        samples.push((Sample::Role(role), words.role(role).to_owned()));
    }
    for border in [Border::Solid, Border::Dashed, Border::Dotted] {
        let alike = seen_bases.iter().filter(|basis| Border::from(**basis) == border);
        let names = alike.map(|basis| words.basis(*basis)).list();
        if !names.is_empty() {
            samples.push((Sample::Border(border), names.join(", ")));
        }
    }
    samples
}

fn sample_width(sample: Sample) -> i32 {
    match sample {
        Sample::Role(_) | Sample::Border(_) => BADGE.0,
        Sample::Command => pill_width(""),
        Sample::Begin | Sample::Wait => BADGE.1,
    }
}

fn draw(svg: &mut Svg, (x, y): (i32, i32), sample: Sample) {
    match sample {
        Sample::Role(role) => svg.badge((x, y), role, Border::Solid, None),
        Sample::Border(border) => {
            let (width, height) = BADGE;
            svg.shape(&format_args!("M{x},{y}h{width}v{height}h-{width}Z"), "currentColor", border);
        }
        Sample::Command => svg.pill((x, y), ""),
        Sample::Begin => svg.dot((x + BADGE.1 / 2, y + BADGE.1 / 2)),
        Sample::Wait => svg.ring((x + BADGE.1 / 2, y + BADGE.1 / 2)),
    }
}
