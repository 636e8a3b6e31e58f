//! The macros and the generated documentation against an independent reading of the rules, over random specs.
//!
//! The macros are called as the compiler calls them, but for the compiler.

#[path = "../../../tests/differential/mod.rs"]
mod specs;

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes_spec::{Commands, SourceFile, load, load_commands, lower};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specs::{CODES, Command, Entry, Place, Spec, codes_json, random_spec};

use crate::reply_codes::{Input, expand};
use crate::uses;
use crate::uses::extract;

/// How many are tried; about half of them are good.
const SPECS: u64 = 100;

fn codes() -> ftpcodes_spec::Spec {
    load(&[SourceFile::new("codes.json", codes_json())]).unwrap_or_else(|refused| panic!("{refused}"))
}

fn commands(spec: &Spec, codes: &ftpcodes_spec::Spec) -> Result<Commands, ftpcodes_spec::Refused> {
    load_commands(&[SourceFile::new("commands.json", spec.json())], codes)
}

/// The good ones among so many specs, loaded.
fn good_specs(codes: &ftpcodes_spec::Spec) -> impl Iterator<Item = (Spec, Commands)> {
    let good = (0..SPECS).map(random_spec).filter(|spec| !spec.contradicts_itself());
    good.map(|spec| {
        let commands = commands(&spec, codes).unwrap_or_else(|refused| panic!("{refused}\n{}", spec.json()));
        (spec, commands)
    })
}

#[test]
fn specs_that_contradict_themselves_are_refused() {
    let codes = codes();
    let mut refused = 0;
    for seed in 0..10 * SPECS {
        let spec = random_spec(seed);
        let loaded = commands(&spec, &codes);
        assert_eq!(loaded.is_err(), spec.contradicts_itself(), "{}\n{:?}", spec.json(), loaded.err());
        refused += u64::from(spec.contradicts_itself());
    }
    assert!((SPECS..9 * SPECS).contains(&refused), "{refused} refused: the specs show only one side");
}

/// The macros of a spec.
struct Macros {
    context: TokenStream,
}

impl Macros {
    fn of(codes: &ftpcodes_spec::Spec, commands: &Commands) -> Self {
        let text = extract::write(&lower(codes, Some(commands)));
        let (key, text) = (Literal::string(&extract::key_of(&text)), Literal::string(&text));
        Self { context: quote!([ftpcodes] [XCode] #key (#text)) }
    }

    /// Whether a use compiles.
    fn take(&self, procedure: fn(TokenStream) -> syn::Result<TokenStream>, user: &str) -> bool {
        let (context, user) = (&self.context, user.parse::<TokenStream>().unwrap());
        procedure(quote!(#context #user)).is_ok_and(|tokens| !tokens.to_string().contains("compile_error"))
    }

    fn matches(&self, target: &str, arms: &[String]) -> bool {
        let arms: String = arms.iter().map(|arm| format!("{arm} => {{}} ")).collect();
        self.take(uses::match_reply::expand, &format!("{target}, code, {{ {arms} _ => {{}} }}"))
    }
}

/// The ways to name a place of a command, with the places that each names.
fn targets(command: &Command) -> Vec<(String, Vec<Place>)> {
    let (verb, all) = (command.verb, command.places());
    let mut targets = vec![(verb.to_owned(), all.clone()), (format!("{verb} first"), vec![Place::First])];
    for (code, _) in CODES {
        targets.push((format!("{verb} after {code}"), vec![Place::After(code)]));
    }
    for class in 1..=6 {
        let of_class = |place: &&Place| matches!(place, Place::After(code) if code / 100 == class);
        targets.push((format!("{verb} after {class}xx"), all.iter().filter(of_class).copied().collect()));
    }
    for (_, places) in &mut targets {
        places.retain(|place| all.contains(place));
    }
    targets
}

#[test]
fn macros_take_what_the_rules_let_come() {
    let codes = codes();
    for (spec, commands) in good_specs(&codes).take(12) {
        let macros = Macros::of(&codes, &commands);
        for command in &spec.commands {
            for (target, places) in targets(command) {
                check_target(&spec, command, &macros, &target, &places);
            }
        }
    }
}

fn check_target(spec: &Spec, command: &Command, macros: &Macros, target: &str, places: &[Place]) {
    let entries = spec.at_any(command, places);
    let json = || format!("{target}: {entries:?}\n{}", spec.json());
    let possible: BTreeSet<u16> = entries.iter().map(|(code, ..)| *code).collect();
    let documented = entries.iter().filter(|(_, basis, _)| basis.is_documented());
    let documented: BTreeSet<u16> = documented.map(|(code, ..)| *code).collect();
    let arms = |codes: &BTreeSet<u16>| codes.iter().map(u16::to_string).collect::<Vec<_>>();
    for (with, required) in [("", &documented), (" + observed", &possible)] {
        let target = format!("{target}{with}");
        // Nothing comes after a code that no reply follows.
        assert_eq!(macros.matches(&target, &arms(&possible)), !places.is_empty(), "{}", json());
        assert_eq!(macros.matches(&target, &arms(required)), !places.is_empty(), "{}", json());
        for forgotten in required {
            let rest = required.iter().copied().filter(|code| code != forgotten).collect();
            assert!(!macros.matches(&target, &arms(&rest)), "{forgotten} may be forgotten: {}", json());
        }
        for (code, _) in CODES {
            let (may, in_documents) = (possible.contains(&code), documented.contains(&code));
            let unlisted = [arms(&possible), vec![format!("unlisted {code}")]].concat();
            if !places.is_empty() {
                let others = possible.iter().copied().filter(|other| *other != code).collect();
                let with_code = [arms(&others), vec![code.to_string()]].concat();
                assert_eq!(macros.matches(&target, &with_code), may, "{code}: {}", json());
                let unlisted = [arms(&others), vec![format!("unlisted {code}")]].concat();
                // Where nothing observed is asked for, nothing observed is wrong to call unlisted.
                let listed = if with.is_empty() { in_documents } else { may };
                assert_eq!(macros.matches(&target, &unlisted), !listed, "unlisted {code}: {}", json());
            } else {
                assert!(!macros.matches(&target, &unlisted), "{}", json());
            }
            let procedures = (uses::reply::expand as fn(_) -> _, uses::code::expand as fn(_) -> _);
            let deviation = format!("{target}, {code}, deviation = \"x\"");
            let sent = if with.is_empty() { in_documents } else { may };
            assert_eq!(macros.take(procedures.0, &format!("{target}, {code}")), sent, "{code}: {}", json());
            assert_eq!(macros.take(procedures.0, &deviation), !places.is_empty(), "{code}: {}", json());
            assert_eq!(macros.take(procedures.1, &format!("{target}, {code}")), may, "{code}: {}", json());
        }
    }
}

#[test]
fn pages_list_what_the_rules_let_come() {
    let codes = codes();
    for (spec, commands) in good_specs(&codes).take(30) {
        let input: Input = syn::parse2(quote!(ftpcodes spec = "x.json"; pub enum XCode; pub enum XCommand;)).unwrap();
        let pages = pages(expand(&input, &lower(&codes, Some(&commands))).unwrap());
        for command in &spec.commands {
            let page = &pages[command.verb];
            let first = spec.at(command, Place::First);
            let part = |general| first.iter().filter(move |(.., by_rule)| *by_rule == general).copied();
            let json = || format!("{}:\n{page}\n{}", command.verb, spec.json());
            assert_eq!(rows(page, "# What may come first"), row_of(part(false), |_| None), "{}", json());
            assert_eq!(rows(page, "# What else may answer any command"), row_of(part(true), |_| None), "{}", json());
            let places: Vec<Place> = command.places().into_iter().filter(|place| *place != Place::First).collect();
            let only_after = |entry| Some(spec.after(command, entry)).filter(|after| after.len() < places.len());
            let later = row_of(spec.at_any(command, &places).into_iter(), only_after);
            assert_eq!(rows(page, "# What may follow"), later, "{}", json());
        }
    }
}

/// A row of a page: code, basis, and the replies that it comes after where it does not come after all of them.
type Row = (u16, String, Option<Vec<u16>>);

fn row_of(entries: impl Iterator<Item = Entry>, only_after: impl Fn(Entry) -> Option<Vec<u16>>) -> Vec<Row> {
    let mut rows: Vec<Row> = entries.map(|entry| (entry.0, entry.1.word().to_owned(), only_after(entry))).collect();
    rows.sort();
    rows
}

/// The rows below a heading.
fn rows(page: &str, heading: &str) -> Vec<Row> {
    let Some((_, part)) = page.split_once(heading) else { return Vec::new() };
    let part = part.split("\n# ").next().unwrap();
    let mut rows: Vec<Row> = part
        .lines()
        .filter(|line| line.starts_with("| [`"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let code = cells[0].trim_start_matches("[`").split('`').next().unwrap().parse().unwrap();
            let after = cells[4].split_once("only after ").map(|(_, codes)| {
                let codes = codes.trim_end_matches(')').split(", ").flat_map(|codes| codes.split(" or "));
                codes.map(|code| code.parse().unwrap()).collect()
            });
            (code, cells[2].to_owned(), after)
        })
        .collect();
    rows.sort();
    rows
}

/// The documentation of each command, by its verb.
fn pages(expansion: TokenStream) -> BTreeMap<String, String> {
    let file: syn::File = syn::parse2(expansion).unwrap();
    let commands = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "XCommand" => Some(item),
        _ => None,
    });
    let page = |variant: &syn::Variant| {
        let text = variant.attrs.iter().find_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(syn::MetaNameValue {
                value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }),
                ..
            }) => Some(text.value()),
            _ => None,
        });
        let text = text.unwrap();
        (text.lines().next().unwrap().to_owned(), text)
    };
    commands.unwrap().variants.iter().map(page).collect()
}
