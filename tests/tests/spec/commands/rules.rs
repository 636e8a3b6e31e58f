//! General replies: where they hold, and where an entry of the command takes their place.

use ftpcodes_spec::{Basis, Commands, ListedReply};
use ftpcodes_tests::commands::{extending, good};

fn commands(general: &str, replies: &str) -> Commands {
    let text = format!(
        "{{\"general\": [{general}],\n\"commands\": [{{\"verb\": \"GET\", \"replies\": [{replies}]}}, {{\"verb\": \"PUT\", \
         \"replies\": [226]}}]}}"
    );
    good().rewrite(&text).commands()
}

/// The entries of a code for GET: basis, first, after, whether by a rule.
fn entries(commands: &Commands, code: u16) -> Vec<(Basis, bool, Vec<u16>, bool)> {
    let Some(get) = commands.command("GET") else { return Vec::new() };
    let listed = commands.replies_to(get);
    let entry = |reply: &ListedReply<'_>| (reply.basis, reply.first, reply.after.clone(), reply.general);
    listed.iter().filter(|reply| reply.code == code).map(entry).collect()
}

#[test]
fn an_exception_holds_after_another_reply_too() {
    let general = r#"{"code": 421, "any_time": true, "except": ["GET"]}"#;
    let replies = r#"{"code": 150, "next": [226]}"#;
    assert_eq!(entries(&commands(general, replies), 421), []);
    let without = commands(&general.replace("GET", "PUT"), replies);
    assert_eq!(entries(&without, 421), [(Basis::Specified, true, vec![150], true)]);
    // What is listed first is not lost, and comes nowhere else.
    let listed = commands(general, &format!("421, {replies}"));
    assert_eq!(entries(&listed, 421), [(Basis::Specified, true, vec![], false)]);
}

#[test]
fn a_rule_yields_only_where_the_command_lists_the_code() {
    let found = commands(r#"{"code": 530}"#, r#"{"code": 150, "next": [226, 530]}"#);
    let later = (Basis::Specified, false, vec![150], false);
    assert_eq!(entries(&found, 530), [later.clone(), (Basis::Specified, true, vec![], true)]);
    let found = commands(r#"{"code": 530, "any_time": true}"#, r#"{"code": 150, "next": [226, 530]}"#);
    assert_eq!(entries(&found, 530), [later, (Basis::Specified, true, vec![], true)]);
    let found = commands(r#"{"code": 530, "any_time": true}"#, r#"{"code": 150, "next": [226]}, 530"#);
    assert_eq!(
        entries(&found, 530),
        [(Basis::Specified, true, vec![], false), (Basis::Specified, false, vec![150], true)]
    );
}

#[test]
fn what_a_rule_asks_for_stays_apart_from_what_the_command_lists() {
    let found =
        commands(r#"{"code": 331, "then": ["PUT"]}"#, r#"{"code": 150, "next": [{"code": 331, "then": ["GET"]}]}"#);
    let listed = found.replies_to(found.command("GET").unwrap());
    let asked = listed.iter().filter(|reply| reply.code == 331).map(|reply| reply.then.clone());
    assert_eq!(asked.collect::<Vec<_>>(), [["GET"], ["PUT"]]);
}

const SEEN: &str = r#"{"code": 530, "basis": "observed", "servers": [{"server": "x 1", "situation": "it is busy"}]}"#;

/// The error at this place, about 530 to GET.
fn contradicted(place: &str) -> String {
    format!(
        "commands.json:{place}: 530 is observed in answer to `GET` where a general rule lets it come; expected `GET` in the \
         `except` of the rule, or no entry here"
    )
}

#[test]
fn what_was_observed_does_not_stand_where_a_rule_holds() {
    let file = |rule: &str, replies: &str| {
        let text =
            format!("{{\"general\": [{rule}], \"commands\": [{{\"verb\": \"GET\", \"replies\": [\n{replies}]}}]}}");
        good().rewrite(&text)
    };
    let later = format!(r#"{{"code": 150, "next": [226, {SEEN}]}}"#);
    file(r#"{"code": 530}"#, SEEN).fails(&[&contradicted("2:10")]);
    file(r#"{"code": 530, "any_time": true}"#, &later).fails(&[&contradicted("2:38")]);
    // Neither rule speaks of the place.
    assert!(file(r#"{"code": 530}"#, &later).loads());
    assert!(file(r#"{"code": 530, "any_time": true, "except": ["GET"]}"#, &later).loads());
}

#[test]
fn what_was_observed_of_ftp_does_not_stand_where_an_added_rule_holds() {
    let seen = SEEN.replace("530", "503");
    let added = extending(&format!("{{\"commands\": [{{\"verb\": \"NOOP\", \"replies\": [\n{seen}]}}]}}"));
    added.fails(&[&contradicted("2:10").replace("530", "503").replace("GET", "NOOP")]);
    // Servers answer so, and no document says it: the rule was added, so its place is told.
    let rule = "{\"general\": [\n{\"code\": 451}],\"commands\": [{\"verb\": \"XYZZY\", \"replies\": [200]}]}";
    let errors = extending(rule).fault();
    assert!(
        errors.lines().all(|line| line.starts_with("commands.json:2:10: 451 is observed in answer to `")),
        "{errors}"
    );
    assert!(errors.contains("`RETR`"), "{errors}");
}
