//! From the name of a spec to the spec. Nothing else here touches the disk or the environment.

use std::borrow::Cow;
use std::env;
use std::path::{Path, PathBuf};

use ftpcodes_spec::{
    Commands, Refused, SourceFile, Spec, SpecFiles, builtin, builtin_commands, load_commands, read_files,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::input::SpecName;

/// A spec as the compiler has to know it.
pub(crate) struct Loaded {
    pub(crate) spec: Result<Cow<'static, Spec>, Cow<'static, Refused>>,
    /// The commands, if there are any.
    pub(crate) commands: Option<Result<Cow<'static, Commands>, Cow<'static, Refused>>>,
    /// Makes cargo compile the crate again when a file that was read has changed.
    pub(crate) tracking: TokenStream,
}

/// Reads and checks the spec of this name.
pub(crate) fn load_spec(name: &SpecName) -> Loaded {
    match name {
        SpecName::Builtin(_) => {
            // The built-in files are part of this program, so cargo itself sees when one changes.
            let spec = builtin().map(Cow::Borrowed).map_err(Cow::Borrowed);
            let commands = Some(builtin_commands().map(Cow::Borrowed).map_err(Cow::Borrowed));
            Loaded { spec, commands, tracking: TokenStream::new() }
        }
        SpecName::File { codes, languages, commands } => {
            let [languages, commands] = [languages, commands].map(|path| path.as_ref().map(resolve));
            load_files(&resolve(codes), languages.as_deref(), commands.as_deref())
        }
    }
}

/// Reads and checks the spec in these files.
fn load_files(codes: &Path, languages: Option<&Path>, commands: Option<&Path>) -> Loaded {
    // rustc runs where cargo was called, which is where people read paths from.
    let shown_from = env::current_dir().unwrap_or_default();
    match read_files(codes, languages, commands, &shown_from) {
        Ok(files) => {
            let spec = files.load();
            let SpecFiles { commands, paths, .. } = files;
            let commands = match (&spec, &commands) {
                (Ok(spec), Some(file)) => Some(load_commands(file, spec).map(Cow::Owned).map_err(Cow::Owned)),
                (Ok(spec), None) if spec.extends => Some(builtin_commands().map(Cow::Borrowed).map_err(Cow::Borrowed)),
                // Which replies are undefined shows only when the codes are sound; the verbs are good all the same.
                (Err(_), Some(file)) => verbs_of(file).map(|commands| Ok(Cow::Owned(commands))),
                (_, None) => None,
            };
            let spec = spec.map(Cow::Owned).map_err(Cow::Owned);
            Loaded { spec, commands, tracking: track(&paths) }
        }
        // A file that is missing cannot be tracked, but it need not: a crate with errors is always compiled again.
        Err(refused) => {
            let spec = Err(Cow::Owned(refused));
            Loaded { spec, commands: None, tracking: TokenStream::new() }
        }
    }
}

fn verbs_of(file: &SourceFile) -> Option<Commands> {
    let names = match load_commands(file, builtin().ok()?) {
        Ok(Commands { commands, .. }) => {
            commands.into_iter().map(|command| (command.verb.value, command.name.value)).collect()
        }
        Err(refused) => refused.commands,
    };
    Some(Commands::skeleton(&names))
}

/// A path relative to the manifest of the crate that is compiled; failing that, to the file that calls the macro, which
/// is where test harnesses that copy a crate's manifest leave it.
fn resolve(path: &LitStr) -> PathBuf {
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

fn track(paths: &[PathBuf]) -> TokenStream {
    let files = paths.iter().filter_map(|path| path.canonicalize().ok());
    let files = files.filter_map(|path| path.to_str().map(str::to_owned));
    quote!(#(const _: &[u8] = ::core::include_bytes!(#files);)*)
}

/// The language to write documentation in: that of the environment variable `FTPCODES_DOC_LANG`, or the first one.
pub(crate) fn doc_language(spec: &Spec) -> usize {
    let tag = env::var("FTPCODES_DOC_LANG").unwrap_or_default();
    spec.languages.iter().position(|language| language.tag.eq_ignore_ascii_case(&tag)).unwrap_or(0)
}

/// Makes cargo compile the crate again when that variable has changed.
pub(crate) fn track_doc_language() -> TokenStream {
    quote!(
        const _: ::core::option::Option<&str> = ::core::option_env!("FTPCODES_DOC_LANG");
    )
}
