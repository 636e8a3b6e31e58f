//! Markdown is read as CommonMark by those who show it, whatever the script of its words.

use ftpcodes_core::Markdown;
use ftpcodes_tests::words::Faults;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::printed::{each, registry};

/// The words of a page without its marks, and how many of them are bold.
fn read(markdown: &str) -> (String, usize) {
    let (mut text, mut bold) = (String::new(), 0);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) => text += &words,
            Event::Start(Tag::Strong) => bold += 1,
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push('\n'),
            _ => {}
        }
    }
    (text, bold)
}

/// The marks of bold words end nothing between another mark and a letter, where there is no space: CommonMark 0.31
/// section 6.2.
#[test]
fn labels_are_bold_in_every_script() {
    let mut found = Faults::default();
    for words in registry().languages {
        let mut labels = 0;
        each(words, &mut |place, page| {
            let (text, bold) = read(&Markdown(page).to_string());
            labels += bold;
            found.extend(place, text.lines().filter(|line| line.contains("**")).map(str::to_owned));
        });
        assert!(labels > 1000, "{}: {labels}", words.tag);
    }
    found.report();
}

#[test]
fn a_label_that_is_not_bold_is_found() {
    assert_eq!(read("**\u{610f}\u{5473}\u{ff1a}**\u{3053}\u{308c}").1, 0);
    assert_eq!(
        read("**\u{610f}\u{5473}**\u{ff1a}\u{3053}\u{308c}"),
        ("\u{610f}\u{5473}\n\u{ff1a}\u{3053}\u{308c}\n".to_owned(), 1)
    );
}
