//! What is asked without the name of a question.

use super::{printed, refused, run};

const NNTP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/examples/nntp/spec/nntp.json");

#[test]
fn nothing_is_answered_with_the_first_steps() {
    let steps = printed(&[]);
    for step in ["ftpcodes 426", "ftpcodes 425 426", "ftpcodes RETR", "--help"] {
        assert!(steps.contains(step), "{steps}");
    }
    assert!(steps.lines().count() <= 10, "{steps}");
}

#[test]
fn two_codes_are_compared() {
    for format in ["text", "markdown", "html", "json"] {
        let long = printed(&["compare", "425", "426", "--lang", "ru", "--format", format]);
        assert_eq!(printed(&["426", "425", "--lang", "ru", "--format", format]), long, "{format}");
    }
    assert_eq!(refused(&["425", "427"]).0, 1);
}

#[test]
fn a_verb_is_a_command() {
    for format in ["text", "markdown", "html", "json"] {
        let long = printed(&["command", "RETR", "--format", format]);
        assert_eq!(printed(&["RETR", "--format", format]), long, "{format}");
    }
    assert_eq!(printed(&["retr"]), printed(&["RETR"]));
    // A question in small letters, a command in capitals.
    assert!(printed(&["LIST"]).starts_with("LIST "));
    assert_eq!(printed(&["--spec", NNTP, "AUTHINFO", "USER"]), printed(&["--spec", NNTP, "command", "AUTHINFO USER"]));
}

#[test]
fn all_commands_that_are_equally_near_are_named() {
    let near = "`RERT` is no command of this registry; did you mean REST or RETR?\n";
    assert_eq!(refused(&["RERT"]), (1, near.to_owned()));
    assert_eq!(refused(&["command", "RERT"]), (1, near.to_owned()));
}

#[test]
fn words_that_are_no_command_lead_to_the_search() {
    let (exit, said) = refused(&["disk", "full"]);
    let expected = "`disk full` is no command of this registry; `search disk full` finds codes that speak of it\n";
    assert_eq!((exit, said.as_str()), (1, expected));
    let (exit, said) = refused(&["xyzzy"]);
    assert_eq!((exit, said.as_str()), (1, "`xyzzy` is no command of this registry; `command --all` lists them\n"));
}

#[test]
fn other_numbers_are_wrong_usage() {
    for (asked, said) in [
        (&["4xx"][..], "`4xx` is no reply code; did you mean `list 4xx`?"),
        (&["4x6"], "expected a reply code, such as 426, two of them, or a command, such as RETR"),
        (&["425", "RETR"], "expected a reply code, such as 426, two of them, or a command, such as RETR"),
        (&["425", "426", "450"], "expected one code, or two to compare"),
        (&["426", "--lang", "ru,en"], "an answer is in one language; expected one `--lang`"),
    ] {
        assert_eq!(refused(asked), (2, format!("error: {said}\n\nFor more information, try '--help'.\n")), "{asked:?}");
    }
    assert!(run(&["426", "426"]).status.success());
}
