//! The pages for rustdoc against the trees of the commands.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes_spec::{
    Basis, Command, Reply, SourceFile, builtin, builtin_commands, builtin_documents, load, load_commands, lower,
    lower_documents,
};
use quote::quote;

use crate::reply_codes::{Docs, Input, aliases, expand};

/// The lines of a page, by label: whether the commands there get the code first, and on which bases.
const LINES: [(&str, bool, &[Basis]); 6] = [
    ("May come first in answer to", true, &[Basis::Specified, Basis::Implied]),
    ("May follow another reply to", false, &[Basis::Specified, Basis::Implied]),
    ("Observed first in answer to", true, &[Basis::Observed]),
    ("Observed after another reply to", false, &[Basis::Observed]),
    ("Reported first in answer to", true, &[Basis::Reported]),
    ("Reported after another reply to", false, &[Basis::Reported]),
];

/// The verbs and places of a code, read from the trees.
fn places(replies: &[Reply], first: bool, command: &Command, found: &mut BTreeMap<u16, Vec<(String, bool, Basis)>>) {
    for reply in replies {
        found.entry(*reply.code).or_default().push((command.verb.value.clone(), first, reply.basis));
        places(&reply.next, false, command, found);
    }
}

/// The pages for rustdoc say of each code what the trees say; those of the program are held against them likewise.
#[test]
fn the_page_of_a_code_hides_no_place() {
    let (spec, commands) = (builtin().unwrap(), builtin_commands().unwrap());
    let input: Input = syn::parse2(quote!(ftpcodes spec = builtin; pub enum Code; pub enum Command;)).unwrap();
    let registry = lower(spec, Some(commands));
    let docs = Docs::new(&input, &registry);
    let mut expected = BTreeMap::new();
    for command in &commands.commands {
        places(&command.replies, true, command, &mut expected);
    }
    for code in registry.codes {
        let page = docs.code(code);
        for (label, first, bases) in LINES {
            let line = page.lines().find_map(|line| line.strip_prefix(&format!("**{label}:** ")));
            let links = line.into_iter().flat_map(|line| line.split("), "));
            let named = |link: &str| {
                let name = link.split("Command::").nth(1)?.trim_end_matches(')');
                registry.commands.iter().find(|command| command.name == name).map(|command| command.verb.to_owned())
            };
            let found: BTreeSet<_> = links.filter_map(named).collect();
            let here = expected.get(&code.number).into_iter().flatten();
            let here = here.filter(|(_, at_first, basis)| *at_first == first && bases.contains(basis));
            assert_eq!(found, here.map(|(verb, ..)| verb.clone()).collect(), "{} {label}\n{page}", code.number);
        }
    }
}

/// Each of these is a name of a page or the beginning of one, which is what rustdoc's search box goes by.
#[test]
fn a_search_finds_what_people_type() {
    let registry = lower(builtin().unwrap(), Some(builtin_commands().unwrap()));
    let input = quote!(spec = builtin; reference = crate; codes = crate::Code; commands = crate::Command;);
    let records = lower_documents(builtin_documents().unwrap());
    let docs = Docs::with_paths(crate::reference::paths(input).unwrap(), &registry);
    let pages = crate::reference::expand(docs, records);
    let pages = pages.to_string();
    for words in ["426", "425 426", "connection closed", "timeout", "time out", "quota", "resume", "passive"] {
        assert!(pages.contains(&format!("(alias = \"{words}")), "{words}");
    }
    for module in ["codes { # [doc", "_426", "commands { # [doc", "RETR", "_425_426", "documents { # [doc", "rfc_959"] {
        assert!(pages.contains(&format!("pub mod {module}")), "{module}");
    }
}

fn front_page(registry: &ftpcodes_core::Registry, input: proc_macro2::TokenStream) -> String {
    crate::reference::front_page(input, registry).unwrap()
}

#[test]
fn the_front_page_asks_three_questions_and_links_each_code_and_command_once() {
    let registry = lower(builtin().unwrap(), Some(builtin_commands().unwrap()));
    let page = front_page(
        &registry,
        quote!(spec = builtin; reference = crate; codes = crate::Code; commands = crate::Command;),
    );
    for code in registry.codes {
        assert_eq!(page.matches(&format!("](crate::codes::_{})", code.number)).count(), 1, "{}", code.number);
    }
    for command in registry.commands {
        assert_eq!(page.matches(&format!("](crate::commands::{})", command.verb)).count(), 1, "{}", command.verb);
    }
    let order = [
        "**I got a code:**",
        "**I send a command:**",
        "**I have a log:**",
        "`ftpcodes annotate session.log`",
        "**1yz, positive preliminary**",
        "[**426** Connection Closed](crate::codes::_426)",
        "**6yz, protected reply**",
        "**Login and Session:** [`ACCT`](crate::commands::ACCT)",
        "**Navigation and Listings:**",
        "**Transfer Parameters:**",
        "**Transfer:** [`ABOR`]",
        "**Files and Directories:**",
        "**Information:**",
        "**Security:** [`ADAT`](crate::commands::ADAT) · [`AUTH`]",
        "**Historic:** [`MAIL`]",
    ];
    let places = order.map(|words| page.find(words).unwrap_or_else(|| panic!("no {words}")));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_front_page_has_what_a_spec_says() {
    let codes = r#"{"protocol": "X", "codes": [{"code": 200, "name": "Okay", "text": "Okay."}]}"#;
    let spec = load(&[SourceFile::new("x.json", codes)]).unwrap();
    let page = |commands: &str| {
        let commands = load_commands(&[SourceFile::new("c.json", commands)], &spec).unwrap();
        let input = quote!(spec = "x.json"; reference = crate; codes = crate::Code; commands = crate::Command;);
        front_page(&lower(&spec, Some(&commands)), input)
    };
    let told = page(
        r#"{"purposes": [{"id": "magic", "title": "Magic"}], "commands": [
            {"verb": "A", "replies": [200]}, {"verb": "B", "purpose": "magic", "replies": [200]}]}"#,
    );
    let (magic, others) = (told.find("**Magic:** [`B`]"), told.find("**Other commands:** [`A`]"));
    assert!(magic.is_some() && magic < others, "{told}");
    assert!(told.contains("`ftpcodes annotate session.log --spec x.json`"), "{told}");
    assert!(!told.contains("::compare") && !told.contains("expect_reply"), "{told}");
    let untold = page(r#"{"commands": [{"verb": "A", "replies": [200]}]}"#);
    assert!(untold.contains("**standard:** [`A`]"), "{untold}");
}

/// rustdoc does not find what has a capital letter beyond ASCII, and takes a comma for a mark of its own.
#[test]
fn aliases_are_plain() {
    let registry = lower(builtin().unwrap(), Some(builtin_commands().unwrap()));
    for language in registry.languages {
        for code in registry.codes {
            // Nobody types the marks of direction that words of some languages have.
            let plain = |title: &str| title.replace(|c| ('\u{2066}'..='\u{2069}').contains(&c), "");
            let titles: Vec<_> = code.meanings.iter().map(|meaning| plain(language.meaning(meaning).title)).collect();
            let aliases = aliases::of_code(code, Some(language));
            assert!(language.aliases(code).iter().all(|alias| aliases.iter().any(|other| other == alias)));
            assert!(
                titles
                    .iter()
                    .flat_map(|title| title.split(','))
                    .all(|title| { aliases.contains(&title.trim().replace(['"', '\''], "").to_lowercase()) }),
                "{} {aliases:?}",
                code.number
            );
            for alias in aliases {
                assert!(alias == alias.to_lowercase() && !alias.contains(',') && alias.trim() == alias, "{alias}");
            }
        }
    }
}

/// Whoever chooses a language sees it before the first page.
#[test]
fn the_documentation_of_a_language_tells_that_nobody_has_read_it() {
    let (mut spec, commands) = (builtin().unwrap().clone(), builtin_commands().unwrap());
    let input: Input = syn::parse2(quote!(ftpcodes spec = builtin; pub enum Code; pub enum Command;)).unwrap();
    for reviewed in [true, false] {
        for language in &mut spec.languages {
            language.reviewed = reviewed;
        }
        let code = expand(&input, &lower(&spec, Some(commands))).unwrap().to_string();
        assert_eq!(code.contains("(`en`). Not yet read by a native engineer.\""), !reviewed);
        assert_eq!(code.contains("(`en`).\""), reviewed);
    }
}
