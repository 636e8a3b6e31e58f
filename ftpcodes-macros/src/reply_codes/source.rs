//! From the name of a spec to the spec. Nothing else here touches the disk or the environment.

use std::env;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use ftpcodes_core::{LanguageData, Registry, lookup};
use ftpcodes_spec::{
    BUILTIN_COMMANDS, Commands, IntoList, Refused, SourceFile, Spec, SpecFiles, builtin, builtin_commands,
    builtin_commands_in, load_commands, lower, read_files,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::fallback;
use super::input::SpecName;

/// A spec as the compiler has to know it.
pub(crate) struct Loaded {
    /// The spec, or what stands in for one that was refused.
    pub(crate) registry: Registry,
    pub(crate) refused: Option<Refused>,
    /// Makes cargo compile the crate again when a file that was read has changed.
    pub(crate) tracking: TokenStream,
}

/// Reads and checks the spec of this name.
pub(crate) fn load_spec(name: &SpecName) -> Loaded {
    match name {
        // The built-in files are part of this program, so cargo itself sees when one changes.
        SpecName::Builtin(_) => load_builtin(),
        SpecName::File { codes, languages, commands } => {
            let [languages, commands] = [languages, commands].map(|path| path.as_ref().map(resolve));
            load_files(&resolve(codes), languages.as_deref(), commands.as_deref())
        }
    }
}

pub(crate) fn load_builtin() -> Loaded {
    static REGISTRY: OnceLock<Result<Registry, &Refused>> = OnceLock::new();
    let (registry, refused) = match (builtin(), builtin_commands()) {
        (Ok(spec), Ok(commands)) => match REGISTRY.get_or_init(|| lower_builtin(spec, commands)) {
            Ok(registry) => (*registry, None),
            Err(refused) => (lower(spec, Some(commands)), Some((*refused).clone())),
        },
        (Ok(spec), Err(refused)) => (without_replies(spec, refused), Some(refused.clone())),
        (Err(refused), _) => {
            let (name, text) = BUILTIN_COMMANDS;
            (stand_in(refused, Some(&SourceFile::new(name, text))), Some(refused.clone()))
        }
    };
    Loaded { registry, refused, tracking: TokenStream::new() }
}

#[cfg(feature = "troubles")]
fn lower_builtin(spec: &Spec, commands: &Commands) -> Result<Registry, &'static Refused> {
    Ok(ftpcodes_spec::lower_with_troubles(spec, commands, ftpcodes_spec::builtin_troubles(&tags(spec))?))
}

#[cfg(not(feature = "troubles"))]
fn lower_builtin(spec: &Spec, commands: &Commands) -> Result<Registry, &'static Refused> {
    Ok(lower(spec, Some(commands)))
}

/// Reads and checks the spec in these files.
fn load_files(codes: &Path, languages: Option<&Path>, commands: Option<&Path>) -> Loaded {
    // rustc runs where cargo was called, which is where people read paths from.
    let shown_from = env::current_dir().unwrap_or_default();
    let files = match read_files(codes, languages, commands, &shown_from) {
        Ok(files) => files,
        // A file that is missing cannot be tracked, but it need not: a crate with errors is always compiled again.
        Err(refused) => {
            let registry = stand_in(&refused, None);
            return Loaded { registry, refused: Some(refused), tracking: TokenStream::new() };
        }
    };
    let (registry, refused) = match files.load() {
        Ok(spec) => with_commands(&files, &spec),
        Err(refused) => (stand_in(&refused, files.commands.as_ref()), Some(refused)),
    };
    Loaded { registry, refused, tracking: track(&files.paths) }
}

/// The tables of a sound spec with its commands, and what is wrong with these.
fn with_commands(files: &SpecFiles, spec: &Spec) -> (Registry, Option<Refused>) {
    let own = files.load_commands(spec);
    let commands = match &own {
        Some(Ok(commands)) => Some(commands),
        Some(Err(refused)) => return (without_replies(spec, refused), Some(refused.clone())),
        None if spec.extends => builtin_commands_in(&tags(spec)).ok(),
        None => None,
    };
    (lowered(files, spec, commands), None)
}

fn tags(spec: &Spec) -> Vec<&str> {
    spec.languages.iter().map(|language| language.tag.as_str()).list()
}

/// The spec in these files with its commands.
#[cfg(feature = "reference")]
pub(super) fn sound_spec(
    codes: &Path,
    languages: Option<&Path>,
    commands: Option<&Path>,
) -> Result<(Spec, Option<Commands>), Refused> {
    let files = read_files(codes, languages, commands, &env::current_dir().unwrap_or_default())?;
    let spec = files.load()?;
    let commands = match files.load_commands(&spec) {
        Some(own) => Some(own?),
        None if spec.extends => Some(builtin_commands_in(&[]).map_err(Clone::clone)?.clone()),
        None => None,
    };
    Ok((spec, commands))
}

/// The tables of a spec, once for each content that its files have had in the life of this process, which an editor may
/// keep running.
fn lowered(files: &SpecFiles, spec: &Spec, commands: Option<&Commands>) -> Registry {
    static REGISTRIES: Mutex<Vec<(u64, Registry)>> = Mutex::new(Vec::new());
    let mut hasher = DefaultHasher::new();
    for file in files.sources.iter().chain(&files.commands) {
        file.text.hash(&mut hasher);
    }
    let key = hasher.finish();
    let mut known = REGISTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, registry)) = known.iter().find(|(other, _)| *other == key) {
        return *registry;
    }
    let registry = lower(spec, commands);
    known.push((key, registry));
    registry
}

/// The codes of a spec whose commands were refused, with the commands that have verbs and names.
fn without_replies(spec: &Spec, refused: &Refused) -> Registry {
    lower(spec, Some(&Commands::skeleton(&refused.commands)))
}

/// What stands in for a spec that was refused. Which replies are undefined shows only when the codes are sound; the
/// verbs are good all the same.
fn stand_in(refused: &Refused, commands: Option<&SourceFile>) -> Registry {
    let spec = fallback::skeleton(refused, builtin().ok());
    let names = commands.map(|file| match load_commands(std::slice::from_ref(file), &spec) {
        Ok(Commands { commands, .. }) => {
            commands.into_iter().map(|command| (command.verb.value, command.name.value)).list()
        }
        Err(refused) => refused.commands,
    });
    lower(&spec, names.map(|names| Commands::skeleton(&names)).as_ref())
}

/// A path relative to the manifest of the crate that is compiled; failing that, to the file that calls the macro, which
/// is where test harnesses that copy a crate's manifest leave it.
pub(super) fn resolve(path: &LitStr) -> PathBuf {
    let value = path.value();
    let from_manifest = env::var_os("CARGO_MANIFEST_DIR").map(|folder| Path::new(&folder).join(&value));
    let from_caller = || Some(path.span().unwrap().local_file()?.parent()?.join(&value));
    match from_manifest {
        Some(found) if found.exists() => found,
        Some(missing) => {
            let caller = if proc_macro::is_available() { from_caller() } else { None };
            caller.filter(|path| path.exists()).and_then(|path| path.canonicalize().ok()).unwrap_or(missing)
        }
        None => PathBuf::from(value),
    }
}

pub(super) fn track(paths: &[PathBuf]) -> TokenStream {
    let files = paths.iter().filter_map(|path| path.canonicalize().ok());
    let files = files.filter_map(|path| path.to_str().map(str::to_owned));
    quote!(#(const _: &[u8] = ::core::include_bytes!(#files);)*)
}

/// The language to write documentation in: the one that answers to the environment variable `FTPCODES_DOC_LANG` as to
/// `--lang` of the program, or the first one.
pub(super) fn doc_language(registry: &Registry) -> Option<&'static LanguageData> {
    let tags = registry.languages.iter().map(|language| language.tag).list();
    let place = asked_doc_language().and_then(|range| lookup(&range, &tags).ok());
    registry.languages.get(place.unwrap_or_default()).copied()
}

fn asked_doc_language() -> Option<String> {
    env::var("FTPCODES_DOC_LANG").ok().filter(|range| !range.is_empty())
}

/// Makes cargo compile the crate again when that variable has changed, and refuses a language that there is not.
///
/// Not in a dependency: the spec of whoever documents his own crate may have languages that this one has not.
pub(super) fn track_doc_language(name: &SpecName, registry: &Registry) -> TokenStream {
    let tags = registry.languages.iter().map(|language| language.tag).list();
    let range = asked_doc_language().filter(|range| lookup(range, &tags).is_err());
    let refused = range.filter(|_| is_asked_for()).map(|range| {
        let known = registry.languages.iter().map(|language| format!("{} ({})", language.tag, language.name)).list();
        let features = match name {
            SpecName::Builtin(_) => "; features add others: `lang-all`",
            SpecName::File { .. } => "",
        };
        let known = known.join(", ");
        let message = format!("FTPCODES_DOC_LANG: no words in the language `{range}`; there are {known}{features}");
        quote!(::core::compile_error!(#message);)
    });
    quote!(
        const _: ::core::option::Option<&str> = ::core::option_env!("FTPCODES_DOC_LANG");
        #refused
    )
}

/// Whether the crate is one that the user builds, and no dependency of it. Cargo says so to rustc; to rustdoc it only
/// says that the lints of a crate from elsewhere are nobody's concern.
fn is_asked_for() -> bool {
    let is_rustdoc = || env::current_exe().is_ok_and(|path| path.file_stem().is_some_and(|name| name == "rustdoc"));
    let is_foreign = || env::args_os().any(|argument| argument == "--cap-lints");
    env::var_os("CARGO_PRIMARY_PACKAGE").is_some() || (is_rustdoc() && !is_foreign())
}
