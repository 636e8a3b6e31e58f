//! From a spec to the text.

use std::fmt::Write;

use ftpcodes_spec::{Basis, Commands, ListedReply, Source, Spec};

/// The text for all codes and commands of a spec.
pub(crate) fn write(spec: &Spec, commands: Option<&Commands>) -> String {
    let mut text = format!("protocol\t{}\n", plain(&spec.protocol));
    let mut words = spec.languages.first().map_or(&[][..], |language| &language.meanings).iter();
    for code in &spec.codes {
        let _ = writeln!(text, "code\t{}\t{}", *code.number, *code.name);
        for (meaning, words) in code.meanings.iter().zip(words.by_ref()) {
            let pattern = if meaning.format.is_some() { "pattern" } else { "" };
            let _ = writeln!(text, "meaning\t{}\t{}\t{pattern}", plain(&words.title), plain(&meaning.text));
        }
    }
    let mut sources = Vec::new();
    let mut lines = String::new();
    for command in commands.map_or(&[][..], |commands| &commands.commands) {
        let replies = commands.map(|commands| commands.replies_to(command)).unwrap_or_default();
        let replies = replies.into_iter().map(|reply| reply_text(spec, &command.verb, &reply, &mut sources));
        let replies: Vec<String> = replies.collect();
        let _ = writeln!(lines, "command\t{}\t{}", *command.verb, replies.join(" "));
    }
    if let Some(commands) = commands {
        let replies = commands.any_command();
        let replies = replies.iter().map(|reply| reply_text(spec, super::ANY, reply, &mut sources));
        let _ = writeln!(lines, "any\t{}", replies.collect::<Vec<_>>().join(" "));
    }
    for source in sources {
        let _ = writeln!(text, "source\t{source}");
    }
    text + &lines
}

fn reply_text(spec: &Spec, verb: &str, reply: &ListedReply<'_>, known: &mut Vec<String>) -> String {
    let meaning = meaning_for(spec, verb, reply.code);
    let basis = match reply.basis {
        Basis::Specified => 's',
        Basis::Implied => 'i',
        Basis::Observed => 'o',
        Basis::Reported => 'r',
    };
    let first = reply.first.then(|| "first".to_owned());
    let places: Vec<String> = first.into_iter().chain(reply.after.iter().map(u16::to_string)).collect();
    let sources: Vec<String> = evidence(reply).into_iter().map(|source| place_of(source, known)).collect();
    format!("{}/{meaning}/{basis}/{}/{}", reply.code, places.join(","), sources.join(","))
}

/// Who says that the reply may come: documents, servers by sending it, or reports of such.
pub(super) fn evidence(reply: &ListedReply<'_>) -> Vec<String> {
    match reply.basis {
        Basis::Observed => reply.servers.iter().map(|seen| plain(&seen.server)).collect(),
        Basis::Reported => reply.reports.iter().map(|report| plain(&report.origin)).collect(),
        Basis::Specified | Basis::Implied => reply.sources.iter().map(source_text).collect(),
    }
}

fn place_of(source: String, known: &mut Vec<String>) -> String {
    let place = known.iter().position(|known| *known == source).unwrap_or_else(|| {
        known.push(source);
        known.len() - 1
    });
    place.to_string()
}

/// The place of the meaning that a command selects; failing that, of the one for all other commands, or of the first.
pub(crate) fn meaning_for(spec: &Spec, verb: &str, code: u16) -> usize {
    let meanings = spec.code(code).map_or(&[][..], |code| &code.meanings);
    let selected = meanings.iter().position(|meaning| meaning.commands.iter().any(|command| command.value == verb));
    let other = || meanings.iter().position(|meaning| meaning.commands.is_empty());
    selected.or_else(other).unwrap_or(0)
}

fn source_text(source: &Source) -> String {
    match source.has_numbered_section() {
        true => plain(&format!("{} section {}", source.document, source.section)),
        false => plain(&format!("{}, {}", source.document, source.section)),
    }
}

// A text of a spec is one line; a tab would end the field.
fn plain(text: &str) -> String {
    text.replace('\t', " ")
}
