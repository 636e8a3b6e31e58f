//! The words about commands, and the pages that hold them.

use ftpcodes::{Command, Language, ReplyCode};
use ftpcodes_spec::{Reply, builtin_commands};
use ftpcodes_tests::words::{Faults, Writing, foreign_words};

#[test]
fn situations_are_translated() {
    let mut faults = Faults::default();
    let seen = Command::ALL.iter().flat_map(|command| command.replies());
    for (observation, language) in seen
        .flat_map(|reply| reply.servers())
        .flat_map(|seen| Language::ALL.iter().map(move |language| (seen, *language)))
    {
        let (own, situation) = (language.situation(observation.situation()), observation.situation());
        let is_english = language == Language::DEFAULT;
        // `SITE TIME` is the same in all.
        let fine = (own == situation) == is_english || !own.contains(char::is_lowercase);
        faults.expect(fine, language, format!("`{own}` for `{situation}`"));
    }
    faults.report();
}

/// A page in one language has no other in it, but for what no language translates: verbs, the syntax, texts of replies,
/// names of servers and documents.
#[test]
fn pages_of_commands_are_in_one_language() {
    let mut faults = Faults::default();
    // Where all letters are Latin, an English word is no other than those of the language.
    let languages = Language::ALL.iter().map(|language| (*language, Writing::of(language.tag())));
    let languages = languages.filter(|(_, writing)| !writing.is_latin());
    for (language, writing, command) in
        languages.flat_map(|(language, writing)| Command::ALL.iter().map(move |command| (language, writing, command)))
    {
        let page = command.explain_in(language);
        let text = page.to_string();
        let names = untranslated(*command);
        for (format, page) in [
            ("text", text),
            ("markdown", without_markdown(&page.markdown().to_string())),
            ("html", without_tags(&page.html().to_string())),
        ] {
            for line in page.lines() {
                // Most lines have only words that stand anywhere, and names are many.
                if foreign_words(line, writing).is_empty() {
                    continue;
                }
                let plain = names.iter().fold(line.to_owned(), |line, name| line.replace(name, " "));
                for word in foreign_words(&plain, writing) {
                    faults.add(format!("{command} {format} {language}"), format!("the English `{word}` in `{line}`"));
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
