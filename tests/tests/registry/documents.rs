//! The facts of the registry against `tests/data/codes.txt`, which is typed from the texts of the documents.

use std::collections::BTreeSet;

use ftpcodes::{ControlConnection, DataConnection, FunctionGroup, Meaning, ReplyClass, ReplyCode};
use ftpcodes_tests::listed::{Listed, has_older_digits, listed};
use ftpcodes_tests::words::Faults;

/// The codes of the list that the registry has, which are all of them if the first test passes.
fn known() -> impl Iterator<Item = (&'static Listed, ReplyCode)> {
    listed().iter().filter_map(|listed| Some((listed, ReplyCode::from_u16(listed.number)?)))
}

/// Each meaning, where it stands, and what the list says of its code.
fn all_meanings() -> impl Iterator<Item = (String, &'static Listed, Meaning)> {
    known().flat_map(|(listed, code)| {
        code.meanings().map(move |meaning| (format!("{code} {}", meaning.id().unwrap_or_default()), listed, meaning))
    })
}

#[test]
fn the_registry_has_these_codes_and_no_others() {
    let expected: BTreeSet<u16> = listed().iter().map(|listed| listed.number).collect();
    let found: BTreeSet<u16> = ReplyCode::ALL.iter().map(|code| code.as_u16()).collect();
    let missing: Vec<&u16> = expected.difference(&found).collect();
    let surplus: Vec<&u16> = found.difference(&expected).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:?}, surplus {surplus:?}");
    assert!(listed().is_sorted_by(|one, next| one.number < next.number), "codes.txt is not in order");
}

/// RFC 959 is closed: whatever is added, it has 39 codes with a text each.
#[test]
fn the_list_has_all_of_rfc_959() {
    let with_text = listed().iter().filter(|listed| listed.document == Some("RFC 959") && listed.text.is_some());
    assert_eq!(with_text.count(), 39);
}

#[test]
fn codes_have_the_standing_of_the_document_that_they_cite() {
    let mut faults = Faults::default();
    for (listed, code) in known() {
        let (found, expected) = (code.status().as_str(), listed.standing());
        faults.expect(found == expected, code, format!("is {found}, not {expected}"));
        let documents: BTreeSet<(&str, &str)> =
            code.sources().map(|source| (source.document(), source.section())).collect();
        match (listed.document, listed.section) {
            (None, _) => {
                let official = documents.iter().any(|(document, _)| document.starts_with("RFC "));
                faults.expect(!official, code, "cites an RFC though none has it");
            }
            (Some(start), "") => {
                let cited = documents.iter().any(|(document, _)| document.starts_with(start));
                faults.expect(cited, code, format!("does not cite {start}"));
            }
            (Some(document), section) => {
                let cited = documents.contains(&(document, section));
                faults.expect(cited, code, format!("does not cite {document} {section}"));
            }
        }
    }
    faults.report();
}

/// RFC 959 section 4.2; the digit 6 by RFC 2228 section 5.2.
#[test]
fn digits_decide_class_and_group() {
    let mut faults = Faults::default();
    for code in ReplyCode::ALL.iter().copied() {
        let class = match code.as_u16() / 100 {
            1 => ReplyClass::PositivePreliminary,
            2 => ReplyClass::PositiveCompletion,
            3 => ReplyClass::PositiveIntermediate,
            4 => ReplyClass::TransientNegative,
            5 => ReplyClass::PermanentNegative,
            _ => ReplyClass::Protected,
        };
        let group = match code.as_u16() / 10 % 10 {
            0 => Some(FunctionGroup::Syntax),
            1 => Some(FunctionGroup::Information),
            2 => Some(FunctionGroup::Connections),
            3 => Some(FunctionGroup::Authentication),
            4 => Some(FunctionGroup::Unspecified),
            5 => Some(FunctionGroup::FileSystem),
            _ => None,
        };
        let group = group.filter(|_| !has_older_digits(code.as_u16()));
        faults.expect(code.class() == class, code, format!("is {:?}, not {class:?}", code.class()));
        faults.expect(code.group() == group, code, format!("is {:?}, not {group:?}", code.group()));
    }
    faults.report();
}

#[test]
fn codes_with_several_meanings_have_these_commands() {
    let mut faults = Faults::default();
    for (listed, code) in known() {
        let found: Vec<(Option<&str>, &[&str])> = code.meanings().map(|of| (of.id(), of.commands())).collect();
        let several = listed.meanings.iter().map(|meaning| (Some(meaning.id), meaning.commands.as_slice()));
        let expected: Vec<(Option<&str>, &[&str])> =
            if listed.meanings.is_empty() { vec![(None, &[])] } else { several.collect() };
        faults.expect(found == expected, code, format!("has {found:?}, not {expected:?}"));
    }
    faults.report();
}

#[test]
fn every_meaning_has_a_source() {
    let mut faults = Faults::default();
    for (place, _, meaning) in all_meanings() {
        faults.expect(!meaning.sources().is_empty(), &place, "no source");
        let vague = meaning.sources().iter().any(|source| source.section().is_empty());
        faults.expect(!vague, &place, "a source without a section");
    }
    faults.report();
}

/// RFC 959 section 4.2.1: only 4yz and 5yz say whether to send the command again.
#[test]
fn exactly_the_negative_replies_say_when_to_retry() {
    let mut faults = Faults::default();
    for (place, listed, meaning) in all_meanings() {
        let negative = matches!(listed.number / 100, 4 | 5);
        faults.expect(meaning.retry().is_some() == negative, place, format!("retry is {:?}", meaning.retry()));
    }
    faults.report();
}

/// In place of a greeting, ProFTPD's 500 and GNU Inetutils' 530 close it.
#[test]
fn the_control_connection_closes_after_these_replies_only() {
    let mut faults = Faults::default();
    for (place, listed, meaning) in all_meanings() {
        let closes = meaning.control_connection() == ControlConnection::Closes;
        let expected = listed.marks_of(meaning.id()).any(|mark| mark == "closes");
        faults.expect(closes == expected, place, format!("closes: {closes} instead of {expected}"));
    }
    faults.report();
}

#[test]
fn the_data_connection_is_as_the_reply_says() {
    let mut faults = Faults::default();
    for (place, listed, meaning) in all_meanings() {
        let found = meaning.data_connection();
        let expected = listed.marks_of(meaning.id()).find_map(|mark| data_connection(mark.strip_prefix("data ")?));
        faults.expect(found == expected, place, format!("{found:?} instead of {expected:?}"));
    }
    faults.report();
}

fn data_connection(word: &str) -> Option<DataConnection> {
    match word {
        "open" => Some(DataConnection::Open),
        "opening" => Some(DataConnection::Opening),
        "awaited" => Some(DataConnection::Awaited),
        "closed" => Some(DataConnection::Closed),
        "not-opened" => Some(DataConnection::NotOpened),
        other => panic!("`data {other}` is no mark"),
    }
}

#[test]
fn texts_are_those_of_the_documents() {
    let mut faults = Faults::default();
    for (listed, code) in known() {
        let whole = listed.text.map(|text| (code.text(), text));
        let meanings = listed.meanings.iter().filter_map(|of| {
            let meaning = code.meanings().find(|meaning| meaning.id() == Some(of.id))?;
            Some((meaning.text(), of.text?))
        });
        for (found, text) in whole.into_iter().chain(meanings) {
            faults.expect(found == text, code, format!("`{found}` instead of `{text}`"));
        }
    }
    faults.report();
}

/// A client may show the text, and a server may send it: nothing but printable ASCII on one line.
#[test]
fn texts_can_be_sent() {
    let mut faults = Faults::default();
    for (place, listed, meaning) in all_meanings() {
        let sendable = meaning.text().bytes().all(|byte| matches!(byte, b' '..=b'~'));
        faults.expect(sendable && !meaning.text().is_empty(), place, format!("`{}`", meaning.text()));
        let numbered = meaning.text().starts_with(&listed.number.to_string());
        faults.expect(!numbered, listed.number, "the text repeats the number");
    }
    faults.report();
}
