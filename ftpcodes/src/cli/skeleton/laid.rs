//! JSON with its keys in a given order, laid out as the files of the registry are.

use serde_json::Value;

/// Longer lines are hard to read beside each other.
const WIDEST: usize = 100;

/// Values by the keys that lead to them; those below one key stand together.
pub(super) fn json(entries: &[(Vec<String>, Value)]) -> String {
    let mut laid = Laid { text: "{".to_owned(), open: Vec::new(), is_first: true };
    for (path, value) in entries {
        let Some((key, above)) = path.split_last() else { continue };
        let shared = laid.open.iter().zip(above).take_while(|(open, key)| open == key).count();
        laid.close_to(shared);
        for key in above.iter().skip(shared) {
            laid.key(key);
            laid.text.push('{');
            laid.open.push(key.clone());
            laid.is_first = true;
        }
        laid.key(key);
        laid.value(value);
    }
    laid.close_to(0);
    laid.text + "\n}"
}

struct Laid {
    text: String,
    /// The keys of the objects that are open.
    open: Vec<String>,
    /// Whether nothing stands in the innermost one yet.
    is_first: bool,
}

impl Laid {
    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.open.pop();
            self.line();
            self.text.push('}');
            self.is_first = false;
        }
    }

    fn key(&mut self, key: &str) {
        if !self.is_first {
            self.text.push(',');
        }
        self.line();
        self.text.push_str(&format!("{}: ", Value::from(key)));
        self.is_first = false;
    }

    /// A list that is too long for one line has one for each item.
    fn value(&mut self, value: &Value) {
        let line = one_line(value);
        let before = self.text.rsplit('\n').next().unwrap_or_default().chars().count();
        match value {
            Value::Array(items) if before + line.chars().count() > WIDEST => {
                let indent = "  ".repeat(self.open.len() + 2);
                let items: Vec<String> = items.iter().map(|item| format!("\n{indent}{item}")).collect();
                self.text.push_str(&format!("[{}", items.join(",")));
                self.line();
                self.text.push(']');
            }
            _ => self.text.push_str(&line),
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(self.open.len() + 1));
    }
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        value => value.to_string(),
    }
}
