//! Which meaning of a code a command gets.

use super::listed::Listed;
use crate::model::{Code, Command, Commands, Spec};
use crate::text::diagnostic::Errors;
use crate::text::list::IntoList;

/// A command that gets a code with several meanings gets one of them: the one that it selects, or the one without
/// `commands`. Any other would be told of a situation that it was not written for.
pub(super) fn check_selection(
    found: &Commands,
    spec: &Spec,
    base: Option<&Spec>,
    listed: &Listed,
    errors: &mut Errors,
) {
    // Who adds to the codes of another spec cannot give them more meanings.
    let given = |code: &&Code| base.is_none_or(|base| base.code(*code.number).is_none());
    for code in spec.codes.iter().filter(given).filter(|code| lacks_general_meaning(code)) {
        let number = *code.number;
        for command in &found.commands {
            let verb = command.verb.as_str();
            if listed.has(number, verb) && !selects(verb, code) {
                let message = format!("`{verb}` lists {number} and selects no meaning of it; {}", expected(code));
                errors.add(command.verb.at, message);
            }
        }
        let general = found.general.iter().find(|reply| *reply.code == number);
        let gets = |command: &&Command| found.general_replies(command).any(|reply| *reply.code == number);
        let mut others = found.commands.iter().filter(gets).map(|command| command.verb.as_str());
        if let Some((reply, verb)) = general.zip(others.find(|verb| !selects(verb, code))) {
            let message = format!(
                "general reply {number} may answer `{verb}`, which selects no meaning of it; {}",
                expected(code)
            );
            errors.add(reply.code.at, message);
        }
    }
}

fn lacks_general_meaning(code: &Code) -> bool {
    code.meanings.len() > 1 && code.meanings.iter().all(|meaning| !meaning.commands.is_empty())
}

fn selects(verb: &str, code: &Code) -> bool {
    code.meanings.iter().flat_map(|meaning| &meaning.commands).any(|command| command.value == verb)
}

fn expected(code: &Code) -> String {
    let ids = code.meanings.iter().filter_map(|meaning| meaning.id.as_ref()).map(|id| format!("`{}`", **id));
    let ids: Vec<String> = ids.list();
    format!("expected it in the `commands` of {}, or a meaning without `commands`", ids.join(" or "))
}
