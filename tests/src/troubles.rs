//! A small good file of troubles, with a translation, to be spoilt in one place.

use ftpcodes_spec::{Refused, SourceFile, Troubles, builtin, builtin_commands, load_troubles};

use crate::spec::edited;

const TROUBLES: &str = r#"{
  "troubles": [
    {
      "id": "line-cut",
      "strength": "likely",
      "title": "Line Cut",
      "cause": "Somebody cut the line.",
      "remedy": {"user": "Wait.", "operator": "Mend it.", "author": "Try again."},
      "codes": [425, 426],
      "commands": ["RETR", "STOR"],
      "aliases": ["no line"],
      "sources": [{"document": "RFC 959", "section": "4.2"}],
      "reports": ["https://example.com/1"]
    },
    {
      "id": "too-late",
      "strength": "certain",
      "title": "Too Late",
      "cause": "It was late.",
      "remedy": {"user": "Hurry.", "operator": "Wait longer.", "author": "Tell the time."},
      "codes": [421],
      "commands": [],
      "aliases": [],
      "sources": [{"document": "RFC 1123", "section": "4.1.3.2"}],
      "reports": []
    }
  ]
}
"#;

const RUSSIAN: &str = r#"{
  "tag": "ru",
  "name": "русский",
  "direction": "ltr",
  "troubles": {
    "line-cut": {
      "title": "Обрыв",
      "cause": "Линию оборвали.",
      "remedy": {"user": "Ждите.", "operator": "Почините.", "author": "Повторите."},
      "aliases": []
    },
    "too-late": {
      "title": "Поздно",
      "cause": "Было поздно.",
      "remedy": {"user": "Спешите.", "operator": "Подождите.", "author": "Смотрите на часы."},
      "aliases": ["опоздание"]
    }
  }
}
"#;

/// `troubles.json` and `ru.json`, good until one is spoilt.
pub struct Files {
    troubles: String,
    russian: String,
}

/// Two troubles of FTP in English and Russian, without a fault.
#[must_use]
pub fn good() -> Files {
    Files { troubles: TROUBLES.to_owned(), russian: RUSSIAN.to_owned() }
}

impl Files {
    /// Replaces a fragment that occurs once in `troubles.json`.
    #[must_use]
    #[track_caller]
    pub fn edit(self, fragment: &str, replacement: &str) -> Self {
        Self { troubles: edited(&self.troubles, fragment, replacement), ..self }
    }

    /// Replaces a fragment that occurs once in `ru.json`.
    #[must_use]
    #[track_caller]
    pub fn russian(self, fragment: &str, replacement: &str) -> Self {
        Self { russian: edited(&self.russian, fragment, replacement), ..self }
    }

    /// Gives `troubles.json` another text.
    #[must_use]
    pub fn rewrite(self, text: &str) -> Self {
        Self { troubles: text.to_owned(), ..self }
    }

    /// Gives `ru.json` another text.
    #[must_use]
    pub fn rewrite_russian(self, text: &str) -> Self {
        Self { russian: text.to_owned(), ..self }
    }

    /// The text of `troubles.json`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.troubles
    }

    /// The text of `ru.json`.
    #[must_use]
    pub fn russian_text(&self) -> &str {
        &self.russian
    }

    /// The troubles, or why they are refused.
    ///
    /// # Errors
    ///
    /// All errors of the files.
    pub fn load(&self) -> Result<Troubles, Refused> {
        let (spec, commands) = (builtin().expect("good codes"), builtin_commands().expect("good commands"));
        let troubles = SourceFile::new("troubles.json", self.troubles.as_str());
        load_troubles(&[troubles, SourceFile::new("ru.json", self.russian.as_str())], spec, commands)
    }

    /// Compares all errors with the lines that are expected.
    #[track_caller]
    pub fn fails(&self, expected: &[&str]) {
        let refused = self.load().map(|_| ()).expect_err("bad troubles were accepted");
        let found: Vec<String> = refused.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\nfound:\n{}\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
    }
}
