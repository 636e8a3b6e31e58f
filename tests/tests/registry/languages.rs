//! Choosing a language: RFC 4647 section 3.4 and RFC 2640 section 4.3.

use ftpcodes::{Direction, Language};
use ftpcodes_tests::words::{Script, Writing};

#[test]
fn lookup_shortens_a_range_from_its_end() {
    for range in ["ru", "RU", "ru-RU", "ru-Cyrl-RU", "ru-x-private", "ru-RU-u-ca-gregory", "ru_RU.UTF-8"] {
        assert_eq!(range.parse(), Ok(Language::Ru), "{range}");
    }
    for range in ["en", "en-US", "EN-gb-oxendict"] {
        assert_eq!(range.parse(), Ok(Language::En), "{range}");
    }
}

#[test]
fn lookup_refuses_what_no_tag_answers() {
    for range in ["", "-", "r", "rus", "russian", "x-ru", "tlh", "tlh-RU", "C", "C.UTF-8", "POSIX", "-ru", " ru"] {
        assert!(range.parse::<Language>().is_err(), "{range:?}");
    }
}

/// A client may ask for anything that fits into a line.
#[test]
fn a_long_range_is_looked_up_by_its_beginning() {
    let long = format!("ru-{}", "aa-".repeat(100_000));
    assert_eq!(long.parse(), Ok(Language::Ru));
    assert!(long.replace("ru", "tlh").parse::<Language>().is_err());
}

#[test]
fn the_wildcard_is_answered_by_the_default() {
    assert_eq!("*".parse(), Ok(Language::DEFAULT));
    assert_eq!(Language::negotiate(&["tlh", "*"]), Some(Language::En));
}

#[test]
fn negotiation_takes_the_first_range_that_is_answered() {
    assert_eq!(Language::negotiate(&["tlh-AT", "ru-UA", "en"]), Some(Language::Ru));
    assert_eq!(Language::negotiate(&["tlh", "x-klingon"]), None);
    assert_eq!(Language::negotiate(&[]), None);
}

#[test]
fn every_language_answers_to_its_own_tag() {
    for language in Language::ALL {
        assert_eq!(language.tag().parse(), Ok(*language));
        assert_eq!(language.to_string(), language.tag());
        let scripts = &Writing::of(language.tag()).scripts;
        let is_from_right = [Script::Arabic, Script::Hebrew].iter().any(|script| scripts.contains(script));
        let expected = if is_from_right { Direction::RightToLeft } else { Direction::LeftToRight };
        assert_eq!(language.direction(), expected, "{language}");
    }
    assert_eq!(Language::Ru.name(), "русский");
    assert_eq!(Language::DEFAULT, Language::En);
}

#[test]
fn feature_line_marks_the_current_language() {
    // The form of RFC 2640 section 4.3: lang-tag ["*"] *(";" lang-tag ["*"])
    for current in Language::ALL {
        let mark = |language: &Language| if language == current { "*" } else { "" };
        let tags: Vec<String> = Language::ALL.iter().map(|language| format!("{language}{}", mark(language))).collect();
        assert_eq!(current.feature_line().to_string(), format!("LANG {}", tags.join(";")));
    }
}
