//! Numbers with their unit, and ranges that cannot be upside down.

/// Whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(pub u16);

/// Visits of one course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Visits(pub u8);

/// Thousandths of a millimetre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Micrometres(pub u16);

/// How much an option can change a concern, or serve a value: 0 none, 1 slight, 2 fair, 3 large.
///
/// Our reading of the studies, not a published score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// No real change.
    pub const NONE: Self = Self(0);

    /// A level from 0 to 3; anything above does not compile in a constant.
    ///
    /// # Panics
    /// If `level` is above 3. The tables are constants, so this fails the build, never the page.
    #[must_use]
    pub const fn new(level: u8) -> Self {
        assert!(level <= 3, "a level is 0 to 3");
        Self(level)
    }

    /// The number, 0 to 3.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A range with both ends in it, `from <= to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range<T> {
    from: T,
    to: T,
}

impl<T: Copy + Ord> Range<T> {
    /// A range, or `None` where `from > to`.
    #[must_use]
    pub fn new(from: T, to: T) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }
}

impl<T: Copy> Range<T> {
    /// The short end.
    #[must_use]
    pub const fn from(self) -> T {
        self.from
    }

    /// The long end, which plans and limits count with.
    #[must_use]
    pub const fn to(self) -> T {
        self.to
    }
}

impl Range<Days> {
    /// A range of days for the generated tables; an upside-down one fails the build.
    ///
    /// # Panics
    /// If `from > to`, at compile time.
    #[must_use]
    pub const fn days(from: u16, to: u16) -> Self {
        assert!(from <= to, "a range runs from its short end to its long end");
        Self { from: Days(from), to: Days(to) }
    }
}

impl Range<Visits> {
    /// A range of visits for the generated tables; an upside-down one fails the build.
    ///
    /// # Panics
    /// If `from > to`, at compile time.
    #[must_use]
    pub const fn visits(from: u8, to: u8) -> Self {
        assert!(from <= to, "a range runs from its short end to its long end");
        Self { from: Visits(from), to: Visits(to) }
    }
}
