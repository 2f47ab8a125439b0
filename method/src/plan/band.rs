//! The six bands of recovery after one visit, and how long each lasts.

use crate::catalog::{Days, Range, Recovery};

/// One kind of recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Others can see that something was done.
    LooksDifferent,
    /// The skin is red, at least faintly.
    Redness,
    /// The surface peels, or closes over.
    Healing,
    /// No makeup yet.
    NoMakeUp,
    /// No sport yet.
    NoSport,
    /// Out of the sun.
    OutOfTheSun,
}

impl Band {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::LooksDifferent,
        Self::Redness,
        Self::Healing,
        Self::NoMakeUp,
        Self::NoSport,
        Self::OutOfTheSun,
    ];

    /// Its word in attributes and identifiers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LooksDifferent => "looks-different",
            Self::Redness => "redness",
            Self::Healing => "healing",
            Self::NoMakeUp => "no-make-up",
            Self::NoSport => "no-sport",
            Self::OutOfTheSun => "out-of-the-sun",
        }
    }

    /// How many days it lasts, counted from the day of the visit; `None` where no figure was found.
    ///
    /// "From day N" in the catalogue is the same as N days without, since the visit is day 0. Of
    /// redness only the long end is known: its short end is 0, so no day of it is sure.
    #[must_use]
    pub fn lasts(self, recovery: &Recovery) -> Option<Range<Days>> {
        match self {
            Self::LooksDifferent => recovery.looks_different,
            Self::Redness => recovery.redness_until.and_then(|until| Range::new(Days(0), until)),
            Self::Healing => recovery.healing,
            Self::NoMakeUp => recovery.make_up_from,
            Self::NoSport => recovery.sport_from,
            Self::OutOfTheSun => recovery.out_of_sun,
        }
    }
}

/// What a band says about one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BandState {
    /// Not on this day.
    Clear,
    /// On this day if the long ends hold: the recovery is a slow one, or the visit is one of those
    /// that not everyone needs. Plan for it.
    Perhaps,
    /// On this day even if all short ends hold.
    Sure,
    /// No figure was found: it may or may not be.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Sources;

    const NOTHING_KNOWN: Recovery = Recovery {
        looks_different: None,
        redness_until: None,
        healing: None,
        make_up_from: None,
        sport_from: None,
        out_of_sun: None,
        sources: Sources::NONE,
    };

    #[test]
    fn a_band_without_a_figure_has_no_length_rather_than_none() {
        for band in Band::ALL {
            assert_eq!(band.lasts(&NOTHING_KNOWN), None, "{}", band.word());
        }
    }

    #[test]
    fn no_day_of_redness_is_sure_since_only_its_long_end_is_known() {
        let red = Recovery { redness_until: Some(Days(7)), ..NOTHING_KNOWN };
        assert_eq!(Band::Redness.lasts(&red), Some(Range::days(0, 7)));
    }

    #[test]
    fn make_up_from_day_one_is_one_day_without() {
        let bare = Recovery { make_up_from: Some(Range::days(1, 1)), ..NOTHING_KNOWN };
        assert_eq!(Band::NoMakeUp.lasts(&bare), Some(Range::days(1, 1)));
    }
}
