//! Pictures of several commands in a row, after the state diagrams of RFC 959 section 6.

mod drawing;
mod steps;

use ftpcodes_core::{LanguageData, Registry};
use ftpcodes_spec::IntoList as _;

use self::drawing::Diagram;
use self::steps::Sequence;
use super::Links;

/// How a login goes: USER, PASS, ACCT. `None` of a registry that lacks one of them.
pub(crate) fn login_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let [user, pass, account] = [registry.command("USER")?, registry.command("PASS")?, registry.command("ACCT")?];
    let sequence = vec![(vec![user], true), (vec![pass], false), (vec![account], false)];
    Some(Diagram { registry, words, links }.drawn("login", words.labels.login, &sequence))
}

/// How a file is renamed: RNFR, RNTO. `None` of a registry that lacks one of them.
pub(crate) fn renaming_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let sequence = vec![(vec![registry.command("RNFR")?], true), (vec![registry.command("RNTO")?], false)];
    Some(Diagram { registry, words, links }.drawn("renaming", words.labels.renaming, &sequence))
}

/// How data are transferred: REST and what it asks for, then the other commands of a transfer. `None` of a registry
/// that lacks RETR or STOR, or any preliminary reply to them.
pub(crate) fn transfer_diagram(registry: &Registry, words: &'static LanguageData, links: &Links<'_>) -> Option<String> {
    let known = ["APPE", "LIST", "MLSD", "NLST", "RETR", "STOR", "STOU"];
    let transfers = known.iter().filter_map(|verb| registry.command(verb));
    let transfers = transfers.filter(|command| command.openers().any(|opener| opener / 100 == 1)).list();
    if !["RETR", "STOR"].iter().all(|verb| transfers.iter().any(|command| command.verb == *verb)) {
        return None;
    }
    let restart = registry.command("REST");
    let (restarted, others): (Vec<_>, Vec<_>) = transfers.into_iter().partition(|command| {
        let asked = restart.into_iter().flat_map(|restart| restart.replies).flat_map(|reply| reply.then);
        let mut asked = asked.filter_map(|place| registry.commands.get(usize::from(*place)));
        asked.any(|asked| asked.verb == command.verb)
    });
    let mut sequence: Sequence = Vec::new();
    if let Some(restart) = restart.filter(|_| !restarted.is_empty()) {
        sequence.push((vec![restart], true));
    }
    sequence.extend([restarted, others].into_iter().filter(|step| !step.is_empty()).map(|step| (step, true)));
    Some(Diagram { registry, words, links }.drawn("transfer", words.labels.transfer, &sequence))
}
