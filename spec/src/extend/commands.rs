//! Commands that a spec adds to the built-in ones, and replies that it adds to theirs.

use crate::model::{Command, Commands, Reply};
use crate::text::diagnostic::{At, Errors, Spanned};
use crate::text::order::sorted;
use crate::text::unique::Unique;

/// Both lists as one. An entry with the verb of a built-in command has nothing but replies, which that command then may
/// get too.
pub(crate) fn extend_commands(base: &Commands, added: Commands, errors: &mut Errors) -> Commands {
    let Commands { general, preliminary, informative, purposes, commands, situations, complete, at } = added;
    let mut verbs = Unique::new("verb `{}`");
    for command in &commands {
        verbs.add(&command.verb, command.verb.at, errors);
    }
    let mut joined = Commands { complete, at, ..base.clone() };
    if informative && !base.informative {
        errors.add(at, "`preliminary` is `false`; the extended spec has preliminary replies");
    }
    if let Some(known) = &mut joined.preliminary {
        for verb in known.iter_mut() {
            verb.at = at;
        }
        known.extend(preliminary.into_iter().flatten());
    }
    for command in &mut joined.commands {
        // What is wrong with a built-in command now, the added file did; its own place is in another file.
        (command.verb.at, command.name.at, command.words.title.at) = (at, at, at);
        place(&mut command.replies, at);
    }
    for reply in general {
        if base.general.iter().any(|known| known.code.value == reply.code.value) {
            let message = format!("duplicate general reply {}; the extended spec has it", *reply.code);
            errors.add(reply.code.at, message);
        } else {
            joined.general.push(reply);
        }
    }
    joined.purposes.extend(purposes);
    joined.general = sorted(joined.general, |reply| reply.code.to_string());
    for command in commands {
        let verb = &command.verb.value;
        let known = base.commands.iter().find(|known| known.verb.value == *verb);
        let own = joined.commands.iter_mut().find(|own| own.verb.value == *verb);
        match known.zip(own) {
            Some((known, own)) => add_replies(known, own, command, errors),
            None => add_command(base, &mut joined, command, errors),
        }
    }
    for (tag, added) in situations {
        match joined.situations.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, known)) => known.extend(added),
            None => joined.situations.push((tag, added)),
        }
    }
    joined.commands = sorted(joined.commands, |command| command.verb.value.clone());
    joined
}

/// Puts replies, and all that follow them, at this place.
fn place(replies: &mut [Reply], at: At) {
    for reply in replies {
        reply.code.at = at;
        place(&mut reply.next, at);
    }
}

fn add_replies(known: &Command, own: &mut Command, added: Command, errors: &mut Errors) {
    let verb = &added.verb;
    if !added.bare {
        errors.add(verb.at, format!("the extended spec has `{}`; expected only `verb` and `replies` here", **verb));
    }
    // A spec that has a reply already outlives the day on which the extended one hears of a server that sends it.
    let again = |listed: &Reply| added.replies.iter().any(|reply| *reply.code == *listed.code);
    own.replies.retain(|listed| listed.basis.is_documented() || !again(listed));
    for reply in added.replies {
        let code = *reply.code;
        if known.replies.iter().any(|listed| *listed.code == code && listed.basis.is_documented()) {
            errors.add(reply.code.at, format!("duplicate reply {code}; the extended spec has it for `{}`", **verb));
        } else {
            own.replies.push(reply);
        }
    }
}

fn add_command(base: &Commands, joined: &mut Commands, command: Command, errors: &mut Errors) {
    let mut is_new = true;
    let mut compare = |what, known: &Command, theirs: &str, own: &Spanned<String>| {
        if own.value == theirs {
            let verb = &*known.verb;
            errors.add(own.at, format!("duplicate {what} `{theirs}`; the extended spec has it for `{verb}`"));
            is_new = false;
        }
    };
    for known in &base.commands {
        compare("name", known, &known.name, &command.name);
        compare("title", known, &known.words.title, &command.words.title);
        for (tag, words) in &command.translations {
            compare("title", known, &known.words_in(tag).title, &words.title);
        }
    }
    if is_new {
        joined.commands.push(command);
    }
}
