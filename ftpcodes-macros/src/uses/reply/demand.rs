//! What stands in the text of a reply for programs, and the type that writes it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::uses::extract::Meaning;

/// Formats by their words, with the types of `ftpcodes::payload` that write them. The others are not in one line, or
/// not read by the library.
const TYPES: [(&str, &str); 18] = [
    ("restart-marker", "RestartMarker"),
    ("minutes", "Minutes"),
    ("file-name", "FileName"),
    ("size", "Size"),
    ("modification-time", "ModificationTime"),
    ("facts-changed", "FactsChanged"),
    ("hash", "HashValue"),
    ("system-type", "SystemType"),
    ("translation-status", "TranslationStatus"),
    ("passive-address", "PassiveAddress"),
    ("long-passive-address", "LongPassiveAddress"),
    ("extended-passive-port", "ExtendedPassivePort"),
    ("security-data", "SecurityData"),
    ("challenge", "Challenge"),
    ("pathname", "Pathname"),
    ("address-families", "AddressFamilies"),
    ("network-protocols", "NetworkProtocols"),
    ("protected-reply", "Base64"),
];

/// The name of the type for a format.
pub(crate) fn payload_type(format: &str) -> Option<&'static str> {
    TYPES.into_iter().find(|(known, _)| *known == format).map(|(_, name)| name)
}

/// The type that the text of a reply has to be.
pub(super) struct Demand {
    format: &'static str,
    name: &'static str,
}

impl Demand {
    pub(super) fn of_meaning(meaning: &Meaning) -> Option<Self> {
        let (format, name) = TYPES.into_iter().find(|(format, _)| meaning.format.as_deref() == Some(*format))?;
        Some(Self { format, name })
    }

    pub(super) fn help(&self) -> String {
        format!("a `payload::{}` writes it; words of your own are `text = …`", self.name)
    }

    /// The text, in a call that takes only what writes the payload and gives it back.
    pub(super) fn of(&self, krate: &TokenStream, text: &TokenStream) -> TokenStream {
        let function = Ident::new(&self.format.replace('-', "_"), Span::call_site());
        let private = crate::private();
        quote!(#krate::#private::demanded::#function(#text))
    }
}
