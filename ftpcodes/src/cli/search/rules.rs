//! The rules of languages, by the first part of their tags. Words and endings stand here as they are compared: small,
//! Latin letters without marks.

/// What a search knows of a language.
pub(super) struct Rules {
    pub(super) tag: &'static str,
    /// Words that say nothing alone. They are passed over, in queries and in texts.
    pub(super) fillers: &'static [&'static str],
    /// What may follow the stem of a word: closed, closes, closing. Without any, words that begin alike are the same.
    pub(super) endings: &'static [&'static str],
    /// What is written together in front of a word.
    pub(super) prefixes: &'static [&'static str],
    /// Letters that people type as others.
    pub(super) letters: &'static [(char, &'static str)],
    /// Whether words are put together to make longer ones.
    pub(super) compounds: bool,
}

/// A language that has no rules here.
pub(super) static GENERAL: Rules =
    Rules { tag: "", fillers: &[], endings: &[], prefixes: &[], letters: &[], compounds: false };

pub(super) static RULES: &[Rules] = &[ARABIC, GERMAN, ENGLISH, RUSSIAN];

const ENGLISH: Rules = Rules {
    tag: "en",
    fillers: &[
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "does", "for", "from", "ftp", "has",
        "have", "i", "if", "in", "is", "it", "its", "my", "no", "not", "of", "on", "or", "so", "that", "the", "this",
        "to", "was", "what", "when", "why", "with",
    ],
    endings: &["", "s", "es", "e", "y", "ies", "ed", "d", "ing", "ion", "ions", "red", "ring", "ted", "ting"],
    ..GENERAL
};

const RUSSIAN: Rules = Rules {
    tag: "ru",
    fillers: &[
        "без", "в", "во", "для", "до", "за", "и", "из", "или", "как", "ко", "на", "не", "нет", "но", "о", "от", "по",
        "при", "с", "со", "у", "что",
    ],
    endings: &[
        "", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые",
        "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ам", "ям", "ами", "ями", "ах", "ях", "ых", "их",
        "ую", "юю", "ов", "ев", "ия", "ию", "ии", "ием", "иям", "иями", "иях", "ью", "л", "ла", "ло", "ли", "н", "на",
        "но", "ны", "ен", "ена", "ено", "ены", "ан", "ана", "ано", "аны", "ал", "ала", "ало", "али", "ать", "ить",
        "еть", "ает", "ают", "ет", "ут", "ют", "ит", "ат", "ят", "ся", "ть", "ка", "ки", "ку",
    ],
    letters: &[('ё', "е")],
    ..GENERAL
};

const GERMAN: Rules = Rules {
    tag: "de",
    fillers: &[
        "als", "am", "an", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die", "ein", "eine",
        "einem", "einen", "einer", "eines", "es", "fuer", "hat", "ich", "im", "in", "ist", "kann", "kein", "keine",
        "mein", "meine", "mit", "nach", "nicht", "oder", "so", "und", "vom", "von", "vor", "warum", "was", "wenn",
        "wie", "wird", "wurde", "zu", "zum", "zur",
    ],
    endings: &["", "e", "en", "em", "er", "ern", "es", "et", "n", "s", "st", "t", "te", "ten", "tes", "ter"],
    letters: &[('ä', "ae"), ('ö', "oe"), ('ü', "ue")],
    compounds: true,
    ..GENERAL
};

const ARABIC: Rules = Rules {
    tag: "ar",
    fillers: &["إلى", "الى", "الي", "ان", "او", "على", "علي", "عن", "في", "لا", "ما", "مع", "من", "هذا", "هذه"],
    endings: &["", "ا", "ات", "ان", "ه", "ها", "ون", "ي", "يه", "ين"],
    prefixes: &["ال", "و", "ب", "ل", "ف", "ك", "لل", "وال", "بال", "فال", "كال", "ول", "وب", "ولل", "وبال"],
    // Forms of alif, and the ends of words, which are often typed without their signs.
    letters: &[('أ', "ا"), ('إ', "ا"), ('آ', "ا"), ('ة', "ه"), ('ى', "ي")],
    ..GENERAL
};
