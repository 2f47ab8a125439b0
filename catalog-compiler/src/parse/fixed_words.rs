//! Reading fixed words: the ids and words of the vocabulary.

use super::Reader;
use crate::problem::{Place, Problem, Rule};
use crate::word::Word;

impl Reader<'_> {
    /// A fixed word; a placeholder where it is missing or unknown.
    pub(crate) fn word<W: Word>(&self, key: &str) -> W {
        if !self.has(key) {
            self.asked.borrow_mut().push(key.to_owned());
            self.missing(key);
            return W::placeholder();
        }
        self.word_if_any(key).unwrap_or_else(W::placeholder)
    }

    /// A fixed word, or `None` where the key is absent.
    pub(crate) fn word_if_any<W: Word>(&self, key: &str) -> Option<W> {
        let text = self.text_if_any(key)?;
        self.known(&text, &self.place_of(key))
    }

    /// A list of fixed words that may stand there more than once.
    pub(crate) fn repeated_words<W: Word>(&self, key: &str) -> Vec<W> {
        let texts = self.repeated_texts(key);
        texts.iter().filter_map(|(text, place)| self.known(text, place)).collect()
    }

    /// A list of fixed words, each once.
    pub(crate) fn words<W: Word>(&self, key: &str) -> Vec<W> {
        let texts = self.texts(key);
        texts.iter().filter_map(|(text, place)| self.known(text, place)).collect()
    }

    /// The fixed word `text` stands for, or `None` and a problem at `place`.
    pub(crate) fn known<W: Word>(&self, text: &str, place: &Place) -> Option<W> {
        let found = W::of(text);
        if found.is_none() && !self.quiet {
            let help = format!("one of: {}", W::all_words());
            self.ledger().report(Problem::at(place, Rule::UnknownId, text, help));
        }
        found
    }
}
