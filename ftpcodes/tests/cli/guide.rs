//! The guide: its transcripts are what their pages say of them, and its links lead to what they are named after. Its Rust code
//! runs as a test of the documentation.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use ftpcodes::{Command, ReplyCode, Trouble};

use super::{Value, printed, program};

const MODULES: &str = include_str!("../../src/guide.rs");
const FRONT: &str = include_str!("../../src/guide.md");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide")
}

/// The names and texts of all pages but the first, in alphabetical order.
fn pages() -> Vec<(String, String)> {
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = paths.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect();
    pages.push(("guide".to_owned(), FRONT.to_owned()));
    pages.sort();
    pages
}

/// A block of code, with what stands before it.
struct Block<'a> {
    before: &'a str,
    kind: &'a str,
    text: &'a str,
}

/// The blocks of a page, and what stands outside of them.
fn take_apart(page: &str) -> (Vec<Block<'_>>, String) {
    let parts: Vec<&str> = page.split("```").collect();
    assert_eq!(parts.len() % 2, 1, "a block does not end");
    let blocks = parts.chunks_exact(2).map(|pair| {
        let (kind, text) = pair[1].split_once('\n').unwrap();
        Block { before: pair[0], kind, text }
    });
    (blocks.collect(), parts.iter().step_by(2).copied().collect())
}

fn blocks<'a>(page: &'a str, kind: &str) -> Vec<Block<'a>> {
    take_apart(page).0.into_iter().filter(|block| block.kind == kind).collect()
}

/// What `ftpcodes annotate` says of a log.
fn annotated(log: &str, format: &str) -> String {
    let mut child = program(&["annotate", "-", "--format", format]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(log.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "no reply was found in\n{log}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn transcripts_have_the_troubles_that_are_announced_and_no_others() {
    let (mut healthy, mut troubled) = (0, 0);
    for (name, page) in pages() {
        for Block { before, text: log, .. } in blocks(&page, "text") {
            let announced = before.trim_end().rsplit_once("<!-- trouble: ").filter(|(_, rest)| rest.ends_with(" -->"));
            let announced = announced.and_then(|(_, rest)| rest.strip_suffix(" -->")).filter(|id| !id.contains('\n'));
            *if announced.is_some() { &mut troubled } else { &mut healthy } += 1;
            let found = annotated(log, "json");
            let found = found.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
            let troubles: Vec<String> =
                found.filter_map(|object| object["trouble"].as_str().map(str::to_owned)).collect();
            assert_eq!(troubles, Vec::from_iter(announced), "{name}:\n{log}");
            let marked = annotated(log, "text");
            assert!(!marked.lines().any(|line| line.starts_with("  ! ")), "{name}:\n{marked}");
        }
    }
    assert!(healthy > 20 && troubled > 10, "{healthy} {troubled}");
}

#[test]
fn every_page_is_reached_from_the_front_page() {
    let pages = pages();
    assert!(pages.len() > 12, "{pages:?}");
    for (name, page) in pages.iter().filter(|(name, _)| name != "guide") {
        assert!(FRONT.contains(&format!("](crate::guide::{name})")), "nothing leads to {name}");
        let module = format!("#[doc = include_str!(\"guide/{name}.md\")]\n#[doc(alias(");
        assert!(MODULES.contains(&module) && MODULES.contains(&format!("\npub mod {name} {{}}\n")), "{name}");
        assert!(page.contains("](crate::guide::"), "{name} leads nowhere");
    }
}

#[test]
fn pages_are_short_and_begin_with_what_they_are_for() {
    for (name, page) in pages() {
        let (first, _) = page.split_once("\n\n").unwrap();
        assert!(first.ends_with('.') && !first.starts_with('#'), "{name}: {first}");
        assert!(page.lines().count() < 180, "{name} has {} lines", page.lines().count());
        let long = page.lines().find(|line| line.chars().count() > 120 && !line.starts_with('|'));
        assert_eq!(long, None, "{name}");
    }
}

#[test]
fn links_to_codes_and_commands_lead_to_these() {
    for (name, page) in pages() {
        let (_, words) = take_apart(&page);
        let defined = |line: &str| {
            let (label, target) = line.strip_prefix('[')?.split_once("]: crate::")?;
            Some((label.to_owned(), target.to_owned()))
        };
        let links: Vec<(String, String)> = words.lines().filter_map(defined).collect();
        for (label, target) in &links {
            let meant = match label.parse() {
                Ok(number) => ReplyCode::from_u16(number).map(|code| format!("ReplyCode::{code:?}")),
                Err(_) => Command::from_verb(label.as_bytes()).map(|command| format!("Command::{command:?}")),
            };
            assert_eq!(meant.as_ref(), Some(target), "{name}: {label}");
            assert!(words.matches(&format!("[{label}]")).count() > 1, "{name}: nothing leads to {label}");
        }
        let labels = words.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        for (label, _) in labels.filter(|(_, rest)| !rest.starts_with('(')) {
            let is_code_or_verb = label.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
            assert!(!is_code_or_verb || links.iter().any(|(known, _)| known == label), "{name}: {label}");
        }
        assert!(!words.contains("](crate::ReplyCode::"), "{name}: links to codes stand at the end of a page");
    }
}

#[test]
fn troubles_are_named_by_their_ids() {
    let mut named = 0;
    for (name, page) in pages() {
        let (_, words) = take_apart(&page);
        for code in words.split('`').skip(1).step_by(2) {
            let id = code.strip_prefix("ftpcodes trouble ").unwrap_or(code);
            let is_id =
                id.contains('-') && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'8');
            if is_id && id != "ftpcodes-spec" {
                assert!(id.parse::<Trouble>().is_ok(), "{name}: {id}");
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}

#[test]
fn the_specs_of_the_guide_are_sound() {
    let page = fs::read_to_string(folder().join("own_spec.md")).unwrap();
    let specs = blocks(&page, "json");
    assert_eq!(specs.len(), 2);
    for (number, spec) in specs.iter().enumerate() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("guide-{number}.json"));
        fs::write(&path, spec.text).unwrap();
        printed(&["check", path.to_str().unwrap()]);
    }
    // What `ftpcodes new` prints, by its own test.
    let used = blocks(&page, "rust,ignore")[0].text.replace("\"spec/", "\"tests/dict/spec/");
    assert!(include_str!("../new.rs").contains(&used), "{used}");
}
