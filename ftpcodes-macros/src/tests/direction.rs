//! The pages for rustdoc in a language from right to left.

use ftpcodes_core::Registry;
use ftpcodes_spec::{BUILTIN, SourceFile, load, load_commands, lower};
use quote::quote;

use crate::reply_codes::{Docs, Input};

const CODES: &str = r#"{"protocol": "X", "language": "ar", "complete": false,
    "classes": [{"digit": 2, "name": "Done", "title": "جحخ", "description": "حخد ذرز.", "asks": "سشص."}],
    "groups": [{"digit": 2, "name": "Links", "title": "ضطظ", "description": "عغف."}],
    "codes": [{"code": 226, "name": "Sent", "meanings": [{"id": "sent", "title": "ابت", "text": "All sent.",
        "description": "ثجح STOR.", "sources": [{"document": "RFC 959", "section": "4.2"}]}]}]}"#;

const COMMANDS: &str = r#"{"commands": [{"verb": "STOR", "title": "قكل", "syntax": "STOR <SP> <path> <CRLF>",
    "description": "منه.", "replies": [226]}]}"#;

fn registry() -> Registry {
    // With English labels, which are Latin all the more.
    let changes = [("\"en\"", "\"ar\""), ("\"English\"", "\"حروف\""), ("\"ltr\"", "\"rtl\"")];
    let words = changes.iter().fold(BUILTIN[1].1.to_owned(), |words, (from, to)| words.replacen(from, to, 1));
    let spec = load(&[SourceFile::new("x.json", CODES), SourceFile::new("ar.json", words)]).unwrap();
    let commands = load_commands(&[SourceFile::new("x.commands.json", COMMANDS)], &spec).unwrap();
    lower(&spec, Some(&commands))
}

/// The page is told by an element, and each Latin piece stands in an isolate: in prose U+2068 or U+2066 to
/// U+2069, around code an element, because rustdoc shows code as a block of its own.
#[test]
fn pages_from_right_to_left_have_their_direction_and_isolate_what_is_latin() {
    let registry = registry();
    let input: Input = syn::parse2(quote!(ftpcodes spec = "x.json"; pub enum Code; pub enum Command;)).unwrap();
    let docs = Docs::new(&input, &registry);
    let code = docs.code(&registry.codes[0]);
    let command = docs.command(&registry.commands[0]);
    for page in [&code, &command, &docs.class(2), &docs.group(2)] {
        assert!(page.starts_with("<div lang=\"ar\" dir=\"rtl\">\n\n"), "{page}");
        assert!(page.ends_with("</div>\n\n"), "{page}");
    }
    for (page, isolated) in [
        (&code, "<bdi>[`STOR`](Command::Stor)</bdi>"),
        (&code, "<bdi dir=\"ltr\">`226 All sent.`</bdi>"),
        (&code, "ثجح \u{2066}STOR\u{2069}"),
        (&code, "<bdi>[\u{2067}\u{2068}RFC 959\u{2069} "),
        (&command, "<bdi dir=\"ltr\">`STOR <SP> <path> <CRLF>`</bdi>"),
        (&command, "<bdi>[`226`](Code::Sent)</bdi>"),
        (&docs.class(2), "<bdi>2yz</bdi>"),
        (&docs.group(2), "<bdi>x2z</bdi>"),
    ] {
        assert!(page.contains(isolated), "{isolated}\n{page}");
    }
}
