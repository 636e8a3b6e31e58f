//! A page of HTML around an article: what a browser needs to show it as it is meant.

use ftpcodes_core::{Document, Html, LanguageData};

/// An article, which says its language itself, and what the head of a page says of it.
pub(super) struct Article {
    pub(super) words: &'static LanguageData,
    /// Escaped.
    pub(super) title: String,
    pub(super) html: String,
}

/// Readable on a telephone, on paper and in the dark, and nothing that has to be fetched.
const STYLE: &str = "\
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
h1, h2, h3 { line-height: 1.25 }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { padding: .2rem .8rem .2rem 0; text-align: start; vertical-align: top }
tr + tr > td { border-top: 1px solid #8884 }
code { font-size: .95em }";

impl Article {
    pub(super) fn of(page: impl Document) -> Self {
        let (words, html) = (page.words(), Html(page).to_string());
        let title = html.split_once("<h1>").and_then(|(_, rest)| rest.split_once("</h1>"));
        let title = title.map_or("", |(title, _)| title).to_owned();
        Self { words, title, html }
    }

    /// A whole document. Its charset comes first, or a browser guesses.
    pub(super) fn page(&self) -> String {
        let Self { words, title, html } = self;
        let (tag, direction) = (escape(words.tag), words.direction.as_str());
        format!(
            "<!doctype html>\n\
             <html lang=\"{tag}\" dir=\"{direction}\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title}</title>\n\
             <style>\n{STYLE}\n</style>\n\
             </head>\n\
             <body>\n{html}\n</body>\n\
             </html>"
        )
    }
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
