//! How full the page is, by the number of its characters: a fuller one is printed smaller, so that
//! it stays on two sheets of paper, A4 or Letter.

use super::Page;

/// So many options fill the page by themselves.
const FOUR: usize = 4;
/// Up to here the page is printed at full size.
const ROOMY: usize = 8_600;
/// Up to here one step smaller.
const FULL: usize = 11_400;

/// How full a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view::summary) enum Fullness {
    /// It has room.
    Roomy,
    /// One step smaller.
    More,
    /// As small as it gets.
    Most,
}

impl Fullness {
    /// The word in the attribute.
    pub(in crate::view::summary) const fn word(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::More => "more",
            Self::Most => "most",
        }
    }
}

impl Page {
    /// How full it is.
    pub(in crate::view::summary) fn fullness(&self) -> Fullness {
        // Why: four columns of harms leave less of a sheet to the rest than their letters tell.
        if self.options.len() >= FOUR {
            return Fullness::Most;
        }
        let characters = self.as_text().len();
        if characters <= ROOMY {
            Fullness::Roomy
        } else if characters <= FULL {
            Fullness::More
        } else {
            Fullness::Most
        }
    }
}
