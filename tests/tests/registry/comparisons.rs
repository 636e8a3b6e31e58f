//! Reads comparisons of pairs of codes, in every language and format, as a user would: those of each code with itself and a
//! sample of the others; all of them with `FTPCODES_LONG_TESTS=1`, as `.ci/run` does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use ftpcodes::{Comparison, Language, ReplyCode};
use ftpcodes_spec::Labels;
use ftpcodes_tests::marks::{Marks, undirected};
use ftpcodes_tests::runs_long;
use ftpcodes_tests::words::pages::{Part, read_html, read_markdown, read_text};
use ftpcodes_tests::words::{Faults, Writing, line_faults, sentence_faults, sentences};

/// One comparison and how to name it in a message.
struct Page {
    name: String,
    lower: ReplyCode,
    higher: ReplyCode,
    language: Language,
    comparison: Comparison,
}

impl Page {
    fn parts(&self) -> Vec<Part> {
        read_text(
            &undirected(&self.comparison.to_string()),
            server_says(self.language),
            &Marks::of_tag(self.language.tag()),
        )
    }

    fn codes(&self) -> Vec<ReplyCode> {
        if self.lower == self.higher { vec![self.lower] } else { vec![self.lower, self.higher] }
    }
}

/// Pairs, each once, equal codes too, in every language.
fn pages() -> impl Iterator<Item = Page> {
    let pairs = ReplyCode::ALL.iter().flat_map(|lower| {
        let higher = ReplyCode::ALL.iter().filter(move |higher| *higher >= lower);
        higher.map(move |higher| (*lower, *higher))
    });
    let mut random = fastrand::Rng::with_seed(959);
    let pairs = pairs.filter(move |(lower, higher)| lower == higher || runs_long() || random.u8(..) < 10);
    pairs.flat_map(|(lower, higher)| {
        Language::ALL.iter().map(move |language| Page {
            name: format!("{lower}/{higher} {language}"),
            lower,
            higher,
            language: *language,
            comparison: lower.compare_in(higher, *language),
        })
    })
}

/// The label before a reply, from the language files.
fn server_says(language: Language) -> &'static str {
    static LABEL_OF: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let spec = ftpcodes_spec::builtin().expect("the built-in spec is sound");
        let place = Labels::KEYS.iter().position(|label| *label == "server_says").expect("there is such a label");
        let languages = spec.languages.iter();
        languages.map(|words| (words.tag.clone(), words.labels.get(place).cloned().unwrap_or_default())).collect()
    });
    LABEL_OF.get(language.tag()).expect("the spec has the language")
}

#[test]
fn the_lower_number_comes_first_whatever_the_order() {
    let mut faults = Faults::default();
    for page in pages() {
        let Page { lower, higher, .. } = page;
        let (one, other) = (page.comparison, higher.compare_in(lower, page.language));
        faults.expect(one.lower() == lower && one.higher() == higher, &page.name, "the numbers change places");
        let texts = [
            (one.to_string(), other.to_string()),
            (one.markdown().to_string(), other.markdown().to_string()),
            (one.html().to_string(), other.html().to_string()),
        ];
        let same = texts.iter().all(|(one, other)| one == other);
        faults.expect(same, &page.name, "the order of the arguments changes the page");
        let title = undirected(&one.title().to_string());
        let places = (title.find(&lower.to_string()), title.rfind(&higher.to_string()));
        faults.expect(places.0 == Some(0) && places.0 <= places.1, &page.name, format!("the order in `{title}`"));
    }
    faults.report();
}

#[test]
fn the_three_formats_say_the_same() {
    let mut faults = Faults::default();
    for page in pages() {
        let text = page.parts();
        let article = format!("article lang=\"{}\" dir=\"{}\"", page.language, page.language.direction().as_str());
        let formats = [
            ("Markdown", read_markdown(&undirected(&page.comparison.markdown().to_string()))),
            ("HTML", read_html(&undirected(&page.comparison.html().to_string()), &article)),
        ];
        for (format, parts) in formats {
            let place = format!("{} {format}", page.name);
            match parts {
                Ok(parts) => faults.extend(place, first_difference(&text, &parts)),
                Err(fault) => faults.add(place, fault),
            }
        }
    }
    faults.report();
}

fn first_difference(one: &[Part], other: &[Part]) -> Option<String> {
    let same_length = one.len() == other.len();
    let differs = one.iter().zip(other).find(|(one, other)| one != other);
    let differs = differs.map(|(one, other)| format!("{other:?} where the text has {one:?}"));
    differs.or_else(|| (!same_length).then(|| "more or fewer parts than the text".to_owned()))
}

#[test]
fn every_line_reads_well() {
    let mut lines = BTreeMap::new();
    for page in pages() {
        for part in page.parts() {
            let line = (page.language.tag(), part.words().to_owned(), part.is_heading());
            lines.entry(line).or_insert((page.language, part, page.name.clone()));
        }
    }
    let mut faults = Faults::default();
    for (language, part, place) in lines.into_values() {
        let writing = Writing::of(language.tag());
        // A heading parts a number from its title, whether the language writes spaces or not.
        let words = if part.is_heading() {
            part.words().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start()
        } else {
            part.words()
        };
        faults.extend(&place, line_faults(words, writing));
        match part {
            Part::Paragraph(text) | Part::Item(_, text) => faults.extend(&place, sentence_faults(&text, writing)),
            other => faults.expect(
                !other.words().ends_with(['.', ':', '。', '：', '।']),
                &place,
                format!("the end of {other:?}"),
            ),
        }
    }
    faults.report();
}

#[test]
fn no_page_says_a_thing_twice() {
    let mut faults = Faults::default();
    for page in pages() {
        let parts = page.parts();
        let mut seen = BTreeSet::new();
        for part in &parts {
            match part {
                Part::ServerSays(..) => {}
                part if part.is_heading() => {
                    faults.expect(
                        seen.insert(part.words()),
                        &page.name,
                        format!("the heading `{}` twice", part.words()),
                    );
                }
                part => {
                    for sentence in sentences(part.words(), Writing::of(page.language.tag())) {
                        faults.expect(seen.insert(sentence), &page.name, format!("`{sentence}` twice"));
                    }
                }
            }
        }
    }
    faults.report();
}

#[test]
fn no_section_is_empty() {
    let mut faults = Faults::default();
    for page in pages() {
        let parts = page.parts();
        let next = parts.iter().skip(1).map(Some).chain([None]);
        for (part, next) in parts.iter().zip(next) {
            let filled = match (part, next) {
                (Part::Title(_), next) => matches!(next, Some(Part::Heading(_))),
                (Part::Heading(_), next) => next.is_some_and(|next| !matches!(next, Part::Heading(_))),
                (Part::Subheading(_), next) => matches!(next, Some(Part::ServerSays(..))),
                _ => true,
            };
            faults.expect(filled, &page.name, format!("nothing below {part:?}"));
        }
        let headings = parts.iter().filter(|part| matches!(part, Part::Heading(_))).count();
        let expected = if page.lower == page.higher { 4 } else { 7 };
        faults.expect(headings == expected, &page.name, format!("{headings} sections instead of {expected}"));
    }
    faults.report();
}

#[test]
fn the_introduction_names_numbers_and_titles() {
    let mut faults = Faults::default();
    for page in pages() {
        let introduction = undirected(&page.comparison.introduction().to_string());
        for code in page.codes() {
            let title = undirected(code.title_in(page.language));
            let titled = page.lower == page.higher || introduction.contains(&title);
            faults.expect(
                introduction.contains(&code.to_string()),
                &page.name,
                format!("no {code} in the introduction"),
            );
            faults.expect(titled, &page.name, format!("no `{title}` in `{introduction}`"));
            let heading = undirected(&page.comparison.title().to_string());
            faults.expect(heading.contains(&title), &page.name, format!("no `{title}` in `{heading}`"));
        }
    }
    faults.report();
}

#[test]
fn only_equal_codes_do_not_differ() {
    let mut faults = Faults::default();
    for page in pages() {
        let same = page.lower == page.higher;
        let differences: Vec<String> =
            page.comparison.differences().map(|sentence| undirected(&sentence.to_string())).collect();
        let relation = page.comparison.relation().map(|sentence| sentence.to_string());
        faults.expect(differences.is_empty() == same, &page.name, "differences and equality do not agree");
        faults.expect(relation.is_none() == same, &page.name, "relation and equality do not agree");
        let numbered = page.parts().into_iter().filter_map(|part| match part {
            Part::Item(number, text) => Some((number?, text)),
            _ => None,
        });
        let expected: Vec<(u32, String)> = (1..).zip(differences).collect();
        faults.expect(numbered.eq(expected), &page.name, "the numbered list is not the list of the differences");
    }
    faults.report();
}

/// The site that we measure ourselves by pasted its texts into other sentences and cut them off.
#[test]
fn every_text_of_a_meaning_stands_whole_and_by_itself() {
    let mut faults = Faults::default();
    for page in pages() {
        let (parts, marks) = (page.parts(), Marks::of_tag(page.language.tag()));
        for (code, meaning) in page.codes().into_iter().flat_map(|code| code.meanings().map(move |of| (code, of))) {
            let Page { name, language, .. } = &page;
            let title = undirected(meaning.title_in(*language));
            let description = undirected(meaning.description_in(*language));
            let alone = parts.iter().any(|part| *part == Part::Paragraph(description.clone()));
            let holders = parts
                .iter()
                .filter(|part| part.words().contains(description.trim_end_matches(['.', '。', '।'])))
                .count();
            faults.expect(alone && holders == 1, name, format!("{holders} parts with `{description}`"));
            for words in [meaning.when_in(*language), meaning.fix_in(*language)].map(undirected) {
                let items: Vec<&str> = parts.iter().map(Part::words).filter(|text| text.contains(&words)).collect();
                let labels: Vec<&str> = items.iter().filter_map(|text| text.strip_suffix(&*words)).collect();
                let fine = matches!(*labels, [label] if is_label(label, code, &title, &marks)) && items.len() == 1;
                faults.expect(fine, name, format!("`{items:?}` does not give `{words}` alone"));
            }
            let reply = format!("{code} {}", meaning.text());
            let replies =
                parts.iter().filter(|part| matches!(part, Part::ServerSays(_, says) if *says == reply)).count();
            faults.expect(replies >= 1, name, format!("`{reply}` is not shown as it is sent"));
        }
    }
    faults.report();
}

/// `426: ` or `226 (Abort Complete): `, as the language writes it.
fn is_label(label: &str, code: ReplyCode, title: &str, marks: &Marks) -> bool {
    let [open, close, colon] = ["open", "close", "colon"].map(|key| marks.get(key));
    let quoted = format!("{}{title}{}", marks.get("open_quote"), marks.get("close_quote"));
    let labels = [
        format!("{code}{colon}"),
        format!("{code}{open}{title}{close}{colon}"),
        format!("{code}{open}{quoted}{close}{colon}"),
    ];
    labels.iter().any(|expected| expected == label)
}
