//! From the text to the table.

use ftpcodes_spec::{Basis, ControlConnection, IntoList as _};

use super::{ANY, Code, Command, Meaning, Reply, Table};

/// `None` for a text that [`write`](super::write()) did not make.
pub(super) fn read(text: &str) -> Option<Table> {
    let mut table =
        Table { protocol: String::new(), codes: Vec::new(), sources: Vec::new(), commands: Vec::new(), any: None };
    for line in text.lines() {
        let (kind, rest) = line.split_once('\t')?;
        match kind {
            "protocol" => rest.clone_into(&mut table.protocol),
            "code" => {
                let (number, variant) = rest.split_once('\t')?;
                let number = number.parse().ok()?;
                table.codes.push(Code { number, variant: variant.to_owned(), meanings: Vec::new() });
            }
            "meaning" => table.codes.last_mut()?.meanings.push(meaning(rest)?),
            "source" => table.sources.push(rest.to_owned()),
            "command" => {
                let (verb, rest) = rest.split_once('\t')?;
                let (variant, replies) = rest.split_once('\t')?;
                let (verb, variant) = (verb.to_owned(), variant.to_owned());
                table.commands.push(Command { verb, variant, replies: replies_of(replies)? });
            }
            "any" => {
                let (verb, variant) = (ANY.to_owned(), String::new());
                table.any = Some(Command { verb, variant, replies: replies_of(rest)? });
            }
            _ => return None,
        }
    }
    Some(table)
}

fn replies_of(text: &str) -> Option<Vec<Reply>> {
    text.split(' ').filter(|reply| !reply.is_empty()).map(reply).collect()
}

fn meaning(line: &str) -> Option<Meaning> {
    let mut fields = line.split('\t').map(str::to_owned);
    let (title, text) = (fields.next()?, fields.next()?);
    let format = fields.next()?;
    let control_connection = ControlConnection::from_word(&fields.next()?)?;
    Some(Meaning { title, text, format: (!format.is_empty()).then_some(format), control_connection })
}

fn reply(text: &str) -> Option<Reply> {
    let mut fields = text.split('/');
    let code = fields.next()?.parse().ok()?;
    let meaning = fields.next()?.parse().ok()?;
    let letter = fields.next()?;
    let basis = Basis::from_word(Basis::WORDS.iter().find(|word| word.starts_with(letter))?)?;
    let places = fields.next()?;
    Some(Reply {
        code,
        meaning,
        basis,
        first: places.split(',').any(|place| place == "first"),
        after: places.split(',').filter_map(|place| place.parse().ok()).list(),
        sources: fields.next()?.split(',').filter_map(|place| place.parse().ok()).list(),
    })
}
