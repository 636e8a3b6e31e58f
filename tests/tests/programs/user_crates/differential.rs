//! Random specs in a user's crate: what its tables hold and which uses of its macros compile, against an independent
//! reading of the rules. The tests of the macros try many more specs, without the compiler.

#[path = "../../../differential/mod.rs"]
mod specs;

use std::collections::BTreeSet;
use std::fmt::Write;

use ftpcodes_tests::user_crate::UserCrate;
use specs::{Basis, CODES, Command, Place, Spec, codes_json, random_spec};

use super::user_crate;

const SPECS: usize = 5;

fn specs() -> Vec<Spec> {
    (1000..).map(random_spec).filter(|spec| !spec.contradicts_itself()).take(SPECS).collect()
}

/// A use of a macro, and whether it compiles.
type Use = (String, bool);

fn uses(spec: &Spec) -> Vec<Use> {
    let mut uses = Vec::new();
    for command in &spec.commands {
        add_uses(spec, command, command.verb, &command.places(), &mut uses);
        for place in command.places() {
            let target = match place {
                Place::First => format!("{} first", command.verb),
                Place::After(code) => format!("{} after {code}", command.verb),
            };
            add_uses(spec, command, &target, &[place], &mut uses);
        }
    }
    uses
}

fn add_uses(spec: &Spec, command: &Command, target: &str, places: &[Place], uses: &mut Vec<Use>) {
    let entries = spec.at_any(command, places);
    let possible: BTreeSet<u16> = entries.iter().map(|(code, ..)| *code).collect();
    let documented = entries.iter().filter(|(_, basis, _)| basis.is_documented());
    let documented: BTreeSet<u16> = documented.map(|(code, ..)| *code).collect();
    for (with, required) in [("", &documented), (" + observed", &possible)] {
        let arms = |codes: &mut dyn Iterator<Item = &u16>| -> String {
            codes.fold(String::new(), |arms, code| arms + &format!("{code} => {{}} "))
        };
        let matching = |arms: String| format!("match_x_reply!({target}{with}, code, {{ {arms}_ => {{}} }});");
        uses.push((matching(arms(&mut required.iter())), true));
        if let Some(forgotten) = required.first() {
            uses.push((matching(arms(&mut required.iter().filter(|code| *code != forgotten))), false));
        }
    }
    for (code, _) in CODES {
        uses.push((format!("let _ = x_reply!({target}, {code});"), documented.contains(&code)));
        uses.push((format!("let _ = x_code!({target}, {code});"), possible.contains(&code)));
    }
}

/// What the tables of a spec hold, a line for each thing.
fn expected(spec: &Spec) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for command in &spec.commands {
        let verb = command.verb;
        for (code, basis, by_rule) in spec.at(command, Place::First) {
            lines.insert(format!("{verb} first {code} {} {by_rule}", basis.word()));
        }
        for (before, _) in CODES.into_iter().filter(|(code, _)| command.places().contains(&Place::After(*code))) {
            for (code, basis, by_rule) in spec.at(command, Place::After(before)) {
                lines.insert(format!("{verb} after {before} {code} {} {by_rule}", basis.word()));
            }
        }
        for (code, _) in CODES {
            lines.extend(spec.asked(command, code).into_iter().map(|asked| format!("{verb} {code} asks for {asked}")));
            let basis = spec.basis(command, code).map_or("none", Basis::word);
            lines.insert(format!("{verb} {code} is {basis}"));
        }
    }
    lines
}

const SHOW: &str = r#"
    fn show(name: &str) {
        for command in XCommand::ALL {
            let of = |reply: XCommandReply| format!("{} {} {}", reply.code(), reply.basis().as_str(), reply.is_general());
            for reply in command.replies() { println!("{name} {command} first {}", of(reply)); }
            for number in 100..700 {
                let Some(code) = XCode::from_u16(number) else { continue };
                for reply in command.next_after(code) { println!("{name} {command} after {code} {}", of(reply)); }
                for asked in command.commands_after(code) { println!("{name} {command} {code} asks for {asked}"); }
                let basis = command.outcome(code.code()).basis().map_or("none", |basis| basis.as_str());
                println!("{name} {command} {code} is {basis}");
            }
        }
    }
"#;

/// A program with a module for each spec, and in each a function with these uses, one on a line.
fn program(specs: &[Spec], wanted: bool) -> (String, Vec<(usize, String)>) {
    let mut text = String::from("#![allow(dead_code, unused_macros)]\n");
    let mut places = Vec::new();
    for (number, spec) in specs.iter().enumerate() {
        let macros = "macro x_code; macro match_x_reply; macro x_reply;";
        let call = format!("spec = \"spec/s{number}.json\"; pub enum XCode; pub enum XCommand; {macros}");
        let _ = writeln!(text, "mod s{number} {{ ftpcodes::reply_codes! {{ {call} }}\npub fn uses(code: u16) {{");
        for (user, _) in uses(spec).into_iter().filter(|(_, compiles)| *compiles == wanted) {
            places.push((text.lines().count() + 1, format!("{user}\n{}", spec.json())));
            let _ = writeln!(text, "{user}");
        }
        let _ = writeln!(text, "let _ = code; }}\npub {}\n}}", SHOW.trim());
    }
    let calls: String = (0..specs.len()).map(|number| format!("s{number}::show(\"s{number}\");")).collect();
    (format!("{text}fn main() {{ {calls} }}\n"), places)
}

fn with_specs(name: &str, specs: &[Spec]) -> UserCrate {
    let user = user_crate(name);
    for (number, spec) in specs.iter().enumerate() {
        user.write(&format!("spec/s{number}.json"), &codes_json());
        user.write(&format!("spec/s{number}.commands.json"), &spec.json());
    }
    user
}

#[test]
fn tables_and_macros_of_random_specs() {
    let specs = specs();
    let user = with_specs("commands-random", &specs);
    let (good, _) = program(&specs, true);
    user.write("src/main.rs", &good);
    let printed = user.run();
    let printed: BTreeSet<String> = printed.lines().map(str::to_owned).collect();
    let expected = specs
        .iter()
        .enumerate()
        .flat_map(|(number, spec)| expected(spec).into_iter().map(move |line| format!("s{number} {line}")));
    let expected: BTreeSet<String> = expected.collect();
    let differing: Vec<&String> = printed.symmetric_difference(&expected).collect();
    assert!(differing.is_empty() && !expected.is_empty(), "{differing:#?}");

    let (bad, places) = program(&specs, false);
    user.write("src/main.rs", &bad);
    let outcome = user.cargo(&["check"]);
    let lines = outcome.stderr.lines().filter_map(|line| {
        let place = line.trim_start().strip_prefix("--> src/main.rs:")?;
        place.split(':').next()?.parse::<usize>().ok()
    });
    let refused: BTreeSet<usize> = lines.collect();
    let passed: Vec<&String> =
        places.iter().filter(|(line, _)| !refused.contains(line)).map(|(_, user)| user).collect();
    assert!(passed.is_empty() && places.len() > 50, "compile and should not: {passed:#?}");
    assert_eq!(refused.len(), places.len(), "{}", outcome.stderr);
}
