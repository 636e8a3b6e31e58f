//! The documentation as people use it: built in four languages by `run` beside this, served on the loopback interface,
//! and looked at by Chromium without a window. A failure says which page, what, and what was expected instead.

mod accessible;
mod browser;
mod contrast;
mod front;
mod narrow;
mod pages;
mod scripts;
mod search;
mod site;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use browser::{Stage, Tab, View};

/// What is checked of a page or two: faults, each in a line.
type Checked = Result<Vec<String>, Box<dyn Error>>;

/// A language of the documentation.
#[derive(Clone, Copy)]
struct Docs {
    language: &'static str,
    direction: &'static str,
}

const ENGLISH: Docs = Docs { language: "en", direction: "ltr" };
const RUSSIAN: Docs = Docs { language: "ru", direction: "ltr" };
const ARABIC: Docs = Docs { language: "ar", direction: "rtl" };
const JAPANESE: Docs = Docs { language: "ja", direction: "ltr" };

impl Docs {
    /// The address of a page below that of the server. That of a module, such as `codes/_426`, is its `index.html`.
    fn page(self, name: &str) -> String {
        let file = match name {
            "" => "index.html",
            item if item.contains(".html") => "",
            _ => "/index.html",
        };
        format!("/{}/ftpcodes/{name}{file}", self.language)
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("the browser cannot be used: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let store = PathBuf::from(env::var_os("FTPCODES_BROWSER").ok_or("no FTPCODES_BROWSER: tests/browser/run sets it")?);
    let stage = Arc::new(Stage::new(&store)?);
    let mut trials = Vec::new();
    for docs in [ENGLISH, RUSSIAN] {
        trials.extend(search::trials(&stage, docs));
        trials.extend(front::trials(&stage, docs));
        trials.extend(narrow::trials(&stage, docs));
        trials.extend(pages::trials(&stage, docs));
        trials.extend(contrast::trials(&stage, docs));
        trials.extend(accessible::trials(&stage, docs, &store)?);
        trials.push(sizes(docs, &store));
    }
    // What depends on the script.
    for docs in [ENGLISH, ARABIC, JAPANESE] {
        trials.extend(scripts::trials(&stage, docs));
    }
    trials.extend(pages::trials(&stage, ARABIC));
    Ok(libtest_mimic::run(arguments, trials).exit_code())
}

/// A check in a tab of its own, which also fails if the console of the browser tells of an error or a warning.
fn trial(
    stage: &Arc<Stage>,
    name: String,
    view: View,
    check: impl FnOnce(&Tab<'_>) -> Checked + Send + 'static,
) -> Trial {
    let stage = Arc::clone(stage);
    Trial::test(name, move || {
        let told = |error: Box<dyn Error>| Failed::from(error.to_string());
        let tab = stage.tab(view).map_err(told)?;
        let mut faults = check(&tab).unwrap_or_else(|error| vec![error.to_string()]);
        faults.extend(tab.complaints());
        failed_by(&faults)
    })
}

fn failed_by(faults: &[String]) -> Result<(), Failed> {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// The most bytes of a page: more is slow on a telephone.
const HEAVY: u64 = 600_000;

fn sizes(docs: Docs, store: &Path) -> Trial {
    let folder = store.join(docs.language).join("doc/ftpcodes");
    Trial::test(format!("{}: no page is over {HEAVY} bytes", docs.language), move || {
        let mut faults = Vec::new();
        let pages = heavy(&folder, &mut faults)?;
        if pages < 500 {
            faults.push(format!("{}: {pages} pages, expected one for each code and command", folder.display()));
        }
        failed_by(&faults)
    })
}

/// Tells of the heavy pages of a folder; says how many pages there are.
fn heavy(folder: &Path, faults: &mut Vec<String>) -> Result<usize, Failed> {
    let mut pages = 0;
    for entry in folder.read_dir()? {
        let entry = entry?;
        let (path, bytes) = (entry.path(), entry.metadata()?.len());
        if path.is_dir() {
            pages += heavy(&path, faults)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages += 1;
            if bytes > HEAVY {
                faults.push(format!("{}: {bytes} bytes, expected no more than {HEAVY}", path.display()));
            }
        }
    }
    Ok(pages)
}
