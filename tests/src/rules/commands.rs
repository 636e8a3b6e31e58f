//! Rules of sentences that name commands: each of these must bear the sentence out, and those that are not marked as
//! observed by documents alone.

use super::Pair;
use crate::said::Said;

impl Pair<'_> {
    pub(super) fn is_true_of_commands(&self, said: &Said) -> bool {
        let Self { tables, lower, higher, marks } = *self;
        let commands = said.commands("commands", marks);
        let (first, second) = match (said.code("first_code", self.marks), said.code("second_code", self.marks)) {
            (Some((first, None)), Some((second, None))) => (first, second),
            _ => (lower, higher),
        };
        if ![(lower, higher), (higher, lower)].contains(&(first, second)) {
            return false;
        }
        let every = |rule: &dyn Fn(&str, bool) -> bool| commands.iter().all(|(verb, marked)| rule(verb, *marked));
        let together = |verb: &str, servers| tables.together(first, second, servers).contains(verb);
        let followed = |verb: &str, servers| tables.followed(first, second, servers).contains(verb);
        let in_sequence = |verb: &str| followed(verb, true) || tables.followed(second, first, true).contains(verb);
        let listed = |verb: &str, servers| {
            tables.listing(first, servers).contains(verb) && tables.listing(second, servers).contains(verb)
        };
        match said.template {
            "relation_text_and_final" => {
                let last = matches!(second / 100, 2 | 4 | 5);
                tables.asks_for_text(first) && last && self.both(|code| tables.has_role(code))
            }
            "relation_followed_by" => every(&|verb, marked| followed(verb, true) && followed(verb, false) != marked),
            "relation_asks_for" => {
                let next = said.commands("next_commands", marks);
                let (documents, servers) = (tables.listing(second, false), tables.listing(second, true));
                every(&|verb, _| next.iter().all(|(next, _)| tables.asks(verb, first, next)))
                    && next.iter().all(|(next, marked)| {
                        servers.contains(next.as_str()) && documents.contains(next.as_str()) != *marked
                    })
            }
            "relation_either" => {
                every(&|verb, marked| together(verb, true) && together(verb, false) != marked && !in_sequence(verb))
            }
            "relation_different_points" => {
                let never = |one, other| tables.followed(one, other, true).is_empty();
                let apart = every(&|verb, marked| listed(verb, marked) && !together(verb, true));
                apart && never(first, second) && never(second, first)
            }
            "relation_points_blurred" => {
                every(&|verb, _| listed(verb, false) && !together(verb, false))
                    && self.met(true).iter().any(|verb| listed(verb, false) && !together(verb, false))
            }
            "relation_any_command" => {
                tables.is_general(first) && every(&|verb, marked| together(verb, marked) && !in_sequence(verb))
            }
            "relation_any_command_apart" => {
                let met = self.met(true);
                let apart = |verb: &str, marked| {
                    let gets_both =
                        tables.listing(second, marked).contains(verb) && tables.getting(first).contains(verb);
                    gets_both && !met.contains(verb)
                };
                tables.is_general(first) && every(&apart)
            }
            _ => false,
        }
    }

    /// The two lists of `relation_no_command`: all commands, or the first of them, and marked where servers alone say so.
    pub(super) fn lists(&self, said: &Said) -> bool {
        [("lower_commands", self.lower), ("higher_commands", self.higher)].iter().all(|(slot, code)| {
            let told = said.commands(slot, self.marks);
            let (documents, servers) = (self.tables.listing(*code, false), self.tables.listing(*code, true));
            let whole = told.len() == servers.len() || said.slot(slot).ends_with(self.marks.get("more"));
            whole
                && told.iter().all(|(verb, marked)| {
                    servers.contains(verb.as_str()) && *marked != documents.contains(verb.as_str())
                })
        })
    }
}
