//! What the user may type.

use clap::{Parser, Subcommand, ValueEnum};
use ftpcodes::{FunctionGroup, Language, ReplyCode, Status};

/// Explains FTP reply codes: what they mean, when one sees them, what to do, and how two of them differ.
#[derive(Parser)]
#[command(name = "ftpcodes", version, subcommand_negates_reqs = true)]
pub(super) struct Args {
    /// The reply code to explain, such as 426.
    #[arg(required = true, value_parser = number)]
    code: Option<u32>,

    #[command(subcommand)]
    command: Option<Command>,

    /// Language of the answer, as a tag such as `ru`; without it that of the environment (LC_ALL, LC_MESSAGES, LANG).
    #[arg(long = "lang", global = true, value_name = "TAG", value_parser = language)]
    pub(super) language: Option<Language>,

    /// Form of the answer.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

#[derive(Subcommand)]
enum Command {
    /// Tell how two reply codes differ; the lower number comes first.
    Compare {
        /// One code.
        #[arg(value_parser = number)]
        one: u32,
        /// The other code.
        #[arg(value_parser = number)]
        other: u32,
    },
    /// List the reply codes.
    List {
        #[command(flatten)]
        filter: Filter,
    },
}

/// Which codes to list.
#[derive(clap::Args, Clone, Copy)]
pub(super) struct Filter {
    /// Only codes of this form, such as 4xx or x5x; a letter stands for any digit.
    #[arg(value_parser = mask)]
    mask: Option<Mask>,
    /// Only codes of this standing.
    #[arg(long, value_enum)]
    status: Option<StatusName>,
    /// Only codes of this function group, by its digit or its name, such as `connections`.
    #[arg(long, value_parser = group)]
    group: Option<FunctionGroup>,
}

impl Filter {
    pub(super) fn admits(&self, code: ReplyCode) -> bool {
        self.mask.is_none_or(|mask| mask.admits(code))
            && self.status.is_none_or(|status| status.status() == code.status())
            && self.group.is_none_or(|group| Some(group) == code.group())
    }
}

/// Three digits, each of which may be any.
#[derive(Clone, Copy)]
struct Mask([Option<u8>; 3]);

impl Mask {
    fn admits(self, code: ReplyCode) -> bool {
        let digits = code.code().digits();
        self.0.into_iter().zip(digits).all(|(wanted, digit)| wanted.is_none_or(|wanted| wanted == digit))
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum StatusName {
    Standard,
    Experimental,
    Historic,
    Draft,
    Nonstandard,
}

impl StatusName {
    fn status(self) -> Status {
        match self {
            Self::Standard => Status::Standard,
            Self::Experimental => Status::Experimental,
            Self::Historic => Status::Historic,
            Self::Draft => Status::Draft,
            Self::Nonstandard => Status::Nonstandard,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

/// What to do, once the arguments are sorted out.
pub(super) enum Action {
    Explain { code: u32 },
    Compare { one: u32, other: u32 },
    List { filter: Filter },
}

impl Args {
    pub(super) fn action(&self) -> Action {
        match (&self.command, self.code) {
            (Some(Command::Compare { one, other }), _) => Action::Compare { one: *one, other: *other },
            (Some(Command::List { filter }), _) => Action::List { filter: *filter },
            // clap has made sure that there is a code where there is no subcommand.
            (None, code) => Action::Explain { code: code.unwrap_or_default() },
        }
    }
}

fn number(text: &str) -> Result<u32, String> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.ok_or_else(|| "expected a reply code, such as 426".to_owned())
}

fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|_| {
        let known: Vec<String> =
            Language::ALL.iter().map(|language| format!("{language} ({})", language.name())).collect();
        format!("no words in this language; there are {}", known.join(", "))
    })
}

fn mask(text: &str) -> Result<Mask, String> {
    let wrong = || "expected three digits or letters, such as 4xx, 42x or x5x".to_owned();
    let characters: [u8; 3] = text.as_bytes().try_into().map_err(|_| wrong())?;
    let mut mask = [None; 3];
    for (wanted, character) in mask.iter_mut().zip(characters) {
        *wanted = match character {
            b'0'..=b'9' => Some(character),
            b'a'..=b'z' | b'A'..=b'Z' => None,
            _ => return Err(wrong()),
        };
    }
    Ok(Mask(mask))
}

fn group(text: &str) -> Result<FunctionGroup, String> {
    let words = text.to_lowercase();
    let named = |group: &FunctionGroup| {
        let title = Language::ALL.iter().any(|language| group.title_in(*language) == words);
        title || format!("{group:?}").to_lowercase() == words || group.digit().to_string() == words
    };
    FunctionGroup::ALL.iter().copied().find(named).ok_or_else(|| {
        let known: Vec<String> =
            FunctionGroup::ALL.iter().map(|group| format!("{} ({group:?})", group.digit())).collect();
        format!("expected one of {}", known.join(", "))
    })
}
