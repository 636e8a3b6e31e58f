//! How many columns text takes on a screen of columns, and what stays with the text before it.

/// What never begins a line: what closes or ends something, and small letters and marks that lengthen or repeat others.
pub const CLOSING: &str = "!%),.:;>?]}\
    \u{bb}\u{2019}\u{201d}\u{2025}\u{2026}\u{203a}\
    \u{60c}\u{61b}\u{61f}\u{66a}\
    、。〃々〉》」』】〕〗〙〛〞〟・〻\
    ！％），．：；？］｝｠｡｣､･\
    ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜";

/// Asks how many columns a piece of text takes. What it answers for a text is the sum of what it answers for the pieces.
pub type Width = fn(&str) -> usize;

/// The columns that a text takes by a small table: two for the wide and fullwidth characters of East Asia, none for marks
/// that stand on other characters, and for those that only direct or part them, one for all else.
///
/// It agrees with UAX #11 and with the crate `unicode-width` on the letters, marks, digits and punctuation of the scripts
/// that UAX #31 recommends. Symbols, such as emoji, and letters of other scripts count one.
#[inline]
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().map(of_character).sum()
}

#[inline]
fn of_character(character: char) -> usize {
    match character {
        // Most of all words.
        ' '..='~' => 1,
        _ if is_within(&NONE, character) => 0,
        _ if is_within(&TWO, character) => 2,
        _ => 1,
    }
}

#[inline]
fn is_within(ranges: &[(char, char)], character: char) -> bool {
    let next = ranges.partition_point(|(first, _)| *first <= character);
    let range = next.checked_sub(1).and_then(|place| ranges.get(place));
    range.is_some_and(|(_, last)| character <= *last)
}

const TWO: [(char, char); 14] = [
    ('\u{1100}', '\u{115f}'),
    ('\u{2329}', '\u{232a}'),
    ('\u{2e80}', '\u{3029}'),
    ('\u{3030}', '\u{3096}'),
    ('\u{309b}', '\u{3163}'),
    ('\u{3165}', '\u{9fff}'),
    ('\u{a960}', '\u{a97c}'),
    ('\u{ac00}', '\u{d7a3}'),
    ('\u{f900}', '\u{fad9}'),
    ('\u{fe10}', '\u{fe19}'),
    ('\u{fe30}', '\u{fe6b}'),
    ('\u{ff01}', '\u{ff60}'),
    ('\u{ffe0}', '\u{ffe6}'),
    ('\u{20000}', '\u{3fffd}'),
];

const NONE: [(char, char); 137] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{300}', '\u{36f}'),
    ('\u{483}', '\u{489}'),
    ('\u{591}', '\u{5bd}'),
    ('\u{5bf}', '\u{5bf}'),
    ('\u{5c1}', '\u{5c2}'),
    ('\u{5c4}', '\u{5c5}'),
    ('\u{5c7}', '\u{5c7}'),
    ('\u{605}', '\u{605}'),
    ('\u{610}', '\u{61a}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{64b}', '\u{65f}'),
    ('\u{670}', '\u{670}'),
    ('\u{6d6}', '\u{6dc}'),
    ('\u{6df}', '\u{6e4}'),
    ('\u{6e7}', '\u{6ed}'),
    ('\u{7a6}', '\u{7b0}'),
    ('\u{890}', '\u{89f}'),
    ('\u{8ca}', '\u{902}'),
    ('\u{93a}', '\u{93a}'),
    ('\u{93c}', '\u{93c}'),
    ('\u{941}', '\u{948}'),
    ('\u{94d}', '\u{94d}'),
    ('\u{951}', '\u{957}'),
    ('\u{962}', '\u{963}'),
    ('\u{981}', '\u{981}'),
    ('\u{9bc}', '\u{9bc}'),
    ('\u{9be}', '\u{9be}'),
    ('\u{9c1}', '\u{9c4}'),
    ('\u{9cd}', '\u{9cd}'),
    ('\u{9d7}', '\u{9d7}'),
    ('\u{9e2}', '\u{9e3}'),
    ('\u{9fe}', '\u{a02}'),
    ('\u{a3c}', '\u{a3c}'),
    ('\u{a41}', '\u{a51}'),
    ('\u{a70}', '\u{a71}'),
    ('\u{a75}', '\u{a75}'),
    ('\u{a81}', '\u{a82}'),
    ('\u{abc}', '\u{abc}'),
    ('\u{ac1}', '\u{ac8}'),
    ('\u{acd}', '\u{acd}'),
    ('\u{ae2}', '\u{ae3}'),
    ('\u{afa}', '\u{b01}'),
    ('\u{b3c}', '\u{b3c}'),
    ('\u{b3e}', '\u{b3f}'),
    ('\u{b41}', '\u{b44}'),
    ('\u{b4d}', '\u{b57}'),
    ('\u{b62}', '\u{b63}'),
    ('\u{b82}', '\u{b82}'),
    ('\u{bbe}', '\u{bbe}'),
    ('\u{bc0}', '\u{bc0}'),
    ('\u{bcd}', '\u{bcd}'),
    ('\u{bd7}', '\u{bd7}'),
    ('\u{c00}', '\u{c00}'),
    ('\u{c04}', '\u{c04}'),
    ('\u{c3c}', '\u{c3c}'),
    ('\u{c3e}', '\u{c40}'),
    ('\u{c46}', '\u{c56}'),
    ('\u{c62}', '\u{c63}'),
    ('\u{c81}', '\u{c81}'),
    ('\u{cbc}', '\u{cbc}'),
    ('\u{cbf}', '\u{cc0}'),
    ('\u{cc2}', '\u{cc2}'),
    ('\u{cc6}', '\u{cd6}'),
    ('\u{ce2}', '\u{ce3}'),
    ('\u{d00}', '\u{d01}'),
    ('\u{d3b}', '\u{d3c}'),
    ('\u{d3e}', '\u{d3e}'),
    ('\u{d41}', '\u{d44}'),
    ('\u{d4d}', '\u{d4e}'),
    ('\u{d57}', '\u{d57}'),
    ('\u{d62}', '\u{d63}'),
    ('\u{d81}', '\u{d81}'),
    ('\u{dca}', '\u{dcf}'),
    ('\u{dd2}', '\u{dd6}'),
    ('\u{ddf}', '\u{ddf}'),
    ('\u{e31}', '\u{e31}'),
    ('\u{e34}', '\u{e3a}'),
    ('\u{e47}', '\u{e4e}'),
    ('\u{eb1}', '\u{eb1}'),
    ('\u{eb4}', '\u{ebc}'),
    ('\u{ec8}', '\u{ece}'),
    ('\u{f18}', '\u{f19}'),
    ('\u{f35}', '\u{f39}'),
    ('\u{f71}', '\u{f7e}'),
    ('\u{f80}', '\u{f84}'),
    ('\u{f86}', '\u{f87}'),
    ('\u{f8d}', '\u{fc6}'),
    ('\u{102d}', '\u{1030}'),
    ('\u{1032}', '\u{1037}'),
    ('\u{1039}', '\u{103a}'),
    ('\u{103d}', '\u{103e}'),
    ('\u{1058}', '\u{1059}'),
    ('\u{105e}', '\u{1060}'),
    ('\u{1071}', '\u{1074}'),
    ('\u{1082}', '\u{1082}'),
    ('\u{1085}', '\u{1086}'),
    ('\u{108d}', '\u{108d}'),
    ('\u{109d}', '\u{109d}'),
    ('\u{1160}', '\u{11ff}'),
    ('\u{135d}', '\u{135f}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{17b7}', '\u{17bd}'),
    ('\u{17c6}', '\u{17c6}'),
    ('\u{17c9}', '\u{17d3}'),
    ('\u{17dd}', '\u{17dd}'),
    ('\u{1ab0}', '\u{1ace}'),
    ('\u{1cd0}', '\u{1cd2}'),
    ('\u{1cd4}', '\u{1ce0}'),
    ('\u{1ce2}', '\u{1ce8}'),
    ('\u{1ced}', '\u{1ced}'),
    ('\u{1cf4}', '\u{1cf4}'),
    ('\u{1cf8}', '\u{1cf9}'),
    ('\u{1dc0}', '\u{1dff}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{20d0}', '\u{20f0}'),
    ('\u{2de0}', '\u{2dff}'),
    ('\u{302a}', '\u{302f}'),
    ('\u{3099}', '\u{309a}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{a66f}', '\u{a672}'),
    ('\u{a674}', '\u{a67d}'),
    ('\u{a69e}', '\u{a69f}'),
    ('\u{a8e0}', '\u{a8f1}'),
    ('\u{a8fa}', '\u{a8fa}'),
    ('\u{a8ff}', '\u{a8ff}'),
    ('\u{a9e5}', '\u{a9e5}'),
    ('\u{aa7c}', '\u{aa7c}'),
    ('\u{d7b0}', '\u{d7fb}'),
    ('\u{fb1e}', '\u{fb1e}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{fe20}', '\u{fe2f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{16ff0}', '\u{16ff1}'),
];
