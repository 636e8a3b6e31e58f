//! Rules for commands and their trees of replies.

use super::listed::Listed;
use super::selection::check_selection;
use crate::model::{Command, Commands, GeneralReply, Reply, Spec, Status, is_verb};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::identifier::identifier_fault;
use crate::text::index::Index;
use crate::text::suggest::hint;
use crate::text::unique::Unique;

/// The commands of one file stand in order.
pub(crate) fn check_order(found: &Commands, errors: &mut Errors) {
    let commands = &found.commands;
    for (before, command) in commands.iter().zip(commands.iter().skip(1)) {
        if command.verb.value < before.verb.value {
            let (verb, before) = (&*command.verb, &*before.verb);
            errors.add(command.verb.at, format!("`{verb}` stands after `{before}`; commands are sorted by verb"));
        }
    }
}

/// Each command has a verb, a name and a title of its own, and they are such.
pub(crate) fn check_names(found: &Commands, errors: &mut Errors) {
    let [mut verbs, mut names, mut titles] = ["verb `{}`", "name `{}`", "title `{}`"].map(Unique::new);
    for Command { verb, name, words, .. } in &found.commands {
        verbs.add(verb, verb.at, errors);
        names.add(name, name.at, errors);
        // A verb that stands in for a title is told of as a verb.
        if words.title.at != verb.at {
            titles.add(&words.title, words.title.at, errors);
        }
        if !is_verb(verb) {
            let message = format!("`{}` is no verb; expected words of capital letters and digits", **verb);
            errors.add(verb.at, message);
        }
        if let Some(fault) = identifier_fault(name) {
            errors.add(name.at, format!("`{}` {fault}", **name));
        }
    }
}

/// Checks the commands of a protocol; `base` is the spec that `spec` extends.
pub(crate) fn check_commands(found: &Commands, spec: &Spec, base: Option<&Spec>, errors: &mut Errors) {
    let commands = &found.commands;
    check_names(found, errors);
    let mut check =
        Check { found, spec, rules: Index::default(), verbs: Index::default(), listed: Listed::of(commands) };
    for (place, command) in commands.iter().enumerate() {
        check.verbs.add(command.verb.value.clone(), place);
    }
    let mut general = Unique::new("general reply {}");
    for (place, rule) in found.general.iter().enumerate() {
        let code = rule.code.to_string();
        general.add(&code, rule.code.at, errors);
        check.rules.add(code, place);
    }
    for reply in &found.general {
        check.code(&reply.code, errors);
        check.verbs(&reply.except, "except", errors);
        check.verbs(&reply.then, "then", errors);
        let fault = match *reply.code / 100 {
            1 => Some("is preliminary; expected a general reply that nothing follows"),
            class => branch_fault(class, false, !reply.then.is_empty(), false),
        };
        if let Some(fault) = fault {
            errors.add(reply.code.at, format!("{} {fault}", *reply.code));
        }
    }
    check.verbs(found.preliminary.as_deref().unwrap_or_default(), "preliminary", errors);
    for command in commands {
        check.command(command, errors);
    }
    if found.complete {
        check.every_code_has_a_command(errors);
    }
    check.meanings_are_listed(errors);
    check_selection(found, spec, base, &check.listed, errors);
}

struct Check<'a> {
    found: &'a Commands,
    spec: &'a Spec,
    /// The general replies by their codes.
    rules: Index,
    /// The commands by their verbs.
    verbs: Index,
    listed: Listed,
}

impl Check<'_> {
    fn command(&self, command: &Command, errors: &mut Errors) {
        let verb = &command.verb;
        if command.replies.is_empty() && in_force(command.status) {
            errors.add(verb.at, format!("`{}` is in force and lists no reply; expected at least one", **verb));
        }
        self.position(&command.replies, errors);
        self.preliminary(verb, &command.replies, errors);
        self.contradictions(command, &command.replies, true, errors);
    }

    fn rule(&self, code: u16) -> Option<&GeneralReply> {
        self.found.general.get(self.rules.get(&code.to_string())?)
    }

    /// What servers were seen to do says that no document lets them, so no general rule does either.
    fn contradictions(&self, command: &Command, replies: &[Reply], first: bool, errors: &mut Errors) {
        for reply in replies {
            let allowed = reply.basis.is_documented();
            let rule = self.rule(*reply.code).filter(|rule| !allowed && (first || rule.any_time));
            if let Some(rule) = rule.filter(|rule| !rule.excepts(command)) {
                // The reply of an extended spec stands in another file: the rule is what was added.
                let at = if reply.code.at == self.found.at { rule.code.at } else { reply.code.at };
                let (verb, basis) = (&*command.verb, reply.basis.as_str());
                let message = format!(
                    "{} is {basis} in answer to `{verb}` where a general rule lets it come; expected `{verb}` in the \
                     `except` of the rule, or no entry here",
                    *reply.code
                );
                errors.add(at, message);
            }
            self.contradictions(command, &reply.next, false, errors);
        }
    }

    /// The replies that may come at one position of a command.
    fn position(&self, replies: &[Reply], errors: &mut Errors) {
        let mut codes = Unique::new("reply {} at one position");
        for reply in replies {
            codes.add(&reply.code.to_string(), reply.code.at, errors);
            self.code(&reply.code, errors);
            self.verbs(&reply.then, "then", errors);
            let (next, then) = (!reply.next.is_empty(), !reply.then.is_empty());
            let class = match *reply.code / 100 {
                1 if self.found.informative => COMPLETION,
                class => class,
            };
            if let Some(fault) = branch_fault(class, next, then, reply.repeats) {
                errors.add(reply.code.at, format!("{} {fault}", *reply.code));
            }
            self.position(&reply.next, errors);
        }
    }

    /// A preliminary reply answers only commands that may have one, where the file says which.
    fn preliminary(&self, verb: &str, replies: &[Reply], errors: &mut Errors) {
        let Some(allowed) = &self.found.preliminary else { return };
        if allowed.iter().any(|known| known.value == verb) {
            return;
        }
        for reply in replies.iter().filter(|reply| *reply.code / 100 == 1) {
            let message = format!("{} is preliminary, and `preliminary` does not name `{verb}`", *reply.code);
            errors.add(reply.code.at, message);
        }
    }

    fn code(&self, code: &Spanned<u16>, errors: &mut Errors) {
        if self.spec.code(**code).is_none() {
            let file = errors.file(code.at);
            // The file of the codes is named without the `.commands`.
            let codes = file.strip_suffix(".commands.json");
            let codes = codes.map_or_else(|| "the file of the codes".to_owned(), |name| format!("{name}.json"));
            errors.add(code.at, format!("{} is no code of {}; add it to {codes}", **code, self.spec.protocol));
        }
    }

    fn verbs(&self, verbs: &[Spanned<String>], key: &str, errors: &mut Errors) {
        let mut known = Unique::new(format!("verb `{{}}` in `{key}`"));
        for verb in verbs {
            known.add(verb, verb.at, errors);
            if !self.verbs.has(verb) {
                let hint = hint(verb, self.found.commands.iter().map(|command| command.verb.as_str()));
                let message = format!("`{key}` names `{}`, which is no command of this spec{hint}", **verb);
                errors.add(verb.at, message);
            }
        }
    }

    fn every_code_has_a_command(&self, errors: &mut Errors) {
        for code in &self.spec.codes {
            let number = *code.number;
            // 6yz are envelopes for replies, whatever the command.
            if in_force(code.status) && number < 600 && !self.listed.has_code(number) && self.rule(number).is_none() {
                let message = format!("no command lists {number}, which is in force; expected one that it answers");
                errors.add(self.found.at, message);
            }
        }
    }

    /// A command that selects a meaning of a code can get that code. Some verbs are those of a single server, and no
    /// commands here.
    fn meanings_are_listed(&self, errors: &mut Errors) {
        for code in &self.spec.codes {
            for verb in code
                .meanings
                .iter()
                .filter(|meaning| meaning.status != Status::Historic)
                .flat_map(|meaning| &meaning.commands)
            {
                let Some(command) = self.verbs.get(verb).and_then(|place| self.found.commands.get(place)) else {
                    continue;
                };
                if !self.listed.has(*code.number, verb) {
                    let message = format!("`{}` selects a meaning of {} and does not list it", **verb, *code.number);
                    errors.add(command.verb.at, message);
                }
            }
        }
    }
}

/// The first digit of a reply that ends its command with success.
const COMPLETION: u16 = 2;

/// What follows a reply is what its first digit promises.
fn branch_fault(class: u16, next: bool, then: bool, repeats: bool) -> Option<&'static str> {
    match class {
        1 if !next => Some("is preliminary and has no `next`; expected the replies that follow it"),
        1 if then => Some("is preliminary and has `then`; only an intermediate reply asks for a command"),
        // Mail text follows the 354 of RFC 765, and then a reply.
        3 if next && then => Some("is intermediate and has both `next` and `then`; expected one of them"),
        3 if !next && !then => Some("is intermediate and has no `then`; expected the commands that it asks for"),
        2 | 4 | 5 | 6 if next || then => Some("ends its command; expected neither `next` nor `then`"),
        2..=6 if repeats => Some("repeats and is not preliminary; only 1yz may come more than once"),
        _ => None,
    }
}

fn in_force(status: Status) -> bool {
    matches!(status, Status::Standard | Status::Experimental)
}
