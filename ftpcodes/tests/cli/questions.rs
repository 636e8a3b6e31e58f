//! What people ask of a reply code or a command in public, and what an answer must hold.
//!
//! `tests/data/questions.json` has the questions in our words, where they were seen, what to ask the program, and the words
//! without which its answer is of no use; for a search, the codes that must be among the first three.

use serde_json::Value;

use super::{json, printed};

const QUESTIONS: &str = include_str!("../../../tests/data/questions.json");

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map_or_else(Vec::new, |values| values.iter().map(|value| value.as_str().unwrap()).collect())
}

#[test]
fn questions_are_answered() {
    let questions: Vec<Value> = serde_json::from_str(QUESTIONS).unwrap();
    assert!(questions.len() >= 40);
    for question in &questions {
        let (asked, holds) = (strings(&question["ask"]), strings(&question["holds"]));
        let first = question["first"].as_array();
        assert!(!holds.is_empty() || first.is_some(), "{question}");
        assert!(strings(&question["seen"]).iter().all(|seen| seen.contains('/') && seen.contains('#')), "{question}");
        let answer = printed(&asked);
        for words in holds {
            assert!(answer.contains(words), "{question}: no `{words}` in\n{answer}");
        }
        let Some(first) = first else { continue };
        let found = json(&[&asked[..], &["--format", "json"]].concat());
        let found: Vec<&Value> = found.as_array().unwrap().iter().take(3).map(|code| &code["code"]).collect();
        assert!(first.iter().all(|code| found.contains(&code)), "{question}: {found:?}");
    }
}
