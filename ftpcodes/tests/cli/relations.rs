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
    says("120", "220", &["opening the connection, REIN, 120 may be followed by 220."]);
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
    let sequence = "In answer to USER, 331 asks the client for PASS, and 230 may be the answer to that";
    says("230", "331", &[sequence, "In answer to USER, either of them may come at the same point"]);
    says("235", "335", &["In answer to ADAT, 335 asks the client for ADAT", "In answer to ADAT, either of them"]);
    says("334", "335", &["In answer to AUTH, 334 asks the client for ADAT, and 335 may be the answer to that"]);
    says(
        "230",
        "332",
        &["332 asks the client for ACCT, and 230 may be the answer to that", "332 is not bound to certain commands"],
    );
}

#[test]
fn what_may_answer_any_command_is_said_of_commands_that_get_it() {
    says(
        "226",
        "421",
        &["421 is not bound to certain commands: in answer to ABOR, APPE, ", "at the same point as 226, one instead"],
    );
    says("500", "502", &["Neither of them is bound to certain commands"]);
    says("220", "500", &["500 is not bound to certain commands: in answer to HOST, REIN, "]);
    // 110 comes after 125 or 150 only, and 332 in place of these.
    says(
        "110",
        "332",
        &["332 is not bound to certain commands and may answer APPE, ", "none of these commands gets both"],
    );
}

#[test]
fn different_points_and_different_commands() {
    says(
        "226",
        "555",
        &["but at different points: as far as this registry knows, one and the same command never gets both"],
    );
    // MKD may get either at once. By RFC 959, STOR gets 452 first and 552 later; pure-ftpd sends 552 in place of the 150.
    says("452", "552", &["In answer to MKD, XMKD, either of them", "some servers do not keep to these"]);
    does_not_say("452", "552", &["never gets both"]);
    says("212", "216", &["In this registry no command gets both: 212 answers STAT; 216 answers ALGS."]);
    does_not_say("212", "216", &[EITHER]);
    // By the RFCs 227 answers PASV and 229 EPSV; that servers mix them up is reported.
    says("227", "229", &["In answer to EPSV (reported), PASV (reported), either of them"]);
    // Who answers with a 220 though no document says so is marked.
    says(
        "220",
        "234",
        &[
            "220 answers opening the connection, EPSV (observed), HOST, MODE (reported), PASS (reported), REIN, SSCN; 234",
        ],
    );
}

#[test]
fn codes_that_answer_no_command_are_told_by_their_classes() {
    for (lower, higher) in [("226", "631"), ("226", "255"), ("430", "434")] {
        does_not_say(lower, higher, &["answer to", "certain commands", "no command gets both:"]);
    }
}

#[test]
fn advice_decides_what_failures_have_in_common() {
    // A wrong password is not to be repeated, though the first digit of 430 is 4.
    does_not_say("430", "530", &["may succeed another time"]);
    does_not_say("402", "502", &["may succeed another time"]);
    says("402", "502", &["after neither is the same command worth sending again while nothing has changed"]);
    says("450", "550", &["by 450 the identical command may succeed another time"]);
}

#[test]
fn what_the_first_digit_leaves_open_is_not_said_to_be_the_same() {
    // RFC 959 section 4.1.1: 331 asks for PASS, 350 for RNTO or a transfer.
    says("331", "350", &["do not always ask the same of the client"]);
    // RFC 4217 section 4.2: after 234 the TLS handshake comes first.
    does_not_say("220", "234", &["ask the same"]);
    // RFC 959 section 4.1.1 QUIT, and RFC 354 section IV.B: "Service terminated".
    says("221", "231", &["After either of them the server closes the control connection."]);
    // RFC 2228 section 5.2: the reply inside may be any.
    let differences = json(&["compare", "402", "631", "--format", "json"])["differences"].to_string();
    assert!(!differences.contains("After 631 there is nothing to repeat"), "{differences}");
}
