//! What is told of a trouble: for people below the log, for programs as an object.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use ftpcodes::{Finding, Strength};
use ftpcodes_core::{Audience, LanguageData, Punctuation};
use serde::{Serialize, Serializer};

use super::session::Session;

/// A trouble of a session; the keys are an interface.
#[derive(Serialize)]
pub(super) struct Told<'a> {
    trouble: &'static str,
    /// Counted from 1.
    session: u64,
    /// The lines that show it.
    lines: &'a [u64],
    /// `certain`, `likely`, `possible`
    #[serde(serialize_with = "strength")]
    strength: Strength,
    title: &'static str,
    cause: &'static str,
    remedy: Remedy,
}

/// What to do, by who does it.
#[derive(Serialize)]
struct Remedy {
    user: &'static str,
    operator: &'static str,
    author: &'static str,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn strength<S: Serializer>(strength: &Strength, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(strength.as_str())
}

impl<'a> Told<'a> {
    pub(super) fn of(finding: &'a Finding, session: &Session, language: &'static LanguageData) -> Self {
        let trouble = finding.trouble.id();
        let words = language.trouble(finding.trouble.__data());
        Self {
            trouble,
            session: session.number,
            lines: &finding.lines,
            strength: finding.strength,
            title: words.title,
            cause: words.cause,
            remedy: Remedy {
                user: words.remedy(Audience::User),
                operator: words.remedy(Audience::Operator),
                author: words.remedy(Audience::Author),
            },
        }
    }

    /// Writes it, with the lines that show it.
    pub(super) fn write(
        &self,
        session: &Session,
        language: &LanguageData,
        styled: bool,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let labels = &language.labels;
        let style = if styled { AnsiColor::Red.on_default().bold() } else { Style::new() };
        let (connection, number, strength) = (labels.connection, self.session, language.strength(self.strength));
        writeln!(out)?;
        let Punctuation { comma, colon, .. } = language.punctuation;
        let about = format!("{}{comma}{connection} {number}{comma}{strength}", self.trouble);
        let about = language.bracketed(&about);
        writeln!(out, "{style}{}{colon}{}{style:#}{about}", labels.trouble, self.title)?;
        for line in self.lines {
            match session.history.line(*line) {
                Some(text) => writeln!(out, "  {line}: {text}")?,
                None => writeln!(out, "  {line}")?,
            }
        }
        for (label, text) in [
            (labels.cause, self.cause),
            (labels.remedy_user, self.remedy.user),
            (labels.remedy_operator, self.remedy.operator),
            (labels.remedy_author, self.remedy.author),
        ] {
            writeln!(out, "  {label}{colon}{text}")?;
        }
        Ok(())
    }
}
