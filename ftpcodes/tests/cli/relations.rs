//! How two codes relate, as the commands that get them say.

use super::json;

fn relation(lower: &str, higher: &str) -> String {
    let comparison = json(&["compare", lower, higher, "--format", "json"]);
    comparison["relation"].as_str().unwrap().to_owned()
}

#[track_caller]
fn says(lower: &str, higher: &str, sentences: &[&str]) {
    let relation = relation(lower, higher);
    for sentence in sentences {
        assert!(relation.contains(sentence), "{lower} {higher}: {relation}");
    }
}

#[track_caller]
fn does_not_say(lower: &str, higher: &str, words: &[&str]) {
    let relation = relation(lower, higher);
    for word in words {
        assert!(!relation.contains(word), "{lower} {higher}: {relation}");
    }
}

const EITHER: &str = "either of them may come at the same point";

#[test]
fn one_reply_follows_the_other() {
    says("110", "226", &["In answer to APPE, RETR, STOR, STOU, THMB, 110 may be followed by 226."]);
    says("110", "125", &["125 may be followed by 110."]);
    says("120", "220", &["the connection itself (greeting), REIN, 120 may be followed by 220."]);
    says("150", "421", &["150 may be followed by 421."]);
    // REIN may get 220 at once, too; that is no more than what a preliminary reply says.
    does_not_say("120", "220", &[EITHER]);
}

#[test]
fn replies_that_come_between_do_not_part_a_sequence() {
    // 119, then 354, then 250.
    says("119", "250", &["In answer to MSAM, MSOM, 119 may be followed by 250."]);
    does_not_say("119", "250", &["never gets both"]);
}

#[test]
fn a_sequence_of_commands_and_a_choice_may_both_hold() {
    let sequence = "In answer to USER, 331 asks the client for PASS, and 230 may answer that";
    says("230", "331", &[sequence, "In answer to USER, either of them may come at the same point"]);
    says("235", "335", &["In answer to ADAT, 335 asks the client for ADAT", "In answer to ADAT, either of them"]);
    says("334", "335", &["In answer to AUTH, 334 asks the client for ADAT, and 335 may answer that"]);
    says("230", "332", &["332 asks the client for ACCT, and 230 may answer that", "332 may answer any command"]);
}

#[test]
fn what_may_answer_any_command_is_said_of_commands_that_get_it() {
    says("226", "421", &["421 may answer any command, including those that 226 answers"]);
    says("500", "502", &["Both may answer any command"]);
    says("220", "500", &["500 may answer any command, including those that 220 answers"]);
}

#[test]
fn different_points_and_different_commands() {
    says("226", "550", &["but at different points, and one and the same command never gets both"]);
    // MKD may get either at once; STOR gets 452 first and 552 later.
    says("452", "552", &["In answer to MKD, XMKD, either of them", "Either of them may answer"]);
    says("212", "216", &["No command can get both: 212 answers STAT; 216 answers ALGS."]);
    does_not_say("212", "216", &[EITHER]);
}

#[test]
fn codes_that_answer_no_command_are_told_by_their_classes() {
    for (lower, higher) in [("226", "631"), ("226", "255"), ("430", "434")] {
        does_not_say(lower, higher, &["answer to", "any command", "No command"]);
    }
}
