//! Tables that were read before: a crate brings the same text along with each use.

use std::sync::{Arc, Mutex, PoisonError};

use proc_macro2::Literal;
use syn::LitStr;

use super::Table;
use super::read::read;

/// A crate seldom has more specs, and an editor that keeps this program running may bring ever new ones.
const MOST: usize = 8;

static TABLES: Mutex<Vec<(String, Arc<Table>)>> = Mutex::new(Vec::new());

/// The table that this literal spells.
pub(crate) fn table_of(literal: &Literal) -> Option<Arc<Table>> {
    // Compared as it is written, since taking the escapes out of it takes longer than all the rest.
    let written = literal.to_string();
    let mut tables = TABLES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, table)) = tables.iter().find(|(known, _)| *known == written) {
        return Some(Arc::clone(table));
    }
    let text = syn::parse_str::<LitStr>(&written).ok()?.value();
    let table = Arc::new(read(&text)?);
    if tables.len() >= MOST {
        tables.remove(0);
    }
    tables.push((written, Arc::clone(&table)));
    Some(table)
}
