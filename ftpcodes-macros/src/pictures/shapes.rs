//! How replies and commands look: shape and colour tell what a reply does, its border on whose authority it comes.

use std::fmt::Display;

use ftpcodes_core::{Basis, Role, Status};

use super::svg::{Look, Svg};
use super::text::width;

/// Height of the shapes of replies and commands, and width of a reply's.
pub(super) const HEIGHT: i32 = 24;
pub(super) const WIDE: i32 = 46;

/// Width of a reply where many stand side by side, and of one that is only a sample.
pub(super) const NARROW: i32 = 39;
pub(super) const SAMPLE: i32 = 30;

/// Radius of the circle of waiting.
pub(super) const RING: i32 = 10;

/// How a border is drawn.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Border {
    Solid,
    Dashed,
    Dotted,
}

impl Border {
    const fn dashes(self) -> &'static str {
        match self {
            Self::Solid => "none",
            Self::Dashed => "5 3",
            Self::Dotted => "1.5 2.5",
        }
    }
}

impl From<Basis> for Border {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Specified => Self::Solid,
            Basis::Implied => Self::Dashed,
            _ => Self::Dotted,
        }
    }
}

impl From<Status> for Border {
    fn from(status: Status) -> Self {
        match status {
            Status::Standard | Status::Experimental => Self::Solid,
            Status::Historic | Status::Draft => Self::Dashed,
            _ => Self::Dotted,
        }
    }
}

/// What can be told from dark and light paper alike: at least 3:1 against both.
pub(crate) const fn colour(role: Role) -> &'static str {
    match role {
        Role::Preliminary => "#3b8ad8",
        Role::Completion => "#2f9e4f",
        Role::Intermediate => "#b8860b",
        Role::TransientNegative => "#e0662a",
        Role::PermanentNegative => "#e5485a",
        Role::Protected => "#9b6fe0",
    }
}

/// The outline of a reply whose upper left corner is at a point.
fn outline(role: Role, (x, y): (i32, i32), width: i32) -> String {
    let (right, bottom, middle) = (x + width, y + HEIGHT, y + HEIGHT / 2);
    match role {
        // An arrow: there is more to come.
        Role::Preliminary => format!("M{x},{y}H{}L{right},{middle}L{},{bottom}H{x}Z", right - 8, right - 8),
        Role::Completion => round((x, y), width),
        // Slanted: half the way.
        Role::Intermediate => format!("M{},{y}H{right}L{},{bottom}H{x}Z", x + 7, right - 7),
        // Corners cut: it may pass.
        Role::TransientNegative => {
            let (left, right, top, low) = (x + 7, right - 7, y + 7, bottom - 7);
            format!("M{left},{y}H{right}L{},{top}V{low}L{right},{bottom}H{left}L{x},{low}V{top}Z", right + 7)
        }
        Role::PermanentNegative => format!("M{x},{y}H{right}V{bottom}H{x}Z"),
        // A frame in a frame: an envelope.
        Role::Protected => {
            let inner = format!("M{},{}H{}V{}H{}Z", x + 3, y + 3, right - 3, bottom - 3, x + 3);
            format!("M{x},{y}H{right}V{bottom}H{x}Z{inner}")
        }
    }
}

/// A shape whose ends are half a circle: done.
pub(super) fn round((x, y): (i32, i32), width: i32) -> String {
    let radius = HEIGHT / 2;
    let (left, right, bottom) = (x + radius, x + width - radius, y + HEIGHT);
    let arc = |x: i32, y: i32| format!("A{radius},{radius} 0 0 1 {x},{y}");
    format!("M{left},{y}H{right}{}H{left}{}Z", arc(right, bottom), arc(left, y))
}

impl Svg {
    /// A reply without its number.
    pub(super) fn badge(&mut self, at: (i32, i32), width: i32, role: Role, border: Border) {
        self.shape(&outline(role, at, width), colour(role), border);
    }

    /// A reply with its number, which leads to a page.
    pub(super) fn reply(&mut self, (x, y): (i32, i32), width: i32, reply: (u16, Role, Border), page: Option<String>) {
        let (number, role, border) = reply;
        self.link(page, |svg| {
            svg.badge((x, y), width, role, border);
            // The point of an arrow takes room on the right.
            let middle = if role == Role::Preliminary { x + width / 2 - 3 } else { x + width / 2 };
            svg.text((middle, y + 17), Look { bold: true, centred: true }, &number.to_string());
        });
    }

    /// A command that the client sends, with its verb, which leads to a page; how wide it is, [`pill_width`] says.
    pub(super) fn pill(&mut self, (x, y): (i32, i32), verb: &str, page: Option<String>) {
        let width = pill_width(verb);
        self.client((x, y), width);
        self.link(page, |svg| svg.text((x + width / 2, y + 16), Look { bold: true, centred: true }, shown(verb)));
    }

    /// The shape of a command. It is no part of a link, whose colour it would take.
    pub(super) fn client(&mut self, (x, y): (i32, i32), width: i32) {
        self.shape(&format_args!("M{x},{y}h{width}v{HEIGHT}h-{width}Z"), "currentColor", Border::Solid);
        self.line(&format_args!("M{x},{}h{width}", y + HEIGHT - 4));
    }

    /// A shape is hardly filled: a link in it has to stand out from it, whose colour rustdoc has chosen for its paper.
    pub(super) fn shape(&mut self, path: &dyn Display, colour: &str, border: Border) {
        let filled = if colour == "currentColor" { "0" } else { ".04" };
        self.element(
            "path",
            &[
                ("d", path),
                ("fill", &colour),
                ("fill-opacity", &filled),
                ("stroke", &colour),
                ("stroke-width", &"1.8"),
                ("stroke-dasharray", &border.dashes()),
            ],
        );
    }

    /// Where the client begins.
    pub(super) fn dot(&mut self, (x, y): (i32, i32)) {
        self.element("circle", &[("cx", &x), ("cy", &y), ("r", &"6"), ("fill-opacity", &".8")]);
    }

    /// Where the client waits for a reply.
    pub(super) fn ring(&mut self, (x, y): (i32, i32)) {
        self.element(
            "circle",
            &[("cx", &x), ("cy", &y), ("r", &RING), ("fill-opacity", &".05"), ("stroke", &"currentColor")],
        );
    }

    /// The head of an arrow that points to the right or down.
    pub(super) fn arrow_head(&mut self, (x, y): (i32, i32), down: bool) {
        let (one, other) = if down { ("-4,-7", "8,0") } else { ("-7,-4", "0,8") };
        self.element("path", &[("d", &format_args!("M{x},{y}l{one}l{other}Z")), ("fill-opacity", &".8")]);
    }
}

/// How wide the shape of a command is.
pub(super) fn pill_width(verb: &str) -> i32 {
    (width(shown(verb)) + 14).max(WIDE)
}

/// As much of a verb as there is always room for; those of real protocols are far shorter.
fn shown(verb: &str) -> &str {
    let cut = verb.char_indices().nth(16).map_or(verb.len(), |(place, _)| place);
    verb.get(..cut).unwrap_or(verb)
}
