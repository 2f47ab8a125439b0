//! Days of looking different against the size of the change, option by option.

use std::cmp::Reverse;

use crate::catalog::{Days, Grade, Procedure, ProcedureId, Range};
use crate::decide::{Decision, Term, TermAbout, has_source_for_an_area};
use crate::in_order::sort_by_key;
use crate::visitor::Visitor;

/// How large the change is for all that was chosen together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// More than two thirds of the most there could be.
    Large,
    /// More than one third.
    Fair,
    /// Anything above nothing.
    Slight,
    /// Studied, without a change worth naming.
    NoChange,
    /// Nothing known.
    Unknown,
    /// No source for using it on any treated area, whatever it does elsewhere.
    NoSourceForArea,
}

impl Band {
    /// From the largest change down, what is not known last.
    pub const ALL: [Self; 6] = [
        Self::Large,
        Self::Fair,
        Self::Slight,
        Self::NoChange,
        Self::Unknown,
        Self::NoSourceForArea,
    ];
}

/// One option between days and change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The option.
    pub option: &'static Procedure,
    /// Days of looking different after one visit; `None` where no figure was found.
    pub days: Option<Range<Days>>,
    /// The size of the change.
    pub band: Band,
    /// Points of the chosen concerns: weight x level.
    pub points: u16,
    /// The most points there could be.
    pub most: u16,
    /// How many concerns are chosen.
    pub chosen: usize,
    /// How many of them nothing is known for.
    pub unknown: usize,
    /// The weakest grade among the levels that count.
    pub grade: Option<Grade>,
}

/// A column the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name.
    Name,
    /// Days, by their long end.
    Days,
    /// The size of the change.
    Change,
}

/// A lane for every offered option, the largest change first, then the shortest long end.
///
/// The change is the share of the points an option gets for the chosen concerns in the most it
/// could get (each weight x 3), so that a single concern gives exactly its level. Values such as
/// comfort do not count here. The levels are our reading of the studies.
#[must_use]
pub fn lanes(decision: &Decision, visitor: &Visitor) -> Vec<Lane> {
    let mut lanes: Vec<_> = decision
        .options
        .iter()
        .map(|option| Lane::of(option.procedure, &option.terms, visitor))
        .collect();
    in_order(&mut lanes, Column::Change, true);
    lanes
}

/// Sorts lanes by a column; equal ones by their days, then by name. What is not known comes last.
pub fn in_order(lanes: &mut [Lane], column: Column, descending: bool) {
    let days = |lane: &Lane| (lane.days.is_none(), lane.days.map(Range::to));
    match (column, descending) {
        (Column::Name, false) => sort_by_key(lanes, |lane| lane.option.name),
        (Column::Name, true) => sort_by_key(lanes, |lane| Reverse(lane.option.name)),
        (Column::Days, false) => sort_by_key(lanes, |lane| (days(lane), lane.option.name)),
        (Column::Days, true) => sort_by_key(lanes, |lane| {
            (lane.days.is_none(), Reverse(lane.days.map(Range::to)), lane.option.name)
        }),
        (Column::Change, true) => sort_by_key(lanes, |lane| {
            (lane.band, Reverse(lane.points), days(lane), lane.option.name)
        }),
        (Column::Change, false) => sort_by_key(lanes, |lane| {
            (lane.band > Band::NoChange, Reverse(lane.band), lane.points, days(lane))
        }),
    }
}

impl Lane {
    fn of(option: &'static Procedure, terms: &[Term], visitor: &Visitor) -> Self {
        let chosen = || terms.iter().filter(|term| matches!(term.about, TermAbout::Concern(_)));
        let points = chosen().map(Term::points).sum();
        let most = chosen().map(|term| u16::from(term.weight.get()) * 3).sum();
        let unknown = chosen().filter(|term| term.level.is_none()).count();
        let band = if !option.id.is_standing() && !has_source_for_an_area(option, visitor) {
            Band::NoSourceForArea
        } else if points == 0 {
            if unknown > 0 { Band::Unknown } else { Band::NoChange }
        } else {
            size(points, most)
        };
        let counting = chosen().filter(|term| term.points() > 0);
        Self {
            option,
            days: days_of(option),
            band,
            points,
            most,
            chosen: chosen().count(),
            unknown,
            grade: counting.filter_map(|term| term.grade).max(),
        }
    }
}

/// Thirds of the most there could be.
fn size(points: u16, most: u16) -> Band {
    if points * 3 > most * 2 {
        Band::Large
    } else if points * 3 > most {
        Band::Fair
    } else {
        Band::Slight
    }
}

/// Doing nothing takes no days of looking different.
fn days_of(option: &Procedure) -> Option<Range<Days>> {
    match option.id {
        ProcedureId::NoTreatment => Some(Range::days(0, 0)),
        _ => option.recovery.looks_different,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Area, Concern};
    use crate::clinic::Clinic;
    use crate::date::Date;
    use crate::decide::decide;
    use crate::visitor::Weight;

    fn drawn(concerns: &[(Concern, Weight)], area: Area) -> Vec<Lane> {
        let mut visitor = Visitor::new(Date::parse("2026-12-01").expect("a date"));
        visitor.concerns = concerns.iter().copied().collect();
        visitor.areas.insert(area);
        lanes(&decide(&visitor, &Clinic::default()), &visitor)
    }

    fn lane(lanes: &[Lane], option: ProcedureId) -> Lane {
        *lanes.iter().find(|lane| lane.option.id == option).expect("an offered option")
    }

    #[test]
    fn a_single_concern_stands_in_the_band_of_its_level_whatever_its_weight() {
        for weight in Weight::ALL {
            let drawn = drawn(&[(Concern::AgeSpots, weight)], Area::Hands);
            assert_eq!(lane(&drawn, ProcedureId::LightIpl).band, Band::Large);
            assert_eq!(lane(&drawn, ProcedureId::HomeCare).band, Band::Fair);
            assert_eq!(lane(&drawn, ProcedureId::Microdermabrasion).band, Band::Slight);
        }
    }

    #[test]
    fn an_option_without_a_source_for_the_area_shows_no_change_there() {
        let drawn = drawn(&[(Concern::AgeSpots, Weight::Lot)], Area::Hands);
        let dermabrasion = lane(&drawn, ProcedureId::Dermabrasion);
        assert_eq!((dermabrasion.band, dermabrasion.points), (Band::NoSourceForArea, 6));
    }

    #[test]
    fn unknown_is_not_drawn_as_no_change() {
        let drawn = drawn(&[(Concern::AgeSpots, Weight::Lot)], Area::Face);
        assert_eq!(lane(&drawn, ProcedureId::Microneedling).band, Band::Unknown);
    }

    #[test]
    fn an_unknown_concern_is_counted_beside_the_known_one() {
        let chosen = [(Concern::AgeSpots, Weight::Lot), (Concern::RoughTexture, Weight::Little)];
        let lane = lane(&drawn(&chosen, Area::Hands), ProcedureId::LightIpl);
        assert_eq!((lane.points, lane.most, lane.unknown), (9, 12, 1));
    }

    #[test]
    fn what_is_not_known_stays_last_either_way_round() {
        let mut drawn = drawn(&[(Concern::AgeSpots, Weight::Lot)], Area::Hands);
        for descending in [true, false] {
            in_order(&mut drawn, Column::Change, descending);
            let known = drawn.iter().map(|lane| lane.band > Band::NoChange);
            assert!(known.is_sorted());
        }
    }
}
