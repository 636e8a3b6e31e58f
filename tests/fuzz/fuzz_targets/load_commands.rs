//! Loads anything as commands: of the built-in codes, and of a spec that extends them. The outcome is a model or errors,
//! each with a place in its file and in one line.

#![no_main]

#[path = "../shared/diagnostics.rs"]
mod diagnostics;

use std::sync::LazyLock;

use ftpcodes_spec::{Commands, SourceFile, Spec, builtin, load, load_commands};
use libfuzzer_sys::fuzz_target;

const EXTENSION: &str = r#"{"protocol": "X", "extends": "ftp",
    "codes": [{"code": 299, "name": "QuotaReport", "text": "Quota report."}]}"#;

static EXTENDED: LazyLock<Spec> = LazyLock::new(|| load(&[SourceFile::new("x.json", EXTENSION)]).expect("a spec"));

fuzz_target!(|text: &str| {
    let file = SourceFile::new("commands.json", text);
    for spec in [builtin().expect("the built-in spec"), &EXTENDED] {
        match load_commands(std::slice::from_ref(&file), spec) {
            Ok(commands) => check(&commands),
            Err(refused) => {
                diagnostics::check(&refused.diagnostics, std::slice::from_ref(&file));
                // What a macro makes of it is sound as well.
                check(&Commands::skeleton(&refused.commands));
            }
        }
    }
});

fn check(commands: &Commands) {
    for pair in commands.commands.windows(2) {
        assert!(pair[0].verb.value < pair[1].verb.value, "verbs are sorted, and none stands twice");
    }
    for command in &commands.commands {
        assert_eq!(
            commands.command(&command.verb.to_lowercase()).map(|found| found.name.as_str()),
            Some(command.name.as_str())
        );
        for reply in commands.replies_to(command) {
            assert!((100..700).contains(&reply.code));
            assert!(reply.first || !reply.after.is_empty(), "{} {} can never come", command.verb.value, reply.code);
        }
    }
}
