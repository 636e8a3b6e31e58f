//! The registry in all languages, and the pages of it.

use std::collections::HashSet;
use std::sync::OnceLock;

use ftpcodes_core::{
    CodePage, CommandList, CommandPage, Comparison, Document, DocumentList, DocumentPage, LanguageData, Listed,
    PlainText, Registry, TroubleList, TroublePage,
};
use ftpcodes_spec::{
    BUILTIN, BUILTIN_COMMANDS, BUILTIN_TROUBLES, Cited, SourceFile, builtin_documents, cited_documents, load,
    load_commands, load_troubles, lower_documents, lower_with_troubles,
};
use ftpcodes_tests::runs_long;
use ftpcodes_tests::standins::{ARABIC, JAPANESE};
use serde_json::{Value, json};

use crate::wrap::width;

/// FTP with the words in all languages that it has, and in both stand-ins.
pub(crate) fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let [codes, english, translations @ ..] = BUILTIN else { panic!("no codes") };
        let mut file: Value = serde_json::from_str(codes.1).unwrap();
        // They are written as no real language is.
        file["complete"] = json!(false);
        let languages = file["languages"].as_array_mut().unwrap();
        languages.extend([ARABIC.tag, JAPANESE.tag].map(Value::from));
        languages.sort_by_key(Value::to_string);
        let commands = BUILTIN_COMMANDS.1.replacen("\"complete\": true", "\"complete\": false", 1);
        let russian = translations.iter().find(|(name, _)| name.ends_with("/ru.json")).unwrap().1;
        let mut words: Vec<SourceFile> =
            translations.iter().map(|(name, text)| SourceFile::new(*name, *text)).collect();
        words.extend(
            [ARABIC, JAPANESE]
                .map(|language| SourceFile::new(format!("{}.json", language.tag), language.file(russian))),
        );
        let with = |file: SourceFile| [vec![file], words.clone()].concat();
        let mut files = with(SourceFile::new(codes.0, file.to_string()));
        files.insert(1, SourceFile::new(english.0, english.1));
        let spec = load(&files).unwrap_or_else(|refused| panic!("{refused}"));
        let commands = load_commands(&with(SourceFile::new(BUILTIN_COMMANDS.0, commands)), &spec);
        let commands = commands.unwrap_or_else(|refused| panic!("{refused}"));
        let troubles = load_troubles(&with(SourceFile::new(BUILTIN_TROUBLES.0, BUILTIN_TROUBLES.1)), &spec, &commands);
        let troubles = troubles.unwrap_or_else(|refused| panic!("{refused}"));
        lower_with_troubles(&spec, &commands, &troubles)
    })
}

/// The words of the language with this tag.
pub(crate) fn language(tag: &str) -> &'static LanguageData {
    registry().languages.iter().find(|language| language.tag == tag).unwrap()
}

/// Hands each page over: all but the comparisons, of which there are those of codes that people confuse.
pub(crate) fn each(words: &'static LanguageData, page: &mut dyn FnMut(String, &dyn Document)) {
    let registry = registry();
    let of = |name: String| format!("{name} ({})", words.tag);
    for code in registry.codes {
        page(of(code.number.to_string()), &CodePage::__new(code, words, registry.commands));
    }
    for command in registry.commands {
        page(of(command.verb.to_owned()), &CommandPage::__new(command, words, registry.codes, registry.commands));
    }
    for confusion in words.confusions {
        let [lower, higher] = [confusion.lower, confusion.higher].map(|number| registry.code(number.into()).unwrap());
        let comparison = Comparison::__new(lower, higher, words, registry.commands);
        page(of(format!("{}/{}", lower.number, higher.number)), &comparison);
    }
    for trouble in words.troubles {
        page(of(trouble.data.id.to_owned()), &TroublePage::__new(trouble, words));
    }
    page(of("troubles".to_owned()), &TroubleList::new(words));
    page(of("commands".to_owned()), &CommandList::new(registry.commands, words));
    let documents = cited_documents(registry, lower_documents(builtin_documents().unwrap()));
    let listed: Vec<Listed<'_>> = documents.iter().map(Cited::listed).collect();
    page(of("documents".to_owned()), &DocumentList::new(&listed, words));
    for listed in listed {
        page(of(listed.name.to_owned()), &DocumentPage::new(listed, words));
    }
}

/// Hands each line of them over with the page that it is first on, as the program lays it out. Many are on several. A
/// third of the lines, all of them with `FTPCODES_LONG_TESTS=1`.
pub(crate) fn each_line(words: &'static LanguageData, take: &mut dyn FnMut(&str, &str)) {
    let mut taken = HashSet::new();
    each(words, &mut |place, page| {
        let page = PlainText::with_width(page, width).to_string();
        for line in page.lines().filter(|line| !line.is_empty()) {
            if taken.insert(line.to_owned()) && (runs_long() || taken.len() % 3 == 0) {
                take(&place, line);
            }
        }
    });
}
