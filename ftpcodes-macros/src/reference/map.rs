//! The front page of a crate: three questions with the way to their answers, then all codes by class and all commands
//! by what they are for, each a link.

use ftpcodes_core::{CodeData, CommandData, LanguageData, Status};
use ftpcodes_spec::IntoList as _;

use crate::reply_codes::markup::{code, escaped};
use crate::reply_codes::{Docs, SpecName};

/// The page. Whoever reads the built-in spec has the macros of `ftpcodes` as well.
pub(super) fn map(docs: &Docs<'_>, spec: &SpecName) -> String {
    let Some(words) = docs.words else { return String::new() };
    let labels = &words.labels;
    let (colon, behind) = words.punctuation.colon_of_bold();
    let mut page = format!("**{}{colon}**{behind}{}\n\n", escaped(docs.registry.protocol), escaped(labels.front_page));
    page += &questions(docs, words, spec);
    page += &heading(docs, labels.codes, "codes");
    page += &codes(docs, words);
    if docs.registry.commands.is_empty() {
        return docs.in_language(&page);
    }
    page += &heading(docs, labels.all_commands, "commands");
    for (title, commands) in command_lines(docs, words) {
        let links = commands.iter().map(|command| docs.links.command(command.verb, command.verb)).list();
        line(&mut page, words, title, &links);
    }
    docs.in_language(&page)
}

fn heading(docs: &Docs<'_>, title: &str, module: &str) -> String {
    format!("\n## [{}]({}::{module})\n\n", escaped(title), docs.reference())
}

/// What a reader comes with, what to do then, and where.
fn questions(docs: &Docs<'_>, words: &LanguageData, spec: &SpecName) -> String {
    let (labels, registry) = (&words.labels, docs.registry);
    let module = |name: &str| docs.links.isolated(&format_args!("[`{name}`]({}::{name})", docs.reference()));
    let ours = matches!(spec, SpecName::Builtin(_));
    let item = |name: &str| docs.links.isolated(&format_args!("[`{name}`](ftpcodes::{name})"));
    let mut page = String::new();
    let (colon, behind) = words.punctuation.colon_of_bold();
    let mut question = |question: &str, answer: &str, places: &[String]| {
        page += &format!("**{}{colon}**{behind}{} {}\n\n", escaped(question), escaped(answer), places.join(" · "));
    };

    let compared = (!words.confusions.is_empty()).then(|| module("compare"));
    let documents = registry.sources().next().map(|_| module("documents"));
    let places = [module("codes")].into_iter().chain(compared).chain(documents).list();
    question(labels.got_code, labels.got_code_then, &places);
    if !registry.commands.is_empty() {
        let macros = ["expect_reply!", "match_reply!"].map(item).into_iter().filter(|_| ours);
        let places = [module("commands")].into_iter().chain(macros).list();
        question(labels.send_command, labels.send_command_then, &places);
    }
    let program = match spec {
        SpecName::Builtin(_) => "ftpcodes annotate session.log".to_owned(),
        SpecName::File { codes, .. } => format!("ftpcodes annotate session.log --spec {}", codes.value()),
    };
    let found = ["Trouble", "SessionRecord"].map(item).into_iter().filter(|_| ours && cfg!(feature = "troubles"));
    question(
        labels.have_log,
        labels.have_log_then,
        &[docs.links.isolated(&code(&program))].into_iter().chain(found).list(),
    );
    page
}

/// All commands below what they are for; where no purpose is told, below their standing, from what every server has to
/// what none should.
fn command_lines(docs: &Docs<'_>, words: &LanguageData) -> Vec<(&'static str, Vec<&'static CommandData>)> {
    let of = |status: Status| {
        (words.status(status), docs.registry.commands.iter().filter(|command| command.status == status).list())
    };
    let parts = docs.by_purpose().into_iter();
    let parts =
        parts.map(|(title, commands)| title.map_or_else(|| STATUSES.map(of).to_vec(), |title| vec![(title, commands)]));
    parts.flatten().list()
}

const STATUSES: [Status; 5] =
    [Status::Standard, Status::Experimental, Status::Draft, Status::Nonstandard, Status::Historic];

/// What no column ends in.
fn together(style: &str, text: &str) -> String {
    format!("<span style=\"display:inline-block;{style}\">{text}</span>")
}

/// All codes, one below the other, in columns as there is room: four beside the sidebar, two on a telephone.
fn codes(docs: &Docs<'_>, words: &LanguageData) -> String {
    let mut page = String::from("<div style=\"columns:11.5em 4;column-gap:1em;font-size:.9em\">\n\n");
    for class in words.classes {
        let codes = docs.registry.codes.iter().filter(|code| code.class_digit() == u16::from(class.digit));
        let title = |code: &CodeData| escaped(words.meaning(code.first_meaning()).title);
        // What does not fit into a line goes on below the title.
        let entry = |link: String| together("padding-inline-start:2em;text-indent:-2em", &link);
        let mut links = codes.map(|code| entry(docs.links.titled_code(code.number, &title(code)))).list();
        if let Some(first) = links.first_mut() {
            let label = escaped(&format!("{}yz{}{}", class.digit, words.punctuation.comma, class.title));
            *first = together("", &format!("**{label}**\\\n{first}"));
            page += &format!("{}\n\n", links.join("\\\n"));
        }
    }
    page + "</div>\n\n"
}

/// Links behind a label; nothing where there are none.
fn line(page: &mut String, words: &LanguageData, label: &str, links: &[String]) {
    if !links.is_empty() {
        let (colon, behind) = words.punctuation.colon_of_bold();
        *page += &format!("**{}{colon}**{behind}{}\n\n", escaped(label), links.join(" · "));
    }
}
