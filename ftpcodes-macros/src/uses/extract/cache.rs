//! Tables that were read before: a crate brings the same text along with each use.

use std::sync::{Arc, Mutex, PoisonError};

use proc_macro2::{Group, Literal, TokenTree};
use syn::LitStr;

use super::Table;
use super::read::read;

/// A crate seldom has more specs, and an editor that keeps this program running may bring ever new ones.
const MOST: usize = 8;

static TABLES: Mutex<Vec<(String, Arc<Table>)>> = Mutex::new(Vec::new());

/// What stands for a text in the tokens of a use: its length and its hash, the 64 bits of FNV-1a.
pub(crate) fn key_of(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{}-{hash:016x}", text.len())
}

/// The table of this key; the group holds the literal that spells it.
///
/// The compiler hands over what is in a group only when it is opened, and the text is long: handing it over with each
/// use would take longer than checking the use.
pub(crate) fn table_of(key: &Literal, text: &Group) -> Option<Arc<Table>> {
    let key = key.to_string();
    let mut tables = TABLES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, table)) = tables.iter().find(|(known, _)| *known == key) {
        return Some(Arc::clone(table));
    }
    let Some(TokenTree::Literal(literal)) = text.stream().into_iter().next() else {
        return None;
    };
    let text = syn::parse_str::<LitStr>(&literal.to_string()).ok()?.value();
    let table = Arc::new(read(&text)?);
    if tables.len() >= MOST {
        tables.remove(0);
    }
    tables.push((key, Arc::clone(&table)));
    Some(table)
}

#[cfg(test)]
mod tests {
    use super::key_of;

    #[test]
    fn keys_are_lengths_and_hashes() {
        assert_eq!(key_of(""), "0-cbf29ce484222325");
        assert_eq!(key_of("a"), "1-af63dc4c8601ec8c");
        assert_eq!(key_of("foobar"), "6-85944171f73967e8");
    }
}
