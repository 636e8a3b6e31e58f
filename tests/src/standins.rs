//! Stand-ins for languages of other scripts: pseudo-texts in Japanese and in Arabic letters, made from the Russian ones
//! letter by letter. Codes, verbs, names and placeholders stay, and different texts stay different.

use serde_json::{Map, Value, json};

/// A language that nobody speaks. Its tag is one of those for private use, so that no real one has it.
pub struct StandIn {
    /// Its tag.
    pub tag: &'static str,
    name: &'static str,
    direction: &'static str,
    /// What stands for each letter of [`RUSSIAN`].
    letters: &'static str,
    /// Marks of the language, for those of Russian.
    marks: &'static [(&'static str, &'static str)],
    /// In the order of [`KEYS`].
    punctuation: [&'static str; 12],
    has_spaces: bool,
}

const RUSSIAN: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";

const KEYS: [&str; 12] = [
    "comma",
    "and",
    "or",
    "more",
    "semicolon",
    "colon",
    "open",
    "close",
    "open_quote",
    "close_quote",
    "arrow",
    "space",
];

/// Without spaces, in wide letters.
pub const JAPANESE: StandIn = StandIn {
    tag: "qja",
    name: "日本文字",
    direction: "ltr",
    letters: "接続応答番号命令転送失敗成功認証をはのに名前時間場所とサーバっがで",
    marks: &[
        (". ", "。"),
        (", ", "、"),
        ("; ", "；"),
        (": ", "："),
        (" (", "（"),
        ("(", "（"),
        (")", "）"),
        ("«", "「"),
        ("»", "」"),
        (" — ", "――"),
    ],
    punctuation: ["、", "、", "または", "など", "；", "：", "（", "）", "「", "」", "→", ""],
    has_spaces: false,
};

/// From right to left.
pub const ARABIC: StandIn = StandIn {
    tag: "qar",
    name: "حروف",
    direction: "rtl",
    letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءؤئ",
    marks: &[(", ", "، "), ("; ", "؛ "), ("? ", "؟ ")],
    punctuation: ["، ", " و", " أو ", " وغيرها", "؛ ", ": ", " (", ")", "«", "»", "← ", " "],
    has_spaces: true,
};

impl StandIn {
    /// The language file, from the text of the Russian one.
    ///
    /// # Panics
    ///
    /// `russian` is no language file.
    #[must_use]
    pub fn file(&self, russian: &str) -> String {
        let russian: Value = serde_json::from_str(russian).expect("a language file is JSON");
        let mut file = self.sections(&russian);
        file.remove("$schema");
        file.insert("tag".to_owned(), json!(self.tag));
        file.insert("name".to_owned(), json!(self.name));
        file.insert("direction".to_owned(), json!(self.direction));
        let marks = KEYS.iter().zip(self.punctuation).map(|(key, mark)| ((*key).to_owned(), json!(mark)));
        file.insert("punctuation".to_owned(), Value::Object(marks.collect()));
        Value::Object(file).to_string()
    }

    fn sections(&self, section: &Value) -> Map<String, Value> {
        let section = section.as_object().expect("a section is an object");
        section.iter().map(|(key, value)| (key.clone(), self.value(value))).collect()
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(text)),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(_) => Value::Object(self.sections(value)),
            other => other.clone(),
        }
    }

    fn text(&self, russian: &str) -> String {
        let mut text = format!("{russian} ");
        for (mark, own) in self.marks {
            text = text.replace(mark, own);
        }
        let text: String = text.chars().map(|character| self.letter(character)).collect();
        if self.has_spaces { text.trim_end().to_owned() } else { without_spaces(text.trim_end()) }
    }

    fn letter(&self, russian: char) -> char {
        let small = russian.to_lowercase().next().unwrap_or(russian);
        match RUSSIAN.chars().position(|letter| letter == small) {
            Some(place) => self.letters.chars().nth(place).expect("a letter for each of Russian"),
            None => russian,
        }
    }
}

/// No space beside a letter that is not Latin.
fn without_spaces(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_ascii = |place: Option<usize>| place.and_then(|place| characters.get(place)).is_some_and(char::is_ascii);
    let kept = characters.iter().enumerate().filter(|(place, character)| {
        let between_latin = is_ascii(place.checked_sub(1)) && is_ascii(Some(place + 1));
        !matches!(character, ' ' | '\u{a0}') || between_latin
    });
    kept.map(|(_, character)| character).collect()
}
