//! How replies and commands look: shape and colour tell what a reply does, its border on whose authority it comes.

use std::fmt::Display;

use ftpcodes_core::{Basis, Role, Status};

use super::svg::{Look, Svg};
use super::text::width;

/// Size of the shape of a reply, and of a command's at least.
pub(super) const BADGE: (i32, i32) = (46, 24);

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
fn outline(role: Role, (x, y): (i32, i32)) -> String {
    let (width, height) = BADGE;
    let (right, bottom, middle) = (x + width, y + height, y + height / 2);
    match role {
        // An arrow: there is more to come.
        Role::Preliminary => format!("M{x},{y}H{}L{right},{middle}L{},{bottom}H{x}Z", right - 8, right - 8),
        // Round: done.
        Role::Completion => {
            let arc = |y: i32, x: i32| format!("A12,12 0 0 1 {x},{y}");
            let (left, right) = (x + 12, right - 12);
            format!("M{left},{y}H{right}{}H{left}{}Z", arc(bottom, right), arc(y, left))
        }
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

impl Svg {
    /// A reply, with its number or with nothing inside.
    pub(super) fn badge(&mut self, (x, y): (i32, i32), role: Role, border: Border, number: Option<u16>) {
        let (path, colour) = (outline(role, (x, y)), colour(role));
        self.shape(&path, colour, border);
        if let Some(number) = number {
            // The point of an arrow takes room on the right.
            let shift = if role == Role::Preliminary { 3 } else { 0 };
            let middle = x + BADGE.0 / 2 - shift;
            self.text((middle, y + 17), Look { bold: true, centred: true }, &number.to_string());
        }
    }

    /// A command that the client sends, with its verb; how wide it is, [`pill_width`] says.
    pub(super) fn pill(&mut self, (x, y): (i32, i32), verb: &str) {
        let (width, height) = (pill_width(verb), BADGE.1);
        self.shape(&format_args!("M{x},{y}h{width}v{height}h-{width}Z"), "currentColor", Border::Solid);
        self.shape(&format_args!("M{x},{}h{width}", y + height - 3), "currentColor", Border::Solid);
        self.text((x + width / 2, y + 16), Look { bold: true, centred: true }, shown(verb));
    }

    pub(super) fn shape(&mut self, path: &dyn Display, colour: &str, border: Border) {
        self.element(
            "path",
            &[
                ("d", path),
                ("fill", &colour),
                ("fill-opacity", &".15"),
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
    (width(shown(verb)) + 14).max(BADGE.0)
}

/// As much of a verb as there is always room for; those of real protocols are far shorter.
fn shown(verb: &str) -> &str {
    let cut = verb.char_indices().nth(12).map_or(verb.len(), |(place, _)| place);
    verb.get(..cut).unwrap_or(verb)
}
