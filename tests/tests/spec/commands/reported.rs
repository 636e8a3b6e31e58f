//! Rules for replies that reports and vendors' documentation give.

use ftpcodes_spec::Basis;
use ftpcodes_tests::commands::good;

use super::{GOODBYE, SOURCE};

const REPORT: &str = r#"{"where": "FluentFTP issue 1507", "situation": "it is late"}"#;
const SEEN: &str = r#""servers": [{"server": "vsftpd 3.0.3", "situation": "it is early"}]"#;

/// A second reply to QUIT, in a line of its own, with these keys besides its code.
fn with(keys: &str) -> ftpcodes_tests::commands::File {
    good().edit(GOODBYE, &format!("{GOODBYE},\n{{\"code\": 230, {keys}}}"))
}

fn reported(more: &str) -> ftpcodes_tests::commands::File {
    with(&format!(r#""basis": "reported"{more}"#))
}

#[test]
fn a_reported_reply_says_where_and_in_which_situation() {
    let commands = reported(&format!(r#", "reports": [{REPORT}]"#)).commands();
    let quit = commands.command("QUIT").unwrap();
    let reply = &quit.replies[1];
    assert_eq!((reply.basis, reply.sources.len(), reply.servers.len()), (Basis::Reported, 0, 0));
    let [report] = reply.reports.as_slice() else { panic!("{reply:?}") };
    assert_eq!((report.origin.as_str(), report.situation.as_str()), ("FluentFTP issue 1507", "it is late"));
    let listed = commands.replies_to(quit);
    let found: Vec<_> = listed.iter().map(|reply| (reply.code, reply.basis, reply.reports.len())).collect();
    assert_eq!(found, [(221, Basis::Specified, 0), (230, Basis::Reported, 1)]);
}

#[test]
fn a_reported_reply_has_reports() {
    let fails = |reports: &str, errors: &[&str]| reported(reports).fails(errors);
    fails("", &["commands.json:26:1: a reply has no `reports`"]);
    fails(r#", "reports": []"#, &["commands.json:26:47: `reports` is empty; expected at least one entry"]);
    fails(r#", "reports": ["IIS"]"#, &["commands.json:26:48: a report must be an object, found a string"]);
    fails(
        r#", "reports": [{"server": "IIS 10"}]"#,
        &[
            "commands.json:26:48: a report has no `situation`",
            "commands.json:26:48: a report has no `where`",
            "commands.json:26:49: unknown key `server` in a report; known keys: where, situation",
        ],
    );
    fails(
        r#", "reports": [{"where": "", "situation": "a\nb"}]"#,
        &[
            "commands.json:26:58: `where` is empty",
            "commands.json:26:75: `situation` holds the control character LF; a text is one line",
        ],
    );
    fails(
        &format!(r#", "reports": [{REPORT}, {REPORT}]"#),
        &["commands.json:26:120: duplicate where `FluentFTP issue 1507`; the first is at commands.json:26:58"],
    );
}

#[test]
fn a_reported_reply_has_neither_sources_nor_servers() {
    reported(&format!(r#", {SOURCE}, "reports": [{REPORT}]"#))
        .fails(&["commands.json:26:47: a reported reply has `sources`; expected `reports` instead"]);
    reported(&format!(r#", {SEEN}, "reports": [{REPORT}]"#))
        .fails(&["commands.json:26:47: a reported reply has `servers`; what a server was seen to send is `observed`"]);
}

#[test]
fn what_was_seen_may_be_reported_too() {
    let reply = format!(r#""basis": "observed", {SEEN}, "reports": [{REPORT}]"#);
    let commands = with(&reply).commands();
    let reply = &commands.command("QUIT").unwrap().replies[1];
    assert_eq!((reply.basis, reply.servers.len(), reply.reports.len()), (Basis::Observed, 1, 1));
    // It stands once at a place: observed.
    good()
        .edit(
            GOODBYE,
            &format!(
                "{GOODBYE},\n{{\"code\": 230, \"basis\": \"observed\", {SEEN}}},\n\
                 {{\"code\": 230, \"basis\": \"reported\", \"reports\": [{REPORT}]}}"
            ),
        )
        .fails(&["commands.json:27:10: duplicate reply 230 at one position; the first is at commands.json:26:10"]);
}

#[test]
fn what_a_document_allows_needs_no_reports() {
    let message = "`reports` stands at a reply that is neither observed nor reported; expected `sources` only";
    for basis in ["specified", "implied"] {
        let column = 39 + basis.len();
        with(&format!(r#""basis": "{basis}", "reports": [{REPORT}], {SOURCE}"#))
            .fails(&[&format!("commands.json:26:{column}: {message}")]);
    }
    good()
        .edit(r#""except": ["QUIT"]"#, &format!(r#""reports": [{REPORT}]"#))
        .fails(&[&format!("commands.json:3:108: {message}")]);
}

#[test]
fn a_general_reply_is_not_reported() {
    let wrong = "commands.json:3:28: a general reply is `reported`; expected `specified` or `implied`";
    let general = r#"{"code": 421, "basis": "implied","#;
    good().edit(general, r#"{"code": 421, "basis": "reported","#).fails(&[wrong]);
}
