//! Finding a code as a number of its own.

/// Whether these three digits stand in the lines as a number of their own, and not as the number of a document.
pub(super) fn has_number<'a>(lines: impl Iterator<Item = &'a str>, number: u16) -> bool {
    let number = number.to_string();
    let mut before = "";
    for word in lines.flat_map(words) {
        // The old RFCs have numbers that are codes as well: RFC 542 replaced RFC 454.
        let document = ["RFC", "RFCs", "NIC", "IEN"].contains(&before);
        if !document && stands_in(word, &number) {
            return true;
        }
        before = word;
    }
    false
}

// Points and commas bind digits to one word, so that neither 4.250 nor the address 10,0,250,1 holds the code 250.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let split = line.split(|character: char| !(character.is_alphanumeric() || "_.,".contains(character)));
    split.map(|word| word.trim_matches(['.', ','])).filter(|word| !word.is_empty())
}

// The tables of the old RFCs list codes without spaces: `230,330` and `0xx,300,301`.
fn stands_in(word: &str, number: &str) -> bool {
    word == number
        || word.split(',').all(|part| part.chars().count() == 3) && word.split(',').any(|part| part == number)
}

#[cfg(test)]
mod tests {
    use super::has_number;

    fn has(text: &str, number: u16) -> bool {
        has_number(text.lines(), number)
    }

    #[test]
    fn a_number_of_its_own_is_found() {
        for text in ["426 Connection closed", "a reply (426).", "426-first", "\"426\"", "257<space>, or 426: no"] {
            assert!(has(text, 426), "{text}");
        }
        assert!(has("USER   230,330   430-432,500-505,507", 330));
        assert!(has("USER   230,330   430-432,500-505,507", 432));
        assert!(has("STAT   100,110,", 110));
        assert!(has("Spontaneous  0xx,300,301", 300));
    }

    #[test]
    fn digits_inside_a_longer_number_are_not_found() {
        for text in ["4260", "1426", "x426", "426th", "_426", "4.426", "426.1", "", "4 26", "1,426,3", "10,0,426,1"] {
            assert!(!has(text, 426), "{text}");
        }
    }

    #[test]
    fn a_range_holds_only_its_ends() {
        assert!(!has("430-432", 431));
    }

    #[test]
    fn the_number_of_a_document_is_no_code() {
        assert!(!has("see RFC 354 and RFC-454", 354));
        assert!(!has("see RFC 354 and RFC-454", 454));
        assert!(!has("see RFC\n   354", 354));
        assert!(has("see RFC 354: reply 354", 354));
    }
}
