use super::*;

/// The functions that are named, all of the text or only the public ones.
fn named(text: &str, which: Which) -> Vec<String> {
    without_inline(text, which).into_iter().map(|(line, name)| format!("{line} {}", name.replace("fn ", ""))).collect()
}

#[track_caller]
fn public(text: &str, expected: &[&str]) {
    assert_eq!(named(text, Which::Public), expected, "\n{text}");
}

#[test]
fn every_visibility_and_kind_is_found() {
    let text = "pub fn a() {}\npub(crate) fn b() {}\npub(in crate::x) const fn c(x: u8) -> u8 {\n    x\n}\nfn d() {}\npub const fn e() {}\n";
    public(text, &["1 a", "2 b", "3 c", "7 e"]);
    assert_eq!(named(text, Which::All), ["1 a", "2 b", "3 c", "6 d", "7 e"]);
}

#[test]
fn attributes_in_any_order_excuse() {
    public("#[inline]\npub fn a() {}\n#[inline(always)]\n#[must_use]\npub fn b() {}\n", &[]);
    public("#[must_use]\n/// What it does.\n#[inline]\n// Why.\npub fn a() {}\n#[cold]\npub fn b() {}\n", &[]);
    public("#[allow(\n    dead_code,\n    reason = \"x\"\n)]\n#[inline]\npub fn a() {}\n", &[]);
    public("#[inline]\nconst A: u8 = 1;\npub fn a() {}\n#[must_use]\npub fn b() {}\n", &["3 a", "5 b"]);
}

#[test]
fn generic_functions_are_compiled_where_they_are_used_anyway() {
    public("pub fn a<T: Copy>(x: T) {}\npub fn b<const N: usize>() {}\npub fn c(x: impl Copy) {}\n", &[]);
    public(
        "pub fn a<'a>(x: &'a u8) {}\npub fn b() -> impl Iterator<Item = u8> {\n    [].into_iter()\n}\n",
        &["1 a", "2 b"],
    );
    public("pub fn a<'a, F: Fn(u8) -> u8>(\n    x: &'a F,\n) {\n}\n", &[]);
    public(
        "impl<T> A<T> {\n    pub fn a(&self) {}\n}\nimpl<'a> B<'a> {\n    pub fn b(&self) {}\n}\npub fn c() {}\n",
        &["5 b", "7 c"],
    );
    public(
        "impl<const N: usize> A<N>\nwhere\n    B: C,\n{\n    pub fn a(&self) {}\n}\nimpl C {\n    pub fn c() {}\n}\n",
        &["8 c"],
    );
}

#[test]
fn signatures_of_several_lines_are_one() {
    public("pub fn a(\n    x: u8,\n) -> u8 {\n    x\n}\npub fn b(\n    x: impl Copy,\n) -> u8 {\n    1\n}\n", &["1 a"]);
}

#[test]
fn functions_without_a_body_and_of_tests_do_not_count() {
    let text = "pub trait A {\n    fn a();\n    fn b() {}\n}\n#[cfg(test)]\nmod tests {\n    pub fn c() {}\n}\n#[cfg(test)]\npub fn d() {}\n";
    public(text, &[]);
    assert_eq!(named(text, Which::All), ["3 b"]);
}

#[test]
fn what_a_macro_writes_counts() {
    public(
        "macro_rules! a {\n    () => {\n        impl X {\n            pub fn a() {}\n        }\n    };\n}\n",
        &["4 a"],
    );
}
