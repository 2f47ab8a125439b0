//! What was measured, by name.

use std::collections::BTreeMap;

/// All figures so far.
#[derive(Debug, Default)]
pub(super) struct Figures(BTreeMap<String, f64>);

impl Figures {
    /// Keeps one.
    pub(super) fn set(&mut self, name: &str, figure: f64) {
        self.0.insert(name.to_owned(), figure);
    }

    /// The figure of this name, where it was measured.
    pub(super) fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    /// Takes in a line of the browser's bench: `measured answer-p95-ms 41.2000`.
    pub(super) fn read(&mut self, line: &str) {
        let mut words = line.split(' ');
        if let (Some("measured"), Some(name), Some(figure), None) =
            (words.next(), words.next(), words.next(), words.next())
            && let Ok(figure) = figure.parse()
        {
            self.set(name, figure);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measured_line_is_taken_in_and_any_other_is_not() {
        let mut figures = Figures::default();
        figures.read("measured layout-shift 0.0012");
        figures.read("measured much");
        figures.read("test speed ... ok");
        assert_eq!(figures.get("layout-shift"), Some(0.0012));
        assert_eq!(figures.get("much"), None);
    }
}
