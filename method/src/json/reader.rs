//! Reads one JSON object and nothing after it.

use super::cursor::Cursor;
use super::problem::{Problem, member_path};
use super::value::Value;

/// The longest text that is read: 64 KB.
///
/// Source: CONTRACT.md section 2, "Reading".
pub const MOST_BYTES: usize = 64 * 1024;

/// No file of ours is nested deeper than 5; this keeps a hostile one off the stack.
const DEEPEST: usize = 32;

/// Reads a whole text as one JSON object. `root` names it in paths: `answers`, `clinic`.
///
/// # Errors
/// If the text is too long, not UTF-8, not JSON, not one object, or holds a key twice.
pub fn read(root: &str, bytes: &[u8]) -> Result<Value, Problem> {
    let allowed = "one JSON object in UTF-8";
    if bytes.len() > MOST_BYTES {
        let holds = format!("longer than {MOST_BYTES} bytes");
        return Err(Problem::new(root, holds, "at most 64 KB"));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Problem::new(root, "not UTF-8", allowed));
    };
    // Editors on Windows write it unasked and never show it.
    if text.starts_with('\u{feff}') {
        let holds = "led by a byte order mark, which cannot be seen";
        return Err(Problem::new(root, holds, "UTF-8 saved without a byte order mark (BOM)"));
    }
    let mut reader = Reader { cursor: Cursor::new(text), path: root.to_owned(), depth: 0 };
    reader.cursor.skip_blanks();
    if reader.cursor.peek().is_none() {
        return Err(Problem::new(root, "empty", allowed));
    }
    let value = reader.value()?;
    reader.cursor.skip_blanks();
    if reader.cursor.peek().is_some() {
        let holds = format!("followed by more text at {}", reader.cursor.position());
        return Err(Problem::new(root, holds, "nothing after the object"));
    }
    Ok(value)
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    path: String,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Value, Problem> {
        match self.cursor.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::list),
            Some(b'"') => self.string().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => {
                self.cursor.number().map(Value::Number).ok_or_else(|| self.not_json())
            }
            _ => self.word(),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, Problem>) -> Result<Value, Problem> {
        if self.depth == DEEPEST {
            let holds = format!("nested too deep at {}", self.cursor.position());
            return Err(Problem::new(&self.path, holds, format!("at most {DEEPEST} levels")));
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Value, Problem> {
        self.expect(b'{')?;
        let mut members: Vec<(String, Value)> = Vec::new();
        while self.goes_on(b'}', members.is_empty())? {
            let name = self.string()?;
            let outer = self.path.len();
            self.path = member_path(&self.path, &name);
            if members.iter().any(|(earlier, _)| *earlier == name) {
                return Err(Problem::new(&self.path, "given twice", "each key once"));
            }
            self.cursor.skip_blanks();
            self.expect(b':')?;
            self.cursor.skip_blanks();
            let value = self.value()?;
            self.path.truncate(outer);
            members.push((name, value));
        }
        Ok(Value::Object(members))
    }

    fn list(&mut self) -> Result<Value, Problem> {
        self.expect(b'[')?;
        let mut values = Vec::new();
        while self.goes_on(b']', values.is_empty())? {
            let outer = self.path.len();
            self.path = format!("{}[{}]", self.path, values.len());
            values.push(self.value()?);
            self.path.truncate(outer);
        }
        Ok(Value::List(values))
    }

    /// Steps to the next item, or over the closing sign.
    fn goes_on(&mut self, close: u8, is_first: bool) -> Result<bool, Problem> {
        self.cursor.skip_blanks();
        if self.cursor.take(close) {
            return Ok(false);
        }
        if !is_first {
            self.expect(b',')?;
            self.cursor.skip_blanks();
        }
        Ok(true)
    }

    fn word(&mut self) -> Result<Value, Problem> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Boolean(true)),
            ("false", Value::Boolean(false)),
        ];
        let word = words.into_iter().find(|(word, _)| self.cursor.take_word(word));
        word.map(|(_, value)| value).ok_or_else(|| self.not_json())
    }

    fn string(&mut self) -> Result<String, Problem> {
        self.cursor.string().ok_or_else(|| self.not_json())
    }

    fn expect(&mut self, byte: u8) -> Result<(), Problem> {
        if self.cursor.take(byte) { Ok(()) } else { Err(self.not_json()) }
    }

    fn not_json(&self) -> Problem {
        let holds = format!("not JSON at {}", self.cursor.position());
        Problem::new(&self.path, holds, "one JSON object in UTF-8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        read("answers", text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let value = read("answers", br#" {"a": [1, -2.5e+3, "x\u00e9\ud83d\ude00\/"], "b": {}} "#);
        let expected = Value::object([
            (
                "a",
                Value::list([
                    Value::number(1_u8),
                    Value::Number("-2.5e+3".to_owned()),
                    Value::text("xé😀/"),
                ]),
            ),
            ("b", Value::object([])),
        ]);
        assert_eq!(value, Ok(expected));
    }

    #[test]
    fn a_key_given_twice_is_named_even_when_it_is_written_otherwise() {
        assert_eq!(
            line(r#"{"limits": {"visits": 1, "visit\u0073": 2}}"#),
            "answers.limits.visits is given twice; allowed: each key once"
        );
    }

    #[test]
    fn text_after_the_object_is_refused() {
        assert_eq!(
            line("{}\n {}"),
            "answers is followed by more text at line 2, column 2; allowed: nothing after the object"
        );
    }

    #[test]
    fn broken_json_is_refused_where_it_breaks() {
        assert_eq!(
            line("{\"areas\": [\"face\",\n]}"),
            "answers.areas[1] is not JSON at line 2, column 1; allowed: one JSON object in UTF-8"
        );
        let broken = [
            "",
            " ",
            "{",
            "{]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":1e}",
            "{\"a\":nul}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\udc00\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":\"\\u+123\"}",
            "{\"a\":1 2}",
            "\u{feff}{}",
            "{}x",
            "{}{}",
            "{\"a\":tru}",
            "{\"a\"",
            "{\"a\":\"",
            "{\"a\":\"\\",
            "/**/{}",
        ];
        for text in broken {
            assert!(read("answers", text.as_bytes()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_text_that_is_not_utf_8_or_too_long_is_refused() {
        assert!(read("answers", b"{\"a\": \"\xff\"}").is_err());
        let longest = format!("{{}}{}", " ".repeat(MOST_BYTES - 2));
        assert!(read("answers", longest.as_bytes()).is_ok());
        assert_eq!(
            line(&format!("{longest} ")),
            "answers is longer than 65536 bytes; allowed: at most 64 KB"
        );
    }

    #[test]
    fn a_mark_that_nobody_sees_is_named() {
        assert_eq!(
            line("\u{feff}{}"),
            "answers is led by a byte order mark, which cannot be seen; allowed: UTF-8 saved \
             without a byte order mark (BOM)"
        );
    }

    #[test]
    fn a_deeply_nested_text_is_refused_without_running_out_of_stack() {
        assert!(line(&"[".repeat(60_000)).contains("nested too deep"));
    }
}
