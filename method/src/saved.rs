//! The file a visitor saves and loads again: the answers, and beside them their own lines and the
//! options on their page.
//!
//! `{"treatment-compare": 1, "answers": {...}, "my_lines": [...], "options": [...]}`. `answers` is
//! exactly an answers file of CONTRACT.md section 2; what that format does not know stands outside
//! it. Read as strictly as everything else: a damaged or foreign file is refused as a whole.

use crate::by_id::IdSet;
use crate::catalog::ProcedureId;
use crate::consultation::MOST_OPTIONS;
use crate::date::Date;
use crate::json::{self, Node, Problem, Value};
use crate::visitor::{Visitor, reading, writing};

/// The most characters of all own lines together, line ends counted.
pub const MOST_OWN_CHARACTERS: usize = 600;

const VERSION: u32 = 1;

const FIELDS: [&str; 4] = ["treatment-compare", "answers", "my_lines", "options"];

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the visitor said.
    pub visitor: Visitor,
    /// Their own lines, none empty.
    pub own_lines: Vec<String>,
    /// The options on their page; `None` where they left the choice to the tool.
    pub options: Option<IdSet<ProcedureId>>,
}

impl Saved {
    /// The file.
    #[must_use]
    pub fn written(&self) -> String {
        let mut fields = vec![
            ("treatment-compare".to_owned(), Value::number(VERSION)),
            ("answers".to_owned(), writing::answers(&self.visitor)),
            ("my_lines".to_owned(), Value::list(self.own_lines.iter().map(Value::text))),
        ];
        if let Some(options) = self.options {
            let ids = Value::list(options.iter().map(|id| Value::text(id.word())));
            fields.push(("options".to_owned(), ids));
        }
        Value::Object(fields).to_string()
    }

    /// Reads a file. `local_date` is today where the file does not say.
    ///
    /// # Errors
    /// The first thing that is not as the file allows.
    pub fn read(bytes: &[u8], local_date: Date) -> Result<Self, Problem> {
        let value = json::read("file", bytes)?;
        let mut problems = Vec::new();
        let saved = saved(&Node::root("file", &value), local_date, &mut problems);
        match (problems.into_iter().next(), saved) {
            (None, Some(saved)) => Ok(saved),
            (Some(first), _) => Err(first),
            (None, None) => Err(Problem::new("file", "not readable", "a saved file")),
        }
    }
}

fn saved(file: &Node<'_>, local_date: Date, problems: &mut Vec<Problem>) -> Option<Saved> {
    let fields = file.object(&FIELDS, problems)?;
    fields
        .required("treatment-compare", "1", problems)?
        .whole_number(VERSION, VERSION, problems)?;
    let answers = fields.required("answers", "what the visitor said", problems)?;
    let visitor = reading::visitor(&answers, local_date, problems);
    let own_lines = fields.get("my_lines").map(|node| lines(&node, problems)).unwrap_or_default();
    let options = fields.get("options").and_then(|node| options(&node, problems));
    Some(Saved { visitor, own_lines, options })
}

/// No more than the page has room for.
fn options(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<IdSet<ProcedureId>> {
    let options = node.ids("option", problems)?;
    if options.len() > MOST_OPTIONS {
        let holds = format!("a list of {}", options.len());
        problems.push(Problem::new(
            &node.path,
            holds,
            format!("at most {MOST_OPTIONS} option ids"),
        ));
    }
    Some(options)
}

fn lines(node: &Node<'_>, problems: &mut Vec<Problem>) -> Vec<String> {
    let Value::List(values) = node.value else {
        problems.push(node.problem("a list of texts"));
        return Vec::new();
    };
    let items = values.iter().enumerate();
    let lines: Vec<String> = items
        .filter_map(|(index, value)| {
            Node { path: format!("{}[{index}]", node.path), value }.text(problems)
        })
        .collect();
    let length: usize = lines.iter().map(|line| line.chars().count() + 1).sum();
    if length > MOST_OWN_CHARACTERS + 1 {
        let holds = format!("{length} characters long");
        problems.push(Problem::new(
            &node.path,
            holds,
            format!("at most {MOST_OWN_CHARACTERS} characters"),
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        Saved::read(text.as_bytes(), Date::FIRST).unwrap_err().to_string()
    }

    #[test]
    fn a_foreign_file_is_named_with_what_and_where() {
        assert_eq!(
            line(r#"{"name": "my holiday"}"#),
            "file.name is an unknown key; allowed: treatment-compare, answers, my_lines, options"
        );
        assert_eq!(line("{}"), "file.treatment-compare is missing; allowed: 1");
        assert!(line("not json").starts_with("file is not JSON at line 1, column 1"));
        assert!(
            line(r#"{"treatment-compare": 2, "answers": {}}"#)
                .starts_with("file.treatment-compare is 2")
        );
    }

    #[test]
    fn a_damaged_answer_is_named_with_its_path() {
        assert_eq!(
            line(r#"{"treatment-compare": 1, "answers": {"limits": {"days_off": 1000}}}"#),
            "file.answers.limits.days_off is 1000; allowed: a whole number from 0 to 365"
        );
        assert!(
            line(r#"{"treatment-compare": 1, "answers": {}, "my_lines": [""]}"#)
                .starts_with("file.my_lines[0] is \"\"")
        );
        let long = "x".repeat(MOST_OWN_CHARACTERS + 1);
        assert!(
            line(&format!(
                r#"{{"treatment-compare": 1, "answers": {{}}, "my_lines": ["{long}"]}}"#
            ))
            .ends_with("allowed: at most 600 characters")
        );
    }

    #[test]
    fn lines_of_the_greatest_length_come_back() {
        let saved = Saved {
            visitor: Visitor::new(Date::FIRST),
            own_lines: vec!["\u{e9}".repeat(MOST_OWN_CHARACTERS - 2), "x".to_owned()],
            options: None,
        };
        assert_eq!(Saved::read(saved.written().as_bytes(), Date::LAST), Ok(saved));
    }
}
