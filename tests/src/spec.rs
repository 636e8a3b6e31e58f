//! A small good spec, to be spoilt in one place.

use ftpcodes_spec::{BUILTIN, Refused, SourceFile, Spec, load};
use serde_json::Value;

const CODES: &str = r#"{
  "protocol": "FTP",
  "language": "eo", "languages": ["uk"], "complete": true,
  "classes": [
    {"digit": 2, "name": "Completion", "title": "completion", "description": "Done.", "asks": "Go on."},
    {"digit": 4, "name": "Transient", "title": "transient", "description": "Not done.", "asks": "Try later."}
  ],
  "groups": [
    {"digit": 2, "name": "Connections", "title": "connections", "description": "The connections."},
    {"digit": 3, "name": "Accounts", "title": "accounts", "description": "The accounts."}
  ],
  "codes": [
    {
      "code": 226,
      "name": "TransferComplete",
      "status": "standard",
      "aliases": ["transfer ok", "all sent"],
      "meanings": [
        {
          "id": "transfer",
          "title": "Transfer Complete",
          "text": "Transfer complete.",
          "description": "The file was sent.",
          "when": "After RETR.",
          "fix": "Nothing to do.",
          "sources": [{"document": "RFC 959", "section": "5.4"}]
        },
        {
          "id": "abort",
          "commands": ["ABOR"],
          "title": "Abort Complete",
          "text": "Abort complete.",
          "description": "The abort was carried out.",
          "when": "After ABOR.",
          "fix": "Read on.",
          "sources": [{"document": "RFC 1123", "section": "4.1.2"}]
        }
      ]
    },
    {
      "code": 426,
      "name": "ConnectionClosed",
      "status": "draft",
      "meanings": [
        {
          "title": "Connection Closed",
          "text": "Connection closed.",
          "description": "The transfer broke off.",
          "when": "While sending.",
          "fix": "Send again.",
          "retry": "later",
          "control_connection": "closes",
          "data_connection": "closed",
          "sources": [{"document": "RFC 765", "section": "Appendix A"}]
        }
      ]
    }
  ],
  "confusions": [
    {"codes": [226, 426], "difference": "Only one of them is good."}
  ],
  "not_codes": [
    {"number": 10054, "name": "WSAECONNRESET", "description": "A number of Windows."}
  ]
}
"#;

const ENGLISH: &str = r#"{
  "tag": "eo",
  "name": "English",
  "direction": "ltr","#;

const RUSSIAN: &str = r#"{
  "tag": "uk",
  "name": "русский",
  "direction": "ltr",
  "classes": {
    "2": {"title": "готово", "description": "Сделано.", "asks": "Дальше."},
    "4": {"title": "не сейчас", "description": "Не сделано.", "asks": "Позже."}
  },
  "groups": {
    "2": {"title": "соединения", "description": "О соединениях."},
    "3": {"title": "записи", "description": "Об учётных записях."}
  },
  "codes": {
    "226": {
      "transfer": {"title": "Передано", "description": "Файл передан.", "when": "После RETR.", "fix": "Ничего."},
      "abort": {"title": "Прервано", "description": "Прервали.", "when": "После ABOR.", "fix": "Читать."}
    },
    "426": {"title": "Закрыто", "description": "Оборвалось.", "when": "Посередине.", "fix": "Повторить."}
  },
  "confusions": {"226/426": "Хорош только один."},
  "not_codes": {"10054": "Число Windows."}, "aliases": {"226": ["конец", "всё"]},"#;

/// The files of a spec: `codes.json`, `en.json` and `ru.json`, good until one is spoilt.
pub struct Files(Vec<SourceFile>);

/// A spec without a fault: two codes, of which one has two meanings, in English and Russian.
///
/// In the language files all labels stand in one line, and so do all templates and all punctuation; the first are
/// `aliases`, `class_differs` and `and`.
#[must_use]
pub fn good() -> Files {
    Files(vec![
        SourceFile::new("codes.json", CODES),
        SourceFile::new("en.json", with_fixed_words(ENGLISH)),
        SourceFile::new("ru.json", with_fixed_words(RUSSIAN)),
    ])
}

fn with_fixed_words(start: &str) -> String {
    let (_, text) = BUILTIN.iter().find(|(name, _)| name.ends_with("/en.json")).expect("English is built in");
    let english: Value = serde_json::from_str(text).expect("the built-in English is JSON");
    let part = |key| english.get(key).expect("a language has all three");
    let [labels, templates, punctuation] = ["labels", "templates", "punctuation"].map(part);
    format!("{start}\n  \"labels\": {labels},\n  \"templates\": {templates},\n  \"punctuation\": {punctuation}\n}}\n")
}

impl Files {
    /// Files of these names with these texts, the codes first.
    #[must_use]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(name, text)| SourceFile::new(*name, *text)).collect())
    }

    /// Gives one more file.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        self.0.push(SourceFile::new(name, text));
        self
    }

    /// The files as they are.
    #[must_use]
    pub fn sources(&self) -> &[SourceFile] {
        &self.0
    }

    /// Replaces a fragment that occurs once in `codes.json`.
    #[must_use]
    #[track_caller]
    pub fn codes(self, fragment: &str, replacement: &str) -> Self {
        self.edit("codes.json", fragment, replacement)
    }

    /// Replaces a fragment that occurs once in `en.json`.
    #[must_use]
    #[track_caller]
    pub fn english(self, fragment: &str, replacement: &str) -> Self {
        self.edit("en.json", fragment, replacement)
    }

    /// Replaces a fragment that occurs once in `ru.json`.
    #[must_use]
    #[track_caller]
    pub fn russian(self, fragment: &str, replacement: &str) -> Self {
        self.edit("ru.json", fragment, replacement)
    }

    /// Replaces a fragment that occurs once in the file `name`.
    #[must_use]
    #[track_caller]
    pub fn edit(mut self, name: &str, fragment: &str, replacement: &str) -> Self {
        let text = self.text_mut(name);
        assert_eq!(text.matches(fragment).count(), 1, "`{fragment}` must occur once in {name}:\n{text}");
        *text = text.replace(fragment, replacement);
        self
    }

    /// Gives the file `name` another text.
    #[must_use]
    pub fn rewrite(mut self, name: &str, text: &str) -> Self {
        text.clone_into(self.text_mut(name));
        self
    }

    /// Leaves the file `name` out.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|file| file.name != name);
        self
    }

    /// Gives the file `name` once more, as `copy`.
    #[must_use]
    pub fn with_copy(mut self, name: &str, copy: &str) -> Self {
        let text = self.text(name).to_owned();
        self.0.push(SourceFile::new(copy, text));
        self
    }

    /// The text of the file `name`.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        let file = self.0.iter().find(|file| file.name == name);
        &file.unwrap_or_else(|| panic!("there is no {name}")).text
    }

    fn text_mut(&mut self, name: &str) -> &mut String {
        let file = self.0.iter_mut().find(|file| file.name == name);
        &mut file.unwrap_or_else(|| panic!("there is no {name}")).text
    }

    /// The spec, which must be good.
    #[must_use]
    #[track_caller]
    pub fn spec(&self) -> Spec {
        load(&self.0).unwrap_or_else(|refused| panic!("a good spec was refused:\n{refused}"))
    }

    /// Why the spec is refused, which it must be.
    #[must_use]
    #[track_caller]
    pub fn refused(&self) -> Refused {
        load(&self.0).map(|_| ()).expect_err("a bad spec was accepted")
    }

    /// Compares all errors with the lines that are expected.
    #[track_caller]
    pub fn fails(&self, expected: &[&str]) {
        let refused = load(&self.0).map(|_| ()).err();
        let refused = refused.unwrap_or_else(|| panic!("a bad spec was accepted; expected:\n{}", expected.join("\n")));
        let found: Vec<String> = refused.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\nfound:\n{}\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
    }
}

/// A text with a fragment replaced that occurs in it once.
#[track_caller]
pub(crate) fn edited(text: &str, fragment: &str, replacement: &str) -> String {
    assert_eq!(text.matches(fragment).count(), 1, "`{fragment}` must occur once:\n{text}");
    text.replace(fragment, replacement)
}
