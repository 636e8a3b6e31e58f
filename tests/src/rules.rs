//! When each sentence that comparisons are made of is true, by [`Tables`] and not by the library.

mod commands;

use std::collections::BTreeSet;

use ftpcodes::Language;

use crate::listed::has_older_digits;
use crate::marks::Marks;
use crate::said::Said;
use crate::tables::Tables;

/// A pair of codes, and what the registry says of it.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// What the registry says of codes and commands.
    pub tables: &'a Tables<'a>,
    /// The lower code.
    pub lower: u16,
    /// The higher code.
    pub higher: u16,
    /// The punctuation of the sentences.
    pub marks: &'a Marks,
}

impl Pair<'_> {
    fn classes(&self) -> (u16, u16) {
        (self.lower / 100, self.higher / 100)
    }

    fn same_class(&self) -> bool {
        self.lower / 100 == self.higher / 100
    }

    fn both(&self, rule: impl Fn(u16) -> bool) -> bool {
        rule(self.lower) && rule(self.higher)
    }

    /// Both have a group that RFC 959 names.
    fn grouped(&self) -> bool {
        self.both(|code| !has_older_digits(code) && code / 10 % 10 < 6)
    }

    fn asks_the_same(&self) -> bool {
        let Self { tables, lower, higher, .. } = *self;
        match lower / 100 {
            3 => {
                tables.asked(lower) == tables.asked(higher)
                    && tables.asks_for_text(lower) == tables.asks_for_text(higher)
            }
            _ => tables.same_advice(lower, higher),
        }
    }

    /// A client that knows only the first digit is right after both.
    fn treated_alike(&self) -> bool {
        let Self { tables, lower, higher, .. } = *self;
        let advice = tables.same_advice(lower, higher);
        match lower / 100 {
            2 => advice && !tables.together(lower, higher, true).is_empty(),
            3 => false,
            _ => advice,
        }
    }

    /// The commands that may get both, at one place or one after the other.
    fn met(&self, servers: bool) -> BTreeSet<&str> {
        let Self { tables, lower, higher, .. } = *self;
        let mut met = tables.together(lower, higher, servers);
        met.extend(tables.followed(lower, higher, servers));
        met.extend(tables.followed(higher, lower, servers));
        met
    }

    fn no_command_gets_both(&self) -> bool {
        self.tables.getting(self.lower).is_disjoint(&self.tables.getting(self.higher))
    }

    /// Rules of templates that say something of the pair as such.
    #[must_use]
    pub fn rule(&self, template: &str) -> Option<bool> {
        let Self { tables, lower, higher, .. } = *self;
        let obey = self.both(|code| tables.obeys_class(code));
        let roles = self.both(|code| tables.has_role(code));
        let commands = |code| !tables.asks_for_text(code);
        Some(match template {
            "class_differs" => !self.same_class() && obey,
            "class_same" => self.same_class() && obey && self.treated_alike(),
            "class_shared" => self.same_class() && obey && !self.treated_alike(),
            "group_differs" => self.grouped() && lower / 10 % 10 != higher / 10 % 10,
            "relation_same_class_and_group" => self.grouped() && lower / 10 == higher / 10,
            "relation_same_class" => {
                let fields = self.grouped() && lower / 10 != higher / 10;
                self.same_class() && fields && roles && self.asks_the_same() && lower / 100 != 2
            }
            "relation_asks_differ" => self.same_class() && !self.asks_the_same(),
            "relation_both_success" => self.classes() == (2, 2),
            "relation_both_failure" => self.both(|code| matches!(code / 100, 4 | 5)),
            "relation_both_last" => self.both(|code| matches!(code / 100, 4 | 5) && tables.lasts(code)),
            "relation_both_close" => self.both(|code| tables.controls(code, None).iter().eq(["closes"].iter())),
            "relation_preliminary" => lower / 100 == 1 && tables.has_role(lower) && tables.obeys_class(lower),
            "relation_preliminary_and_final" => {
                matches!(self.classes(), (1, 2 | 4 | 5)) && roles && tables.obeys_class(lower)
            }
            "relation_preliminary_and_intermediate" => self.classes() == (1, 3) && roles && obey,
            "relation_intermediate_and_final" => matches!(self.classes(), (3, 4 | 5)) && roles && commands(lower),
            "relation_completion_and_intermediate" => self.classes() == (2, 3) && roles && commands(higher),
            "relation_success_and_failure" => matches!(self.classes(), (2, 4 | 5)) && roles,
            "relation_success_or_failure" => matches!(self.classes(), (2, 4 | 5)),
            "relation_transient_and_permanent" => {
                self.classes() == (4, 5) && roles && tables.passes(lower) && tables.lasts(higher)
            }
            "relation_envelope" => {
                let statuses = tables.statuses(lower);
                higher / 100 == 6
                    && lower / 100 < 6
                    && !statuses.iter().all(|of| ["historic", "nonstandard"].contains(of))
            }
            "relation_envelope_alone" => higher / 100 == 6 && lower / 100 < 6,
            "relation_any_command_both" => self.both(|code| tables.is_general(code)),
            "relation_no_command" => {
                self.no_command_gets_both()
                    && self.both(|code| !tables.getting(code).is_empty() && !tables.is_general(code))
                    && !self.asks_for_one(false)
                    && !self.asks_for_one(true)
            }
            "relation_unrelated" => self.no_command_gets_both(),
            _ => return None,
        })
    }

    /// Whether one of the two asks for a command that the other answers.
    fn asks_for_one(&self, servers: bool) -> bool {
        let Self { tables, lower, higher, .. } = *self;
        let asks = |first, second| {
            let answered = tables.listing(second, servers);
            tables.asked(first).iter().any(|next| answered.contains(next))
        };
        asks(lower, higher) || asks(higher, lower)
    }

    /// Rules of templates that say something of one code, or of its meaning of this title.
    fn rule_of_code(&self, template: &str, code: u16, title: Option<&str>) -> Option<bool> {
        let Self { tables, .. } = *self;
        let class = code / 100;
        let retries = tables.retries(code, title);
        let retry = |word: Option<&'static str>| retries == BTreeSet::from([word]);
        let data = |word: Option<&'static str>| tables.data(code, title) == BTreeSet::from([word]);
        let control = |word: &'static str| tables.controls(code, title) == BTreeSet::from([word]);
        let status = |word: &'static str| tables.statuses(code) == BTreeSet::from([word]);
        let lasting = [Some("after-change"), Some("after-login"), Some("never")];
        let inside_or_old = class == 6 || has_older_digits(code);
        Some(match template {
            "class_misleads" => class == 4 && retries.iter().all(|retry| lasting.contains(retry)),
            "older_numbering" => has_older_digits(code),
            "retry_not_needed" => matches!(class, 2 | 3) && retry(None),
            "retry_open" => class == 1 && !has_older_digits(code),
            "retry_inside" => class == 6,
            "retry_same_command" => retry(Some("same-command")),
            "retry_later" => retry(Some("later")),
            "retry_after_reconnecting" => retry(Some("after-reconnecting")),
            "retry_after_login" => retry(Some("after-login")),
            "retry_after_change" => retry(Some("after-change")),
            "retry_never" => retry(Some("never")),
            "control_closes" => control("closes"),
            "control_stays_open" => {
                control("stays-open") && !inside_or_old && !retries.contains(&Some("after-reconnecting"))
            }
            "data_not_mentioned" => data(None) && !inside_or_old && !(class == 2 && tables.ends_transfer(code)),
            "data_opening" => data(Some("opening")),
            "data_awaited" => data(Some("awaited")),
            "data_open" => data(Some("open")),
            "data_closed" => data(Some("closed")),
            "data_not_opened" => data(Some("not-opened")),
            "status_standard" => status("standard"),
            "status_experimental" => status("experimental"),
            "status_historic" => status("historic"),
            "status_draft" => status("draft"),
            "status_nonstandard" => status("nonstandard"),
            _ => return None,
        })
    }

    /// Whether what a sentence says is true.
    #[must_use]
    pub fn is_true(&self, said: &Said) -> bool {
        let Self { tables, lower, higher, .. } = *self;
        let about_these = ["lower_code", "higher_code"]
            .iter()
            .zip([lower, higher])
            .all(|(slot, code)| said.slot(slot).is_empty() || said.code(slot, self.marks) == Some((code, None)));
        if !about_these {
            return false;
        }
        if let Some(truth) = self.rule(said.template) {
            return truth && (said.template != "relation_no_command" || self.lists(said));
        }
        if let Some((code, title)) = said.code("code", self.marks) {
            if let Some(truth) = self.rule_of_code(said.template, code, title) {
                return truth && [lower, higher].contains(&code);
            }
            let titles = tables.titles(code);
            let told = |slot: &str| titles.iter().filter(|(title, _)| said.slot(slot).contains(title.as_str())).count();
            return match said.template {
                "status_by_meaning" => {
                    tables.statuses(code).len() > 1 && told("statuses") * Language::ALL.len() >= titles.len()
                }
                "several_meanings" => titles.len() > 2 && told("meanings") * Language::ALL.len() >= titles.len(),
                _ => false,
            };
        }
        match said.template {
            "confusion" => true,
            template if template.starts_with("asks ") => {
                let class = template.trim_start_matches("asks ").parse();
                [lower, higher].iter().any(|code| Ok(code / 100) == class && tables.obeys_class(*code))
            }
            _ => self.is_true_of_commands(said),
        }
    }
}
