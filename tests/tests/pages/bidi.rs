//! Pages from right to left, in each format.

use ftpcodes_core::{Document, Html, LanguageData, Markdown, PlainText};
use ftpcodes_tests::standins::ARABIC;
use ftpcodes_tests::words::Faults;
use unicode_bidi::RTL_LEVEL;

use crate::order::faults;
use crate::printed::{each, each_line, language, registry};
use crate::wrap::wrapped;

fn right_to_left() -> impl Iterator<Item = &'static LanguageData> {
    registry().languages.iter().copied().filter(|language| !language.line_start().is_empty())
}

#[test]
fn text_is_seen_in_the_order_in_which_it_was_written() {
    let mut found = Faults::default();
    let mut lines = 0;
    for words in right_to_left() {
        each_line(words, &mut |place, line| {
            for columns in [usize::MAX, 80, 40] {
                for shown in wrapped(line, columns).lines() {
                    lines += 1;
                    found.extend(place, faults(shown, None));
                }
            }
        });
    }
    found.report();
    assert!(lines > 4000, "{lines}");
}

#[test]
fn what_stands_on_the_wire_is_seen_from_left_to_right() {
    let words = language(ARABIC.tag);
    let shown = |page: &dyn Document| {
        let text = PlainText::new(page).to_string();
        let line = |line: &str| {
            let info = unicode_bidi::BidiInfo::new(line, None);
            info.paragraphs
                .first()
                .map_or_else(String::new, |all| info.reorder_line(all, all.range.clone()).into_owned())
        };
        text.lines().map(line).collect::<Vec<_>>().join("\n")
    };
    let (mut replies, mut syntaxes) = (0, 0);
    each(words, &mut |place, page| {
        let place = place.split(' ').next().unwrap_or_default();
        if let Some(code) = place.parse().ok().and_then(|number| registry().code(number)) {
            for meaning in code.meanings {
                let reply = format!("{} {}", code.number, meaning.text);
                assert!(shown(page).contains(&reply), "{reply}: {}", shown(page));
                replies += 1;
            }
        }
        let command = registry().commands.iter().find(|command| command.verb == place);
        if let Some(syntax) = command.and_then(|command| command.syntax) {
            assert!(shown(page).contains(syntax), "{syntax}: {}", shown(page));
            syntaxes += 1;
        }
    });
    assert!(replies > 100 && syntaxes > 80, "{replies} {syntaxes}");
}

/// What Markdown shows: no marks, no escapes, no addresses.
fn shown_of_markdown(line: &str) -> String {
    let mut shown = String::new();
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => shown.extend(characters.next()),
            '`' | '*' | '[' => {}
            ']' if characters.peek() == Some(&'(') => _ = characters.by_ref().find(|character| *character == ')'),
            other => shown.push(other),
        }
    }
    shown
}

#[test]
fn markdown_is_seen_in_order_where_the_page_has_the_direction() {
    let mut found = Faults::default();
    for words in right_to_left() {
        each(words, &mut |place, page| {
            let markdown = Markdown(page).to_string();
            let rows = markdown.lines().flat_map(|line| line.trim_start_matches(['#', '-', ' ', '|']).split(" | "));
            for line in rows.filter(|line| !line.is_empty()) {
                found.extend(&place, faults(&shown_of_markdown(line), Some(RTL_LEVEL)));
            }
        });
    }
    found.report();
}

/// What a browser shows: a line for each element that is one, and isolates for those that are (HTML, 15.3.6).
fn shown_of_html(page: &str) -> String {
    let mut shown = String::new();
    let mut rest = page;
    while let Some((text, behind)) = rest.split_once('<') {
        shown.push_str(text);
        let (tag, behind) = behind.split_once('>').unwrap();
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap();
        let closes = tag.starts_with('/');
        match name {
            "bdi" | "samp" | "code" | "span" if closes => shown.push('\u{2069}'),
            "bdi" => shown.push('\u{2068}'),
            "samp" | "code" | "span" => {
                assert!(tag.contains("lang=\"en\" dir=\"ltr\""), "{tag}");
                shown.push('\u{2066}');
            }
            "a" | "b" => {}
            _ => shown.push('\n'),
        }
        rest = behind;
    }
    shown.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.into_iter().fold(shown, |shown, (entity, character)| shown.replace(entity, character))
}

#[test]
fn html_is_seen_in_order() {
    let mut found = Faults::default();
    for words in right_to_left() {
        let start = format!("<article lang=\"{}\" dir=\"rtl\">", words.tag);
        each(words, &mut |place, page| {
            let html = Html(page).to_string();
            found.expect(html.starts_with(&start), &place, "no language or direction");
            for line in shown_of_html(&html).lines().filter(|line| !line.is_empty()) {
                found.extend(&place, faults(line, Some(RTL_LEVEL)));
            }
        });
    }
    found.report();
}
