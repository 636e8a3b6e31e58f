//! The pictures of the built-in spec, and of one that means ill, as a browser would read them.

use std::collections::BTreeSet;

use ftpcodes_core::{CommandData, LanguageData, Registry, Role};
use ftpcodes_spec::{SourceFile, builtin, builtin_commands, load, load_commands, lower};
use roxmltree::{Document, Node};

use crate::pictures::{
    Links, SIZE, WIDTH, code_map, colour, login_diagram, renaming_diagram, reply_tree, transfer_diagram, width,
};

fn registry() -> Registry {
    lower(builtin().unwrap(), Some(builtin_commands().unwrap()))
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

#[test]
fn nothing_is_outside_its_picture() {
    let registry = registry();
    let hostile = hostile_registry();
    for (name, picture) in all_pictures(&registry).into_iter().chain(all_pictures(&hostile)) {
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}\n{picture}"));
        for svg in elements(&document, "svg") {
            let view: Vec<i32> = svg.attribute("viewBox").unwrap().split(' ').map(|it| it.parse().unwrap()).collect();
            assert_eq!(view[..3], [0, 0, WIDTH], "{name}");
            let height = view[3];
            for node in svg.descendants() {
                let (xs, ys) = extent(node);
                assert!(xs.iter().all(|x| (0..=WIDTH).contains(x)), "{name}: {xs:?} {node:?}");
                assert!(ys.iter().all(|y| (0..=height).contains(y)), "{name}: {ys:?} of {height} {node:?}");
            }
        }
    }
}

/// The outermost coordinates of an element, conservatively.
fn extent(node: Node<'_, '_>) -> (Vec<i32>, Vec<i32>) {
    match node.tag_name().name() {
        "text" => {
            let (x, y) = (number(node, "x"), number(node, "y"));
            let wide = width(node.text().unwrap_or_default());
            let left = if node.attribute("text-anchor") == Some("middle") { x - wide / 2 } else { x };
            (vec![left, left + wide], vec![y - SIZE, y + 4])
        }
        "circle" => {
            let (x, y, radius) = (number(node, "cx"), number(node, "cy"), number(node, "r"));
            (vec![x - radius, x + radius], vec![y - radius, y + radius])
        }
        "path" => path(node.attribute("d").unwrap()),
        _ => (Vec::new(), Vec::new()),
    }
}

/// The points of a path.
fn path(data: &str) -> (Vec<i32>, Vec<i32>) {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    let (mut x, mut y) = (0, 0);
    let mut rest = data;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|it: char| it.is_ascii_alphabetic()).map_or(rest.len(), |end| end + 1);
        let numbers = rest[1..end].split([',', ' ']).filter(|it| !it.is_empty());
        let numbers: Vec<i32> = numbers.map(|it| it.parse().unwrap()).collect();
        rest = &rest[end..];
        match (command, &numbers[..]) {
            ('M' | 'L', [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ('l', [by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ('H', [to]) => x = *to,
            ('h', [by]) => x += by,
            ('V', [to]) => y = *to,
            ('v', [by]) => y += by,
            ('A', [12, 12, 0, 0, 1, to_x, to_y]) => {
                xs.push(x + if *to_y > y { 12 } else { -12 });
                (x, y) = (*to_x, *to_y);
            }
            ('C', [points @ .., to_x, to_y]) => {
                for point in points.chunks(2) {
                    xs.push(point[0]);
                    ys.push(point[1]);
                }
                (x, y) = (*to_x, *to_y);
            }
            ('Z', []) => {}
            _ => panic!("{command} {numbers:?} in {data}"),
        }
        xs.push(x);
        ys.push(y);
    }
    (xs, ys)
}

/// The words of a picture, each with the box that the estimate of its width gives it.
fn boxes<'a>(svg: Node<'a, 'a>) -> Vec<(String, (i32, i32), (i32, i32))> {
    let texts = svg.descendants().filter(|node| node.tag_name().name() == "text");
    let texts = texts.map(|node| {
        let (xs, ys) = extent(node);
        (node.text().unwrap_or_default().to_owned(), (xs[0], xs[1]), (ys[0] + 2, ys[1] - 2))
    });
    texts.collect()
}

#[test]
fn no_words_lie_over_others() {
    for (name, picture) in all_pictures(&registry()) {
        let document = Document::parse(&picture).unwrap();
        for svg in elements(&document, "svg") {
            let boxes = boxes(svg);
            for (place, (text, xs, ys)) in boxes.iter().enumerate() {
                for (other, other_xs, other_ys) in &boxes[..place] {
                    let apart = xs.1 <= other_xs.0 || other_xs.1 <= xs.0 || ys.1 <= other_ys.0 || other_ys.1 <= ys.0;
                    assert!(apart, "{name}: {text} and {other}");
                }
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
                let both = |it: &ftpcodes_core::ReplyData| it.after.contains(before) && it.after.contains(other);
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
    let registry = registry();
    for command in registry.commands {
        let picture = reply_tree(command, &registry, registry.languages[0], &LINKS);
        assert_eq!(shown(&picture), expected(command), "{}", command.verb);
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

#[test]
fn a_spec_without_the_commands_has_no_diagrams() {
    let hostile = hostile_registry();
    assert!(diagrams(&hostile, hostile.languages[0]).is_empty());
}

/// A spec whose words are made to break out of a page, and whose replies follow each other for long.
fn hostile_registry() -> Registry {
    let evil = r#"</text></svg><script>alert(1)</script> &amp; \" ' ]]> WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"#;
    let mut codes = String::from(r#"{"protocol": "X<b>", "codes": ["#);
    for number in [150, 151, 152, 153, 154, 155, 200, 350] {
        let comma = if number == 150 { "" } else { "," };
        codes += &format!(
            r#"{comma}{{"code": {number}, "name": "N{number}", "text": "x", "title": "N{number}{evil}", "description": "x",
            "when": "x", "fix": "x"}}"#
        );
    }
    codes += "]}";
    let source = r#""basis": "specified", "sources": [{"document": "RFC 1", "section": "1"}]"#;
    let next = (151..156).rev().fold(format!(r#"{{"code": 200, {source}}}"#), |next, number| {
        format!(r#"{{"code": {number}, {source}, "next": [{next}]}}"#)
    });
    let commands = format!(
        r#"{{"preliminary": ["ABCDEFGHIJKLMNOPQ"], "commands": [{{"verb": "ABCDEFGHIJKLMNOPQ", "name": "A",
        "replies": [{{"code": 150, {source}, "next": [{next}]}},
        {{"code": 350, {source}, "then": ["ABCDEFGHIJKLMNOPQ"]}}]}}]}}"#
    );
    let spec = load(&[SourceFile::new("codes.json", codes)]).unwrap_or_else(|refused| panic!("{refused}"));
    let commands = load_commands(&SourceFile::new("commands.json", commands), &spec);
    lower(&spec, Some(&commands.unwrap_or_else(|refused| panic!("{refused}"))))
}

#[test]
fn words_of_a_spec_stay_words() {
    let registry = hostile_registry();
    for (name, picture) in all_pictures(&registry) {
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}\n{picture}"));
        assert_eq!(elements(&document, "script").count(), 0, "{name}");
        assert!(!picture.contains('\n'), "{name}");
    }
}

/// How many times brighter one colour is than another, by WCAG 2.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |place: usize| {
            let share = f64::from(u8::from_str_radix(&colour[place..place + 2], 16).unwrap()) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn colours_show_in_all_themes_of_rustdoc() {
    let roles = [
        Role::Preliminary,
        Role::Completion,
        Role::Intermediate,
        Role::TransientNegative,
        Role::PermanentNegative,
        Role::Protected,
    ];
    for role in roles {
        for paper in ["#ffffff", "#353535", "#0f1419"] {
            assert!(contrast(colour(role), paper) >= 3.0, "{role:?} on {paper}");
        }
    }
}

/// Writes pages with some of the pictures to the folder that `PICTURES` names, to look at.
#[test]
#[ignore = "writes files to look at"]
fn pictures_written_out() {
    let folder = std::env::var("PICTURES").unwrap();
    let registry = registry();
    for words in registry.languages {
        for (theme, paper, ink, link) in [
            ("light", "#fff", "#000", "#3873ad"),
            ("dark", "#353535", "#ddd", "#d2991d"),
            ("ayu", "#0f1419", "#c5c5c5", "#39afd7"),
        ] {
            let verbs = ["RETR", "USER", "STOR", "RNFR", "AUTH", "CONNECT", "REST", "ABOR", "PASV", "MAIL", "SITE"];
            let commands = verbs.iter().filter_map(|verb| registry.command(verb));
            let trees = commands.map(|command| reply_tree(command, &registry, words, &LINKS));
            let others = diagrams(&registry, words).into_iter().chain([code_map(&registry, words, &LINKS)]);
            let pictures: String = others.chain(trees).map(|picture| picture + "<hr>").collect();
            let page = format!(
                "<!doctype html><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
                 <style>body{{background:{paper};color:{ink};margin:15px;font:16px serif}}a{{color:{link};\
                 text-decoration:none}}</style>{pictures}"
            );
            std::fs::write(format!("{folder}/{theme}-{}.html", words.tag), page.replace("<details>", "<details open>"))
                .unwrap();
        }
    }
}
