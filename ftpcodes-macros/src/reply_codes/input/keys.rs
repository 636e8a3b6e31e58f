//! The keys before the types: `spec`, `languages`, `commands`, `language_feature`, `reference`.

use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token};

/// The values of the keys.
pub(crate) struct Keys {
    pub(crate) spec: SpecName,
    pub(crate) language_feature: Option<String>,
    /// The module that the pages of `reference!` stand in.
    pub(crate) reference: Option<String>,
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
        Self::parse_with(input, "", |_, _| Ok(None))
    }
}

impl Keys {
    /// The keys, among which are some of a macro's own: `own` reads the value of one, and says whether it is there
    /// twice.
    pub(crate) fn parse_with(
        input: ParseStream<'_>,
        known: &str,
        mut own: impl FnMut(&Ident, ParseStream<'_>) -> Result<Option<bool>>,
    ) -> Result<Self> {
        let mut spec = None;
        let mut languages = None;
        let mut commands = None;
        let mut language_feature = None;
        let mut reference = None;
        while input.peek(Ident::peek_any) && input.peek2(Token![=]) {
            let key = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            let own = own(&key, input)?;
            let twice = match key.to_string().as_str() {
                _ if own.is_some() => own.unwrap_or_default(),
                "spec" => spec.replace(parse_spec(input)?).is_some(),
                "languages" => languages.replace(input.parse::<LitStr>()?).is_some(),
                "commands" => commands.replace(input.parse::<LitStr>()?).is_some(),
                "language_feature" => language_feature.replace(input.parse::<LitStr>()?.value()).is_some(),
                "reference" => reference.replace(parse_path(input)?).is_some(),
                other => {
                    let keys = "known keys: spec, languages, commands, language_feature, reference";
                    return Err(Error::new(key.span(), format!("unknown key `{other}`; {keys}{known}")));
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
        Ok(Self { spec, language_feature, reference })
    }
}

/// The path of a module or a type, for the links of a page.
pub(crate) fn parse_path(input: ParseStream<'_>) -> Result<String> {
    let mut path = String::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        path += &input.parse::<TokenTree>()?.to_string();
    }
    if path.is_empty() { Err(input.error("expected a path, such as `crate`")) } else { Ok(path) }
}

fn parse_spec(input: ParseStream<'_>) -> Result<SpecName> {
    if input.peek(LitStr) {
        return Ok(SpecName::File { codes: input.parse()?, languages: None, commands: None });
    }
    let expected = "expected the path of a spec, such as \"spec/smtp.json\", or `builtin`";
    let name = input.call(Ident::parse_any).map_err(|error| Error::new(error.span(), expected))?;
    if name == "builtin" { Ok(SpecName::Builtin(name.span())) } else { Err(Error::new(name.span(), expected)) }
}
