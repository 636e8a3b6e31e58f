//! What the picture of a command shows, and where: which replies come first, which follow, and which are folded.

use ftpcodes_core::{Basis, CommandData, LanguageData, Place, Registry, ReplyData, Role, Status, ascending};
use ftpcodes_spec::IntoList as _;

use super::text::filled;

/// A reply in a picture.
pub(super) struct Row {
    pub(super) code: u16,
    pub(super) title: &'static str,
    pub(super) role: Role,
    pub(super) basis: Basis,
    /// What is special about its place; mostly nothing.
    pub(super) remark: String,
    /// The commands that it asks for.
    pub(super) asks: Vec<&'static str>,
}

/// The replies that may follow some others.
pub(super) struct Stage {
    pub(super) openers: Vec<u16>,
    pub(super) rows: Vec<Row>,
}

/// The replies to a command: first, and later by what they follow.
pub(super) struct Replies {
    pub(super) first: Vec<Row>,
    pub(super) later: Vec<Stage>,
}

/// What is drawn at once, what is folded, and what any command may get.
pub(super) struct Plan {
    pub(super) shown: Replies,
    pub(super) folded: Replies,
    pub(super) general: Vec<Row>,
}

impl Plan {
    pub(super) fn new(command: &'static CommandData, registry: &Registry, words: &'static LanguageData) -> Self {
        let planner = Planner { command, registry, words };
        if command.replies.is_empty() {
            // The document says nothing of replies to it.
            let shown = Replies { first: planner.general(), later: Vec::new() };
            return Self { shown, folded: planner.replies(|_| false), general: Vec::new() };
        }
        let shown = planner.replies(|reply| !planner.is_folded(reply));
        // Of a command all of whose replies are in other documents, nothing is aside.
        let (shown, folded) = if shown.first.is_empty() {
            (planner.replies(|_| true), planner.replies(|_| false))
        } else {
            (shown, planner.replies(|reply| planner.is_folded(reply)))
        };
        Self { shown, folded, general: planner.general() }
    }

    /// All rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.shown.rows().chain(self.folded.rows()).chain(&self.general)
    }
}

impl Replies {
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.first.iter().chain(self.later.iter().flat_map(|stage| &stage.rows))
    }
}

struct Planner<'a> {
    command: &'static CommandData,
    registry: &'a Registry,
    words: &'static LanguageData,
}

impl Planner<'_> {
    /// Whether a reply is aside: only documents that came after the first one of a standard command have it, as those
    /// on security do of many, or it is out of use. Not if others follow it, as they would hang in the air.
    fn is_folded(&self, reply: &ReplyData) -> bool {
        let Self { command, registry, .. } = self;
        let first = command.sources.first().filter(|_| command.status == Status::Standard);
        let added = reply.basis.is_documented()
            && first.is_some_and(|first| !reply.sources.iter().any(|it| it.document() == first.document()));
        let code = registry.code(reply.code.into());
        let historic = command.status != Status::Historic
            && code.is_some_and(|code| code.meaning_for(command.verb).status == Status::Historic);
        (added || historic) && !command.openers().any(|opener| opener == reply.code)
    }

    fn replies(&self, wanted: impl Fn(&ReplyData) -> bool) -> Replies {
        let first = |reply: &&ReplyData| reply.first && wanted(reply);
        let rows = self.command.replies.iter().filter(first);
        let first = self.rows(rows, |_| String::new());
        let stages = self.stages().into_iter().filter_map(|openers| {
            let later = |reply: &&ReplyData| wanted(reply) && reply.after.iter().any(|code| openers.contains(code));
            let rows = self.command.replies.iter().filter(later);
            let rows = self.rows(rows, |entries| self.remark(entries, &openers));
            (!rows.is_empty()).then_some(Stage { openers, rows })
        });
        Replies { first, later: stages.list() }
    }

    /// The replies that others follow, together where the same replies follow.
    fn stages(&self) -> Vec<Vec<u16>> {
        let follow = |before: u16, codes: &[u16]| {
            let common = |reply: &ReplyData| {
                reply.after.contains(&before) && reply.after.iter().any(|code| codes.contains(code))
            };
            self.command.replies.iter().any(common)
        };
        let mut stages: Vec<Vec<u16>> = Vec::new();
        for opener in self.command.openers() {
            let mut stage = vec![opener];
            stages.retain(|other| {
                let joined = follow(opener, other);
                if joined {
                    stage.extend(other);
                }
                !joined
            });
            stage.sort_unstable();
            stages.push(stage);
        }
        stages
    }

    /// Entries as rows, one for each code and basis, sorted by code.
    fn rows<'b>(
        &self,
        entries: impl Iterator<Item = &'b ReplyData> + Clone,
        remark: impl Fn(&[&ReplyData]) -> String,
    ) -> Vec<Row> {
        let mut rows = Vec::new();
        for number in ascending(entries.clone().map(|entry| entry.code)) {
            let of_code = entries.clone().filter(|entry| entry.code == number).list();
            for basis in [Basis::Specified, Basis::Implied, Basis::Observed, Basis::Reported] {
                let alike = of_code.iter().copied().filter(|entry| entry.basis == basis).list();
                rows.extend(alike.first().map(|entry| self.row(entry, remark(&alike))));
            }
        }
        rows
    }

    fn row(&self, entry: &ReplyData, remark: String) -> Row {
        let Self { command, registry, words } = self;
        let code = registry.code(entry.code.into());
        let title = code.map_or("", |code| words.meaning(code.meaning_for(command.verb)).title);
        let asked = entry.then.iter().filter_map(|place| registry.commands.get(usize::from(*place)));
        let asks = asked.map(|command| command.verb).list();
        Row { code: entry.code, title, role: entry.role, basis: entry.basis, remark, asks }
    }

    /// `(may repeat; only after 150)`, of a reply that follows some of `openers`.
    fn remark(&self, entries: &[&ReplyData], openers: &[u16]) -> String {
        let follows = |opener: &u16| entries.iter().any(|entry| entry.after.contains(opener));
        // No reply is expected to follow itself.
        let selective = !openers.iter().all(|opener| follows(opener) || entries.iter().any(|it| it.code == *opener));
        let repeats = entries.iter().any(|entry| entry.repeats).then(|| self.words.labels.repeats.to_owned());
        let only_after = selective.then(|| {
            let codes = openers.iter().copied().filter(follows).list();
            filled(self.words, self.words.templates.only_after, &codes)
        });
        bracketed(self.words, repeats.into_iter().chain(only_after))
    }

    fn general(&self) -> Vec<Row> {
        let may_come = |reply: &&ReplyData| {
            [Place::First, Place::Later].into_iter().any(|place| self.command.may_stand(reply, place))
        };
        let entries = self.command.general.iter().copied().filter(may_come);
        let any_time = |entries: &[&ReplyData]| entries.iter().any(|entry| entry.any_time);
        let words = self.words;
        self.rows(entries, |entries| bracketed(words, any_time(entries).then(|| words.labels.at_any_time.to_owned())))
    }
}

fn bracketed(words: &LanguageData, remarks: impl IntoIterator<Item = String>) -> String {
    let remarks = remarks.into_iter().list().join(words.punctuation.semicolon);
    if remarks.is_empty() { remarks } else { words.bracketed(&remarks).without_space().to_string() }
}
