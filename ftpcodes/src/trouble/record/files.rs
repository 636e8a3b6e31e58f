//! What is read of the replies to transfers that succeed.

use super::{Exchange, Kind};
use crate::code::Code;
use crate::registry::Command;
use crate::trouble::words::has_in_any_case;

/// Endings of names of files that are no text.
const BINARY: &[&str] = &[
    "7z", "apk", "avi", "bin", "bmp", "bz2", "cab", "class", "deb", "dll", "dmg", "doc", "docx", "dwg", "ear", "eot",
    "epub", "exe", "flac", "gif", "gz", "heic", "ico", "img", "iso", "jar", "jpeg", "jpg", "m4a", "m4v", "mdb", "mkv",
    "mov", "mp3", "mp4", "mpeg", "mpg", "msi", "o", "odp", "ods", "odt", "ogg", "otf", "pdf", "phar", "png", "ppt",
    "pptx", "psd", "pyc", "rar", "rpm", "so", "sqlite", "swf", "tar", "tbz2", "tgz", "tif", "tiff", "ttf", "txz",
    "wasm", "war", "wav", "webm", "webp", "wmv", "woff", "woff2", "xls", "xlsx", "xz", "z", "zip", "zst",
];

/// The commands that transfer one file.
pub(in crate::trouble) const FILES: &[Command] = &[Command::Retrieve, Command::Store, Command::Append];

#[inline]
pub(in crate::trouble) fn is_binary(name: &[u8]) -> bool {
    let Some(dot) = name.iter().rposition(|byte| *byte == b'.') else { return false };
    let ending = name.get(dot + 1..).unwrap_or_default().trim_ascii_end();
    BINARY.iter().any(|binary| ending.eq_ignore_ascii_case(binary.as_bytes()))
}

/// Whether a rule reads the text of a success, in a session with this type: only the next one does.
#[inline]
pub(super) fn reads_success(exchange: &Exchange, kind: Kind, code: Code, text: &[u8]) -> bool {
    if !exchange.is(FILES) {
        return false;
    }
    if !code.is_positive_preliminary() {
        return has_in_any_case(text, BARE);
    }
    (kind == Kind::Ascii || has_in_any_case(text, ASCII)) && is_binary(exchange.name())
}

pub(in crate::trouble) const ASCII: &str = "ascii";
pub(in crate::trouble) const BARE: &str = "bare l";
