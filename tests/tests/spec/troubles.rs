//! Rules for the file of the troubles: keys, words, references, order, uniqueness, translations.

use ftpcodes_spec::{BUILTIN, SourceFile, builtin, builtin_commands, builtin_troubles, load, load_troubles};
use ftpcodes_spec::{IntoList as _, Strength};
use ftpcodes_tests::troubles::good;

#[test]
fn a_good_file_says_what_it_says() {
    let found = good().load().unwrap();
    let [cut, late] = found.troubles.as_slice() else { panic!("there are two") };
    assert_eq!((cut.id.as_str(), cut.variant().as_str(), cut.strength), ("line-cut", "LineCut", Strength::Likely));
    assert_eq!(cut.codes.iter().map(|code| **code).list(), [425, 426]);
    assert_eq!(cut.commands.iter().map(|verb| verb.as_str()).list(), ["RETR", "STOR"]);
    assert_eq!((cut.sources[0].section.as_str(), cut.reports[0].as_str()), ("4.2", "https://example.com/1"));
    assert_eq!((late.variant().as_str(), late.strength), ("TooLate", Strength::Certain));
    assert_eq!(found.words("en").unwrap()[0].remedy.author, "Try again.");
    let russian = &found.words("ru").unwrap()[1];
    assert_eq!((russian.title.as_str(), russian.aliases.as_slice()), ("Поздно", &["опоздание".to_owned()][..]));
    assert!(found.words("de").is_none());
}

#[test]
fn builtin_troubles_load() {
    let all = builtin_troubles(&["ru"]).unwrap_or_else(|refused| panic!("{refused}"));
    assert!(all.troubles.len() >= 40, "{}", all.troubles.len());
    assert_eq!(all.languages.iter().map(|(tag, _)| tag.as_str()).list(), ["en", "ru"]);
    assert!(builtin_troubles(&[]).unwrap().words("ru").is_none());
}

/// A program that has no use for them reads the same files.
#[test]
fn the_codes_take_no_notice_of_them() {
    let files = BUILTIN.iter().map(|(name, text)| SourceFile::new(*name, *text)).list();
    load(&files).unwrap();
}

#[test]
fn the_language_files_of_other_protocols_have_none() {
    let codes = r#"{"protocol": "X", "languages": ["ru"], "codes": [{"code": 226, "name": "Done", "text": "Done"}]}"#;
    let files = [SourceFile::new("x.json", codes), SourceFile::new("ru.json", good().russian_text())];
    let refused = load(&files).unwrap_err().to_string();
    assert!(refused.starts_with("ru.json:5:3: unknown key `troubles` in a language file"), "{refused}");
}

#[test]
fn the_file_is_one_object() {
    good().rewrite("[]").fails(
        &[
            "troubles.json:1:1: the spec of the troubles must be an object, found an array",
            "ru.json:6:5: translation of the trouble `line-cut`, which the spec does not have",
        ][..1],
    );
    good().rewrite("{}").fails(&["troubles.json:1:1: the spec of the troubles has no `troubles`"]);
    good().rewrite("{").fails(&["troubles.json:1:2: not valid JSON: EOF while parsing an object"]);
    good()
        .rewrite(r#"{"troubles": []}"#)
        .fails(&["troubles.json:1:14: `troubles` is empty; expected at least one entry"]);
    let refused = load_troubles(&[], builtin().unwrap(), builtin_commands().unwrap()).unwrap_err();
    assert_eq!(refused.to_string(), ":1:1: no files; expected the file of the troubles, then language files");
}

#[test]
fn every_key_is_needed() {
    for (fragment, key) in [
        (r#""id": "line-cut","#, "id"),
        (r#""strength": "likely","#, "strength"),
        (r#""title": "Line Cut","#, "title"),
        (r#""cause": "Somebody cut the line.","#, "cause"),
        (r#""codes": [425, 426],"#, "codes"),
        (r#""commands": ["RETR", "STOR"],"#, "commands"),
        (r#""aliases": ["no line"],"#, "aliases"),
    ] {
        good().edit(fragment, "").fails(&[&format!("troubles.json:3:5: a trouble has no `{key}`")]);
    }
    good().edit(r#","reports": ["https://example.com/1"]"#.trim_start_matches(','), r#""aliases2": 1"#).fails(&[
        "troubles.json:3:5: a trouble has no `reports`",
        "troubles.json:13:7: unknown key `aliases2` in a trouble; did you mean `aliases`?",
    ]);
    good().edit(r#""user": "Wait.", "#, "").fails(&["troubles.json:8:17: `remedy` has no `user`"]);
    good().edit(r#", "author": "Try again.""#, "").fails(&["troubles.json:8:17: `remedy` has no `author`"]);
    good()
        .edit(r#"[{"document": "RFC 959", "section": "4.2"}]"#, "[]")
        .fails(&["troubles.json:12:18: `sources` is empty; expected at least one entry"]);
}

#[test]
fn unknown_keys() {
    good()
        .edit(r#"  "troubles": ["#, r#"  "xyzzy": 1, "troubles": ["#)
        .fails(&["troubles.json:2:3: unknown key `xyzzy` in the spec of the troubles; known keys: $schema, troubles"]);
    good().edit(r#""id": "line-cut","#, r#""id": "line-cut", "xyzzy": 1,"#).fails(&[
        "troubles.json:4:25: unknown key `xyzzy` in a trouble; known keys: id, strength, title, cause, remedy, aliases, \
         codes, commands, sources, reports",
    ]);
    good()
        .edit(r#""operator": "Mend it.""#, r#""operator": "Mend it.", "admin": "Do.""#)
        .fails(&["troubles.json:8:59: unknown key `admin` in `remedy`; known keys: user, operator, author"]);
}

#[test]
fn ids_are_words_and_stand_once() {
    for id in ["Line-cut", "line_cut", "line cut", "line--cut", "-line", "line-", "line-2", "линия", ""] {
        good().edit("\"line-cut\"", &format!("\"{id}\"")).rewrite_russian(RUSSIAN_OF_NONE).fails(&[&format!(
            "troubles.json:4:13: `{id}` is no id of a trouble; expected words of small letters and digits joined by \
             hyphens, such as `idle-timeout`"
        )]);
    }
    good()
        .edit("\"line-cut\"", "\"self\"")
        .rewrite_russian(RUSSIAN_OF_NONE)
        .fails(&["troubles.json:4:13: `Self` of `self` is a Rust keyword and cannot name a variant"]);
    good()
        .edit("\"too-late\"", "\"line-cut\"")
        .fails(&["troubles.json:16:13: duplicate trouble `line-cut`; the first is at troubles.json:4:13"]);
}

/// A language file whose keys nobody looks at, because the troubles have errors.
const RUSSIAN_OF_NONE: &str = r#"{"tag": "ru", "name": "русский", "direction": "ltr", "troubles": {}}"#;

#[test]
fn strengths_are_known() {
    good()
        .edit(r#""likely""#, r#""likly""#)
        .fails(&["troubles.json:5:19: unknown strength `likly`; did you mean `likely`?"]);
    good()
        .edit(r#""likely""#, r#""sure""#)
        .fails(&["troubles.json:5:19: unknown strength `sure`; expected one of: certain, likely, possible"]);
}

#[test]
fn codes_and_commands_exist() {
    good().edit("[425, 426]", "[425, 427]").fails(&["troubles.json:9:22: 427 is no code of FTP"]);
    good()
        .edit("[425, 426]", "[42, 426]")
        .fails(&["troubles.json:9:17: an item of `codes` must be a whole number from 100 to 699, found 42"]);
    good().edit(r#""RETR""#, r#""RERT""#).fails(&[
        "troubles.json:10:20: `commands` names `RERT`, which is no command of this spec; did you mean `REST` or `RETR`?",
    ]);
    good()
        .edit(r#""RETR""#, r#""PPPPPPPP""#)
        .fails(&["troubles.json:10:20: `commands` names `PPPPPPPP`, which is no command of this spec"]);
}

#[test]
fn lists_are_sorted() {
    let sorted = |place: &str, item: &str, before: &str, key: &str| {
        format!("troubles.json:{place}: `{item}` stands after `{before}`; `{key}` are sorted, each once")
    };
    good().edit("[425, 426]", "[426, 425]").fails(&[&sorted("9:22", "425", "426", "codes")]);
    good().edit("[425, 426]", "[425, 425]").fails(&[&sorted("9:22", "425", "425", "codes")]);
    good().edit(r#""RETR", "STOR""#, r#""STOR", "RETR""#).fails(&[&sorted("10:28", "RETR", "STOR", "commands")]);
}

#[test]
fn titles_stand_once_in_a_language() {
    good()
        .edit("Too Late", "Line Cut")
        .fails(&["troubles.json:18:16: duplicate title `Line Cut`; the first is at troubles.json:6:16"]);
    good().russian("Поздно", "Обрыв").fails(&["ru.json:13:16: duplicate title `Обрыв`; the first is at ru.json:7:16"]);
}

#[test]
fn reports_are_addresses_that_stand_once() {
    good()
        .edit("https://example.com/1", "example issue 1")
        .fails(&["troubles.json:13:19: `example issue 1` is no address; expected one that begins with `https://`"]);
    good()
        .edit(r#""https://example.com/1""#, r#""https://a.example", "https://a.example""#)
        .fails(&["troubles.json:13:40: duplicate report `https://a.example`; the first is at troubles.json:13:19"]);
}

#[test]
fn words_are_written_as_in_a_complete_spec() {
    for (bad, fault) in [
        ("Somebody cut the line", "has no full stop at its end; expected whole sentences"),
        ("Somebody cut the the line.", "has `the the`; expected the word once"),
        ("Somebody  cut it.", "has two spaces in a row; expected one"),
        ("Somebody cut it .", "has a space before `.`; expected none"),
        ("Somebody (him cut it.", "has a `(` without `)`"),
        ("TODO", "has no full stop at its end; expected whole sentences"),
        (r"Somebody\ncut it.", "holds the control character LF; a text is one line"),
        (r"Somebody\rcut it.", "holds the control character CR; a text is one line"),
        ("", "is empty"),
    ] {
        good().edit("Somebody cut the line.", bad).fails(&[&format!("troubles.json:7:16: `cause` {fault}")]);
        good().edit("Mend it.", bad).fails(&[&format!("troubles.json:8:47: `operator` {fault}")]);
    }
    good()
        .edit("Line Cut", "Line Cut.")
        .fails(&["troubles.json:6:16: `title` ends with `.`; expected a title without a mark at its end"]);
    good()
        .russian("Обрыв", "обрыв")
        .fails(&["ru.json:7:16: `title` begins with the small letter `о`; expected a capital one"]);
    good()
        .russian("Линию оборвали.", r#"Линию \"оборвали\"."#)
        .fails(&["ru.json:8:16: `cause` has `\"оборвали\".`; expected « and » for quotation marks"]);
    good()
        .edit(r#"["no line"]"#, r#"["no\nline"]"#)
        .fails(&["troubles.json:11:19: an item of `aliases` holds the control character LF; a text is one line"]);
}

#[test]
fn every_trouble_is_translated_and_no_other() {
    let good_russian = good();
    let without = good_russian.russian_text().replace("too-late", "too-soon");
    good().rewrite_russian(&without).fails(&[
        "ru.json:5:15: no translation of the trouble too-late",
        "ru.json:12:5: translation of the trouble `too-soon`, which the spec does not have",
    ]);
    good()
        .rewrite_russian(r#"{"tag": "ru", "name": "русский", "direction": "ltr"}"#)
        .fails(&["ru.json:1:1: a language file has no `troubles`"]);
    good().russian(r#""title": "Обрыв","#, "").fails(&["ru.json:6:17: a translation has no `title`"]);
    good()
        .russian(r#""title": "Обрыв","#, r#""title": "Обрыв", "codes": [1],"#)
        .fails(&["ru.json:7:25: unknown key `codes` in a translation; known keys: title, cause, remedy, aliases"]);
}
