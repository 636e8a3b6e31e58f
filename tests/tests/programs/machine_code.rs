//! `match_reply!` compiles to what the same match on `as_u16()`, written by hand, compiles to.

use std::fs;

use ftpcodes_tests::user_crate::UserCrate;

/// A function with one match: what it matches, the command, the arms, and the last arm.
struct Case {
    name: &'static str,
    code: &'static str,
    target: &'static str,
    arms: &'static str,
    last: &'static str,
}

const CASES: &[Case] = &[
    Case {
        name: "numbers",
        code: "Code",
        target: "RETR after 1xx",
        arms: "110 => 1, 226 | 250 => f(2), 421 => 3, 4xx => f(4), 5xx => 5,",
        last: "g(other)",
    },
    Case {
        name: "known_codes",
        code: "ReplyCode",
        target: "RETR",
        arms: "110 => 1, 1xx => f(1), 226 | 250 => 2, 332 => f(3), 421 => 3, 4xx => f(4), 5xx => 5,",
        last: "f(u32::from(other.as_u16()))",
    },
    Case {
        name: "plain_numbers",
        code: "u16",
        target: "RETR",
        arms: "1xx => f(1), 226 | 250 => 2, 3xx => f(3), 421 => 3, 4xx => f(4), 5xx => 5,",
        last: "u32::from(other)",
    },
    Case {
        name: "conditions",
        code: "Code",
        target: "STOR first",
        arms: "150 if busy => f(1), 125 | 150 => 2, 3xx if f(3) > 2 => 3, 3xx => f(7), 4xx | 5xx if !busy => 5, 4xx | 5xx => { f(6); 6 }",
        last: "g(other)",
    },
    Case {
        name: "conditions_on_known_codes",
        code: "ReplyCode",
        target: "USER",
        arms: "230 if busy => f(1), 2xx if f(2) == 1 => 2, 2xx => 3, 331 => f(4), 3xx => 4, 4xx if busy => 5, 4xx | 5xx => 6,",
        last: "0",
    },
    Case {
        name: "returns",
        code: "u16",
        target: "NOOP",
        arms: "200 => return 1, 3xx => { if busy { return 2 } 3 } unlisted 299 => f(4), 4xx | 5xx => return f(5),",
        last: "f(u32::from(other))",
    },
    Case { name: "one_class", code: "Code", target: "NOOP", arms: "2xx | 3xx | 4xx | 5xx => 1,", last: "0" },
];

const BEFORE: &str = r#"
use ftpcodes::{Code, ReplyCode, match_reply};
#[inline(never)]
fn f(number: u32) -> u32 { std::hint::black_box(number) }
#[inline(never)]
fn g(code: Code) -> u32 { std::hint::black_box(code.as_u16()).into() }
"#;

impl Case {
    fn with_macro(&self) -> String {
        let Self { target, arms, last, .. } = self;
        self.function(&format!("match_reply!({target}, code, {{ {arms} other => {last} }})"))
    }

    fn by_hand(&self) -> String {
        let number = if self.code == "u16" { "code" } else { "code.as_u16()" };
        let arms = (1..=6).fold(self.arms.replace("unlisted ", ""), |arms, digit| {
            arms.replace(&format!("{digit}xx"), &format!("{digit}00..={digit}99"))
        });
        self.function(&format!("match {number} {{ {arms} _ => {{ let other = code; {} }} }}", self.last))
    }

    fn function(&self, body: &str) -> String {
        let Self { name, code, .. } = self;
        format!("#[unsafe(no_mangle)]\npub fn {name}(code: {code}, busy: bool) -> u32 {{ {body} }}\n")
    }
}

/// The assembly of each of these functions, in their order.
fn assembly(user: &UserCrate, functions: impl Iterator<Item = String>) -> Vec<String> {
    user.write("src/lib.rs", &format!("#![allow(unused)]{BEFORE}{}", functions.collect::<String>()));
    let emit = format!("--emit=asm={}", user.path("out.s").display());
    let release = ["-Copt-level=3", "-Ccodegen-units=1", "-Cdebug-assertions=off", "-Coverflow-checks=off"];
    let arguments = [&["rustc", "--lib", "--", &emit][..], &release].concat();
    user.cargo(&arguments).expect_clean();
    let text = fs::read_to_string(user.path("out.s")).expect("cargo has written it");
    CASES.iter().map(|case| body(&text, case.name)).collect()
}

/// What stands between the label of a function and its end. Labels inside are counted from the first on.
fn body(assembly: &str, name: &str) -> String {
    let (_, after) = assembly.split_once(&format!("\n{name}:\n")).expect("each function is there");
    let body = after.split(".cfi_endproc").next().unwrap_or_default();
    let mut labels: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for line in body.lines() {
        let words = line.split_inclusive(|letter: char| !letter.is_ascii_alphanumeric() && !"._".contains(letter));
        let words = words.map(|word| {
            let label = word.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
            if !label.starts_with(".L") {
                return word.to_owned();
            }
            let place = labels.iter().position(|known| *known == label).unwrap_or_else(|| {
                labels.push(label);
                labels.len() - 1
            });
            word.replacen(label, &format!("label{place}"), 1)
        });
        lines.push(words.collect::<String>());
    }
    lines.join("\n")
}

#[test]
#[ignore = "it builds ftpcodes anew; .ci/run asks for it"]
fn as_written_by_hand() {
    // The profile of the other crates, so that what the macros are made of is not built once more for `--release`.
    let user = UserCrate::new(env!("CARGO_TARGET_TMPDIR"), "machine-code", "ftpcodes");
    let user = user.environment("CARGO_PROFILE_DEV_OPT_LEVEL", "3");
    let by_macro = assembly(&user, CASES.iter().map(Case::with_macro));
    let by_hand = assembly(&user, CASES.iter().map(Case::by_hand));
    for ((case, by_macro), by_hand) in CASES.iter().zip(by_macro).zip(by_hand) {
        assert!(by_hand.lines().count() > 4, "{}:\n{by_hand}", case.name);
        assert_eq!(by_macro, by_hand, "{}", case.name);
    }
}
