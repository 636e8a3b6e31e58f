//! Pictures for pages of rustdoc, drawn from the tables of a spec: SVG without scripts, in the colours of the page's
//! theme, and no wider than a telephone.
//!
//! Each is one line of Markdown, a `div`, since a blank line would end it.

mod diagram;
mod legend;
mod map;
mod plan;
mod shapes;
mod svg;
mod text;
mod tree;

pub(crate) use diagram::{login_diagram, renaming_diagram, transfer_diagram};
pub(crate) use map::code_map;
#[cfg(test)]
pub(crate) use shapes::colour;
#[cfg(test)]
pub(crate) use svg::WIDTH;
#[cfg(test)]
pub(crate) use text::{SIZE, width};
pub(crate) use tree::reply_tree;

/// Where the page of a code or of a command is; `None` where it has none.
pub(crate) struct Links<'a> {
    pub(crate) code: &'a dyn Fn(u16) -> Option<String>,
    pub(crate) command: &'a dyn Fn(&str) -> Option<String>,
}
