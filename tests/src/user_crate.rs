//! Crates as users write them: put into a folder, built with cargo, run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The smallest spec: numbers, names and texts.
pub const MINIMAL: &str = r#"{
  "protocol": "X",
  "codes": [
    {"code": 220, "name": "Ready", "text": "Ready."},
    {"code": 250, "name": "Done", "text": "Done."},
    {"code": 550, "name": "NotFound", "text": "Not found."}
  ]
}
"#;

/// The end of a language file: the built-in English `labels`, `templates` and `punctuation`, and the brace.
#[must_use]
pub fn fixed_words() -> String {
    let english = crate::read("spec/languages/en.json");
    let english: serde_json::Value = serde_json::from_str(&english).expect("the built-in English is JSON");
    let part = |key| english.get(key).expect("a language has all three");
    let [labels, templates, punctuation] = ["labels", "templates", "punctuation"].map(part);
    format!(", \"labels\": {labels}, \"templates\": {templates}, \"punctuation\": {punctuation}}}")
}

/// A crate of a user, in a folder of its own. All of one scratch folder share what they build.
pub struct UserCrate {
    folder: PathBuf,
    target: PathBuf,
    environment: Vec<(&'static str, &'static str)>,
}

/// What cargo did.
pub struct Outcome {
    /// Whether it succeeded.
    pub success: bool,
    /// What the program printed.
    pub stdout: String,
    /// What cargo and the compiler printed.
    pub stderr: String,
}

impl UserCrate {
    /// A crate of this name that knows `ftpcodes` by this name. `scratch` is `env!("CARGO_TARGET_TMPDIR")`.
    #[must_use]
    pub fn new(scratch: &str, name: &str, dependency: &str) -> Self {
        let folder = Path::new(scratch).join("user-crates").join(name);
        // Only what an earlier run has left behind; cargo would take it for the crate of this one.
        let _ = fs::remove_dir_all(&folder);
        let new = Self { folder, target: Path::new(scratch).join("user-target"), environment: Vec::new() };
        let lock = fs::read_to_string(crate::root().join("Cargo.lock")).expect("the workspace has a lock file");
        new.file("Cargo.toml", &manifest(name, dependency)).file("Cargo.lock", &lock)
    }

    /// Writes a file, whether it is there or not.
    #[must_use]
    pub fn file(self, path: &str, text: &str) -> Self {
        self.write(path, text);
        self
    }

    /// Writes a file, whether it is there or not.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the scratch folder is writable");
        fs::write(path, text).expect("the scratch folder is writable");
    }

    /// Replaces a fragment that occurs once in a file.
    #[track_caller]
    pub fn edit(&self, path: &str, fragment: &str, replacement: &str) {
        let text = fs::read_to_string(self.path(path)).expect("the file is there");
        assert_eq!(text.matches(fragment).count(), 1, "`{fragment}` must occur once in {path}:\n{text}");
        self.write(path, &text.replace(fragment, replacement));
    }

    /// Deletes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("the file is there");
    }

    /// Gives a file another name; its text and its time stay.
    pub fn rename(&self, path: &str, new: &str) {
        fs::rename(self.path(path), self.path(new)).expect("the file is there");
    }

    /// Sets an environment variable for all that cargo does from now on.
    #[must_use]
    pub fn environment(mut self, name: &'static str, value: &'static str) -> Self {
        self.environment.retain(|(known, _)| *known != name);
        self.environment.push((name, value));
        self
    }

    /// Shares what it builds with all crates of this target folder, and not with the others of the scratch folder.
    #[must_use]
    pub fn shares(mut self, scratch: &str, target: &str) -> Self {
        self.target = Path::new(scratch).join(target);
        self
    }

    /// Where a file of the crate lies.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Runs cargo in the folder of the crate, without the network.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.folder).arg("--offline").args(arguments);
        command.env("CARGO_TARGET_DIR", &self.target).env("CARGO_TERM_COLOR", "never");
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        command.env_remove("FTPCODES_DOC_LANG").envs(self.environment.iter().copied());
        let output = command.output().expect("cargo can be run");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("cargo and the programs print UTF-8");
        Outcome { success: output.status.success(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Checks the crate, which has to pass without a warning.
    #[track_caller]
    pub fn check(&self) {
        self.cargo(&["check"]).expect_clean();
    }

    /// Runs the program, which has to compile without a warning, and gives what it prints.
    #[must_use]
    #[track_caller]
    pub fn run(&self) -> String {
        let outcome = self.cargo(&["run"]);
        outcome.expect_clean();
        outcome.stdout
    }
}

impl Outcome {
    /// Nothing went wrong, and nothing was warned of.
    #[track_caller]
    pub fn expect_clean(&self) {
        let clean = self.success && !self.stderr.contains("warning");
        assert!(clean, "cargo was not content:\n{}\n{}", self.stderr, self.stdout);
    }

    /// The lines of the errors of the compiler, each without what follows it.
    #[must_use]
    #[track_caller]
    pub fn errors(&self) -> Vec<&str> {
        assert!(!self.success, "cargo succeeded:\n{}\n{}", self.stderr, self.stdout);
        let lines = self.stderr.lines().filter(|line| line.starts_with("error"));
        let errors = lines.map(|line| line.strip_prefix("error: ").unwrap_or(line));
        errors.filter(|line| !line.starts_with("could not compile")).collect()
    }
}

fn manifest(name: &str, dependency: &str) -> String {
    // Of a name with other letters, what cargo allows.
    let package: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let package = package.trim_matches('-');
    let path = crate::root().join("ftpcodes");
    // Crates of all editions share what they depend on only if they ask for its features in the same way.
    format!(
        "[package]\nname = \"{package}\"\nedition = \"2024\"\n\n\
        [dependencies]\n{dependency} = {{ package = \"ftpcodes\", path = '{}' }}\n\n[workspace]\nresolver = \"3\"\n",
        path.display()
    )
}
