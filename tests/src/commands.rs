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
      "name": "Password",
      "syntax": "PASS <SP> <password> <CRLF>",
      "status": "standard",
      "servers": "must",
      "sources": [{"document": "RFC 959", "section": "4.1.1"}],
      "note": "The password is not encrypted.",
      "replies": [
        {"code": 230, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]},
        {"code": 530, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}
      ]
    },
    {
      "verb": "QUIT",
      "name": "Logout",
      "status": "experimental",
      "sources": [{"document": "RFC 959", "section": "4.1.1"}],
      "replies": [
        {"code": 221, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}
      ]
    },
    {
      "verb": "RETR",
      "name": "Retrieve",
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
      "name": "UserName",
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

/// The file `commands.json`, good until it is spoilt, and the spec of its codes.
pub struct File {
    text: String,
    codes: Spec,
}

/// A file of four commands without a fault.
#[must_use]
pub fn good() -> File {
    let codes = load(&[SourceFile::new("codes.json", CODES)]);
    File {
        text: COMMANDS.to_owned(),
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
    File { text: text.to_owned(), codes: codes.unwrap_or_else(|refused| panic!("good codes were refused:\n{refused}")) }
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
        load_commands(&SourceFile::new("commands.json", self.text.as_str()), &self.codes)
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
