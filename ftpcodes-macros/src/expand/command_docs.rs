//! Documentation of the commands with their replies, and of the codes with their commands.

use std::fmt::Write;

use ftpcodes_spec::{Basis, Code, Command, Commands, ListedReply, Requirement, Status};

use super::docs::{Docs, escape};
use crate::table::meaning_for;

impl Docs<'_> {
    /// The page of a command: facts, and its replies as a table.
    pub(super) fn command(&self, commands: &Commands, command: &Command) -> String {
        let mut page = format!("{}\n\n", *command.verb);
        if let Some(syntax) = &command.syntax {
            let _ = writeln!(page, "**{}:** `{syntax}`\n", self.label("syntax"));
        }
        let mut facts = vec![format!("**{}:** {}", self.label("status"), self.label(command.status.word()))];
        if let Some(servers) = command.servers {
            let word = match servers {
                Requirement::Must => "must",
                Requirement::Should => "should",
                Requirement::May => "may",
            };
            facts.push(format!("**{}:** {}", self.label("servers"), self.label(word)));
        }
        let _ = writeln!(page, "{}\n", facts.join(" · "));
        if let Some(note) = &command.note {
            let _ = writeln!(page, "**{}:** {}\n", self.label("note"), escape(note));
        }
        let sources: Vec<String> = command.sources.iter().map(|source| self.source(source)).collect();
        if !sources.is_empty() {
            let _ = writeln!(page, "**{}:** {}\n", self.label("sources"), sources.join("; "));
        }
        let listed = commands.replies_to(command);
        let first: Vec<_> = listed.iter().filter(|reply| reply.first && !reply.general).collect();
        let later: Vec<_> = listed.iter().filter(|reply| reply.after.iter().any(|before| before / 100 == 1)).collect();
        let general: Vec<_> = listed.iter().filter(|reply| reply.general).collect();
        for (label, replies) in [("first_replies", first), ("later_replies", later), ("any_command", general)] {
            self.write_replies(&mut page, commands, command, self.label(label), &replies);
        }
        page
    }

    fn write_replies(
        &self,
        page: &mut String,
        commands: &Commands,
        command: &Command,
        heading: &str,
        replies: &[&ListedReply<'_>],
    ) {
        if replies.is_empty() {
            return;
        }
        let [code, title, basis] = ["code", "title", "basis"].map(|key| self.label(key));
        let _ = writeln!(page, "# {heading}\n\n| {code} | {title} | | {basis} |\n|---|---|---|---|");
        for reply in replies {
            let link = self.spec.code(reply.code).map_or_else(String::new, |code| self.code_link(code));
            let title = self.title_for(command, reply.code);
            let basis = self.label(reply.basis.word());
            let evidence = match reply.basis {
                Basis::Observed => servers(reply),
                _ => reply.sources.iter().map(|source| self.source(source)).collect::<Vec<_>>().join("; "),
            };
            let role = self.role(commands, reply);
            let _ = writeln!(page, "| {link} | {} | {role} | {basis}: {evidence} |", escape(title));
        }
        page.push('\n');
    }

    /// What comes before or after a reply.
    fn role(&self, commands: &Commands, reply: &ListedReply<'_>) -> String {
        let mut notes = Vec::new();
        if !reply.then.is_empty() {
            let verbs = reply.then.iter().filter_map(|verb| commands.command(verb));
            let links: Vec<String> = verbs.map(|command| self.command_link(command)).collect();
            notes.push(format!("→ {}", links.join(", ")));
        }
        if reply.repeats {
            notes.push(self.label("repeats").to_owned());
        }
        notes.join("; ")
    }

    /// The table of all commands, for the page of the enum.
    pub(super) fn command_table(&self, commands: &Commands) -> String {
        let mut page = String::from("\n| | | |\n|---|---|---|\n");
        for command in &commands.commands {
            let status = match command.status {
                Status::Standard => "",
                other => self.label(other.word()),
            };
            let syntax = command.syntax.as_ref().map(|syntax| format!("`{syntax}`")).unwrap_or_default();
            let _ = writeln!(page, "| {} | {syntax} | {status} |", self.command_link(command));
        }
        page
    }

    /// Which commands get a code, and at which point.
    pub(super) fn write_commands(&self, page: &mut String, code: &Code) {
        let Some(commands) = self.commands else {
            return;
        };
        let number = *code.number;
        if commands.general.iter().any(|reply| *reply.code == number) {
            let _ = writeln!(page, "**{}**\n", self.label("answers_any_command"));
        }
        let at = |first: bool| {
            let gets = move |reply: &ListedReply<'_>| {
                let later = reply.after.iter().any(|before| before / 100 == 1);
                reply.code == number && !reply.general && if first { reply.first } else { later }
            };
            let getting = commands.commands.iter().filter(|command| commands.replies_to(command).iter().any(gets));
            getting.map(|command| self.command_link(command)).collect::<Vec<_>>()
        };
        for (label, links) in [("answers_first", at(true)), ("answers_later", at(false))] {
            if !links.is_empty() {
                let _ = writeln!(page, "**{}:** {}\n", self.label(label), links.join(", "));
            }
        }
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

    fn code_link(&self, code: &Code) -> String {
        format!("[`{}`]({}::{})", *code.number, self.code_type, *code.name)
    }

    fn command_link(&self, command: &Command) -> String {
        format!("[`{}`]({}::{})", *command.verb, self.command_type, *command.name)
    }
}

fn servers(reply: &ListedReply<'_>) -> String {
    let seen = reply.servers.iter().map(|seen| format!("{} ({})", escape(&seen.server), escape(&seen.situation)));
    seen.collect::<Vec<_>>().join("; ")
}
