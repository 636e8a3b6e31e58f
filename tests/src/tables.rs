//! What the registry's own files say of codes and commands, read a second time and by other means than the library's.

use std::collections::{BTreeMap, BTreeSet};

use crate::listed::has_older_digits;

use ftpcodes_spec::{Basis, Code, Command, Commands, GeneralReply, Meaning, Reply, Retry, Spec, Status};

/// A reply at a place of the tree of a command.
struct Stand {
    verb: String,
    /// The replies before it, each with whether a document allows it.
    path: Vec<(u16, bool)>,
    code: u16,
    documented: bool,
    general: bool,
    then: Vec<String>,
    followed: bool,
}

/// The codes, and where each may stand.
pub struct Tables<'a> {
    spec: &'a Spec,
    stands: BTreeMap<u16, Vec<Stand>>,
    /// What may stand at each place by documents, and with what servers send.
    places: [Places; 2],
}

/// What may stand in answer to a command, first or after a reply.
type Places = BTreeMap<(String, Option<u16>), BTreeSet<u16>>;

impl<'a> Tables<'a> {
    /// Reads the registry.
    #[must_use]
    pub fn new(spec: &'a Spec, commands: &Commands) -> Self {
        let stands: Vec<Stand> =
            commands.commands.iter().flat_map(|command| stands_in(command, &commands.general)).collect();
        let places = [false, true].map(|servers| {
            let mut places = Places::new();
            for stand in stands.iter().filter(|stand| servers || stand.documented) {
                let place = (stand.verb.clone(), stand.path.last().map(|(last, _)| *last));
                places.entry(place).or_default().insert(stand.code);
            }
            places
        });
        let mut by_code: BTreeMap<u16, Vec<Stand>> = BTreeMap::new();
        for stand in stands {
            by_code.entry(stand.code).or_default().push(stand);
        }
        Self { spec, stands: by_code, places }
    }

    fn code(&self, number: u16) -> &'a Code {
        self.spec.code(number).expect("a code of the registry")
    }

    fn stands_of(&self, number: u16) -> impl Iterator<Item = &Stand> {
        self.stands.get(&number).into_iter().flatten()
    }

    /// The advice of each meaning, or of the one with this title.
    #[must_use]
    pub fn retries(&self, number: u16, title: Option<&str>) -> BTreeSet<Option<&'static str>> {
        self.facts(number, title, |meaning| meaning.retry.map(Retry::as_str))
    }

    /// What becomes of the control connection, by meaning.
    #[must_use]
    pub fn controls(&self, number: u16, title: Option<&str>) -> BTreeSet<&'static str> {
        self.facts(number, title, |meaning| meaning.control_connection.as_str())
    }

    /// What becomes of the data connection, by meaning.
    #[must_use]
    pub fn data(&self, number: u16, title: Option<&str>) -> BTreeSet<Option<&'static str>> {
        self.facts(number, title, |meaning| meaning.data_connection.map(|data| data.as_str()))
    }

    /// The status of each meaning.
    #[must_use]
    pub fn statuses(&self, number: u16) -> BTreeSet<&'static str> {
        self.facts(number, None, |meaning| meaning.status.as_str())
    }

    /// The titles in each language, with the status.
    #[must_use]
    pub fn titles(&self, number: u16) -> Vec<(String, Status)> {
        let before: usize =
            self.spec.codes.iter().take_while(|code| code.number.value < number).map(|code| code.meanings.len()).sum();
        let meanings = self.code(number).meanings.iter().enumerate();
        let titled = meanings.flat_map(|(place, meaning)| {
            let words = self.spec.languages.iter().filter_map(move |language| language.meanings.get(before + place));
            words.map(|words| (words.title.clone(), meaning.status))
        });
        titled.collect()
    }

    fn facts<T: Ord>(&self, number: u16, title: Option<&str>, fact: fn(&Meaning) -> T) -> BTreeSet<T> {
        let titles = self.titles(number);
        let languages = self.spec.languages.len();
        let meanings = self.code(number).meanings.iter().zip(titles.chunks(languages));
        let named =
            |titles: &[(String, Status)]| title.is_none_or(|title| titles.iter().any(|(known, _)| known == title));
        meanings.filter(|(_, titles)| named(titles)).map(|(meaning, _)| fact(meaning)).collect()
    }

    /// Whether a document of the time of the digits gave the number.
    #[must_use]
    pub fn has_role(&self, number: u16) -> bool {
        !has_older_digits(number) && self.code(number).status != Status::Nonstandard
    }

    /// Whether what the first digit asks is true of the code wherever it stands, and of all its meanings.
    #[must_use]
    pub fn obeys_class(&self, number: u16) -> bool {
        let retries = self.retries(number, None);
        let mut stands = self.stands_of(number);
        !has_older_digits(number)
            && match number / 100 {
                1 => stands.all(|stand| stand.followed),
                2 => stands.all(|stand| !stand.followed),
                3 => stands.all(|stand| stand.followed || !stand.then.is_empty()),
                4 => !retries.iter().any(|retry| LASTING.contains(retry)),
                5 => retries.iter().all(|retry| LASTING.contains(retry)),
                _ => true,
            }
    }

    /// Whether the command that got the code is not to be repeated unchanged, by all meanings.
    #[must_use]
    pub fn lasts(&self, number: u16) -> bool {
        self.retries(number, None).iter().all(|retry| LASTING.contains(retry))
    }

    /// Whether it may be repeated unchanged, by all meanings.
    #[must_use]
    pub fn passes(&self, number: u16) -> bool {
        let passing = [Some("same-command"), Some("later"), Some("after-reconnecting")];
        self.retries(number, None).iter().all(|retry| passing.contains(retry))
    }

    /// Whether both have one advice and one fate of the control connection, the same.
    #[must_use]
    pub fn same_advice(&self, one: u16, other: u16) -> bool {
        let retries = &self.retries(one, None) | &self.retries(other, None);
        let controls = &self.controls(one, None) | &self.controls(other, None);
        retries.len() == 1 && controls.len() == 1
    }

    /// The commands that an intermediate reply asks for, anywhere.
    #[must_use]
    pub fn asked(&self, number: u16) -> BTreeSet<&str> {
        self.stands_of(number).flat_map(|stand| &stand.then).map(String::as_str).collect()
    }

    /// Whether an intermediate reply asks for a text everywhere.
    #[must_use]
    pub fn asks_for_text(&self, number: u16) -> bool {
        let mut stands = self.stands_of(number).peekable();
        stands.peek().is_some() && stands.all(|stand| stand.then.is_empty() && stand.followed)
    }

    /// Whether it may answer any command.
    #[must_use]
    pub fn is_general(&self, number: u16) -> bool {
        self.stands_of(number).any(|stand| stand.general)
    }

    /// Whether a document lets the code follow a preliminary reply.
    #[must_use]
    pub fn ends_transfer(&self, number: u16) -> bool {
        self.stands_of(number)
            .any(|stand| stand.documented && stand.path.last().is_some_and(|(last, _)| last / 100 == 1))
    }

    /// The commands that list the code, by documents alone or with what servers send.
    #[must_use]
    pub fn listing(&self, number: u16, servers: bool) -> BTreeSet<&str> {
        let own = self.stands_of(number).filter(|stand| !stand.general && (servers || stand.documented));
        own.map(|stand| stand.verb.as_str()).collect()
    }

    /// The commands that may get the code.
    #[must_use]
    pub fn getting(&self, number: u16) -> BTreeSet<&str> {
        self.stands_of(number).map(|stand| stand.verb.as_str()).collect()
    }

    /// The commands that may get both at one place.
    #[must_use]
    pub fn together(&self, one: u16, other: u16, servers: bool) -> BTreeSet<&str> {
        let [documents, all] = &self.places;
        let both = if servers { all } else { documents }
            .iter()
            .filter(|(_, codes)| codes.contains(&one) && codes.contains(&other));
        both.map(|((verb, _), _)| verb.as_str()).collect()
    }

    /// The commands that may get the second after the first, at once or after others.
    #[must_use]
    pub fn followed(&self, first: u16, second: u16, servers: bool) -> BTreeSet<&str> {
        let follows = |stand: &&Stand| {
            let mut from_first = stand.path.iter().skip_while(|(code, _)| *code != first).peekable();
            from_first.peek().is_some()
                && (servers || (stand.documented && from_first.all(|(_, documented)| *documented)))
        };
        self.stands_of(second).filter(follows).map(|stand| stand.verb.as_str()).collect()
    }

    /// Whether the reply to a command asks for another one.
    #[must_use]
    pub fn asks(&self, verb: &str, number: u16, next: &str) -> bool {
        self.stands_of(number).any(|stand| stand.verb == verb && stand.then.iter().any(|then| then == next))
    }
}

/// Advice that does not let the client repeat the command unchanged.
const LASTING: &[Option<&str>] = &[Some("after-change"), Some("after-login"), Some("never")];

/// All places in the tree of a command, then those of what any command may get.
fn stands_in(command: &Command, general: &[GeneralReply]) -> Vec<Stand> {
    let mut stands = Vec::new();
    walk(&command.verb, &command.replies, &[], &mut stands);
    let listed: BTreeSet<u16> = stands.iter().map(|stand| stand.code).collect();
    let paths: BTreeSet<Vec<(u16, bool)>> = stands.iter().map(|stand| stand.path.clone()).collect();
    for reply in general.iter().filter(|reply| !reply.except.iter().any(|verb| verb.value == command.verb.value)) {
        let code = reply.code.value;
        // A command that lists the code itself says where it comes, but for what may come at any time.
        let general = !listed.contains(&code);
        for path in paths.iter().filter(|path| if path.is_empty() { general } else { reply.any_time }) {
            if !stands.iter().any(|stand| stand.code == code && stand.path == *path) {
                let then = reply.then.iter().map(|verb| verb.value.clone()).collect();
                let (verb, path) = (command.verb.value.clone(), path.clone());
                stands.push(Stand { verb, path, code, documented: true, general, then, followed: false });
            }
        }
    }
    stands
}

fn walk(verb: &str, replies: &[Reply], path: &[(u16, bool)], stands: &mut Vec<Stand>) {
    for reply in replies {
        let documented = matches!(reply.basis, Basis::Specified | Basis::Implied);
        let then = reply.then.iter().map(|verb| verb.value.clone()).collect();
        let (code, followed) = (reply.code.value, !reply.next.is_empty());
        let path_of = path.to_vec();
        stands.push(Stand { verb: verb.to_owned(), path: path_of, code, documented, general: false, then, followed });
        walk(verb, &reply.next, &[path, &[(code, documented)]].concat(), stands);
    }
}
