//! Hostile files make no more work than their length explains. Counted, not timed: how busy the machine is decides nothing.

use allocation_counter::{AllocationInfo, measure};
use ftpcodes_spec::{SourceFile, load};

use super::check;

/// Nobody reads more errors, and the last one says that there are more.
const MOST_ERRORS: usize = 1001;

/// What a reader of a text of this size does; the size is in whatever the text repeats.
struct Work {
    length: usize,
    info: AllocationInfo,
}

/// The work of refusing this text as a file of codes.
fn refusal(what: &str, text: String) -> Work {
    let length = text.len();
    let files = [SourceFile::new("codes.json", text)];
    let mut outcome = None;
    let info = measure(|| outcome = Some(load(&files)));
    let refused = outcome.expect("it was loaded").map(|_| ()).expect_err(what);
    assert!(refused.diagnostics.len() <= MOST_ERRORS, "{what}: {} errors", refused.diagnostics.len());
    refused.diagnostics.iter().take(3).for_each(|diagnostic| check(diagnostic, &files));
    Work { length, info }
}

/// Twice the text makes twice the work and hardly more, and no byte of it makes much.
fn linear(what: &str, size: usize, work: impl Fn(usize) -> Work) {
    let (half, whole) = (work(size / 2), work(size));
    for (unit, half, whole) in [
        ("allocations", half.info.count_total, whole.info.count_total),
        ("bytes allocated", half.info.bytes_total, whole.info.bytes_total),
        ("bytes at once", half.info.bytes_max, whole.info.bytes_max),
    ] {
        // Some work does not depend on the length: the words of the built-in spec, and a thousand errors.
        assert!(whole <= half * 5 / 2 + 1000, "{what}: {half} {unit}, and {whole} for twice as much");
    }
    let most = 64 * whole.length as u64 + (4 << 20);
    assert!(whole.info.bytes_max <= most, "{what}: {} bytes for {}", whole.info.bytes_max, whole.length);
}

/// A list of so many items.
fn list(before: &str, item: impl Fn(usize) -> String, count: usize, after: &str) -> String {
    let items: Vec<String> = (0..count).map(item).collect();
    format!("{before}{}{after}", items.join(","))
}

/// Looks at a text that grows.
fn grows(what: &str, size: usize, text: impl Fn(usize) -> String) {
    linear(what, size, |size| refusal(what, text(size)));
}

#[test]
fn hostile_lists_are_refused_with_little_work() {
    let code = |place: usize| format!(r#"{{"code": {}, "name": "A{place}", "text": "A."}}"#, 100 + place % 600);
    let pair = |_| r#"{"codes": [101, 699], "difference": "A."}"#.to_owned();
    let start = r#"{"protocol": "X", "codes": ["#;
    grows("codes", 10_000, |size| list(start, code, size, "]}"));
    grows("confusions", 10_000, |size| {
        list(&format!(r#"{},"confusions":["#, list(start, code, size, "]")), pair, size, "]}")
    });
    let aliased = r#"{"code": 100, "name": "A", "text": "A", "aliases": ["#;
    grows("aliases", 50_000, |size| list(&format!("{start}{aliased}"), |_| r#""a""#.to_owned(), size, "]}]}"));
    grows("numbers", 100_000, |size| list(start, |_| "1".to_owned(), size, "]}"));
    grows("languages", 50_000, |size| list(r#"{"languages":["#, |place| format!(r#""x{place}""#), size, "]}"));
    grows("keys", 50_000, |size| list("{", |place| format!(r#""k{place}":1"#), size, "}"));
    grows("equal keys", 200_000, |size| list("{", |_| r#""a":1"#.to_owned(), size, "}"));
}

#[test]
fn hostile_texts_are_refused_with_little_work() {
    let start = r#"{"protocol": "X", "codes": ["#;
    let long = 2_000_000;
    grows("line breaks", long, |size| "\n".repeat(size));
    grows("a long string", long, |size| format!(r#"{{"protocol": "{}"}}"#, "x".repeat(size)));
    grows("a long number", long, |size| format!(r#"{{"protocol": 1{}}}"#, "0".repeat(size)));
    grows("a long key", long, |size| format!(r#"{{"{}": 1}}"#, "x".repeat(size)));
    for (open, close) in [("[", "]"), (r#"{"codes":"#, "}"), (r#"{"codes":["#, "]}"), ("[", ""), (r#"{"a":"#, "")] {
        let deep = |size: usize| format!("{}1{}", open.repeat(size), close.repeat(size));
        grows("deep nesting", 10_000, deep);
        grows("deep nesting below", 10_000, |size| format!("{start}{}]}}", deep(size)));
    }
}

#[test]
#[should_panic(expected = "for twice as much")]
fn work_with_the_square_of_the_length_is_noticed() {
    linear("a square", 1000, |size| {
        let info = measure(|| (1..=size).map(|length| "x".repeat(length)).for_each(|text| assert!(!text.is_empty())));
        Work { length: size, info }
    });
}

#[test]
#[should_panic(expected = "bytes for 1000")]
fn much_work_for_each_byte_is_noticed() {
    linear("a lot", 1000, |size| Work {
        length: size,
        info: measure(|| assert!(!"x".repeat(size * 10_000).is_empty())),
    });
}
