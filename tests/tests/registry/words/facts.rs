//! What the words have to say in any language. What they say in the words of one stands with the rules for that, in
//! `tests/data/words`: `says` and `never`. The expectations are those of the standards, and of what a site that people
//! use gets wrong.

use ftpcodes::{Language, ReplyClass, ReplyCode};
use ftpcodes_tests::words::{Faults, Writing};

use super::{LANGUAGES, paragraphs};

/// A code, and what its words name in any language.
const NAMES: &[(u16, &[&str])] = &[
    // RFC 959 5.4: 120 is preliminary, and a 220 follows on the same connection.
    (120, &["220"]),
    // RFC 2389: programs use FEAT.
    (214, &["FEAT"]),
    // RFC 959 5.4: replies to ABOR.
    (225, &["ABOR"]),
    (226, &["ABOR", "125", "150"]),
    // RFC 1639 is experimental; RFC 2428 has the better command.
    (228, &["EPSV"]),
    // RFC 959 5.4: after USER alone, PASS or ACCT.
    (230, &["USER", "PASS", "ACCT"]),
    // RFC 2577 7: the same for names that do not exist.
    (331, &["2577"]),
    (350, &["RNFR", "RNTO", "REST", "RETR"]),
    // RFC 2228 3: the client has to reset the security state of a server that is out of step, which AUTH does.
    (335, &["2228", "AUTH"]),
    // RFC 520 IV.2 has it as well as RFC 542.
    (402, &["520", "542"]),
    // RFC 959 4.1.3: 426 for the transfer, then 226 for ABOR.
    (426, &["226", "ABOR"]),
    // RFC 354 V.C and RFC 454 V.C list it for BYE too.
    (430, &["354", "BYE"]),
    // RFC 775 has the example that RFC 959 repeats.
    (431, &["775"]),
    (502, &["202", "504"]),
    // RFC 686 proposed it before RFC 691 did.
    (520, &["686", "691"]),
    // RFC 2228 3: 504 hides that the mechanism is known. RFC 4217 4.1: the client decides whether to go on.
    (534, &["504", "4217"]),
];

/// A code, and what its words do not name in any language.
const NEVER_NAMES: &[(u16, &str)] = &[
    // Active mode needs no PASV.
    (503, "PASV"),
];

#[test]
fn words_name_what_the_standards_name() {
    let mut faults = Faults::default();
    for language in Language::ALL.iter().copied() {
        let words = |code: u16| {
            let words = paragraphs().into_iter().filter(|words| words.code == code && words.language == language);
            words.map(|words| words.text).collect::<Vec<_>>().join(" ")
        };
        for (code, names) in NAMES {
            let said = words(*code);
            let missing: Vec<&&str> = names.iter().filter(|name| !said.contains(**name)).collect();
            faults.expect(missing.is_empty(), format!("{code} {language}"), format!("{missing:?} are not named"));
        }
        for (code, name) in NEVER_NAMES {
            faults.expect(!words(*code).contains(name), format!("{code} {language}"), format!("{name} is named"));
        }
    }
    faults.report();
}

/// A place without texts would never be found wanting.
#[test]
fn what_is_asked_of_a_place_is_asked_of_one_that_exists() {
    let mut faults = Faults::default();
    for language in LANGUAGES.iter() {
        let writing = Writing::of(&language.tag);
        let excused = writing.glossary.iter().flat_map(|term| &term.except);
        for place in writing.says.keys().chain(writing.never.keys()).chain(excused) {
            let exists = language.texts.iter().any(|text| text.is_at(place));
            faults.expect(exists, &language.tag, format!("there is no `{place}`"));
        }
        for field in writing.lengths.keys() {
            let exists = language.texts.iter().any(|text| text.field() == field);
            faults.expect(exists, &language.tag, format!("no text is called `{field}`"));
        }
    }
    faults.report();
}

/// A code with the commands that must each have a meaning of their own.
#[test]
fn codes_with_several_uses_have_a_meaning_for_each() {
    let mut faults = Faults::default();
    let expected: [(u16, &[&str]); 4] = [
        (211, &["STAT", "HELP", "FEAT"]),
        (213, &["STAT", "SIZE", "MDTM"]),
        (350, &["RNFR", "REST"]),
        (226, &["ABOR"]),
    ];
    for (number, commands) in expected {
        let code = ReplyCode::from_u16(number).expect("the registry has it");
        for command in commands {
            let owners = code.meanings().filter(|meaning| meaning.commands() == [*command]).count();
            faults.expect(owners == 1, number, format!("{owners} meanings for {command} alone"));
        }
    }
    faults.report();
}

#[test]
fn the_text_of_110_is_the_form_that_rfc_959_prescribes() {
    let text = ReplyCode::RestartMarker.text();
    let words: Vec<&str> = text.split(' ').collect();
    // RFC 1123 4.1.3.4 calls the two markers ssss and rrrr.
    assert_eq!(words, ["MARK", "ssss", "=", "rrrr"], "110 says `{text}`");
}

/// RFC 959 4.2.1; a class is one of replies, and both kinds of failure are completions. `says` has the other languages.
#[test]
fn classes_have_the_names_of_the_standard() {
    let names = [
        "positive preliminary",
        "positive completion",
        "positive intermediate",
        "transient negative completion",
        "permanent negative completion",
        "protected reply",
    ];
    assert_eq!(ReplyClass::ALL.iter().map(|class| class.title()).collect::<Vec<_>>(), names);
}

/// FTP has replies, not responses, and its digits do not mean what those of HTTP do; English is asked for more.
#[test]
fn nothing_is_named_as_in_http() {
    let mut faults = Faults::default();
    let banned = [" sftp", "rfc 4253", "1971"];
    for language in LANGUAGES.iter() {
        let texts = language.texts.iter();
        for text in texts.filter(|text| matches!(text.part(), "codes" | "classes" | "groups" | "confusions")) {
            let own = format!(" {}", text.own.to_lowercase());
            let found: Vec<&str> = banned.into_iter().filter(|word| own.contains(word)).collect();
            let place = format!("{} {}", text.place, language.tag);
            faults.expect(found.is_empty(), &place, format!("{found:?} in `{own}`"));
            let http = text.part() == "classes" && own.contains("http");
            faults.expect(!http, place, "a class explained by HTTP");
        }
    }
    faults.report();
}

/// Titles are no key on that site; ours are, and the two kinds of open data connection read differently.
#[test]
fn titles_of_125_and_225_differ() {
    for language in Language::ALL.iter().copied() {
        let (one, other) = (ReplyCode::DataConnectionAlreadyOpen, ReplyCode::DataConnectionOpen);
        assert_ne!(one.title_in(language), other.title_in(language), "in {language}");
    }
}
