//! Bad input of every kind: a spec loads or is refused with errors that people can use. Nothing panics or hangs. The first
//! tenth of what is made up; all of it with `FTPCODES_LONG_TESTS=1`, as `.ci/run` does.

mod work;

use fastrand::Rng;
use ftpcodes_spec::{BUILTIN, Diagnostic, SourceFile, load};
use ftpcodes_tests::runs_long;
use ftpcodes_tests::spec::good;
use serde_json::Value;

/// Loads the files and checks the errors, if there are any. Whether the spec was good.
fn loads(files: &[SourceFile]) -> bool {
    let Err(refused) = load(files) else {
        return true;
    };
    assert!(!refused.diagnostics.is_empty(), "refused without an error");
    for diagnostic in &refused.diagnostics {
        check(diagnostic, files);
    }
    false
}

fn check(diagnostic: &Diagnostic, files: &[SourceFile]) {
    let Diagnostic { file, line, column, message } = diagnostic;
    let file = files.iter().find(|known| known.name == *file).unwrap_or_else(|| panic!("no such file: {diagnostic}"));
    let text = file.text.split('\n').nth(*line - 1).unwrap_or_else(|| panic!("no such line: {diagnostic}"));
    assert!((1..=text.chars().count() + 1).contains(column), "no such column: {diagnostic}");
    assert!(!message.contains(|character: char| character.is_control()), "several lines: {message:?}");
    assert!(message.len() < 2000, "{} bytes: {message}", message.len());
    let start = message.chars().next().expect("a message is not empty");
    assert!(!start.is_uppercase() && !message.ends_with('.'), "not the form of a message: {message}");
}

/// A real spec with all its languages, cut to a few codes.
fn cut(files: &[(&str, String)], codes: usize) -> Vec<SourceFile> {
    let parsed =
        files.iter().map(|(name, text)| (name, serde_json::from_str::<Value>(text).expect("a real file is JSON")));
    let mut parsed: Vec<_> = parsed.collect();
    let all = parsed[0].1["codes"].as_array_mut().expect("the codes are a list");
    all.truncate(codes);
    let numbers: Vec<String> = all.iter().map(|code| code["code"].to_string()).collect();
    if let Some(languages) = parsed[0].1["languages"].as_array_mut() {
        let is_here = |tag: &Value| {
            files.iter().any(|(name, _)| name.ends_with(&format!("/{}.json", tag.as_str().unwrap_or_default())))
        };
        languages.retain(is_here);
    }
    for (_, file) in &mut parsed {
        let file = file.as_object_mut().expect("a file is an object");
        for key in ["confusions", "labels", "templates"] {
            file.remove(key);
        }
        for key in ["codes", "aliases"] {
            if let Some(words) = file.get_mut(key).and_then(Value::as_object_mut) {
                words.retain(|number, _| numbers.contains(number));
            }
        }
        // What the commands and the troubles have, which are no part of the codes: enough to be spoilt.
        for key in ["commands", "situations", "troubles"] {
            if let Some(words) = file.get_mut(key).and_then(Value::as_object_mut) {
                let some: Vec<String> = words.keys().take(2).cloned().collect();
                words.retain(|key, _| some.contains(key));
            }
        }
    }
    let text = |file: &Value| serde_json::to_string_pretty(file).expect("JSON can be written");
    parsed.iter().map(|(name, file)| SourceFile::new(**name, text(file))).collect()
}

fn real_specs() -> Vec<Vec<SourceFile>> {
    let example = |path: &'static str| (path, ftpcodes_tests::read(path));
    // The codes, their language and a translation; those into other languages are alike.
    let ftp: Vec<_> = BUILTIN.iter().take(3).map(|(name, text)| (*name, (*text).to_owned())).collect();
    let smtp = [example("tests/examples/smtp/spec/smtp.json"), example("tests/examples/smtp/spec/smtp/ru.json")];
    let nntp = ["nntp.json", "nntp/de.json", "nntp/ja.json"]
        .map(|name| (name, ftpcodes_tests::read(&format!("tests/examples/nntp/spec/{name}"))));
    vec![cut(&ftp, 2), cut(&smtp, 2), cut(&nntp, 2), good().sources().to_vec()]
}

/// Where the tokens of a JSON text stand: strings, numbers and words, and each mark alone.
fn tokens(text: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start + 1..];
        let length = match text[start] {
            b'"' => 2 + rest.iter().position(|byte| *byte == b'"').unwrap_or(rest.len().saturating_sub(1)),
            b'0'..=b'9' | b'a'..=b'z' => 1 + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count(),
            _ => 1,
        };
        let end = (start + length).min(text.len());
        if !text[start].is_ascii_whitespace() {
            found.push(start..end);
        }
        start = end;
    }
    found
}

fn fragment(random: &mut Rng, text: &[u8]) -> std::ops::Range<usize> {
    let start = random.usize(..=text.len());
    start..(start + random.usize(..40)).min(text.len())
}

fn mutate(random: &mut Rng, text: &mut Vec<u8>) {
    let place = random.usize(..=text.len());
    match random.u8(..8) {
        0 if place < text.len() => text[place] ^= 1 << random.u8(..8),
        1 => drop(text.drain(fragment(random, text))),
        2 => {
            let strange = ["\0", "\u{2028}", "\u{feff}", "{}", "[[", "\\ud800", ",", "\"", "-1e999", "null", "\n", "ы"];
            text.splice(place..place, random.choice(strange).unwrap_or_default().bytes());
        }
        3 => {
            let copy = text[fragment(random, text)].to_vec();
            text.splice(place..place, copy);
        }
        4 => text.truncate(place),
        5 => text.insert(place, random.u8(..)),
        // Tokens change places, so that the syntax often stays good; or one takes another's place.
        kind => {
            let tokens = tokens(text);
            let (Some(one), Some(other)) = (random.choice(&tokens), random.choice(&tokens)) else {
                return;
            };
            let (first, last) = if one.start < other.start { (one, other) } else { (other, one) };
            let (first_text, last_text) = (text[first.clone()].to_vec(), text[last.clone()].to_vec());
            if kind == 6 {
                text.splice(last.clone(), first_text);
            }
            text.splice(first.clone(), last_text);
        }
    }
}

/// Spoils one file of a spec in a few places.
fn spoil(random: &mut Rng, files: &[SourceFile]) -> Vec<SourceFile> {
    let mut files = files.to_vec();
    let chosen = random.usize(..files.len());
    let mut text = std::mem::take(&mut files[chosen].text).into_bytes();
    for _ in 0..random.usize(1..4) {
        mutate(random, &mut text);
    }
    files[chosen].text = String::from_utf8_lossy(&text).into_owned();
    files
}

/// How many are tried.
fn many(all: u64) -> u64 {
    if runs_long() { all } else { all / 10 }
}

#[test]
fn mutated_specs_load_or_are_refused() {
    let specs = real_specs();
    for (place, files) in specs.iter().enumerate() {
        load(files).unwrap_or_else(|refused| panic!("the real spec {place} was cut badly:\n{refused}"));
    }
    let count = many(10_000);
    let mut good = 0;
    for seed in 0..count {
        let mut random = Rng::with_seed(seed);
        let files = spoil(&mut random, &specs[usize::try_from(seed).unwrap() % specs.len()]);
        let outcome = std::panic::catch_unwind(|| loads(&files));
        good += u64::from(outcome.unwrap_or_else(|_| panic!("seed {seed}")));
    }
    // Some mutations leave a spec good; if all or none did, this test would test nothing.
    assert!((count / 100..count / 2).contains(&good), "{good} of {count} are good");
}

#[test]
fn mutated_whole_specs_load_or_are_refused() {
    let whole: Vec<SourceFile> = BUILTIN.iter().map(|(name, text)| SourceFile::new(*name, *text)).collect();
    for seed in 0..20 {
        loads(&spoil(&mut Rng::with_seed(seed), &whole));
    }
}

#[test]
fn random_bytes_are_refused() {
    for seed in 0..many(1000) {
        let mut random = Rng::with_seed(seed);
        let json = br#"{}[]",:0123456789truefalsn \"#;
        let length = random.usize(..300);
        let bytes: Vec<u8> = match seed % 2 {
            0 => std::iter::repeat_with(|| random.u8(..)).take(length).collect(),
            _ => std::iter::repeat_with(|| *random.choice(json).unwrap()).take(length).collect(),
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!loads(&[SourceFile::new("codes.json", text.clone())]), "seed {seed}");
        assert!(!loads(good().with("more.json", &text).sources()), "seed {seed}");
    }
}
