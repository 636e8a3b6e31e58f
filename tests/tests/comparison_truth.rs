//! Holds each generated sentence of each comparison against the registry's files.
//!
//! Every text is taken apart into the templates that it was made from, in each language, and each template has a rule
//! here: when it is true, by the files of the registry read by other means than the library's (`tables`). A sentence
//! whose rule is false is a fault, and so is one that `SAID_WHEREVER_TRUE` lists and that is missing where its rule is
//! true.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{Language, ReplyCode};
use ftpcodes_spec::{LABELS, builtin, builtin_commands};
use ftpcodes_tests::said::{Reader, Said};
use ftpcodes_tests::tables::{OLDER, Tables};
use ftpcodes_tests::words::Faults;

/// A pair of codes, and what the registry says of it.
#[derive(Clone, Copy)]
struct Pair<'a> {
    tables: &'a Tables<'a>,
    lower: u16,
    higher: u16,
    greeting: &'a str,
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
        self.both(|code| !OLDER.contains(&code) && code / 10 % 10 < 6)
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
    fn rule(&self, template: &str) -> Option<bool> {
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
        let inside_or_old = class == 6 || OLDER.contains(&code);
        Some(match template {
            "class_misleads" => class == 4 && retries.iter().all(|retry| lasting.contains(retry)),
            "older_numbering" => OLDER.contains(&code),
            "retry_not_needed" => matches!(class, 2 | 3) && retry(None),
            "retry_open" => class == 1 && !OLDER.contains(&code),
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
    fn is_true(&self, said: &Said) -> bool {
        let Self { tables, lower, higher, greeting } = *self;
        let about_these = ["lower_code", "higher_code"]
            .iter()
            .zip([lower, higher])
            .all(|(slot, code)| said.slot(slot).is_empty() || said.code(slot) == Some((code, None)));
        if !about_these {
            return false;
        }
        if let Some(truth) = self.rule(said.template) {
            return truth && (said.template != "relation_no_command" || self.lists(said));
        }
        if let Some((code, title)) = said.code("code") {
            if let Some(truth) = self.rule_of_code(said.template, code, title) {
                return truth && [lower, higher].contains(&code);
            }
            let titles = tables.titles(code);
            let told = |slot: &str| titles.iter().filter(|(title, _)| said.slot(slot).contains(title.as_str())).count();
            return match said.template {
                "status_by_meaning" => tables.statuses(code).len() > 1 && told("statuses") * 2 >= titles.len(),
                "several_meanings" => titles.len() > 2 && told("meanings") * 2 >= titles.len(),
                _ => false,
            };
        }
        let commands = said.commands("commands", greeting);
        let (first, second) = match (said.code("first_code"), said.code("second_code")) {
            (Some((first, None)), Some((second, None))) => (first, second),
            _ => (lower, higher),
        };
        if ![(lower, higher), (higher, lower)].contains(&(first, second)) {
            return false;
        }
        let every = |rule: &dyn Fn(&str, bool) -> bool| commands.iter().all(|(verb, observed)| rule(verb, *observed));
        let listed = |verb: &str, servers| {
            tables.listing(first, servers).contains(verb) && tables.listing(second, servers).contains(verb)
        };
        match said.template {
            "asks 1" | "asks 2" | "asks 3" | "asks 4" | "asks 5" | "asks 6" => {
                let class: u16 = said.template.trim_start_matches("asks ").parse().unwrap_or(0);
                [lower, higher].iter().any(|code| code / 100 == class && tables.obeys_class(*code))
            }
            "confusion" => true,
            "relation_text_and_final" => {
                tables.asks_for_text(first)
                    && matches!(second / 100, 2 | 4 | 5)
                    && self.both(|code| tables.has_role(code))
            }
            "relation_followed_by" => every(&|verb, observed| {
                tables.followed(first, second, observed).contains(verb)
                    && !(observed && tables.followed(first, second, false).contains(verb))
            }),
            "relation_asks_for" => {
                let next = said.commands("next_commands", greeting);
                let answers = tables.listing(second, true);
                every(&|verb, _| next.iter().all(|(next, _)| tables.asks(verb, first, next)))
                    && next.iter().all(|(next, _)| answers.contains(next.as_str()))
            }
            "relation_either" => every(&|verb, observed| {
                let documented = tables.together(first, second, false).contains(verb);
                let follow = |one, other| tables.followed(one, other, true).contains(verb);
                tables.together(first, second, observed).contains(verb)
                    && documented != observed
                    && !follow(first, second)
                    && !follow(second, first)
            }),
            "relation_different_points" => {
                let follow = |one, other| !tables.followed(one, other, true).is_empty();
                every(&|verb, observed| listed(verb, observed) && !tables.together(first, second, true).contains(verb))
                    && !follow(first, second)
                    && !follow(second, first)
            }
            "relation_points_blurred" => {
                every(&|verb, _| listed(verb, false) && !tables.together(first, second, false).contains(verb))
                    && self.met(true).iter().any(|verb| listed(verb, false))
            }
            "relation_any_command" => {
                tables.is_general(first)
                    && every(&|verb, observed| {
                        tables.together(first, second, observed).contains(verb)
                            && !tables.followed(first, second, true).contains(verb)
                            && !tables.followed(second, first, true).contains(verb)
                    })
            }
            "relation_any_command_apart" => {
                let met = self.met(true);
                tables.is_general(first)
                    && every(&|verb, observed| {
                        let second = tables.listing(second, observed);
                        second.contains(verb) && tables.getting(first).contains(verb) && !met.contains(verb)
                    })
            }
            _ => false,
        }
    }

    /// The two lists of `relation_no_command`: all commands, or the first of them, and marked where servers alone say so.
    fn lists(&self, said: &Said) -> bool {
        [("lower_commands", self.lower), ("higher_commands", self.higher)].iter().all(|(slot, code)| {
            let told = said.commands(slot, self.greeting);
            let (documents, servers) = (self.tables.listing(*code, false), self.tables.listing(*code, true));
            let whole = told.len() == servers.len() || said.slot(slot).ends_with('…');
            whole
                && told.iter().all(|(verb, marked)| {
                    servers.contains(verb.as_str()) && *marked != documents.contains(verb.as_str())
                })
        })
    }
}

/// Templates that stand wherever their rule is true.
const SAID_WHEREVER_TRUE: &[&str] = &[
    "class_differs",
    "class_same",
    "class_shared",
    "group_differs",
    "relation_same_class_and_group",
    "relation_same_class",
    "relation_both_close",
    "relation_preliminary_and_final",
    "relation_preliminary_and_intermediate",
    "relation_intermediate_and_final",
    "relation_completion_and_intermediate",
    "relation_success_and_failure",
    "relation_transient_and_permanent",
    "relation_envelope",
    "relation_no_command",
];

/// Templates that comparisons are not made of.
fn is_of_pages(template: &str) -> bool {
    let words = ["source", "introduction", "labelled", "comparison", "same_code", "of_meaning", "only_after"];
    words.iter().any(|word| template.starts_with(word))
        || ["later_replies", "unknown_code", "not_a_code"].contains(&template)
}

#[test]
fn every_sentence_is_true_of_both_codes_in_all_their_meanings() {
    let spec = builtin().expect("the built-in spec is sound");
    let tables = Tables::new(spec, builtin_commands().expect("the built-in commands are sound"));
    let greeting_at = LABELS.iter().position(|label| *label == "greeting").expect("there is such a label");
    let mut faults = Faults::default();
    let mut pairs = 0;
    let mut seen: BTreeMap<&str, (Said, &str)> = BTreeMap::new();
    for words in &spec.languages {
        let language: Language = words.tag.parse().expect("each language of the spec is compiled in");
        let greeting = words.labels.get(greeting_at).expect("each language has all labels");
        let mut reader = Reader::new(words, |template| !is_of_pages(template));
        let names = ["asks 1", "asks 2", "asks 3", "asks 4", "asks 5", "asks 6"];
        let asks = words.classes.iter().map(|class| class.asks.as_str());
        reader.plain =
            names.into_iter().zip(asks).chain(words.confusions.iter().map(|of| ("confusion", of.as_str()))).collect();
        for (place, lower) in ReplyCode::ALL.iter().enumerate() {
            for higher in &ReplyCode::ALL[place + 1..] {
                pairs += 1;
                let name = format!("{lower}/{higher} {language}");
                let pair = Pair { tables: &tables, lower: lower.as_u16(), higher: higher.as_u16(), greeting };
                let comparison = lower.compare_in(*higher, language);
                let texts = comparison.differences().chain(comparison.relation()).map(|text| text.to_string());
                let mut all = BTreeSet::new();
                for text in texts {
                    let Some(sentences) = reader.read(&text) else {
                        faults.add(&name, format!("`{text}` is made from no template"));
                        continue;
                    };
                    for said in sentences {
                        faults.expect(pair.is_true(&said), &name, format!("`{}` is said", said.template));
                        all.insert(said.template);
                        seen.entry(said.template).or_insert((said, greeting));
                    }
                }
                for template in SAID_WHEREVER_TRUE {
                    let missing = pair.rule(template) == Some(true) && !all.contains(template);
                    faults.expect(!missing, &name, format!("`{template}` is not said"));
                }
            }
        }
    }
    assert_eq!(pairs, 2 * 3003, "the pairs of 78 codes, in two languages");
    faults.report();
    assert_each_rule_can_fail(&tables, &seen);
}

/// Puts other codes into a sentence that was said of two: there must be some of which it is not true.
fn assert_each_rule_can_fail(tables: &Tables<'_>, seen: &BTreeMap<&str, (Said, &str)>) {
    let mut faults = Faults::default();
    for (template, (said, greeting)) in seen.iter().filter(|(template, _)| **template != "confusion") {
        let codes = ReplyCode::ALL.iter().map(|code| code.as_u16());
        let mut pairs = codes.clone().flat_map(|lower| codes.clone().map(move |higher| (lower, higher)));
        let fails = pairs.any(|(lower, higher)| {
            let mut said = said.clone();
            for (slot, code) in [
                ("lower_code", lower),
                ("first_code", lower),
                ("code", lower),
                ("higher_code", higher),
                ("second_code", higher),
            ] {
                if let Some(text) = said.slots.get_mut(slot) {
                    *text = code.to_string();
                }
            }
            let pair = Pair { tables, lower: lower.min(higher), higher: lower.max(higher), greeting };
            lower < higher && !pair.is_true(&said)
        });
        faults.expect(fails, template, "no pair of which it is not true");
    }
    faults.report();
}
