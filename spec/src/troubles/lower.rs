//! From checked troubles to the tables of `ftpcodes-core`.

use ftpcodes_core as core;
use ftpcodes_core::{Registry, TroubleData};

use super::load::ENGLISH;
use super::model::{Remedies, Trouble, TroubleWords, Troubles};
use crate::lower::{Prose, list, lower_beside, prose, sources, text};
use crate::model::{Commands, Spec};

/// The tables of a spec with its troubles. They are never freed: make them once for each spec.
pub fn lower_with_troubles(spec: &Spec, commands: &Commands, found: &Troubles) -> Registry {
    let troubles: &[TroubleData] = list((0..).zip(&found.troubles).map(|(index, facts)| trouble(index, facts)));
    lower_beside(spec, Some(commands), troubles, &|language| {
        // What adds to FTP may be in a language that nobody has translated these into.
        let prose = prose(language.direction);
        let words = found.words(&language.tag).or(found.words(ENGLISH)).unwrap_or_default();
        list(troubles.iter().zip(words).map(|(data, words)| trouble_words(data, words, prose)))
    })
}

fn trouble(index: u16, trouble: &Trouble) -> TroubleData {
    let Trouble { id, strength, codes, commands, sources: at, reports } = trouble;
    TroubleData {
        index,
        id: text(id),
        name: text(&trouble.variant()),
        strength: *strength,
        codes: list(codes.iter().map(|code| **code)),
        commands: list(commands.iter().map(|verb| text(verb))),
        sources: sources(at),
        reports: list(reports.iter().map(|report| text(report))),
    }
}

fn trouble_words(data: &'static TroubleData, words: &TroubleWords, prose: Prose) -> core::TroubleWords {
    let TroubleWords { title, cause, remedy: Remedies { user, operator, author }, aliases } = words;
    core::TroubleWords {
        data,
        title: prose(title),
        cause: prose(cause),
        user: prose(user),
        operator: prose(operator),
        author: prose(author),
        aliases: list(aliases.iter().map(|alias| text(alias))),
    }
}
