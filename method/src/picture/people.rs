//! People in squares: which figures may be drawn, and how many of 100 squares they fill.

use crate::catalog::{FigureValue, Unit};

/// Squares in every array, so that any two beside each other have one denominator.
pub const SQUARES: u8 = 100;

/// Fewer people or treatments than this are said, not drawn: chance alone could explain a lot.
pub const FEWEST: u32 = 30;

/// What a picture may make of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawable {
    /// So many of 100 squares, the nearest whole number.
    Squares {
        /// How many are filled.
        filled: u8,
        /// Whether the figure is exactly that share, or was rounded for the drawing.
        exact: bool,
    },
    /// Too few people or treatments: words only.
    TooFew,
    /// Counted by sides of a face, which are not people: words only.
    NotPeople,
}

/// What a picture may make of `value` out of `of`.
///
/// Some is never drawn as none, nor as all: the first and the last square are kept for that.
#[must_use]
pub fn drawable(value: FigureValue, of: u32, unit: Unit) -> Drawable {
    match unit {
        Unit::Sides => return Drawable::NotPeople,
        Unit::People | Unit::Treatments => {}
    }
    if of < FEWEST {
        return Drawable::TooFew;
    }
    let (part, whole) = match value {
        FigureValue::Count(count) => (u64::from(count.min(of)), u64::from(of)),
        FigureValue::TenthsOfPercent(tenths) => (u64::from(tenths.min(1000)), 1000),
    };
    let squares = u64::from(SQUARES);
    let nearest = (part * squares + whole / 2) / whole;
    let filled = match part {
        0 => 0,
        part if part == whole => squares,
        _ => nearest.clamp(1, squares - 1),
    };
    Drawable::Squares {
        filled: u8::try_from(filled).unwrap_or(SQUARES),
        exact: part * squares == filled * whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: FigureValue, of: u32) -> Option<(u8, bool)> {
        match drawable(value, of, Unit::People) {
            Drawable::Squares { filled, exact } => Some((filled, exact)),
            Drawable::TooFew | Drawable::NotPeople => None,
        }
    }

    #[test]
    fn a_figure_fills_its_share_of_a_hundred_squares() {
        assert_eq!(filled(FigureValue::TenthsOfPercent(370), 500), Some((37, true)));
        assert_eq!(filled(FigureValue::Count(12), 40), Some((30, true)));
        assert_eq!(filled(FigureValue::Count(6), 47), Some((13, false)));
        assert_eq!(filled(FigureValue::TenthsOfPercent(733), 30), Some((73, false)));
    }

    #[test]
    fn some_is_never_drawn_as_none_nor_as_all() {
        assert_eq!(filled(FigureValue::TenthsOfPercent(4), 856), Some((1, false)));
        assert_eq!(filled(FigureValue::Count(1), 961), Some((1, false)));
        assert_eq!(filled(FigureValue::Count(960), 961), Some((99, false)));
        assert_eq!(filled(FigureValue::Count(0), 961), Some((0, true)));
        assert_eq!(filled(FigureValue::Count(44), 44), Some((100, true)));
    }

    #[test]
    fn fewer_than_thirty_are_said_and_not_drawn() {
        assert_eq!(drawable(FigureValue::Count(3), 29, Unit::People), Drawable::TooFew);
        assert!(filled(FigureValue::Count(3), FEWEST).is_some());
    }

    #[test]
    fn sides_of_a_face_are_not_people() {
        assert_eq!(drawable(FigureValue::Count(9), 30, Unit::Sides), Drawable::NotPeople);
    }
}
