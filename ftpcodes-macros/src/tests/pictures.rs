//! The pictures, as a browser would read them.

mod colours;
mod geometry;
mod hostile;
mod written;

use std::collections::BTreeSet;
use std::path::Path;

use ftpcodes_core::{CommandData, LanguageData, Registry, ReplyData};
use ftpcodes_spec::{SourceFile, builtin, builtin_commands, load, load_commands, lower};
use roxmltree::{Document, Node};

use self::hostile::hostile_registry;
use crate::pictures::{Links, code_map, login_diagram, renaming_diagram, reply_tree, transfer_diagram};

fn registry() -> Registry {
    lower(builtin().unwrap(), Some(builtin_commands().unwrap()))
}

/// Of another protocol, from the examples; a package has none.
fn example(protocol: &str) -> Option<Registry> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples").join(protocol).join("spec");
    if !folder.is_dir() {
        return None;
    }
    let file = |name: &str| SourceFile::new(name, std::fs::read_to_string(folder.join(name)).unwrap());
    let mut files = vec![file(&format!("{protocol}.json"))];
    let languages: &[&str] = if protocol == "smtp" { &["smtp/ru.json"] } else { &["nntp/de.json", "nntp/ja.json"] };
    files.extend(languages.iter().map(|name| file(name)));
    let spec = load(&files).unwrap_or_else(|refused| panic!("{refused}"));
    let commands = load_commands(&[file(&format!("{protocol}.commands.json"))], &spec);
    Some(lower(&spec, Some(&commands.unwrap_or_else(|refused| panic!("{refused}")))))
}

fn code_page(number: u16) -> Option<String> {
    Some(format!("codes/_{number}/index.html"))
}

fn command_page(verb: &str) -> Option<String> {
    Some(format!("commands/{verb}/index.html"))
}

const LINKS: Links<'_> = Links { code: &code_page, command: &command_page };

fn diagrams(registry: &Registry, words: &'static LanguageData) -> Vec<String> {
    [login_diagram, renaming_diagram, transfer_diagram]
        .iter()
        .filter_map(|draw| draw(registry, words, &LINKS))
        .collect()
}

/// All pictures in all languages, each with what it is of.
fn all_pictures(registry: &Registry) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for words in registry.languages {
        for command in registry.commands {
            let name = format!("{} {}", command.verb, words.tag);
            all.push((name, reply_tree(command, registry, words, &LINKS)));
        }
        all.push((format!("map {}", words.tag), code_map(registry, words, &LINKS)));
        all.extend(diagrams(registry, words).into_iter().map(|picture| (format!("diagram {}", words.tag), picture)));
    }
    all
}

fn elements<'a>(document: &'a Document<'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

fn number(node: Node<'_, '_>, attribute: &str) -> i32 {
    node.attribute(attribute).unwrap().parse().unwrap()
}

#[test]
fn pictures_are_one_line_of_well_formed_html() {
    for (name, picture) in all_pictures(&registry()) {
        assert!(picture.starts_with("<div><svg ") && picture.ends_with("</div>"), "{name}: {picture}");
        assert!(!picture.contains(['\n', '\r']), "{name}");
        assert!(!picture.contains("/>"), "{name}: rustdoc warns of a tag that closes itself");
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}\n{picture}"));
        for svg in elements(&document, "svg") {
            let labels = svg.attribute("aria-labelledby").unwrap();
            for id in labels.split(' ') {
                let label = svg.children().find(|node| node.attribute("id") == Some(id));
                assert!(!label.unwrap().text().unwrap_or_default().is_empty(), "{name}: {id}");
            }
        }
        assert_eq!(elements(&document, "script").count(), 0, "{name}");
    }
}

#[test]
fn ids_are_unique_on_a_page_and_those_of_a_page() {
    let registry = registry();
    for words in registry.languages {
        let mut ids = BTreeSet::new();
        let trees = registry.commands.iter().map(|command| reply_tree(command, &registry, words, &LINKS));
        let others = diagrams(&registry, words).into_iter().chain([code_map(&registry, words, &LINKS)]);
        for picture in trees.chain(others) {
            let document = Document::parse(&picture).unwrap();
            for id in document.descendants().filter_map(|node| node.attribute("id")) {
                assert!(ids.insert(id.to_owned()), "{id}");
            }
        }
    }
}

/// The numbers that a picture shows as replies, with how often each stands there.
fn shown(picture: &str) -> Vec<u16> {
    let document = Document::parse(picture).unwrap();
    let bold = elements(&document, "text").filter(|node| node.attribute("font-weight") == Some("bold"));
    let mut shown: Vec<u16> = bold.filter_map(|node| node.text()?.parse().ok()).collect();
    shown.sort_unstable();
    shown
}

/// The codes of a command as often as they stand in different places or on different authority.
fn expected(command: &'static CommandData) -> Vec<u16> {
    let mut places = BTreeSet::new();
    for reply in command.replies {
        if reply.first {
            places.insert((reply.code, reply.basis, None));
        }
        // What follows 150 and 125 alike stands once.
        let mut stages = BTreeSet::new();
        for before in reply.after {
            let alike = |other: &u16| {
                let both = |it: &ReplyData| it.after.contains(before) && it.after.contains(other);
                command.replies.iter().any(both)
            };
            stages.insert(command.openers().find(alike));
        }
        places.extend(stages.into_iter().map(|stage| (reply.code, reply.basis, stage)));
    }
    let general = command.general.iter().filter(|reply| {
        let listed = command.replies.iter().any(|own| own.code == reply.code && own.first);
        !listed || reply.any_time && command.replies.iter().any(|own| !own.after.is_empty())
    });
    let mut codes: Vec<u16> = places.into_iter().map(|place| place.0).collect();
    codes.extend(general.map(|reply| reply.code));
    codes.sort_unstable();
    codes
}

#[test]
fn each_reply_stands_once_at_each_place() {
    for registry in [Some(registry()), example("smtp"), example("nntp")].into_iter().flatten() {
        for command in registry.commands {
            let picture = reply_tree(command, &registry, registry.languages[0], &LINKS);
            assert_eq!(shown(&picture), expected(command), "{}", command.verb);
        }
    }
}

#[test]
fn the_map_has_each_code_once_with_its_link_and_title() {
    let registry = registry();
    let map = code_map(&registry, registry.languages[0], &LINKS);
    let codes: Vec<u16> = registry.codes.iter().map(|code| code.number).collect();
    assert_eq!(shown(&map), codes);
    for code in codes {
        assert!(map.contains(&format!("<a href=\"codes/_{code}/index.html\">")), "{code}");
        assert!(map.contains(&format!("<title>{code} ")), "{code}");
    }
}

#[test]
fn without_links_a_picture_is_an_image() {
    let registry = registry();
    let none = Links { code: &|_| None, command: &|_| None };
    let command = registry.command("RNFR").unwrap();
    let picture = reply_tree(command, &registry, registry.languages[0], &none);
    assert!(picture.contains("role=\"img\"") && !picture.contains("<a "), "{picture}");
    assert!(reply_tree(command, &registry, registry.languages[0], &LINKS).contains("role=\"group\""));
}

/// The words of a picture in their order: what those hear who do not see it.
fn description(picture: &str) -> String {
    let document = Document::parse(picture).unwrap();
    elements(&document, "desc").next().unwrap().text().unwrap().to_owned()
}

#[test]
fn diagrams_are_those_of_rfc_959() {
    let registry = registry();
    let words = registry.languages[0];
    let login = description(&login_diagram(&registry, words, &LINKS).unwrap());
    let ends = "2yz → success; 4yz, 5yz → failure";
    assert_eq!(
        login,
        format!(
            "USER: {ends}; 1yz → error; 3yz: 331, 336 → PASS; 3yz: 332 → ACCT. \
             PASS: {ends}; 1yz → error; 3yz: 332 → ACCT. ACCT: {ends}; 1yz, 3yz → error. "
        )
    );
    let renaming = description(&renaming_diagram(&registry, words, &LINKS).unwrap());
    assert_eq!(renaming, format!("RNFR: {ends}; 1yz → error; 3yz: 350 → RNTO. RNTO: {ends}; 1yz, 3yz → error. "));
    let transfer = description(&transfer_diagram(&registry, words, &LINKS).unwrap());
    let again = "1yz → wait for a reply";
    assert_eq!(
        transfer,
        format!(
            "REST: {ends}; 1yz → error; 3yz: 350 → APPE, RETR, STOR. APPE, RETR, STOR: {again}; {ends}; 3yz → error. \
             LIST, MLSD, NLST, STOU: {again}; {ends}; 3yz → error. "
        )
    );
}
