//! The tables of words, one static for each language, so that a program holds only the languages it asks for.

use ftpcodes_spec::{ClassWords, GroupWords, LABELS, Language, MeaningWords, Piece, Spec, TEMPLATES};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::facts::direction;
use super::languages::{condition, static_name};
use crate::input::Input;

pub(super) fn statics(input: &Input, spec: &Spec) -> TokenStream {
    let tables = spec.languages.iter().enumerate().map(|(place, language)| {
        let condition = condition(input, place, language);
        let name = static_name(language);
        let data = language_data(spec, language);
        quote!(#condition static #name: data::LanguageData = #data;)
    });
    quote!(#(#tables)*)
}

fn language_data(spec: &Spec, language: &Language) -> TokenStream {
    let Language { tag, name, direction: script, classes, groups, meanings, confusions, not_codes, labels, templates } =
        language;
    let direction = direction(*script);
    let classes = spec.classes.iter().zip(classes).map(|(class, words)| class_words(class.digit, words));
    let groups = spec.groups.iter().zip(groups).map(|(group, words)| group_words(group.digit, words));
    let meanings = meanings.iter().map(meaning_words);
    let confusions = spec.confusions.iter().zip(confusions).map(|(pair, difference)| {
        let (lower, higher) = (pair.lower, pair.higher);
        quote!(data::ConfusionWords { lower: #lower, higher: #higher, difference: #difference })
    });
    let not_codes = spec.not_codes.iter().zip(not_codes).map(|(not_code, description)| {
        let (number, name) = (not_code.number, &not_code.name);
        quote!(data::NotCodeWords { number: #number, name: #name, description: #description })
    });
    let label_names = LABELS.iter().map(|key| Ident::new(key, Span::call_site()));
    let template_names = TEMPLATES.iter().map(|(key, _)| Ident::new(key, Span::call_site()));
    let templates = templates.iter().map(|pieces| template(pieces));
    quote! {
        data::LanguageData {
            tag: #tag,
            name: #name,
            direction: #direction,
            classes: &[#(#classes),*],
            groups: &[#(#groups),*],
            meanings: &[#(#meanings),*],
            confusions: &[#(#confusions),*],
            not_codes: &[#(#not_codes),*],
            labels: data::Labels { #(#label_names: #labels),* },
            templates: data::Templates { #(#template_names: #templates),* },
        }
    }
}

fn class_words(digit: u8, words: &ClassWords) -> TokenStream {
    let ClassWords { title, description, asks } = words;
    quote!(data::ClassWords { digit: #digit, title: #title, description: #description, asks: #asks })
}

fn group_words(digit: u8, words: &GroupWords) -> TokenStream {
    let GroupWords { title, description } = words;
    quote!(data::GroupWords { digit: #digit, title: #title, description: #description })
}

fn meaning_words(words: &MeaningWords) -> TokenStream {
    let MeaningWords { title, description, when, fix } = words;
    quote!(data::MeaningWords { title: #title, description: #description, when: #when, fix: #fix })
}

fn template(pieces: &[Piece]) -> TokenStream {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => quote!(data::Piece::Text(#text)),
        Piece::Slot(slot) => {
            let slot = Ident::new(&camel_case(slot), Span::call_site());
            quote!(data::Piece::Slot(data::Slot::#slot))
        }
    });
    quote!(&[#(#pieces),*])
}

// `lower_group_digit` names the variant `LowerGroupDigit`.
fn camel_case(name: &str) -> String {
    let words = name.split(['_', '-']);
    words
        .map(|word| word.chars().enumerate().map(|(place, letter)| capital_first(place, letter)).collect::<String>())
        .collect()
}

fn capital_first(place: usize, letter: char) -> char {
    if place == 0 { letter.to_ascii_uppercase() } else { letter }
}
