//! The JSON output. Other programs read it: keys are added, never renamed or removed.

mod codes;
mod commands;
mod documents;
mod search;
mod troubles;

use ftpcodes::Source;
use ftpcodes_core::Place;
use ftpcodes_spec::is_invisible;
use serde::Serialize;

use super::output::{Answer, is_plain};
pub(super) use codes::{code, comparison};
pub(super) use commands::{command, commands};
pub(super) use documents::documents;
pub(super) use search::{found, listed};
pub(super) use troubles::{trouble, troubles};

#[derive(Serialize)]
struct SourceEntry {
    document: &'static str,
    section: &'static str,
}

/// The word for a place: that of the replies of a command, too.
const fn position(place: Place) -> &'static str {
    match place {
        Place::First => "first",
        _ => "after-preliminary",
    }
}

fn sources(sources: &[Source]) -> Vec<SourceEntry> {
    sources.iter().map(|source| SourceEntry { document: source.document(), section: source.section() }).collect()
}

pub(super) fn to_json<T: Serialize + ?Sized>(value: &T) -> Answer {
    // Strings and numbers under string keys always serialise.
    Answer::Plain(escaped(&serde_json::to_string_pretty(value).unwrap_or_default()))
}

/// The same in one line, for programs that read an object a line.
pub(super) fn to_json_line<T: Serialize>(value: &T) -> String {
    escaped(&serde_json::to_string(value).unwrap_or_default())
}

/// JSON whose strings hold no invisible character. Outside of strings there are none but line breaks, and inside of
/// them `serde_json` has escaped these.
fn escaped(json: &str) -> String {
    if is_plain(json) {
        return json.to_owned();
    }
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && is_invisible(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}
