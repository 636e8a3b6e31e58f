//! What the user may type.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use ftpcodes::Language;

use super::list::FilterArgs;
use super::output::Format;
use super::registry::named;

/// Explains FTP reply codes: what they mean, when one sees them, what to do, and how two of them differ.
#[derive(Parser)]
#[command(name = "ftpcodes", version, subcommand_value_name = "QUESTION", subcommand_help_heading = "Questions")]
pub(super) struct Args {
    /// What to explain: a reply code, such as 426; two, to tell how they differ; or a command, such as RETR.
    #[arg(value_name = "CODE|COMMAND")]
    pub(super) asked: Vec<String>,

    #[command(subcommand)]
    pub(super) command: Option<Question>,

    // What is said of it names the languages that are there.
    #[arg(id = "lang", long, global = true, value_name = "TAG", value_delimiter = ',', help = languages())]
    pub(super) languages: Vec<String>,

    /// Form of the answer.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,

    /// Of HTML, the `article` alone, to put into a page of one's own.
    #[arg(long, global = true)]
    pub(super) fragment: bool,

    /// Speak of this spec file instead of FTP; its languages stand in the folder of its name, its commands beside it.
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) spec: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(super) enum Question {
    /// Tell how two reply codes differ; the lower number comes first.
    Compare {
        /// One code.
        #[arg(value_parser = number)]
        one: u32,
        /// The other code.
        #[arg(value_parser = number)]
        other: u32,
    },
    /// List the reply codes, the commands by what they are for, or the documents that define them.
    List {
        #[command(flatten)]
        filter: FilterArgs,
    },
    /// Tell what may answer a command, in which order and on whose authority.
    Command {
        /// The command, such as RETR; CONNECT stands for the connection itself.
        #[arg(required_unless_present = "all")]
        verb: Option<String>,
        /// All commands.
        #[arg(long, conflicts_with = "verb")]
        all: bool,
    },
    /// List what goes wrong in FTP sessions.
    Troubles,
    /// Tell what is wrong and what to do where it goes wrong.
    Trouble {
        /// Its name, such as tls-session-reuse; `troubles` lists them.
        #[arg(value_name = "TROUBLE")]
        id: String,
    },
    /// Find codes, commands and troubles by words of their titles, texts, names, aliases and explanations, best first.
    Search {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Write all pages in one language into a folder, with an index: of codes, commands, pairs of codes and troubles.
    ///
    /// Pages in HTML and Markdown link each other. Files of the same names are overwritten.
    Pages {
        /// The folder, which need not be there.
        folder: PathBuf,
    },
    /// Take the raw bytes of a server's side of a control connection apart into replies, and tell what is odd about
    /// them.
    Decode {
        /// The file; without one, standard input.
        file: Option<PathBuf>,
        /// Which line ends a reply of several lines.
        #[arg(long, value_enum, default_value_t = FramingName::Auto)]
        framing: FramingName,
    },
    /// Explain each reply in a log of an FTP client, server or sniffer, beside the command that it answers.
    ///
    /// The form of the log is learnt from its first lines. Passwords and the like are shown as ***.
    Annotate {
        /// The log; without one, or for `-`, standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
        /// Show only what went wrong.
        #[arg(long)]
        failures: bool,
        /// Show passwords, accounts and security data as they are in the log.
        #[arg(long)]
        show_secrets: bool,
    },
    /// Check a spec file as the macro does, for editors and CI.
    Check {
        /// The file of the codes.
        file: PathBuf,
        /// The folder of the language files, where it is not named as the file.
        #[arg(long, value_name = "FOLDER")]
        languages: Option<PathBuf>,
        /// The file of the commands, where it is not named as the file: `x.commands.json` for `x.json`.
        #[arg(long, value_name = "FILE")]
        commands: Option<PathBuf>,
        /// The file of the troubles, which only the registry of FTP has.
        #[arg(long, value_name = "FILE", requires = "commands")]
        troubles: Option<PathBuf>,
    },
    /// Begin a spec of one's own: files to fill in, which `check` and `reply_codes!` accept as they are.
    New {
        /// Name of the protocol, such as DICT. `--lang de,ru` adds files for these languages.
        protocol: String,
        /// Where to write.
        #[arg(long = "in", value_name = "FOLDER", default_value = "spec")]
        folder: PathBuf,
    },
    /// Print a language file to translate: all texts of the registry, or of the spec, in their own language.
    Skeleton {
        /// The tag of the language to translate into, such as `de`.
        #[arg(value_name = "TAG")]
        tag: String,
        /// What has been translated so far: what this language file has is kept, what it lacks is added.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// Print the JSON Schema of the files of a spec, for editors.
    Schema {
        /// The file that it describes.
        #[arg(value_enum, default_value_t = SchemaName::Codes)]
        name: SchemaName,
    },
}

/// A file of a spec, as its schema is named.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaName {
    Codes,
    Commands,
    Language,
    Troubles,
    Documents,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FramingName {
    /// One that begins with the same code and a space: RFC 959.
    SameCode,
    /// One that begins with any code and a space.
    AnyCode,
    /// As `same-code`, but for servers that put their code before every line and forget to end the reply.
    Auto,
}

fn languages() -> String {
    let names = Language::ALL.iter().map(|language| named(language.tag(), language.name(), language.is_reviewed()));
    let names: Vec<String> = names.collect();
    format!(
        "Language of the answer: {}. Without it that of the environment (LANGUAGE, LC_ALL, LC_MESSAGES, LANG)",
        names.join(", ")
    )
}

/// A reply code, as people type it.
pub(super) fn number(text: &str) -> Result<u32, String> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.ok_or_else(|| "expected a reply code, such as 426".to_owned())
}
