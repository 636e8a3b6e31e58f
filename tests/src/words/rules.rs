//! The rules for the texts of a language, by name.

use std::collections::BTreeMap;

use unicode_width::UnicodeWidthStr as _;

use super::texts::{Form, Text, Texts};
use super::{
    Faults, Writing, glossary, letters, sentence_faults, sentences, sentences::text_faults, signs, translation,
};

/// A rule for the texts of a language.
pub struct Rule {
    /// How it is called where it is broken.
    pub name: &'static str,
    /// Finds what breaks it.
    pub check: fn(&Texts, &Writing, &mut Faults),
}

/// All rules.
pub const RULES: &[Rule] = &[
    Rule { name: "lines read well", check: lines },
    Rule { name: "paragraphs are whole sentences", check: paragraphs },
    Rule { name: "titles are unique and short", check: titles },
    Rule { name: "texts have a readable length", check: lengths },
    Rule { name: "no text is a copy", check: copies },
    Rule { name: "most letters are of the language", check: shares },
    Rule { name: "translations name the same", check: |texts, _, faults| translation::name_faults(texts, faults) },
    Rule { name: "everything is translated", check: untranslated },
    Rule { name: "terms are those of the glossary", check: glossary::term_faults },
    Rule { name: "words say what the standards say", check: says },
    Rule { name: "words claim nothing else", check: never },
];

/// The rule of this name.
///
/// # Panics
///
/// There is none.
#[must_use]
pub fn rule(name: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.name == name).unwrap_or_else(|| panic!("there is no rule `{name}`"))
}

fn lines(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for text in &texts.texts {
        match text.form() {
            // The loader and the pages look at what stands between words.
            Form::Mark => {}
            Form::Query => faults.extend(&text.place, signs::character_faults(&text.own, writing)),
            // Rendered, they are sentences of the comparisons.
            Form::Template => {
                let filled = filled(&text.own);
                faults.extend(&text.place, signs::character_faults(&filled, writing));
                faults.extend(&text.place, signs::pair_fault(&filled, writing));
                faults.extend(&text.place, letters::faults(&filled, Some(text), writing));
            }
            _ => faults.extend(&text.place, text_faults(text, writing)),
        }
        let markup = text.own.chars().find(|c| "`*#<>\\~".contains(*c));
        let is_prose = text.form() == Form::Sentences && text.part() == "codes";
        if let Some(mark) = markup.filter(|_| is_prose) {
            faults.add(&text.place, format!("`{mark}` looks like markup in `{}`", text.own));
        }
    }
}

/// A template with numbers in its slots.
fn filled(template: &str) -> String {
    let mut parts = template.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push_str("426");
        filled.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    filled
}

fn of_form(texts: &Texts, form: Form) -> impl Iterator<Item = &Text> {
    texts.texts.iter().filter(move |text| text.form() == form)
}

fn paragraphs(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for text in of_form(texts, Form::Sentences) {
        faults.extend(&text.place, sentence_faults(&text.own, writing));
        let count = sentences(&text.own, writing).len();
        let fine = text.part() != "codes" || count <= writing.sentences;
        faults.expect(fine, &text.place, format!("{count} sentences are a page of their own"));
    }
}

/// Columns of a title: Chinese and Japanese letters take two.
const TITLE: std::ops::RangeInclusive<usize> = 4..=52;

fn titles(texts: &Texts, _: &Writing, faults: &mut Faults) {
    let mut seen = BTreeMap::new();
    for text in of_form(texts, Form::Title) {
        let key = (text.part(), text.own.to_lowercase());
        if let Some(first) = seen.insert(key, &text.place) {
            faults.add(&text.place, format!("the title `{}` is also that of {first}", text.own));
        }
        let width = text.own.width();
        faults.expect(TITLE.contains(&width), &text.place, format!("{width} columns of the title `{}`", text.own));
        let bare = text.entry().split('/').next_back() == Some(text.own.as_str());
        faults.expect(!bare, &text.place, "no title beside the verb");
    }
}

fn lengths(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for text in &texts.texts {
        let length = text.own.chars().count();
        // How long English is, is counted; how long others are, is compared.
        let (shortest, longest) = match (texts.tag.as_str(), text.part(), text.field()) {
            ("en", "codes", "description") => (60, 360),
            ("en", "codes", "when" | "fix") => (60, 520),
            ("en", "confusions", _) => (60, 400),
            ("en", "commands", "description" | "when" | "pitfall" | "note") => (25, 800),
            _ => (1, 1000),
        };
        let fine = (shortest..=longest).contains(&length) || text.form() == Form::Mark;
        faults.expect(fine, &text.place, format!("{length} characters, not {shortest} to {longest}"));
        faults.extend(&text.place, translation::length_fault(text, writing));
    }
}

fn copies(texts: &Texts, _: &Writing, faults: &mut Faults) {
    let mut seen = BTreeMap::new();
    for text in texts.texts.iter().filter(|text| matches!(text.form(), Form::Sentences)) {
        if let Some(first) = seen.insert(text.own.as_str(), text)
            && first.english != text.english
        {
            faults.add(&text.place, format!("a copy of {}: `{}`", first.place, text.own));
        }
    }
}

fn shares(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for text in of_form(texts, Form::Sentences) {
        faults.extend(&text.place, letters::share_fault(text, writing));
    }
}

fn untranslated(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    let translated = texts.texts.iter().filter(|text| !matches!(text.form(), Form::Mark | Form::Query));
    for text in translated.filter(|_| texts.tag != "en") {
        faults.extend(&text.place, translation::untranslated(text, writing));
    }
}

fn says(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for (place, parts) in &writing.says {
        let said = texts.said_at(place);
        let missing = parts.iter().filter(|part| !said.contains(part.as_str()));
        faults.extend(place, missing.map(|part| format!("`{part}` is not said in `{said}`")));
    }
}

fn never(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for (place, parts) in &writing.never {
        for text in texts.texts.iter().filter(|text| text.is_at(place)) {
            let own = format!(" {}", text.own.to_lowercase().replace('\u{a0}', " "));
            let found = parts.iter().filter(|part| own.contains(part.as_str()));
            faults.extend(&text.place, found.map(|part| format!("`{part}` is said in `{}`", text.own)));
        }
    }
}
