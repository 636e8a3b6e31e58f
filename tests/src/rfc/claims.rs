//! What the commands say of their sources.

use std::path::Path;

use ftpcodes_spec::{Basis, Command, Commands, Reply, Source, Troubles};

use super::Report;
use super::folder::{Folder, Kind};
use super::text::Section;

/// A source of a command or of one of its replies, and what has to stand there.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Whose source it is: `command RETR, reply 150 226`.
    pub owner: String,
    /// What stands in the section, as a word of its own: at least one of these, if there are any.
    pub any_of: Vec<Word>,
    /// Where it is said to stand.
    pub source: Source,
}

/// A word to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// The number of a code.
    Code(u16),
    /// The verb of a command.
    Verb(String),
}

/// All sources of the commands, and of the replies to them.
///
/// The verb stands where a command is defined, and the code where it is specified. A rule that merely allows a code may
/// name either. `CONNECT` is written nowhere: where the greeting is defined, a code of it stands.
#[must_use]
pub fn claims(commands: &Commands) -> Vec<Claim> {
    let mut claims = Vec::new();
    for reply in &commands.general {
        let code = *reply.code;
        claim(&mut claims, &format!("general reply {code}"), vec![Word::Code(code)], &reply.sources);
    }
    for command in &commands.commands {
        let owner = format!("command {}", *command.verb);
        claim(&mut claims, &owner, words_of(command), &command.sources);
        for reply in &command.replies {
            claim_replies(&mut claims, command, &format!("{owner}, reply"), reply);
        }
    }
    claims
}

/// All sources of the troubles: sections that there are. What the words take from them is for people to compare.
#[must_use]
pub fn trouble_claims(troubles: &Troubles) -> Vec<Claim> {
    let mut claims = Vec::new();
    for trouble in &troubles.troubles {
        claim(&mut claims, &format!("trouble {}", *trouble.id), Vec::new(), &trouble.sources);
    }
    claims
}

fn claim(claims: &mut Vec<Claim>, owner: &str, any_of: Vec<Word>, sources: &[Source]) {
    claims.extend(sources.iter().map(|source| Claim {
        owner: owner.to_owned(),
        any_of: any_of.clone(),
        source: source.clone(),
    }));
}

fn claim_replies(claims: &mut Vec<Claim>, command: &Command, before: &str, reply: &Reply) {
    let owner = format!("{before} {}", *reply.code);
    let mut any_of = vec![Word::Code(*reply.code)];
    if reply.basis == Basis::Implied {
        any_of.extend(words_of(command));
    }
    claim(claims, &owner, any_of, &reply.sources);
    for next in &reply.next {
        claim_replies(claims, command, &owner, next);
    }
}

fn words_of(command: &Command) -> Vec<Word> {
    match command.syntax {
        Some(_) => vec![Word::Verb(command.verb.value.clone())],
        None => {
            let documented = command.replies.iter().filter(|reply| reply.basis.is_documented());
            documented.map(|reply| Word::Code(*reply.code)).collect()
        }
    }
}

/// Looks each claim up in the texts of a folder. Drafts expire, and some are nowhere to be had: one without a text is
/// listed and not checked, unlike an RFC.
///
/// # Errors
/// If the folder cannot be listed. A text that cannot be read is a failure in the report.
pub fn check_claims(claims: &[Claim], folder: &Path) -> std::io::Result<Report> {
    let mut folder = Folder::open(folder)?;
    let mut report = Report::default();
    for claim in claims {
        let document = &claim.source.document;
        let kind = Kind::of(document);
        if kind == Kind::Program {
            *report.not_checked.entry(document.clone()).or_default() += 1;
        } else if kind == Kind::Draft && !folder.has(document) {
            *report.without_text.entry(document.clone()).or_default() += 1;
        } else {
            report.checked += 1;
            if let Err(problem) = look_up(claim, &mut folder, &mut report) {
                let Claim { owner, source: Source { document, section }, .. } = claim;
                report.failures.push(format!("{owner}: {document} section {section}: {problem}"));
            }
        }
    }
    Ok(report)
}

fn look_up(claim: &Claim, folder: &mut Folder, report: &mut Report) -> Result<(), String> {
    let Source { document, section } = &claim.source;
    let text = folder.text(document)?;
    report.documents.insert(document.clone());
    let section = text.section(section)?;
    if claim.any_of.is_empty() || claim.any_of.iter().any(|word| word.stands_in(&section)) {
        return Ok(());
    }
    let words: Vec<_> = claim.any_of.iter().map(ToString::to_string).collect();
    let missing = match words.as_slice() {
        [word] => format!("{word} is not"),
        words => format!("none of {} is", words.join(", ")),
    };
    let (first, last) = section.extent();
    Err(format!("{missing} in that section (lines {first}-{last})"))
}

impl Word {
    fn stands_in(&self, section: &Section<'_>) -> bool {
        match self {
            Self::Code(code) => section.has_number(*code),
            Self::Verb(verb) => section.has_word(verb),
        }
    }
}

impl std::fmt::Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Verb(verb) => verb.fmt(f),
        }
    }
}

/// How many commands, replies to them and sources there are.
#[must_use]
pub fn counts(commands: &Commands) -> String {
    let mut bases = Vec::new();
    let mut rest: Vec<&Reply> = commands.commands.iter().flat_map(|command| &command.replies).collect();
    while let Some(reply) = rest.pop() {
        bases.push(reply.basis);
        rest.extend(&reply.next);
    }
    let of = |basis| bases.iter().filter(|found| **found == basis).count();
    format!(
        "{} commands, {} replies specified, {} implied, {} observed, {} reported, {} general",
        commands.commands.len(),
        of(Basis::Specified),
        of(Basis::Implied),
        of(Basis::Observed),
        of(Basis::Reported),
        commands.general.len()
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use ftpcodes_spec::{Source, builtin_commands};

    use super::{Claim, Word, check_claims, claims};
    use crate::rfc::Report;

    fn report(any_of: &[Word], document: &str, section: &str) -> Report {
        let source = Source { document: document.to_owned(), section: section.to_owned() };
        let claim = Claim { owner: "command X".to_owned(), any_of: any_of.to_vec(), source };
        let folder: PathBuf = crate::root().join("tests/data/rfc");
        check_claims(&[claim], &folder).unwrap()
    }

    fn verb(verb: &str) -> Word {
        Word::Verb(verb.to_owned())
    }

    #[test]
    fn one_of_the_words_is_enough() {
        for any_of in [&[verb("PATHNAME")] as &[_], &[Word::Code(257)], &[Word::Code(999), verb("PATHNAME")]] {
            assert_eq!(report(any_of, "RFC 959", "Appendix II").failures, [""; 0]);
        }
    }

    #[test]
    fn what_is_not_there_is_said() {
        let failures = report(&[verb("MK")], "RFC 959", "4.2").failures;
        assert_eq!(failures, ["command X: RFC 959 section 4.2: MK is not in that section (lines 24-26)"]);
        let failures = report(&[Word::Code(999), verb("mkd")], "RFC 959", "4.2").failures;
        assert_eq!(failures, ["command X: RFC 959 section 4.2: none of 999, mkd is in that section (lines 24-26)"]);
        let failures = report(&[verb("MKD")], "RFC 765", "1").failures;
        assert_eq!(failures, ["command X: RFC 765 section 1: no file rfc0765.txt"]);
    }

    #[test]
    fn a_draft_without_text_is_listed() {
        let report = report(&[verb("MKD")], "draft-a-b-00", "1");
        let lines = "draft-a-b-00: no text, not checked (1)\n\
                     0 sources checked in 0 documents, 0 not checked (programs), 1 not checked (no text), 0 failures\n";
        assert_eq!(report.to_string(), lines);
    }

    #[test]
    fn each_source_is_a_claim() {
        let claims = claims(builtin_commands().unwrap());
        let of = |owner: &str| -> Vec<_> {
            let own = claims.iter().filter(|claim| claim.owner == owner);
            own.map(|claim| (claim.any_of.clone(), claim.source.section.as_str())).collect()
        };
        assert_eq!(of("general reply 332"), [(vec![Word::Code(332)], "4.1.1")]);
        assert_eq!(of("command CONNECT"), [(vec![Word::Code(120), Word::Code(220), Word::Code(421)], "5.4")]);
        assert_eq!(of("command QUIT, reply 221"), [(vec![Word::Code(221)], "5.4")]);
        assert_eq!(of("command RETR, reply 150 110 226"), [(vec![Word::Code(226)], "5.4")]);
        assert_eq!(of("command STOR, reply 550"), [(vec![Word::Code(550), verb("STOR")], "7")]);
    }
}
