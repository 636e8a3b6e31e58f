//! Lines on a terminal: none is too wide, no token is torn, and none begins or ends with what must not stand there.

use ftpcodes_core::PlainText;
use ftpcodes_tests::words::Faults;
use unicode_linebreak::{BreakClass, break_property, linebreaks};
use unicode_width::UnicodeWidthChar;

use crate::printed::{each, each_line, registry};
use crate::wrap::{width, wrapped};

const MARKS: [char; 6] = ['\u{200b}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

fn class(character: char) -> BreakClass {
    break_property(u32::from(character))
}

/// What a person sees in a line of a terminal.
fn seen(line: &str) -> String {
    line.replace(MARKS, "").trim().to_owned()
}

/// Words of ASCII as they stand in a text: `pure-ftpd`, `150`, `<pathname>`.
fn tokens(text: &str) -> Vec<&str> {
    text.split(|character: char| !character.is_ascii_graphic()).filter(|token| !token.is_empty()).collect()
}

/// The letters and marks of a text, whatever stands between them.
fn letters(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, ' ' | '\n') && !MARKS.contains(character)).collect()
}

/// What is wrong with the lines that a terminal shows of a line.
fn faults(line: &str, lines: &str, columns: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |fine: bool, fault: &str, shown: &str| {
        if !fine {
            faults.push(format!("{fault}: `{shown}`"));
        }
    };
    check(tokens(line) == tokens(lines), "a token is torn", lines);
    check(letters(line) == letters(lines), "not the same text", lines);
    for (place, shown) in lines.lines().enumerate() {
        let taken: usize = shown.chars().filter_map(UnicodeWidthChar::width).sum();
        let words = seen(shown);
        // A path or a name has no place to break.
        check(taken <= columns || !words.contains(' '), "too wide", shown);
        check(shown.trim_end() == shown, "a space at the end", shown);
        if place > 0 {
            let mut characters = words.chars();
            let closes = characters.next().is_none_or(|first| {
                use BreakClass::{
                    CloseParenthesis, ClosePunctuation, ConditionalJapaneseStarter, Exclamation, InfixSeparator,
                    NonStarter,
                };
                // `.netrc` begins with a full stop that closes nothing.
                let is_name = first.is_ascii() && characters.next().is_some_and(char::is_alphanumeric);
                !is_name
                    && matches!(
                        class(first),
                        ClosePunctuation
                            | CloseParenthesis
                            | ConditionalJapaneseStarter
                            | Exclamation
                            | InfixSeparator
                            | NonStarter
                    )
            });
            check(!closes, "begins with what closes", shown);
        }
        if place + 1 < lines.lines().count() {
            let opens = words.chars().last().is_some_and(|last| class(last) == BreakClass::OpenPunctuation);
            check(!opens, "ends with what opens", shown);
        }
    }
    faults
}

#[test]
fn no_line_of_a_page_is_too_wide_or_torn() {
    let mut found = Faults::default();
    let mut broken = 0;
    for words in registry().languages {
        each_line(words, &mut |place, line| {
            for columns in [80, 40] {
                let lines = wrapped(line, columns);
                broken += lines.lines().count().saturating_sub(1);
                found.extend(format!("{place} at {columns}"), faults(line, &lines, columns));
            }
        });
    }
    found.report();
    assert!(broken > 4000, "{broken}");
}

#[test]
fn faults_of_lines_are_found() {
    for (line, lines, fault) in [
        ("応答150。", "応答1\n50。", "a token is torn"),
        ("pure-ftpd だけ", "pure-\nftpd だけ", "a token is torn"),
        ("接続。", "接続\n。", "begins with what closes"),
        ("（接続）", "（接続\n）", "begins with what closes"),
        ("（接続）", "（\n接続）", "ends with what opens"),
        ("one two three", "one two three", "too wide"),
        ("one two", "one\nthree", "not the same text"),
    ] {
        let found = faults(line, lines, 12);
        assert!(found.iter().any(|found| found.starts_with(fault)), "{fault}: {found:?}");
    }
    assert_eq!(faults("応答150。", "応答\n150。", 6), [""; 0]);
}

#[test]
fn lines_break_where_their_script_allows_it() {
    for (line, columns, expected) in [
        ("fits", 4, "fits"),
        ("one two three", 8, "one two\nthree"),
        // Behind a mark or a margin all lines have one indent, and a row has it at its last column.
        ("  - one two three", 9, "  - one\n    two\n    three"),
        ("  10. one two", 9, "  10. one\n      two"),
        ("  note one two", 10, "  note one\n  two"),
        ("  426  one two three", 14, "  426  one two\n       three"),
        ("  426  接続が切れた", 14, "  426  接続が\n       切れた"),
        // No room is left behind a wide column.
        ("  long-name  one two", 16, "  long-name  one\n    two"),
        // A token that is too long stays whole.
        ("at /var/log/vsftpd.log now", 8, "at\n/var/log/vsftpd.log\nnow"),
        ("on pure-ftpd", 8, "on\npure-ftpd"),
        ("RFC\u{a0}959 no", 6, "RFC\u{a0}959\nno"),
        ("a b )", 4, "a\nb )"),
        ("see .netrc", 6, "see\n.netrc"),
        ("命令（426、125、150）", 10, "命令\n（426、\n125、150）"),
        // What opens in English closes in German.
        ("„eins“ (zwei)", 7, "„eins“\n(zwei)"),
        ("a “b c” d", 4, "a “b\nc” d"),
        ("接“接”", 4, "接\n“接”"),
        ("EPSV [ ( <net> ) ]", 8, "EPSV\n[ ( <net> ) ]"),
        ("接続応答。", 8, "接続応\n答。"),
        ("「接続」（応答）", 8, "「接続」\n（応答）"),
        ("PASVを送る", 6, "PASVを\n送る"),
        ("サーバー", 6, "サー\nバー"),
        ("待って", 4, "待っ\nて"),
        ("待って", 3, "待っ\nて"),
        ("한국어 문장", 6, "한국어\n문장"),
        // Thai words are parted by U+200B, and by nothing else.
        ("คำสั่ง\u{200b}ไม่ทำงาน", 8, "คำสั่ง\u{200b}\nไม่ทำงาน"),
        ("คำสั่งไม่ทำงาน", 5, "คำสั่งไม่ทำงาน"),
        ("e\u{301}e\u{301}e\u{301} e\u{301}", 4, "e\u{301}e\u{301}e\u{301}\ne\u{301}"),
    ] {
        assert_eq!(wrapped(line, columns), expected, "{line}");
    }
}

#[test]
fn each_line_has_the_marks_of_direction_of_the_whole() {
    for (line, columns, expected) in [
        ("\u{200f}ابت ثجح", 4, "\u{200f}ابت\n\u{200f}ثجح"),
        ("\u{200f}  - ابت ثجح", 8, "\u{200f}  - ابت\n\u{200f}    ثجح"),
        // The isolate begins with its word, and goes on behind a line break.
        ("\u{200f}ابت \u{2068}426\u{2069}", 4, "\u{200f}ابت\n\u{200f}\u{2068}426\u{2069}"),
        (
            "\u{200f}ابت \u{2066}STOR <SP>\u{2069}،",
            9,
            "\u{200f}ابت \u{2066}STOR\u{2069}\n\u{200f}\u{2066}<SP>\u{2069}،",
        ),
        (
            "\u{200f}\u{2068}ابت \u{2066}A B\u{2069}\u{2069}",
            5,
            "\u{200f}\u{2068}ابت \u{2066}A\u{2069}\u{2069}\n\u{200f}\u{2067}\u{2066}B\u{2069}\u{2069}",
        ),
    ] {
        assert_eq!(wrapped(line, columns), expected, "{line}");
    }
}

/// UAX #14 by another hand: each break is one that it allows.
#[test]
fn lines_break_where_uax_14_lets_them() {
    let mut breaks = 0;
    for words in registry().languages.iter().filter(|language| language.line_start().is_empty()) {
        each_line(words, &mut |place, line| {
            let allowed: Vec<usize> = linebreaks(line).map(|(place, _)| place).collect();
            let mut end = 0;
            for shown in wrapped(line, 40).lines() {
                let shown = shown.trim_start();
                let start = end + line[end..].find(shown).unwrap();
                // It does not know that paths begin with marks that close something elsewhere, nor, as this version of
                // it, what LB30 says of wide brackets and, since Unicode 15.1, LB15a of quotation marks that close.
                let is_path = line[..start].ends_with(' ') && shown.starts_with(['/', '.']);
                let is_behind_quote = line[..start].trim_end().ends_with(['"', '»', '“']) && shown.starts_with('(');
                let excepted = is_path || is_behind_quote || shown.starts_with(['（', '「']);
                let fine = end == 0 || excepted || allowed.contains(&start);
                assert!(fine, "{place}: `{shown}` in `{line}`");
                breaks += usize::from(end > 0);
                end = start + shown.len();
            }
        });
    }
    assert!(breaks > 4000, "{breaks}");
}

/// The first gap of a row is as wide as its column asks for.
#[test]
fn rows_of_tables_stand_below_each_other() {
    let mut found = Faults::default();
    let mut rows = 0;
    for words in registry().languages {
        each(words, &mut |place, page| {
            for text in [PlainText::with_width(page, width).to_string(), PlainText::new(page).to_string()] {
                let columns: Vec<Option<usize>> = text.lines().map(second_column).collect();
                for pair in columns.windows(2) {
                    if let [Some(one), Some(other)] = pair {
                        rows += 1;
                        found.expect(one == other, &place, "a column is crooked");
                    }
                }
            }
        });
    }
    found.report();
    assert!(rows > 1000, "{rows}");
}

/// Where the second column of a row begins.
fn second_column(line: &str) -> Option<usize> {
    let line: String = line.chars().filter(|character| !MARKS.contains(character)).collect();
    let row = line.strip_prefix("  ")?;
    let gap = row.find("  ")?;
    let column = gap + row[gap..].find(|character| character != ' ')?;
    Some(row[..column].chars().filter_map(UnicodeWidthChar::width).sum())
}

#[test]
fn a_crooked_column_is_found() {
    assert_eq!(second_column("  350  中間      規定"), Some(5));
    assert_ne!(second_column("  中間      規定"), second_column("  一時的な失敗  規定"));
    assert_eq!(second_column("  中間          規定"), second_column("  一時的な失敗  規定"));
    assert_eq!(second_column("\u{200f}  \u{2068}226\u{2069}  ابت"), Some(5));
}
