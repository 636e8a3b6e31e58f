//! A small good file of documents, to be spoilt in one place.

use ftpcodes_spec::{Documents, Refused, SourceFile, builtin, builtin_commands, load_documents};

use crate::spec::edited;

const DOCUMENTS: &str = r#"{
  "documents": [
    {
      "document": "RFC 765",
      "title": "The Old One",
      "year": 1980,
      "month": 6,
      "status": "unknown",
      "obsoletes": ["RFC 542"],
      "obsoleted_by": ["RFC 959"],
      "defines": {"codes": [119, 151], "commands": ["MAIL", "MLFL"]}
    },
    {
      "document": "RFC 959",
      "title": "The New One",
      "year": 1985,
      "status": "internet-standard",
      "obsoletes": ["RFC 765"],
      "updated_by": ["RFC 2228"],
      "defines": {"codes": [226], "commands": ["RETR"]}
    },
    {
      "document": "RFC 2228",
      "title": "A Later One",
      "year": 1997,
      "status": "proposed-standard",
      "updates": ["RFC 959"],
      "defines": {"codes": [534]},
      "changes": {"commands": ["RETR"]}
    },
    {"document": "pure-ftpd 1.0.50", "status": "program"}
  ]
}
"#;

/// `documents.json`, good until it is spoilt.
pub struct File(String);

/// Three documents of FTP and a program, without a fault.
#[must_use]
pub fn good() -> File {
    File(DOCUMENTS.to_owned())
}

impl File {
    /// Replaces a fragment that occurs once.
    #[must_use]
    #[track_caller]
    pub fn edit(self, fragment: &str, replacement: &str) -> Self {
        Self(edited(&self.0, fragment, replacement))
    }

    /// Gives the file another text.
    #[must_use]
    pub fn rewrite(self, text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The documents, or why they are refused.
    ///
    /// # Errors
    ///
    /// All errors of the file.
    pub fn load(&self) -> Result<Documents, Refused> {
        let (spec, commands) = (builtin().expect("good codes"), builtin_commands().expect("good commands"));
        load_documents(&SourceFile::new("documents.json", self.0.as_str()), spec, Some(commands))
    }

    /// Compares all errors with the lines that are expected.
    #[track_caller]
    pub fn fails(&self, expected: &[&str]) {
        let refused = self.load().map(|_| ()).expect_err("bad documents were accepted");
        let found: Vec<String> = refused.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\nfound:\n{}\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
    }
}
