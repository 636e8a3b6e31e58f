//! Where another connection begins.

use ftpcodes_core::Basis;

use super::Session;
use crate::cli::annotate::heads::{Tables, Verb, reply_head};

/// Commands whose reply begins with another code than that to the connection, whatever the server. In a login, the
/// greeting is rather of another client.
const UNLIKE: [&str; 14] =
    ["ABOR", "CDUP", "CWD", "EPRT", "EPSV", "LIST", "MLSD", "NLST", "PASV", "PORT", "PWD", "QUIT", "RETR", "STOR"];

impl Session {
    /// Whether a reply with this code greets a new connection.
    pub(in super::super) fn is_new_greeting(&self, text: &str, tables: &Tables) -> bool {
        let Some((code, ..)) = reply_head(text.trim_start()) else { return false };
        let welcomes = tables.welcomes(code);
        // Most replies come while a command waits.
        let other_waits = welcomes && self.waits_for_other(code);
        if !(self.ended || self.connecting || self.owed.is_aligned() || other_waits) {
            return false;
        }
        let greets = welcomes || tables.refuses_connection(code);
        if !greets
            || !self.has_begun()
            || self.open.as_ref().is_some_and(|open| open.code == code && self.last != Some(code))
        {
            return false;
        }
        // A reply that is open has no end any more.
        let expected = self.open.is_none() && self.may_get(code);
        match (self.ended, self.connecting) {
            (true, true) => true,
            (true, false) => welcomes,
            (false, true) => !expected,
            (false, false) => welcomes && self.commands && !expected,
        }
    }

    /// Whether a command waits that nobody answers as a connection is answered. Of commands that ask or tell something,
    /// some servers do.
    fn waits_for_other(&self, code: u16) -> bool {
        let waiting = self.owed.waiting().next().flatten();
        waiting.is_some_and(|Verb(command)| UNLIKE.contains(&command.verb) && !command.may_get(code))
    }

    /// Whether the server greets once more while something else is due: then it greets somebody else, and nothing of
    /// the log tells whom.
    pub(super) fn is_greeting_of_another(&self, code: u16, text: &str, tables: &Tables) -> bool {
        // Most replies are none.
        if !tables.welcomes(code) || self.greeting.as_deref() != Some(text) {
            return false;
        }
        let next = self.owed.waiting().next().flatten();
        // Documents say it of REIN; servers were seen to say it for others, but hardly in the same words.
        let listed =
            |Verb(command): Verb| command.all().any(|reply| reply.code == code && reply.basis <= Basis::Implied);
        !self.owed.is_aligned() && !next.is_some_and(listed)
    }
}
