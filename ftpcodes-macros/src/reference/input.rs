//! What stands between the braces of `reference!` and `reference_map!`.

use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result};

use crate::reply_codes::{Keys, Paths, SpecName, parse_path};

/// The spec, and the paths that its pages link to.
pub(super) struct Input {
    pub(super) spec: SpecName,
    pub(super) paths: Paths,
    /// The file of the documents, where it is not named as the spec.
    pub(super) documents: Option<LitStr>,
}

/// The keys whose values are paths of types.
const TYPES: [&str; 5] = ["codes", "commands", "classes", "groups", "payloads"];

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut types = [const { None }; TYPES.len()];
        let mut documents = None;
        let known = ", codes, commands (a path, beside that of the file), classes, groups, payloads, documents";
        let keys = Keys::parse_with(input, known, |key, input| {
            if key == "documents" {
                return Ok(Some(documents.replace(input.parse::<LitStr>()?).is_some()));
            }
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
        let missing =
            |key| Error::new(keys.spec.span(), format!("the key `{key}` is missing, such as `{key} = crate::…;`"));
        let [code, command, class, group, payload] = types;
        let paths = Paths {
            code: code.ok_or_else(|| missing("codes"))?,
            // Of a spec without commands nothing leads there.
            command: command.unwrap_or_default(),
            class,
            group,
            payload,
            reference: Some(keys.reference.ok_or_else(|| missing("reference"))?),
            brief: true,
        };
        if let (SpecName::Builtin(_), Some(path)) = (&keys.spec, &documents) {
            return Err(Error::new(path.span(), "the built-in spec has its documents built in"));
        }
        Ok(Self { spec: keys.spec, paths, documents })
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::Input;

    #[test]
    fn keys_are_read_in_any_order() {
        let read = |tokens| syn::parse2::<Input>(tokens).map(|input| input.paths).map_err(|error| error.to_string());
        let Ok(paths) =
            read(quote!(codes = a::B; commands = "x.json"; commands = crate::C; spec = "x"; reference = d;))
        else {
            panic!("all that is needed");
        };
        assert_eq!((paths.code.as_str(), paths.command.as_str()), ("a::B", "crate::C"));
        assert_eq!((paths.reference.as_deref(), paths.class), (Some("d"), None));
        for (tokens, expected) in [
            (quote!(spec = builtin; codes = B;), "the key `reference` is missing"),
            (quote!(spec = builtin; reference = crate;), "the key `codes` is missing"),
            (quote!(spec = builtin; codes = B; codes = C;), "the key `codes` stands here twice"),
            (quote!(spec = builtin; types = B;), "unknown key `types`; known keys: spec, "),
            (quote!(spec = builtin; codes = ;), "expected a path"),
            (quote!(spec = "x"; documents = B; codes = C; reference = d;), "expected string literal"),
            (
                quote!(spec = builtin; documents = "x"; codes = C; reference = d;),
                "the built-in spec has its documents built in",
            ),
            (quote!(codes = B; pub enum C;), "expected the path of a spec"),
        ] {
            let error = read(tokens).err().unwrap_or_default();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
