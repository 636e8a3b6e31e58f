//! What shapes and borders stand for, below a picture.

use ftpcodes_core::{Basis, LanguageData, Role};
use ftpcodes_spec::IntoList as _;

use super::shapes::{Border, HEIGHT, SAMPLE};
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

/// Space between a sample and its words, and between two entries.
const GAP: i32 = 6;

/// Draws a legend below `top`, as many entries in a line as there is room for, and says where it ends.
pub(super) fn legend(svg: &mut Svg, top: i32, words: &LanguageData, samples: &[(Sample, String)]) -> i32 {
    let mut y = top + LINE + GAP;
    svg.text((LEFT, y), Look { bold: true, ..Look::default() }, words.labels.legend);
    y += GAP + 2;
    let (mut x, mut bottom) = (LEFT, y);
    for (sample, label) in samples {
        let start = sample_width(*sample) + GAP;
        let lines = wrapped(label, WIDTH - LEFT - start);
        let needed = start + lines.iter().map(|line| width(line)).max().unwrap_or(0);
        if x > LEFT && x + needed > WIDTH {
            (x, y) = (LEFT, bottom + GAP);
        }
        draw(svg, (x, y), *sample);
        let last = svg.lines((x + start, y + 17), Look::default(), &lines) - LINE;
        bottom = bottom.max(last + 7).max(y + HEIGHT);
        x += needed + 2 * GAP;
    }
    bottom + GAP
}

/// Where all begins, from the left.
const LEFT: i32 = 2;

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
            samples.push((Sample::Border(border), names.join(words.punctuation.comma)));
        }
    }
    samples
}

fn sample_width(sample: Sample) -> i32 {
    match sample {
        Sample::Role(_) | Sample::Border(_) | Sample::Command => SAMPLE,
        Sample::Begin | Sample::Wait => HEIGHT,
    }
}

fn draw(svg: &mut Svg, (x, y): (i32, i32), sample: Sample) {
    let middle = (x + HEIGHT / 2, y + HEIGHT / 2);
    match sample {
        Sample::Role(role) => svg.badge((x, y), SAMPLE, role, Border::Solid),
        Sample::Border(border) => {
            svg.shape(&format_args!("M{x},{y}h{SAMPLE}v{HEIGHT}h-{SAMPLE}Z"), "currentColor", border);
        }
        Sample::Command => svg.client((x, y), SAMPLE),
        Sample::Begin => svg.dot(middle),
        Sample::Wait => svg.ring(middle),
    }
}
