//! A small good file of troubles, with a translation, to be spoilt in one place.

use ftpcodes_spec::{Refused, SourceFile, Troubles, builtin, builtin_commands, load_troubles};

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
pub struct Files(Vec<SourceFile>);

/// Two troubles of FTP in English and Russian, without a fault.
#[must_use]
pub fn good() -> Files {
    Files(vec![SourceFile::new("troubles.json", TROUBLES), SourceFile::new("ru.json", RUSSIAN)])
}

impl Files {
    /// Replaces a fragment that occurs once in `troubles.json`.
    #[must_use]
    #[track_caller]
    pub fn edit(self, fragment: &str, replacement: &str) -> Self {
        self.edit_file(0, fragment, replacement)
    }

    /// Replaces a fragment that occurs once in `ru.json`.
    #[must_use]
    #[track_caller]
    pub fn russian(self, fragment: &str, replacement: &str) -> Self {
        self.edit_file(1, fragment, replacement)
    }

    #[track_caller]
    fn edit_file(mut self, place: usize, fragment: &str, replacement: &str) -> Self {
        let text = &mut self.0[place].text;
        assert_eq!(text.matches(fragment).count(), 1, "`{fragment}` must occur once:\n{text}");
        *text = text.replace(fragment, replacement);
        self
    }

    /// Gives `troubles.json` another text.
    #[must_use]
    pub fn rewrite(mut self, text: &str) -> Self {
        text.clone_into(&mut self.0[0].text);
        self
    }

    /// Gives `ru.json` another text.
    #[must_use]
    pub fn rewrite_russian(mut self, text: &str) -> Self {
        text.clone_into(&mut self.0[1].text);
        self
    }

    /// The text of `troubles.json`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0[0].text
    }

    /// The text of `ru.json`.
    #[must_use]
    pub fn russian_text(&self) -> &str {
        &self.0[1].text
    }

    /// The troubles, or why they are refused.
    ///
    /// # Errors
    ///
    /// All errors of the files.
    pub fn load(&self) -> Result<Troubles, Refused> {
        let (spec, commands) = (builtin().expect("good codes"), builtin_commands().expect("good commands"));
        load_troubles(&self.0, spec, commands)
    }

    /// Compares all errors with the lines that are expected.
    #[track_caller]
    pub fn fails(&self, expected: &[&str]) {
        let refused = self.load().map(|_| ()).expect_err("bad troubles were accepted");
        let found: Vec<String> = refused.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\nfound:\n{}\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
    }
}
