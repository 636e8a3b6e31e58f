//! Holds each generated sentence of comparisons against the registry's files: those of a tenth of the pairs in each
//! language, of all with `FTPCODES_LONG_TESTS=1`.
//!
//! Every text is taken apart into the templates that it was made from, in each language, and each template has a rule
//! in `rules`: when it is true, by the files of the registry read by other means than the library's (`tables`). A sentence
//! whose rule is false is a fault, and so is one that `SAID_WHEREVER_TRUE` lists and that is missing where its rule is
//! true.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{Language, ReplyCode};
use ftpcodes_spec::{builtin, builtin_commands};
use ftpcodes_tests::marks::{Marks, undirected};
use ftpcodes_tests::rules::Pair;
use ftpcodes_tests::runs_long;
use ftpcodes_tests::said::{Reader, Said};
use ftpcodes_tests::tables::Tables;
use ftpcodes_tests::words::Faults;

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
    let mut faults = Faults::default();
    let (mut pairs, mut random) = (0, fastrand::Rng::with_seed(1123));
    let mut seen: BTreeMap<&str, (Said, Marks)> = BTreeMap::new();
    for words in &spec.languages {
        let language: Language = words.tag.parse().expect("each language of the spec is compiled in");
        let marks = Marks::of(words);
        let mut reader = Reader::new(words, |template| !is_of_pages(template));
        let names = ["asks 1", "asks 2", "asks 3", "asks 4", "asks 5", "asks 6"];
        let asks = words.classes.iter().map(|class| class.asks.as_str());
        reader.plain =
            names.into_iter().zip(asks).chain(words.confusions.iter().map(|of| ("confusion", of.as_str()))).collect();
        for (place, lower) in ReplyCode::ALL.iter().enumerate() {
            for higher in &ReplyCode::ALL[place + 1..] {
                if !runs_long() && random.u8(..) >= 24 {
                    continue;
                }
                pairs += 1;
                let name = format!("{lower}/{higher} {language}");
                let pair = Pair { tables: &tables, lower: lower.as_u16(), higher: higher.as_u16(), marks: &marks };
                let comparison = lower.compare_in(*higher, language);
                let texts =
                    comparison.differences().chain(comparison.relation()).map(|text| undirected(&text.to_string()));
                let mut all = BTreeSet::new();
                for text in texts {
                    let Some(sentences) = reader.read(&text) else {
                        faults.add(&name, format!("`{text}` is made from no template"));
                        continue;
                    };
                    for said in sentences {
                        faults.expect(pair.is_true(&said), &name, format!("`{}` is said", said.template));
                        all.insert(said.template);
                        seen.entry(said.template).or_insert((said, marks.clone()));
                    }
                }
                for template in SAID_WHEREVER_TRUE {
                    let missing = pair.rule(template) == Some(true) && !all.contains(template);
                    faults.expect(!missing, &name, format!("`{template}` is not said"));
                }
            }
        }
    }
    let all = 3003 * spec.languages.len();
    let expected = if runs_long() { all } else { all / 12 };
    assert!(pairs >= expected, "{pairs} pairs: fewer than {expected} of 78 codes in all languages");
    faults.report();
    assert_each_rule_can_fail(&tables, &seen);
}

/// Puts other codes into a sentence that was said of two: there must be some of which it is not true.
fn assert_each_rule_can_fail(tables: &Tables<'_>, seen: &BTreeMap<&str, (Said, Marks)>) {
    let mut faults = Faults::default();
    for (template, (said, marks)) in seen.iter().filter(|(template, _)| **template != "confusion") {
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
            let pair = Pair { tables, lower: lower.min(higher), higher: lower.max(higher), marks };
            lower < higher && !pair.is_true(&said)
        });
        faults.expect(fails, template, "no pair of which it is not true");
    }
    faults.report();
}
