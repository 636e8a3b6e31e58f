//! Pages to look at.

use ftpcodes_core::{LanguageData, Registry};

use super::{LINKS, diagrams, example, registry};
use crate::pictures::{code_map, reply_tree};

/// What stands on a page, and the colours of paper, letters and links in the themes of rustdoc.
const VERBS: [&str; 11] = ["RETR", "USER", "STOR", "RNFR", "AUTH", "CONNECT", "REST", "ABOR", "PASV", "MAIL", "SITE"];
const THEMES: [(&str, &str, &str, &str); 3] = [
    ("light", "#fff", "#000", "#3873ad"),
    ("dark", "#353535", "#ddd", "#d2991d"),
    ("ayu", "#0f1419", "#c5c5c5", "#39afd7"),
];

/// Writes pages with some of the pictures to the folder that `PICTURES` names.
#[test]
#[ignore = "writes files to look at"]
fn pictures_written_out() {
    let folder = std::env::var("PICTURES").unwrap();
    for registry in [Some(registry()), example("smtp"), example("nntp")].into_iter().flatten() {
        for words in registry.languages {
            let pictures = pictures(&registry, words);
            for (theme, paper, ink, link) in THEMES {
                let page = format!(
                    "<!doctype html><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
                     <style>body{{background:{paper};color:{ink};margin:15px;font:16px serif}}a{{color:{link};\
                     text-decoration:none}}</style>{pictures}"
                );
                let name = format!("{folder}/{}-{theme}-{}.html", registry.protocol.to_lowercase(), words.tag);
                std::fs::write(name, page.replace("<details>", "<details open>")).unwrap();
            }
        }
    }
}

fn pictures(registry: &Registry, words: &'static LanguageData) -> String {
    let is_wanted = |verb: &str| registry.protocol != "FTP" || VERBS.contains(&verb);
    let commands = registry.commands.iter().filter(|command| is_wanted(command.verb));
    let trees = commands.map(|command| reply_tree(command, registry, words, &LINKS));
    let others = diagrams(registry, words).into_iter().chain([code_map(registry, words, &LINKS)]);
    others.chain(trees).map(|picture| picture + "<hr>").collect()
}
