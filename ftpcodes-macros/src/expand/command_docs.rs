//! Documentation of the commands with their replies, and of the codes with their commands.

use ftpcodes_spec::{Basis, Code, Command, Commands, ListedReply, Requirement};

use super::docs::Docs;
use super::markdown::{Markdown, markdown};
use crate::table::meaning_for;

impl Docs<'_> {
    /// The page of a command: facts, and its replies as a table.
    pub(super) fn command(&self, commands: &Commands, command: &Command) -> Markdown {
        let mut page = markdown![Markdown::text(&command.verb), "\n\n"];
        if let Some(syntax) = &command.syntax {
            page.push(self.paragraph("syntax", Markdown::code(syntax)));
        }
        page.push(markdown![self.command_facts(command), "\n\n"]);
        if let Some(note) = &command.note {
            page.push(self.paragraph("note", Markdown::text(note)));
        }
        self.write_sources(&mut page, &command.sources);
        let listed = commands.replies_to(command);
        let first: Vec<_> = listed.iter().filter(|reply| reply.first && !reply.general).collect();
        let later: Vec<_> = listed.iter().filter(|reply| !reply.after.is_empty()).collect();
        let general: Vec<_> = listed.iter().filter(|reply| reply.first && reply.general).collect();
        let mut openers: Vec<u16> = later.iter().flat_map(|reply| reply.after.iter().copied()).collect();
        openers.sort_unstable();
        openers.dedup();
        let after = self.filled("later_replies", &openers);
        let [first_heading, any_command] = ["first_replies", "any_command"].map(|key| self.label(key));
        self.write_replies(&mut page, commands, command, first_heading, &first, &[]);
        self.write_replies(&mut page, commands, command, after, &later, &openers);
        self.write_replies(&mut page, commands, command, any_command, &general, &[]);
        page
    }

    fn command_facts(&self, command: &Command) -> Markdown {
        let status = self.field("status", self.label(command.status.word()));
        let servers = command.servers.map(|servers| {
            let word = match servers {
                Requirement::Must => "must",
                Requirement::Should => "should",
                Requirement::May => "may",
            };
            self.field("servers", self.label(word))
        });
        Markdown::join([status].into_iter().chain(servers), " · ")
    }

    fn write_replies(
        &self,
        page: &mut Markdown,
        commands: &Commands,
        command: &Command,
        heading: Markdown,
        replies: &[&ListedReply<'_>],
        openers: &[u16],
    ) {
        if replies.is_empty() {
            return;
        }
        let [code, title, basis] = ["code", "title", "basis"].map(|key| self.label(key));
        page.push(markdown!["# ", heading, "\n\n| ", code, " | ", title, " | | ", basis, " |\n|---|---|---|---|\n"]);
        for reply in replies {
            let link = self.spec.code(reply.code).map_or_else(Markdown::default, |code| self.code_link(code));
            let title = Markdown::text(self.title_for(command, reply.code));
            let basis = self.label(reply.basis.word());
            let evidence = if reply.basis.is_documented() { self.sources(reply.sources) } else { witnesses(reply) };
            // A file that need not be complete gives no sources.
            let colon = if evidence.is_empty() { "" } else { ": " };
            let role = self.role(commands, reply, openers);
            page.push(markdown!["| ", link, " | ", title, " | ", role, " | ", basis, colon, evidence, " |\n"]);
        }
        page.push("\n");
    }

    /// What comes before or after a reply, of which others may be the first.
    fn role(&self, commands: &Commands, reply: &ListedReply<'_>, openers: &[u16]) -> Markdown {
        let mut notes = Vec::new();
        if !reply.then.is_empty() {
            let verbs = reply.then.iter().filter_map(|verb| commands.command(verb));
            let links = Markdown::join(verbs.map(|command| self.command_link(command)), ", ");
            notes.push(markdown!["→ ", links]);
        }
        if reply.repeats && !openers.is_empty() {
            notes.push(self.label("repeats"));
        }
        if openers.iter().any(|opener| !reply.after.contains(opener)) {
            notes.push(self.filled("only_after", &reply.after));
        }
        Markdown::join(notes, "; ")
    }

    /// The table of all commands, for the page of the enum.
    pub(super) fn command_table(&self, commands: &Commands) -> Markdown {
        let mut page = Markdown::from("\n| | | |\n|---|---|---|\n");
        for command in &commands.commands {
            let syntax = command.syntax.as_ref();
            let syntax = syntax.map_or_else(Markdown::default, |syntax| Markdown::code_in_table(syntax));
            let status = self.remarkable(command.status);
            page.push(markdown!["| ", self.command_link(command), " | ", syntax, " | ", status, " |\n"]);
        }
        page
    }

    /// Which commands get a code, and at which point.
    pub(super) fn write_commands(&self, page: &mut Markdown, code: &Code) {
        let number = *code.number;
        let by_rule = |reply: &ListedReply<'_>| reply.code == number && reply.general;
        if self.listed.iter().any(|(_, replies)| replies.iter().any(by_rule)) {
            page.push(markdown!["**", self.label("answers_any_command"), "**\n\n"]);
        }
        let places = |replies: &[ListedReply<'_>]| {
            let own = replies.iter().filter(|reply| reply.code == number && !reply.general);
            let at = |counts: fn(Basis) -> bool| {
                let counting = own.clone().filter(move |reply| counts(reply.basis));
                [counting.clone().any(|reply| reply.first), counting.clone().any(|reply| !reply.after.is_empty())]
            };
            let [observed, reported] = [at(|basis| basis == Basis::Observed), at(|basis| basis == Basis::Reported)];
            [at(Basis::is_documented), observed, reported].concat()
        };
        let places: Vec<_> = self.listed.iter().map(|(command, replies)| (command, places(replies))).collect();
        let at = |place: usize| {
            let here = places.iter().filter(|(_, places)| places.get(place) == Some(&true));
            here.map(|(command, _)| self.command_link(command)).collect::<Vec<_>>()
        };
        let labels = [
            "answers_first",
            "answers_later",
            "answers_observed",
            "answers_observed_later",
            "answers_reported",
            "answers_reported_later",
        ];
        for (place, label) in labels.into_iter().enumerate() {
            let links = at(place);
            if !links.is_empty() {
                page.push(self.paragraph(label, Markdown::join(links, ", ")));
            }
        }
    }

    /// A template whose only placeholder is a list of codes.
    fn filled(&self, key: &str, codes: &[u16]) -> Markdown {
        let codes: Vec<String> = codes.iter().map(u16::to_string).collect();
        self.template(key, |_| codes.join(", "))
    }

    fn title_for(&self, command: &Command, number: u16) -> &str {
        let mut first = 0;
        for code in &self.spec.codes {
            if *code.number == number {
                let place = meaning_for(self.spec, &command.verb, number);
                return self.titles(code, first).nth(place).unwrap_or_default();
            }
            first += code.meanings.len();
        }
        ""
    }

    fn command_link(&self, command: &Command) -> Markdown {
        Markdown::link(Markdown::code(&command.verb), &self.command_type, &command.name)
    }
}

/// The servers that were seen to send a reply, and the reports of others, with the situations.
fn witnesses(reply: &ListedReply<'_>) -> Markdown {
    let seen = reply.servers.iter().map(|seen| (&seen.server, &seen.situation));
    let reported = reply.reports.iter().map(|report| (&report.origin, &report.situation));
    let both =
        |(name, situation): (&String, &String)| markdown![Markdown::text(name), " (", Markdown::text(situation), ")"];
    Markdown::join(seen.chain(reported).map(both), "; ")
}

#[cfg(test)]
mod tests;
