//! The built-in spec, read once per compilation however often the macros are used.

use std::sync::OnceLock;

use ftpcodes_spec::{Refused, Spec};

static BUILTIN: OnceLock<Result<Spec, Refused>> = OnceLock::new();

/// The registry of FTP reply codes, or what is wrong with its files.
pub(crate) fn builtin() -> Result<&'static Spec, &'static Refused> {
    BUILTIN.get_or_init(ftpcodes_spec::builtin).as_ref()
}
