//! What the macros for codes and replies need of a spec, as one text that each use brings along.
//!
//! A use hands over a single literal instead of thousands of tokens, and nothing reads the spec again; nor the literal,
//! whose key says whether it is known. The text is made
//! of lines; fields are separated by tabs, and the first says what the line is:
//!
//! * `protocol FTP`
//! * `code 226 ClosingDataConnection`, then a `meaning` line for each meaning: title, text, its format if it has one,
//!   and what becomes of the control connection
//! * `source RFC 959 section 5.4`, counted from 0
//! * `command RETR Retrieve` and its replies, separated by spaces
//! * `any` and the replies that any command may get
//!
//! A reply is `226/0/s/first,125,150/3,4`: number, place of its meaning, basis by its first letter, where it may come,
//! places of its sources.

mod cache;
mod read;
mod write;

pub(crate) use cache::{key_of, table_of};
pub(crate) use write::write;

use ftpcodes_spec::{Basis, ControlConnection, IntoList as _};

/// A spec as the macros need it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) protocol: String,
    /// Sorted by number.
    pub(crate) codes: Vec<Code>,
    sources: Vec<String>,
    /// Sorted by verb.
    pub(crate) commands: Vec<Command>,
    /// What may answer any command.
    any: Option<Command>,
}

/// What stands for a command where a reply is one that any command may get. Verbs are in capitals.
pub(crate) const ANY: &str = "any";

/// A code of the spec.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) number: u16,
    pub(crate) variant: String,
    pub(crate) meanings: Vec<Meaning>,
}

/// One meaning of a code.
#[derive(Debug)]
pub(crate) struct Meaning {
    pub(crate) title: String,
    pub(crate) text: String,
    /// What the values in the text are, if there are some, so that it is not to be sent as it is.
    pub(crate) format: Option<String>,
    pub(crate) control_connection: ControlConnection,
}

/// A command and what may answer it.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) verb: String,
    /// Empty for what any command may get.
    pub(crate) variant: String,
    /// Sorted by number and basis.
    pub(crate) replies: Vec<Reply>,
}

/// A reply that a command may get.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) code: u16,
    /// Place of its meaning among those of the code.
    pub(crate) meaning: usize,
    pub(crate) basis: Basis,
    /// Whether it may come first.
    pub(crate) first: bool,
    /// The replies that it may come after.
    pub(crate) after: Vec<u16>,
    /// Places of its sources; of an observed one, the servers; of a reported one, where that is.
    sources: Vec<usize>,
}

impl Table {
    /// Whether this stands for a spec that was refused, so that nothing can be said about a use.
    pub(crate) const fn is_unknown(&self) -> bool {
        self.codes.is_empty()
    }

    pub(crate) fn code(&self, number: u16) -> Option<&Code> {
        let place = self.codes.binary_search_by_key(&number, |code| code.number).ok()?;
        self.codes.get(place)
    }

    pub(crate) fn command(&self, verb: &str) -> Option<&Command> {
        if verb == ANY {
            return self.any.as_ref();
        }
        self.commands.get(self.place(verb)?)
    }

    /// Where a command stands among all of them, as its variant does in the generated enum.
    pub(crate) fn place(&self, verb: &str) -> Option<usize> {
        self.commands.binary_search_by(|command| command.verb.as_str().cmp(verb)).ok()
    }

    /// The verbs of the commands that may get a code.
    pub(crate) fn verbs_of(&self, code: u16) -> Vec<&str> {
        let gets = |command: &&Command| command.replies.iter().any(|reply| reply.code == code);
        self.commands.iter().filter(gets).map(|command| command.verb.as_str()).list()
    }

    /// Where it is said that the reply may come, in words.
    pub(crate) fn sources(&self, reply: &Reply) -> Vec<&str> {
        reply.sources.iter().filter_map(|place| self.sources.get(*place)).map(String::as_str).list()
    }

    /// What the nearness of replies depends on: the number, what becomes of the control connection, the authority.
    pub(crate) fn facts(&self, reply: &Reply) -> (u16, ControlConnection, Basis) {
        let stays = ControlConnection::StaysOpen;
        let connection = self.meaning(reply).map_or(stays, |meaning| meaning.control_connection);
        (reply.code, connection, reply.basis)
    }

    /// The meaning of a reply.
    pub(crate) fn meaning(&self, reply: &Reply) -> Option<&Meaning> {
        self.code(reply.code)?.meanings.get(reply.meaning)
    }
}

#[cfg(test)]
mod tests {
    use ftpcodes_spec::{SourceFile, builtin, builtin_commands, load_commands, lower};

    use super::read::read;
    use super::write;

    #[test]
    fn table_holds_every_reply_of_every_command() {
        let (spec, commands) = (builtin().unwrap(), builtin_commands().unwrap());
        let table = read(&write(&lower(spec, Some(commands)))).unwrap();
        assert_eq!(table.protocol, "FTP");
        assert_eq!(table.codes.len(), spec.codes.len());
        for (code, expected) in table.codes.iter().zip(&spec.codes) {
            assert_eq!((code.number, &code.variant), (*expected.number, &expected.name.value));
            let texts: Vec<_> = code.meanings.iter().map(|meaning| &meaning.text).collect();
            assert_eq!(texts, expected.meanings.iter().map(|meaning| &meaning.text).collect::<Vec<_>>());
        }
        assert_eq!(table.commands.len(), commands.commands.len());
        for command in &commands.commands {
            let replies = &table.command(&command.verb).unwrap().replies;
            let expected = commands.replies_to(command);
            assert_eq!(replies.len(), expected.len(), "{}", *command.verb);
            for (reply, expected) in replies.iter().zip(expected) {
                let verb = &*command.verb;
                assert_eq!((reply.code, reply.first), (expected.code, expected.first), "{verb}");
                assert_eq!(reply.after, expected.after, "{verb}");
                assert_eq!(reply.basis, expected.basis, "{verb}");
                let sources = expected.sources.iter().map(|source| source.document.as_str());
                let servers = expected.servers.iter().map(|seen| seen.server.as_str());
                let reports = expected.reports.iter().map(|report| report.origin.as_str());
                let evidence: Vec<&str> = match expected.basis {
                    basis if basis.is_documented() => sources.collect(),
                    ftpcodes_spec::Basis::Observed => servers.collect(),
                    _ => reports.collect(),
                };
                let found = table.sources(reply);
                assert_eq!(found.len(), evidence.len(), "{verb}");
                assert!(found.iter().zip(evidence).all(|(found, known)| found.starts_with(known)), "{verb}: {found:?}");
            }
        }
        let general = table.command(super::ANY).unwrap().replies.iter().map(|reply| reply.code);
        assert!(general.eq(commands.general.iter().map(|reply| *reply.code)));
    }

    #[test]
    fn general_replies_are_sorted_however_the_file_has_them() {
        let source = r#""sources": [{"document": "RFC 959", "section": "5.4"}]"#;
        let general = |code: u16| format!(r#"{{"code": {code}, "basis": "implied", {source}}}"#);
        let file = format!(
            r#"{{"general": [{}, {}], "commands": [{{"verb": "NOOP", "replies": [200]}}]}}"#,
            general(500),
            general(421)
        );
        let spec = builtin().unwrap();
        let commands =
            load_commands(&[SourceFile::new("x.json", file)], spec).unwrap_or_else(|refused| panic!("{refused}"));
        let table = read(&write(&lower(spec, Some(&commands)))).unwrap();
        let codes = |verb| table.command(verb).unwrap().replies.iter().map(|reply| reply.code).collect::<Vec<_>>();
        assert_eq!((codes(super::ANY), codes("NOOP")), (vec![421, 500], vec![200, 421, 500]));
    }

    #[test]
    fn another_text_is_no_table() {
        assert!(read("nonsense").is_none());
        assert!(read("code\tx\ty").is_none());
        assert!(read("command\tRETR\tx").is_none());
        assert!(read("meaning\ttitle\ttext\t").is_none());
    }
}
