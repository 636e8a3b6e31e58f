//! Time and memory of one expansion for made-up specs; run by `tests/measure/growth`.

use std::fmt::Write;
use std::time::Instant;

use ftpcodes_spec::{SourceFile, builtin, load, lower};
use quote::quote;

const WORDS: &str =
    "A sentence of some length that says what the reply states, when one sees it and what there is to do.";

fn codes(count: usize, languages: usize) -> String {
    let tags: Vec<String> = (1..languages).map(|place| format!("\"{}\"", tag(place))).collect();
    let mut text = format!("{{\"protocol\": \"X\", \"languages\": [{}], \"codes\": [", tags.join(", "));
    for place in 0..count {
        let comma = if place == 0 { "" } else { "," };
        let (number, name) = (100 + place, format!("Code{place}"));
        let _ = write!(
            text,
            "{comma}\n{{\"code\": {number}, \"name\": \"{name}\", \"text\": \"Reply {number}.\", \
             \"description\": \"{WORDS}\", \"when\": \"{WORDS}\", \"fix\": \"{WORDS}\"}}"
        );
    }
    text + "]}"
}

// qaa to qtz are the tags that ISO 639 leaves for private use.
fn tag(place: usize) -> String {
    let letter = |value: usize| char::from(b'a' + (value % 26) as u8);
    format!("q{}{}", letter(place / 26), letter(place))
}

fn language(place: usize, count: usize) -> String {
    let english = SourceFile::new("", ftpcodes_spec::BUILTIN[1].1).text;
    let (_, labels) = english.split_once("\"labels\"").unwrap();
    let mut text = format!("{{\"tag\": \"{}\", \"name\": \"x\", \"direction\": \"ltr\", \"codes\": {{", tag(place));
    for code in 0..count {
        let comma = if code == 0 { "" } else { "," };
        let number = 100 + code;
        let _ = write!(
            text,
            "{comma}\n\"{number}\": {{\"title\": \"Title {code}\", \"description\": \"{WORDS}\", \
             \"when\": \"{WORDS}\", \"fix\": \"{WORDS}\"}}"
        );
    }
    text + "}, \"labels\"" + labels
}

#[test]
#[ignore = "prints a time; run by tests/measure/growth"]
fn growth() {
    let size = std::env::var("GROWTH").unwrap();
    let (count, languages) = size.split_once('x').unwrap();
    let (count, languages): (usize, usize) = (count.parse().unwrap(), languages.parse().unwrap());
    let mut files = vec![SourceFile::new("codes.json", codes(count, languages))];
    files.extend((1..languages).map(|place| SourceFile::new(tag(place), language(place, count))));
    let bytes: usize = files.iter().map(|file| file.text.len()).sum();
    assert!(builtin().is_ok());
    let input = syn::parse2(quote!(ftpcodes spec = "x.json"; pub enum XCode;)).unwrap();

    let started = Instant::now();
    let spec = load(&files).unwrap_or_else(|refused| panic!("{refused}"));
    let read = started.elapsed();
    let tokens = crate::reply_codes::expand(&input, &lower(&spec, None)).unwrap();
    let all = started.elapsed();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    let per_byte = all.as_nanos() / bytes as u128;
    println!("growth {size}: {bytes} bytes, read in {read:?}, all in {all:?}, {per_byte} ns a byte, {memory}");
    assert!(!tokens.is_empty());
}
