//! What the long texts hold of a source.

use super::texts::Texts;
use super::{SourceId, SourceKind};

/// A source in words. Empty where the record does not say.
#[derive(Clone, Copy, Debug, Default)]
pub struct SourceText<'a> {
    /// Who published it.
    pub organisation: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The year, in digits.
    pub year: &'a str,
    /// What it is.
    pub kind: Option<SourceKind>,
    /// People it counted, in digits, or why there is no number of them.
    pub people: &'a str,
    /// Treatments it counted, in digits.
    pub treatments: &'a str,
    /// Studies it read, in digits.
    pub studies: &'a str,
    /// Its address.
    pub address: &'a str,
}

impl<'a> SourceText<'a> {
    /// Of this source; all empty where the texts do not have it.
    #[must_use]
    pub fn of(source: SourceId, texts: &'a Texts) -> Self {
        let fields = texts.fields(&format!("source.{:04}", source.0)).unwrap_or_default();
        let field = |place: usize| fields.get(place).copied().unwrap_or_default();
        Self {
            organisation: field(1),
            title: field(2),
            year: field(3),
            kind: SourceKind::from_word(field(4)),
            address: field(6),
            people: field(7),
            treatments: field(8),
            studies: field(9),
        }
    }

    /// Where it can be read; `None` where no address is confirmed.
    #[must_use]
    pub fn link(&self) -> Option<&'a str> {
        let address = self.address;
        (address.starts_with("https://") || address.starts_with("http://")).then_some(address)
    }
}

/// The sources of a list as the texts hold it: places, parted by commas.
#[must_use]
pub fn sources_at(places: &str) -> Vec<SourceId> {
    places.split(',').filter_map(|place| place.parse().ok().map(SourceId)).collect()
}
