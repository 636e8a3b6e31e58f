//! A small good spec of commands, to be spoilt in one place.

use ftpcodes_spec::{Commands, Refused, SourceFile, Spec, load, load_commands};

const CODES: &str = r#"{
  "protocol": "FTP",
  "codes": [
    {"code": 110, "name": "RestartMarker", "text": "MARK"},
    {"code": 150, "name": "Opening", "text": "Opening."},
    {"code": 221, "name": "Goodbye", "text": "Goodbye."},
    {"code": 226, "name": "Complete", "text": "Complete."},
    {"code": 230, "name": "LoggedIn", "text": "Logged in."},
    {"code": 331, "name": "NeedPassword", "text": "Need password."},
    {"code": 421, "name": "NotAvailable", "text": "Not available."},
    {"code": 426, "name": "Aborted", "text": "Aborted."},
    {
      "code": 530,
      "name": "NotLoggedIn",
      "meanings": [
        {"id": "other", "title": "Not Logged In", "text": "Not logged in."},
        {"id": "wrong", "title": "Wrong Password", "commands": ["PASS", "UNKNOWN"], "text": "Wrong password."}
      ]
    },
    {"code": 550, "name": "NotTaken", "status": "historic", "text": "Not taken."},
    {"code": 631, "name": "Protected", "text": "Protected."}
  ]
}
"#;

const COMMANDS: &str = r#"{ "complete": true,
  "general": [
    {"code": 421, "basis": "implied", "sources": [{"document": "RFC 959", "section": "4.2.1"}], "except": ["QUIT"]}
  ],
  "commands": [
    {
      "verb": "PASS",
      "name": "Password", "title": "Password", "description": "Sends the password of the user.",
      "syntax": "PASS <SP> <password> <CRLF>",
      "status": "standard",
      "servers": "must",
      "sources": [{"document": "RFC 959", "section": "4.1.1"}],
      "note": "The password is not encrypted.", "when": "It follows a 331.", "pitfall": "Others can read it.",
      "replies": [
        {"code": 230, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]},
        {"code": 530, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}
      ]
    },
    {
      "verb": "QUIT",
      "name": "Logout", "title": "Log Out", "description": "Ends the session.",
      "status": "experimental",
      "sources": [{"document": "RFC 959", "section": "4.1.1"}],
      "replies": [
        {"code": 221, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}
      ]
    },
    {
      "verb": "RETR",
      "name": "Retrieve", "title": "Retrieve a File", "description": "Sends a file to the client.",
      "status": "standard",
      "sources": [{"document": "RFC 959", "section": "4.1.3"}],
      "replies": [
        {
          "code": 150,
          "basis": "specified",
          "sources": [{"document": "RFC 959", "section": "5.4"}],
          "next": [
            {
              "code": 110,
              "basis": "specified",
              "sources": [{"document": "RFC 1123", "section": "4.1.3.4"}],
              "repeats": true,
              "next": [{"code": 226, "basis": "implied", "sources": [{"document": "RFC 959", "section": "5.4"}]}]
            },
            {"code": 226, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]},
            {"code": 426, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}
          ]
        }
      ]
    },
    {
      "verb": "USER",
      "name": "UserName", "title": "User Name", "description": "Names the user.",
      "status": "standard",
      "sources": [{"document": "RFC 959", "section": "4.1.1"}],
      "replies": [
        {
          "code": 331,
          "basis": "specified",
          "sources": [{"document": "RFC 959", "section": "5.4"}],
          "then": ["PASS"]
        },
        {"code": 530, "basis": "implied", "sources": [{"document": "RFC 959", "section": "5.4"}]}
      ]
    }
  ]
}
"#;

/// Translates the four commands.
const RUSSIAN: &str = r#"{
  "tag": "ru",
  "name": "русский",
  "direction": "ltr",
  "commands": {
    "PASS": {
      "title": "Пароль",
      "description": "Передаёт пароль.",
      "when": "Следует за 331.",
      "pitfall": "Его прочитает и чужой.",
      "note": "Пароль не зашифрован."
    },
    "QUIT": {"title": "Выход", "description": "Завершает сеанс."},
    "RETR": {"title": "Получение файла", "description": "Отправляет файл клиенту."},
    "USER": {"title": "Имя", "description": "Называет пользователя."}
  }
}
"#;

/// The file `commands.json`, good until it is spoilt, with the spec of its codes and what translates it.
pub struct File {
    text: String,
    russian: Option<String>,
    codes: Spec,
}

/// A file of four commands without a fault.
#[must_use]
pub fn good() -> File {
    let codes = load(&[SourceFile::new("codes.json", CODES)]);
    File {
        text: COMMANDS.to_owned(),
        russian: None,
        codes: codes.unwrap_or_else(|refused| panic!("good codes were refused:\n{refused}")),
    }
}

/// A file of this text, whose codes are those of FTP, 298 and 299.
#[must_use]
pub fn extending(text: &str) -> File {
    extending_with(r#"{"code": 298, "name": "Stored", "text": "Stored."}"#, text)
}

/// A file of this text, whose codes are those of FTP, this one and 299.
#[must_use]
pub fn extending_with(code: &str, text: &str) -> File {
    let codes = format!(
        r#"{{"protocol": "X", "extends": "ftp", "codes": [{code}, {{"code": 299, "name": "Seen", "text": "Seen."}}]}}"#
    );
    with_codes(&codes, text)
}

/// A file of this text, whose codes are those of this spec.
#[must_use]
pub fn with_codes(codes: &str, text: &str) -> File {
    let codes = load(&[SourceFile::new("codes.json", codes)]);
    File {
        text: text.to_owned(),
        russian: None,
        codes: codes.unwrap_or_else(|refused| panic!("good codes were refused:\n{refused}")),
    }
}

impl File {
    /// Replaces a fragment that occurs once.
    #[must_use]
    #[track_caller]
    pub fn edit(mut self, fragment: &str, replacement: &str) -> Self {
        assert_eq!(self.text.matches(fragment).count(), 1, "`{fragment}` must occur once:\n{}", self.text);
        self.text = self.text.replace(fragment, replacement);
        self
    }

    /// Translates the four commands, but for a fragment that occurs once and is replaced.
    #[must_use]
    #[track_caller]
    pub fn russian(mut self, fragment: &str, replacement: &str) -> Self {
        let text = self.russian.as_deref().unwrap_or(RUSSIAN);
        assert_eq!(text.matches(fragment).count(), 1, "`{fragment}` must occur once:\n{text}");
        self.russian = Some(text.replace(fragment, replacement));
        self
    }

    /// Gives the file another text.
    #[must_use]
    pub fn rewrite(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    /// The text as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file is accepted.
    #[must_use]
    pub fn loads(&self) -> bool {
        self.load().is_ok()
    }

    fn load(&self) -> Result<Commands, Refused> {
        let commands = SourceFile::new("commands.json", self.text.as_str());
        let russian = self.russian.iter().map(|text| SourceFile::new("ru.json", text.as_str()));
        load_commands(&[commands].into_iter().chain(russian).collect::<Vec<_>>(), &self.codes)
    }

    /// The commands, which must be good.
    #[must_use]
    #[track_caller]
    pub fn commands(&self) -> Commands {
        self.load().unwrap_or_else(|refused| panic!("good commands were refused:\n{refused}"))
    }

    /// All errors, of which there must be one.
    #[must_use]
    #[track_caller]
    pub fn fault(&self) -> String {
        self.load().map(|_| ()).expect_err("bad commands were accepted").to_string()
    }

    /// Compares all errors with the lines that are expected.
    #[track_caller]
    pub fn fails(&self, expected: &[&str]) {
        let refused = self.load().map(|_| ()).expect_err("bad commands were accepted");
        let found: Vec<String> = refused.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\nfound:\n{}\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
    }
}
