//! Long lines, long files, and `match` where `if` would do.

use super::Source;

/// What rustfmt.toml says, which rustfmt does not look for in comments, in long strings and within `quote!`.
pub const LONGEST_LINE: usize = 120;

/// What fits a reader's head; a file that has grown further holds two things.
pub const LONGEST_FILE: usize = 260;

/// What is untidy in a file, by line.
#[must_use]
pub fn untidy(text: &str) -> Vec<(usize, String)> {
    let source = Source::read(text);
    let mut found = Vec::new();
    if source.len() > LONGEST_FILE {
        found.push((source.len(), format!("a file of more than {LONGEST_FILE} lines")));
    }
    for (number, line) in source.lines() {
        let length = line.chars().count();
        if length > LONGEST_LINE {
            found.push((number, format!("{length} characters, more than {LONGEST_LINE}")));
        }
        if is_arm_of_a_bool(line) {
            found.push((number, "a match on a bool; write `if`".to_owned()));
        }
    }
    found
}

fn is_arm_of_a_bool(line: &str) -> bool {
    let code = line.trim_start();
    !code.starts_with("//") && (code.starts_with("true =>") || code.contains("{ true =>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        untidy(text).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn lines_are_measured_in_characters() {
        let long = |letter: &str, count: usize| format!("// {}\n", letter.repeat(count - 3));
        assert_eq!(lines(&(long("я", 120) + &long("x", 121))), [2]);
    }

    #[test]
    fn files_are_measured() {
        assert_eq!(lines(&"\n".repeat(260)), [0; 0]);
        assert_eq!(lines(&"\n".repeat(261)), [261]);
    }

    #[test]
    fn arms_of_a_bool_are_found_and_other_arms_are_not() {
        assert_eq!(lines("match x {\n    true => 1,\n    false => 2,\n}"), [2]);
        assert_eq!(lines("match x { true => 1, false => 2 }"), [1]);
        assert_eq!(lines("// true => 1\nmatch x {\n    (true, _) => 1,\n    Some(true) => 2,\n}"), [0; 0]);
    }

    #[test]
    fn tests_may_be_as_they_are() {
        let long = format!("// {}", "x".repeat(200));
        assert_eq!(lines(&format!("#[cfg(test)]\nmod tests {{\n    {long}\n}}\n{long}")), [5]);
        assert_eq!(lines(&format!("#[cfg(test)]\nmod tests;\n{long}")), [3]);
    }
}
