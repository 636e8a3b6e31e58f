//! The map for the front page of a crate: all codes by class and all commands by their standing, each a link.

use ftpcodes_core::Status;
use ftpcodes_spec::IntoList as _;

use crate::reply_codes::Docs;
use crate::reply_codes::markup::escaped;

/// The map. The commands stand in the order of the alphabet, because what they are for is not told by every spec.
pub(super) fn map(docs: &Docs<'_>) -> String {
    let Some(words) = docs.words else { return String::new() };
    let (labels, reference) = (&words.labels, docs.reference());
    let mut page = format!("\n## [{}]({reference}::codes)\n\n", escaped(labels.codes));
    for class in words.classes {
        let codes = docs.registry.codes.iter().filter(|code| code.class_digit() == u16::from(class.digit));
        let links = codes.map(|code| {
            let title = escaped(words.meaning(code.first_meaning()).title);
            format!("{} {title}", docs.links.code(code.number))
        });
        line(&mut page, &format!("{}yz, {}", class.digit, class.title), &links.list());
    }
    if docs.registry.commands.is_empty() {
        return docs.in_language(&page);
    }
    page += &format!("## [{}]({reference}::commands)\n\n", escaped(labels.all_commands));
    for status in STATUSES {
        let commands = docs.registry.commands.iter().filter(|command| command.status == status);
        let links = commands.map(|command| docs.links.command(command.verb, command.verb)).list();
        line(&mut page, words.status(status), &links);
    }
    docs.in_language(&page)
}

/// From what every server has to what none should.
const STATUSES: [Status; 5] =
    [Status::Standard, Status::Experimental, Status::Draft, Status::Nonstandard, Status::Historic];

/// Links behind a label; nothing where there are none.
fn line(page: &mut String, label: &str, links: &[String]) {
    if !links.is_empty() {
        *page += &format!("**{}:** {}\n\n", escaped(label), links.join(" · "));
    }
}
