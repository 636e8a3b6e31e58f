//! The tables of a spec as Rust text, which is taken apart into tokens once, as a whole.

use std::fmt::Write;

use ftpcodes_core::{CommandData, Registry};
use ftpcodes_spec::IntoList as _;
use proc_macro2::TokenStream;
use syn::Result;

use super::quote::{Quote, Text};
use super::types::static_name;

/// The tables; of a spec without commands, only an empty list of them. `condition` says when a language is compiled in.
pub(super) fn tables(
    registry: &Registry,
    with_commands: bool,
    condition: impl Fn(usize) -> TokenStream,
) -> Result<TokenStream> {
    let Registry { codes, languages, commands, general, troubles, .. } = registry;
    let mut out = Text::default();
    table(&mut out, "CODES", "data::CodeData", codes);
    out.push_str("static PLACES: [u16; data::NUMBERS] = data::places(&CODES);");
    if !troubles.is_empty() {
        table(&mut out, "TROUBLES", "data::TroubleData", troubles);
    }
    for (place, language) in languages.iter().enumerate() {
        let _ = write!(out, "{} static {}: data::LanguageData = ", condition(place), static_name(language));
        language.quote(&mut out);
        out.push(';');
    }
    if with_commands {
        table(&mut out, "GENERAL", "data::ReplyData", general);
        let rows: Vec<_> = commands.iter().map(|command| (command, *general)).list();
        table(&mut out, "COMMANDS", "data::CommandData", &rows);
        let cells: Vec<Cells> = commands.iter().map(|command| Cells { registry, command }).list();
        table(&mut out, "CELLS", &format!("[u16; {}]", codes.len()), &cells);
    } else {
        table(&mut out, "COMMANDS", "data::CommandData", &[] as &[&str]);
    }
    let Text { text, lists } = out;
    let lists = lists.iter().enumerate();
    let lists = lists.map(|(place, (shape, list))| format!("static LIST_{place}: &[{shape}] = {list};")).list();
    Ok((lists.concat() + &text).parse()?)
}

fn table<T: Quote>(out: &mut Text, name: &str, shape: &str, rows: &[T]) {
    let _ = write!(out, "static {name}: [{shape}; {}] = [", rows.len());
    for row in rows {
        row.quote(out);
        out.push(',');
    }
    out.push_str("];");
}

/// For each code of the spec, on whose authority a command may get it, and which meaning it has then.
struct Cells<'a> {
    registry: &'a Registry,
    command: &'static CommandData,
}

impl Quote for Cells<'_> {
    fn quote(&self, out: &mut Text) {
        out.push('[');
        for code in self.registry.codes {
            let bases = self.command.all().filter(|reply| reply.code == code.number);
            let basis = bases.map(|reply| u16::from(reply.basis.__rank()) + 1).min().unwrap_or(0);
            // Thirteen bits are left for the place of the meaning, which no code comes near to filling.
            let place = u16::try_from(code.meaning_place(self.command.verb)).ok().filter(|place| *place < 1 << 13);
            let _ = write!(out, "{},", basis | (place.unwrap_or(0) << 3));
        }
        out.push(']');
    }
}
