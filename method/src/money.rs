//! Money, always in whole units of one clinic's currency.

use std::fmt;

/// Whole units of the clinic's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub u32);

impl Amount {
    /// The most that can be set as a budget or a price.
    ///
    /// Source: CONTRACT.md section 2, table of fields.
    pub const MOST: Self = Self(1_000_000);

    /// The price of so many visits.
    #[must_use]
    pub fn times(self, visits: crate::catalog::Visits) -> Self {
        Self(self.0.saturating_mul(u32::from(visits.0)))
    }
}

/// A currency by its three letters: `USD`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Three capital letters, or `None`.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        let letters: [u8; 3] = word.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// Its three letters.
    #[must_use]
    pub fn word(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
