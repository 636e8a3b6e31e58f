//! The words about commands, and the pages that hold them.

use std::collections::BTreeMap;

use ftpcodes::{Command, Language, ReplyCode};
use ftpcodes_spec::{Reply, builtin_commands};
use ftpcodes_tests::words::latin::foreign_words;
use ftpcodes_tests::words::{Faults, line_faults, sentence_faults};

/// The paragraphs of a command, by their keys.
fn paragraphs(command: Command, language: Language) -> Vec<(&'static str, &'static str)> {
    let some = [
        ("when", command.when_in(language)),
        ("pitfall", command.pitfall_in(language)),
        ("note", command.note_in(language)),
    ];
    let some = some.into_iter().filter_map(|(key, text)| Some((key, text?)));
    [("description", command.description_in(language))].into_iter().chain(some).collect()
}

#[test]
fn titles_are_unique_and_short() {
    let mut faults = Faults::default();
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for command in Command::ALL {
            let (place, title) = (format!("{command} {language}"), command.title_in(*language));
            if let Some(first) = seen.insert(title.to_lowercase(), *command) {
                faults.add(&place, format!("the title `{title}` is also that of {first}"));
            }
            faults.extend(&place, line_faults(title, *language));
            faults.expect((4..=52).contains(&title.chars().count()), &place, format!("the length of `{title}`"));
            faults.expect(title != command.verb(), &place, "no title beside the verb");
        }
    }
    faults.report();
}

#[test]
fn paragraphs_are_whole_sentences_of_a_readable_length() {
    let mut faults = Faults::default();
    for (command, language) in all() {
        for (key, text) in paragraphs(command, language) {
            let place = format!("{command} {key} {language}");
            faults.extend(&place, line_faults(text, language));
            faults.extend(&place, sentence_faults(text));
            let length = text.chars().count();
            faults.expect((25..=800).contains(&length), &place, format!("{length} characters"));
        }
    }
    faults.report();
}

#[test]
fn a_translation_has_what_it_translates() {
    let mut faults = Faults::default();
    for (command, language) in all().filter(|(_, language)| *language != Language::DEFAULT) {
        let keys = |language| paragraphs(command, language).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        faults.expect(keys(language) == keys(Language::DEFAULT), format!("{command} {language}"), "other keys");
        for ((key, text), (_, own)) in
            paragraphs(command, language).into_iter().zip(paragraphs(command, Language::DEFAULT))
        {
            faults.expect(text != own, format!("{command} {key} {language}"), "not translated");
        }
    }
    faults.report();
}

#[test]
fn situations_are_clauses_in_each_language() {
    let mut faults = Faults::default();
    for (own, translated) in builtin_commands().unwrap().situations_in("ru") {
        faults.extend(own, line_faults(own, Language::En));
        faults.extend(own, line_faults(translated, Language::Ru));
    }
    faults.report();
    let seen = Command::ALL.iter().flat_map(|command| command.replies());
    for observation in seen.flat_map(|reply| reply.servers()) {
        assert_eq!(Language::En.situation(observation.situation()), observation.situation());
        // `SITE TIME` is the same in both.
        let russian = Language::Ru.situation(observation.situation());
        assert!(russian != observation.situation() || !russian.contains(char::is_lowercase), "{russian}");
    }
}

fn all() -> impl Iterator<Item = (Command, Language)> {
    Command::ALL.iter().flat_map(|command| Language::ALL.iter().map(move |language| (*command, *language)))
}

/// A page in one language has no other in it, but for what no language translates: verbs, the syntax, texts of replies,
/// names of servers and documents.
#[test]
fn pages_of_commands_are_in_one_language() {
    let mut faults = Faults::default();
    for command in Command::ALL {
        let page = command.explain_in(Language::Ru);
        let text = page.to_string();
        let names = untranslated(*command);
        for (format, page) in [
            ("text", text),
            ("markdown", without_markdown(&page.markdown().to_string())),
            ("html", without_tags(&page.html().to_string())),
        ] {
            for line in page.lines() {
                let plain = names.iter().fold(line.to_owned(), |line, name| line.replace(name, " "));
                for word in foreign_words(&plain) {
                    faults.add(format!("{command} {format}"), format!("the English `{word}` in `{line}`"));
                }
            }
        }
    }
    faults.report();
}

/// Its syntax, the ids of troubles, and what its sources, servers and reports are called, the longest name first.
fn untranslated(command: Command) -> Vec<String> {
    let facts = builtin_commands().unwrap().command(command.verb()).unwrap();
    let mut names: Vec<String> = command.syntax().map(str::to_owned).into_iter().collect();
    names.extend(ftpcodes::Trouble::ALL.iter().map(|trouble| trouble.id().to_owned()));
    let sources = Command::ALL.iter().flat_map(|command| command.sources());
    let of_codes = ReplyCode::ALL.iter().flat_map(|code| code.sources());
    for source in sources.copied().chain(of_codes) {
        names.extend([source.document().to_owned(), source.section().to_owned()]);
    }
    facts.replies.iter().for_each(|reply| add_names(reply, &mut names));
    // A section may be a number.
    names.retain(|name| name.contains(char::is_alphabetic));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn add_names(reply: &Reply, names: &mut Vec<String>) {
    names.extend(reply.servers.iter().map(|seen| seen.server.clone()));
    names.extend(reply.reports.iter().map(|report| report.origin.clone()));
    for source in &reply.sources {
        names.extend([source.document.clone(), source.section.clone()]);
    }
    reply.next.iter().for_each(|reply| add_names(reply, names));
}

/// The text of a page without the addresses of its links and without escapes.
fn without_markdown(page: &str) -> String {
    let mut parts = page.split("](");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
    }
    plain.replace('\\', "").replace("-> ", "")
}

fn without_tags(page: &str) -> String {
    let mut plain = String::new();
    for part in page.split('<') {
        plain.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        plain.push(' ');
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(plain, |plain, (entity, character)| plain.replace(entity, character))
}
