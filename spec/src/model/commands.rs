//! The commands of a protocol and what may answer them, as plain data.

use ftpcodes_core::{Basis, Requirement, Status};

use super::codes::Source;
use super::words::CommandWords;
use crate::text::diagnostic::{At, Spanned};
use crate::text::identifier::identifier_fault;
use crate::text::index::Index;
use crate::text::list::IntoList;
use crate::text::order::sorted;

/// All commands, and the replies that any of them may get.
#[derive(Clone, Debug)]
pub struct Commands {
    /// Rules that let any command get a reply, wherever it does not list that code itself.
    pub general: Vec<GeneralReply>,
    /// The commands that may get a preliminary reply, where the file names them; without, any may.
    pub preliminary: Option<Vec<Spanned<String>>>,
    /// Whether 1yz is not preliminary at all in this protocol, and ends its command with information.
    pub informative: bool,
    /// What commands are for, in the order to list them in; none where the file does not tell.
    pub purposes: Vec<Purpose>,
    /// The commands, sorted by verb. `CONNECT` stands for the connection itself, which the greeting answers.
    pub commands: Vec<Command>,
    /// For each language but that of the file its tag, and each situation of a reply with its translation.
    pub situations: Vec<(String, Vec<(String, String)>)>,
    /// Whether the file says that nothing is left out of it.
    pub(crate) complete: bool,
    /// Where the list of the commands stands, for errors about all of them.
    pub(crate) at: At,
}

impl Commands {
    /// Commands of these verbs and names and with no replies, for a macro that keeps the user's other code compiling.
    /// What cannot be a verb or stands twice is left out.
    pub fn skeleton(names: &[(String, String)]) -> Self {
        let at = At { file: 0, offset: 0 };
        let spanned = |value: &String| Spanned { value: value.clone(), at };
        let mut commands: Vec<Command> = Vec::new();
        for (verb, name) in names {
            let twice = commands.iter().any(|known| known.verb.value == *verb || known.name.value == *name);
            if !twice && is_verb(verb) && identifier_fault(name).is_none() {
                commands.push(Command {
                    words: CommandWords::of_verb(&spanned(verb)),
                    verb: spanned(verb),
                    name: spanned(name),
                    purpose: None,
                    syntax: None,
                    status: Status::Standard,
                    servers: None,
                    sources: Vec::new(),
                    translations: Vec::new(),
                    replies: Vec::new(),
                    bare: true,
                });
            }
        }
        let commands = sorted(commands, |command| command.verb.value.clone());
        let (general, purposes, situations) = (Vec::new(), Vec::new(), Vec::new());
        let (preliminary, informative, complete) = (None, false, false);
        Self { general, preliminary, informative, purposes, commands, situations, complete, at }
    }

    /// The command of this verb, in capitals or small letters.
    pub fn command(&self, verb: &str) -> Option<&Command> {
        self.commands.iter().find(|command| command.verb.eq_ignore_ascii_case(verb))
    }

    /// Whether there is a command of this verb.
    pub(crate) fn has(&self, verb: &str) -> bool {
        self.commands.iter().any(|command| command.verb.value == verb)
    }

    /// The situations of observed and reported replies, each once, in the order of the file.
    pub(crate) fn own_situations(&self) -> Vec<String> {
        let mut known = Index::default();
        let mut found = Vec::new();
        for command in &self.commands {
            for situation in command.replies.iter().flat_map(Reply::situations) {
                if known.add(situation.clone(), 0).is_none() {
                    found.push(situation);
                }
            }
        }
        found
    }

    /// The situations of replies with their translations into the language of this tag; none in that of the file.
    pub fn situations_in(&self, tag: &str) -> &[(String, String)] {
        self.situations.iter().find(|(known, _)| known == tag).map_or(&[], |(_, situations)| situations)
    }
}

/// Whether this can be a verb: words that a macro takes as identifiers, hence the letter at the beginning.
pub(crate) fn is_verb(verb: &str) -> bool {
    verb.split(' ').all(|word| {
        word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    })
}

/// A reply that may answer any command.
#[derive(Clone, Debug)]
pub struct GeneralReply {
    /// The number of the code.
    pub code: Spanned<u16>,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said.
    pub sources: Vec<Source>,
    /// The commands that it does not answer.
    pub except: Vec<Spanned<String>>,
    /// The commands that an intermediate reply asks for.
    pub then: Vec<Spanned<String>>,
    /// Whether it may come at any time: after each reply that others follow, and while no command waits for one.
    pub any_time: bool,
}

/// What some commands are for.
#[derive(Clone, Debug)]
pub struct Purpose {
    /// Names it: `transfer-parameters`.
    pub id: Spanned<String>,
    /// Its name for people, in the language of the file.
    pub title: Spanned<String>,
    /// The tags of other languages, and the title in each.
    pub translations: Vec<(String, Spanned<String>)>,
}

impl Purpose {
    /// The title in the language of this tag; without a translation that of the file stands in.
    pub fn title_in(&self, tag: &str) -> &Spanned<String> {
        self.translations.iter().find(|(known, _)| known == tag).map_or(&self.title, |(_, title)| title)
    }
}

/// A command.
#[derive(Clone, Debug)]
pub struct Command {
    /// What the client sends, in capitals: `RETR`.
    pub verb: Spanned<String>,
    /// Name of the Rust variant: `Retrieve`.
    pub name: Spanned<String>,
    /// What it is for: the id of one of [`Commands::purposes`].
    pub purpose: Option<Spanned<String>>,
    /// How it is written; `CONNECT` has none.
    pub syntax: Option<String>,
    /// How it stands to the standards.
    pub status: Status,
    /// What RFC 1123 asks of servers, if anything.
    pub servers: Option<Requirement>,
    /// Where it is defined.
    pub sources: Vec<Source>,
    /// The words about it in the language of the file.
    pub words: CommandWords,
    /// The tags of other languages, and the words in each.
    pub translations: Vec<(String, CommandWords)>,
    /// What may come first.
    pub replies: Vec<Reply>,
    /// Whether the entry has a verb and replies and nothing else.
    pub(crate) bare: bool,
}

impl Command {
    /// The words in the language of this tag; without a translation those of the file stand in.
    pub fn words_in(&self, tag: &str) -> &CommandWords {
        self.translations.iter().find(|(known, _)| known == tag).map_or(&self.words, |(_, words)| words)
    }
}

/// A reply to a command, and what may follow it.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The number of the code.
    pub code: Spanned<u16>,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said; empty for what was only observed or reported.
    pub sources: Vec<Source>,
    /// The servers that were seen to send it; only observed replies have some.
    pub servers: Vec<Observation>,
    /// Where it is reported that servers send it; only reported replies have some, and observed ones may.
    pub reports: Vec<Report>,
    /// Whether it may come more than once.
    pub repeats: bool,
    /// The replies that may follow a preliminary one.
    pub next: Vec<Reply>,
    /// The commands that an intermediate reply asks for.
    pub then: Vec<Spanned<String>>,
}

impl Reply {
    /// The situations that it and those that follow it were seen or reported in.
    fn situations(&self) -> Vec<String> {
        let own = self.servers.iter().map(|seen| &seen.situation);
        let own = own.chain(self.reports.iter().map(|report| &report.situation)).cloned();
        own.chain(self.next.iter().flat_map(Self::situations)).list()
    }
}

/// A server that was seen to send a reply.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Observation {
    /// Name and version: `vsftpd 3.0.3`.
    pub server: String,
    /// In which situation, in the language of the file: a clause without a full stop.
    pub situation: String,
}

/// A public report, or a vendor's documentation, that servers send a reply.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Report {
    /// Where it was published: `FluentFTP issue 1507`. The key `where` of the file.
    pub origin: String,
    /// In which situation, in the language of the file: a clause without a full stop.
    pub situation: String,
}
