//! The keys before the types: `spec`, `languages`, `commands`, `language_feature`.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token};

/// The values of the keys.
pub(crate) struct Keys {
    pub(crate) spec: SpecName,
    pub(crate) language_feature: Option<String>,
}

/// Which spec to read, and where it is named.
pub(crate) enum SpecName {
    /// The registry of this project.
    Builtin(Span),
    /// A user's file, the folder of its languages, and the file of its commands.
    File { codes: LitStr, languages: Option<LitStr>, commands: Option<LitStr> },
}

impl SpecName {
    /// The place that errors of the spec underline.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Builtin(span) => *span,
            Self::File { codes, .. } => codes.span(),
        }
    }
}

impl Parse for Keys {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut spec = None;
        let mut languages = None;
        let mut commands = None;
        let mut language_feature = None;
        while input.peek(Ident::peek_any) && input.peek2(Token![=]) {
            let key = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            let twice = match key.to_string().as_str() {
                "spec" => spec.replace(parse_spec(input)?).is_some(),
                "languages" => languages.replace(input.parse::<LitStr>()?).is_some(),
                "commands" => commands.replace(input.parse::<LitStr>()?).is_some(),
                "language_feature" => language_feature.replace(input.parse::<LitStr>()?.value()).is_some(),
                other => {
                    let known = "known keys: spec, languages, commands, language_feature";
                    return Err(Error::new(key.span(), format!("unknown key `{other}`; {known}")));
                }
            };
            if twice {
                return Err(Error::new(key.span(), format!("the key `{key}` stands here twice")));
            }
            input.parse::<Token![;]>()?;
        }
        let mut spec =
            spec.ok_or_else(|| input.error("expected the path of a spec first: `spec = \"spec/smtp.json\";`"))?;
        match &mut spec {
            SpecName::File { languages: folder, commands: file, .. } => (*folder, *file) = (languages, commands),
            SpecName::Builtin(_) => {
                if let Some(path) = languages.or(commands) {
                    return Err(Error::new(path.span(), "the built-in spec has its languages and commands built in"));
                }
            }
        }
        Ok(Self { spec, language_feature })
    }
}

fn parse_spec(input: ParseStream<'_>) -> Result<SpecName> {
    if input.peek(LitStr) {
        return Ok(SpecName::File { codes: input.parse()?, languages: None, commands: None });
    }
    let expected = "expected the path of a spec, such as \"spec/smtp.json\", or `builtin`";
    let name = input.call(Ident::parse_any).map_err(|error| Error::new(error.span(), expected))?;
    if name == "builtin" { Ok(SpecName::Builtin(name.span())) } else { Err(Error::new(name.span(), expected)) }
}
