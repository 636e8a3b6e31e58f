//! The troubles as a type: what it says is what the file says.

use ftpcodes::{Audience, Command, Language, ReplyCode, Trouble};
use ftpcodes_spec::{BUILTIN_TROUBLES, builtin_troubles};
use ftpcodes_tests::marks::undirected;
use serde_json::Value;

#[test]
fn the_type_says_what_the_file_says() {
    let file: Value = serde_json::from_str(BUILTIN_TROUBLES.1).unwrap();
    let entries = file["troubles"].as_array().unwrap();
    assert_eq!(entries.len(), Trouble::ALL.len());
    for (entry, trouble) in entries.iter().zip(Trouble::ALL.iter().copied()) {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let id = text(&entry["id"]);
        assert_eq!((trouble.id(), Trouble::from_id(&id), id.parse()), (id.as_str(), Some(trouble), Ok(trouble)));
        assert_eq!(format!("{trouble:?}").to_lowercase(), id.replace('-', ""));
        assert_eq!(trouble.strength().as_str(), text(&entry["strength"]));
        assert_eq!((trouble.to_string(), trouble.cause()), (text(&entry["title"]), text(&entry["cause"]).as_str()));
        for audience in [Audience::User, Audience::Operator, Audience::Author] {
            assert_eq!(trouble.remedy(audience), text(&entry["remedy"][audience.as_str()]));
        }
        let codes: Vec<u16> = trouble.codes().map(ReplyCode::as_u16).collect();
        let verbs: Vec<&str> = trouble.commands().map(Command::verb).collect();
        assert_eq!(
            (serde_json::json!(codes), serde_json::json!(verbs)),
            (entry["codes"].clone(), entry["commands"].clone())
        );
        assert_eq!(trouble.sources().len(), entry["sources"].as_array().unwrap().len());
        assert_eq!(serde_json::json!(trouble.reports()), entry["reports"]);
        assert_eq!(serde_json::json!(trouble.aliases()), entry["aliases"]);
    }
    assert_eq!(Trouble::from_id("Idle-Timeout"), None);
    assert_eq!("xyzzy".parse::<Trouble>().unwrap_err().to_string(), "no trouble of this registry has that id");
}

#[test]
fn every_language_has_all_words() {
    let tags: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let troubles = builtin_troubles(&tags).unwrap();
    for language in Language::ALL {
        let words = troubles.words(language.tag()).unwrap();
        for (trouble, words) in Trouble::ALL.iter().zip(words) {
            let texts = [trouble.title_in(*language), trouble.cause_in(*language)].map(undirected);
            assert_eq!(texts, [&*words.title, &*words.cause]);
            assert_eq!(undirected(trouble.remedy_in(Audience::Author, *language)), words.remedy.author);
            assert_eq!(trouble.aliases_in(*language), words.aliases);
            let page = trouble.explain_in(*language);
            assert!(undirected(&page.to_string()).contains(&words.remedy.operator), "{page:?}");
        }
    }
}

/// The page of a code is the same from the library and from the program.
#[test]
fn the_page_of_a_code_names_them() {
    let page = ReplyCode::CannotOpenDataConnection.explain().to_string();
    assert!(page.contains("\n\nTroubles\n  - pasv-private-address: "), "{page}");
    let page = Command::Passive.explain_in(Language::Ru).markdown().to_string();
    assert!(page.contains("\n\n## Неполадки\n\n- [pasv-private-address](trouble-pasv-private-address.md): "), "{page}");
}
