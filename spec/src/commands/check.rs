//! Rules for commands and their trees of replies.

use std::collections::BTreeMap;

use super::model::{Command, Commands, Reply};
use crate::check::unique;
use crate::diagnostic::{Errors, Spanned};
use crate::identifier::identifier_fault;
use crate::model::{Spec, Status};

pub(super) fn check_commands(found: &Commands, spec: &Spec, errors: &mut Errors) {
    let commands = &found.commands;
    unique(
        commands.iter().map(|command| (command.verb.as_str(), command.verb.at)),
        |verb| format!("verb `{verb}`"),
        errors,
    );
    unique(
        commands.iter().map(|command| (command.name.as_str(), command.name.at)),
        |name| format!("name `{name}`"),
        errors,
    );
    unique(
        found.general.iter().map(|reply| (*reply.code, reply.code.at)),
        |code| format!("general reply {code}"),
        errors,
    );
    for (before, command) in commands.iter().zip(commands.iter().skip(1)) {
        if command.verb.value < before.verb.value {
            let (verb, before) = (&*command.verb, &*before.verb);
            errors.add(command.verb.at, format!("`{verb}` stands after `{before}`; commands are sorted by verb"));
        }
    }
    let check = Check { found, spec };
    for reply in &found.general {
        check.code(&reply.code, errors);
        if *reply.code / 100 == 1 {
            let message = format!("{} is preliminary; expected a general reply that nothing follows", *reply.code);
            errors.add(reply.code.at, message);
        }
        check.verbs(&reply.except, "except", errors);
    }
    for command in commands {
        check.command(command, errors);
    }
    check.every_code_has_a_command(errors);
    check.meanings_are_listed(errors);
}

struct Check<'a> {
    found: &'a Commands,
    spec: &'a Spec,
}

impl Check<'_> {
    fn command(&self, command: &Command, errors: &mut Errors) {
        let verb = &command.verb;
        if verb.is_empty() || !verb.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
            errors.add(verb.at, format!("`{}` is no verb; expected capital letters and digits", **verb));
        }
        if let Some(fault) = identifier_fault(&command.name) {
            errors.add(command.name.at, format!("`{}` {fault}", *command.name));
        }
        if command.replies.is_empty() && in_force(command.status) {
            errors.add(verb.at, format!("`{}` is in force and lists no reply; expected at least one", **verb));
        }
        self.position(&command.replies, errors);
    }

    /// The replies that may come at one position of a command.
    fn position(&self, replies: &[Reply], errors: &mut Errors) {
        let codes = replies.iter().map(|reply| (*reply.code, reply.code.at));
        unique(codes, |code| format!("reply {code} at one position"), errors);
        for reply in replies {
            self.code(&reply.code, errors);
            self.verbs(&reply.then, "then", errors);
            self.branch(reply, errors);
            self.position(&reply.next, errors);
        }
    }

    /// What follows a reply is what its first digit promises.
    fn branch(&self, reply: &Reply, errors: &mut Errors) {
        let (code, at) = (*reply.code, reply.code.at);
        let (next, then) = (!reply.next.is_empty(), !reply.then.is_empty());
        let fault = match code / 100 {
            1 if !next => "is preliminary and has no `next`; expected the replies that follow it",
            1 if then => "is preliminary and has `then`; only an intermediate reply asks for a command",
            // Mail text follows the 354 of RFC 765, and then a reply.
            3 if next && then => "is intermediate and has both `next` and `then`; expected one of them",
            3 if !next && !then => "is intermediate and has no `then`; expected the commands that it asks for",
            2 | 4 | 5 | 6 if next || then => "ends its command; expected neither `next` nor `then`",
            _ if reply.repeats && code / 100 != 1 => "repeats and is not preliminary; only 1yz may come more than once",
            _ => return,
        };
        errors.add(at, format!("{code} {fault}"));
    }

    fn code(&self, code: &Spanned<u16>, errors: &mut Errors) {
        if self.spec.code(**code).is_none() {
            errors.add(code.at, format!("{} is no code of {}", **code, self.spec.protocol));
        }
    }

    fn verbs(&self, verbs: &[Spanned<String>], key: &str, errors: &mut Errors) {
        unique(verbs.iter().map(|verb| (verb.as_str(), verb.at)), |verb| format!("verb `{verb}` in `{key}`"), errors);
        for verb in verbs {
            if !self.found.commands.iter().any(|command| command.verb.value == verb.value) {
                errors.add(verb.at, format!("`{key}` names `{}`, which is no command of this spec", **verb));
            }
        }
    }

    fn every_code_has_a_command(&self, errors: &mut Errors) {
        let listed = self.listed();
        let general = |number: u16| self.found.general.iter().any(|reply| *reply.code == number);
        for code in &self.spec.codes {
            let number = *code.number;
            // 6yz are envelopes for replies, whatever the command.
            if in_force(code.status) && number < 600 && !listed.contains_key(&number) && !general(number) {
                let message = format!("no command lists {number}, which is in force; expected one that it answers");
                errors.add(self.found.at, message);
            }
        }
    }

    /// A command that selects a meaning of a code can get that code. Some verbs are those of a single server, and no
    /// commands here.
    fn meanings_are_listed(&self, errors: &mut Errors) {
        let listed = self.listed();
        for code in &self.spec.codes {
            for verb in code
                .meanings
                .iter()
                .filter(|meaning| meaning.status != Status::Historic)
                .flat_map(|meaning| &meaning.commands)
            {
                let Some(command) = self.found.commands.iter().find(|command| command.verb.value == verb.value) else {
                    continue;
                };
                let has = listed.get(&code.number.value).is_some_and(|verbs| verbs.contains(&verb.as_str()));
                if !has {
                    let message = format!("`{}` selects a meaning of {} and does not list it", **verb, *code.number);
                    errors.add(command.verb.at, message);
                }
            }
        }
    }

    /// The verbs that list each code, at any position.
    fn listed(&self) -> BTreeMap<u16, Vec<&str>> {
        let mut listed: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
        for command in &self.found.commands {
            let mut rest: Vec<&Reply> = command.replies.iter().collect();
            while let Some(reply) = rest.pop() {
                listed.entry(*reply.code).or_default().push(&command.verb);
                rest.extend(&reply.next);
            }
        }
        listed
    }
}

fn in_force(status: Status) -> bool {
    matches!(status, Status::Standard | Status::Experimental)
}
