//! What stands between the braces of `reference!` and `reference_map!`.

use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result};

use crate::reply_codes::{Keys, Paths, SpecName, parse_path};

/// The spec, and the paths that its pages link to.
pub(super) struct Input {
    pub(super) spec: SpecName,
    pub(super) paths: Paths,
}

/// The keys whose values are paths of types.
const TYPES: [&str; 5] = ["codes", "commands", "classes", "groups", "payloads"];

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut types = [const { None }; TYPES.len()];
        let known = ", codes, commands (a path, beside that of the file), classes, groups, payloads";
        let keys = Keys::parse_with(input, known, |key, input| {
            let found = TYPES.iter().zip(&mut types).find(|(name, _)| key == *name);
            match found {
                // `commands` may also name the file, as for `reply_codes!`.
                Some((_, place)) if !input.peek(LitStr) => Ok(Some(place.replace(parse_path(input)?).is_some())),
                _ => Ok(None),
            }
        })?;
        if !input.is_empty() {
            return Err(input.error("expected a key, such as `codes = crate::SmtpCode;`"));
        }
        let missing = |key| Error::new(keys.spec.span(), format!("the key `{key}` is missing: {key} = crate…;"));
        let [code, command, class, group, payload] = types;
        let paths = Paths {
            code: code.ok_or_else(|| missing("codes"))?,
            // Of a spec without commands nothing leads there.
            command: command.unwrap_or_default(),
            class,
            group,
            payload,
            reference: Some(keys.reference.ok_or_else(|| missing("reference"))?),
        };
        Ok(Self { spec: keys.spec, paths })
    }
}
