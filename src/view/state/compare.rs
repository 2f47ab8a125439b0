//! What is compared, and how the table is shown.

use method::by_id::IdSet;
use method::catalog::ProcedureId;

use super::{Focus, Screen, State};

/// Most options side by side; home care and no treatment come on top.
pub const MOST: usize = 4;

/// The columns that need no choosing, in their order.
pub const REFERENCES: [ProcedureId; 2] = [ProcedureId::HomeCare, ProcedureId::NoTreatment];

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {
    /// The options in the order they were chosen, at most [`MOST`].
    pub chosen: Vec<ProcedureId>,
    /// References the visitor took out of the table.
    pub without: IdSet<ProcedureId>,
    /// Whether rows that are the same for all are left out.
    pub only_differences: bool,
    /// Parts of the table that are closed.
    pub folded: Vec<Part>,
    /// Which two columns are seen where it is narrow, as the visitor set them.
    pub pair: [Option<ProcedureId>; 2],
    /// Whether the tray shows its names where it is narrow.
    pub tray_open: bool,
    /// What just happened, for the live region and the line beside a refused choice.
    pub news: Option<News>,
}

/// A part of the table: a question with its rows. It folds for all columns at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is it?
    What,
    /// Who does it, and is it numbed?
    Visit,
    /// What can it change, and what can go wrong? One part, so that good and bad news are always
    /// open or closed together.
    GoodAndBad,
    /// How will I look, day by day?
    Days,
    /// How many visits, what upkeep, what cost?
    Course,
    /// Who should not have it?
    WhoNot,
    /// What is it combined with, and what if I do nothing?
    Beside,
}

impl Part {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::What,
        Self::Visit,
        Self::GoodAndBad,
        Self::Days,
        Self::Course,
        Self::WhoNot,
        Self::Beside,
    ];
}

/// One of the two columns where it is narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first.
    First,
    /// The second.
    Second,
}

/// What happened to the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// An option was chosen.
    Chosen(ProcedureId),
    /// An option was taken out.
    TakenOut(ProcedureId),
    /// One too many was asked for; nothing changed.
    Full(ProcedureId),
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Chooses an option on its card, or takes it out there.
    Toggle(ProcedureId),
    /// Takes an option out by its button in the tray or above the table.
    TakeOut(ProcedureId),
    /// Puts a reference into the table or takes it out.
    Reference(ProcedureId),
    /// Leaves out rows that are the same for all, or brings them back.
    OnlyDifferences(bool),
    /// Opens or closes a part of the table.
    Fold(Part),
    /// Shows a column in one of the two places.
    Show(Place, ProcedureId),
    /// Opens or closes the names in the tray.
    FoldTray,
}

impl Comparing {
    /// The columns: the chosen options, then the references that were not taken out.
    pub fn columns(&self) -> impl Iterator<Item = ProcedureId> {
        let references = REFERENCES.into_iter().filter(|id| !self.without.contains(*id));
        self.chosen.iter().copied().chain(references)
    }

    /// The two columns seen where it is narrow: the visitor's where they are still there, else
    /// the first that is free. Never the same twice.
    #[must_use]
    pub fn pair(&self) -> [Option<ProcedureId>; 2] {
        let set = |place: Option<ProcedureId>| {
            place.filter(|id| self.columns().any(|column| column == *id))
        };
        let free = |other: Option<ProcedureId>| self.columns().find(|id| Some(*id) != other);
        let [first, second] = self.pair;
        let first = set(first).or_else(|| free(set(second)));
        let second = set(second).filter(|id| Some(*id) != first).or_else(|| free(first));
        [first, second]
    }

    /// Chooses an option, or takes it out. The standing ones are columns without being chosen.
    pub(super) fn toggle(&mut self, option: ProcedureId) {
        if option.is_standing() {
            return;
        }
        if self.chosen.contains(&option) {
            self.take_out(option);
        } else if self.chosen.len() < MOST {
            self.chosen.push(option);
            self.news = Some(News::Chosen(option));
        } else {
            self.news = Some(News::Full(option));
        }
    }

    fn take_out(&mut self, option: ProcedureId) {
        self.chosen.retain(|chosen| *chosen != option);
        self.news = Some(News::TakenOut(option));
    }

    fn fold(&mut self, part: Part) {
        if self.folded.contains(&part) {
            self.folded.retain(|folded| *folded != part);
        } else {
            self.folded.push(part);
        }
    }

    /// Sets one place. The column that stood in both goes to the other place.
    fn show(&mut self, place: Place, column: ProcedureId) {
        let [first, second] = self.pair();
        self.pair = match place {
            Place::First if second == Some(column) => [second, first],
            Place::Second if first == Some(column) => [second, first],
            Place::First => [Some(column), second],
            Place::Second => [first, Some(column)],
        };
    }
}

impl State {
    /// The comparison after `act`.
    pub(in crate::view) fn compare_after(&mut self, act: Act) {
        let comparing = &mut self.compare;
        match act {
            Act::Toggle(option) => comparing.toggle(option),
            Act::TakeOut(option) => {
                comparing.take_out(option);
                // The button that was pressed is gone, so the keyboard needs a place to go on from.
                self.focus = match (self.screen, self.compare.chosen.is_empty()) {
                    (Screen::Compare, _) => Focus::Heading,
                    (_, false) => Focus::Tray,
                    (Screen::Start | Screen::List, true) => Focus::Options,
                    (_, true) => Focus::Heading,
                };
            }
            Act::Reference(option) if comparing.without.contains(option) => {
                comparing.without.remove(option);
            }
            Act::Reference(option) => comparing.without.insert(option),
            Act::OnlyDifferences(on) => comparing.only_differences = on,
            Act::Fold(part) => comparing.fold(part),
            Act::Show(place, column) => comparing.show(place, column),
            Act::FoldTray => comparing.tray_open = !comparing.tray_open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use ProcedureId::{
        Dermabrasion, HomeCare, LightIpl, Microdermabrasion, Microneedling, NoTreatment, PeelDeep,
        PeelMedium,
    };

    fn with(options: &[ProcedureId]) -> Comparing {
        let mut comparing = Comparing::default();
        for option in options {
            comparing.toggle(*option);
        }
        comparing
    }

    #[test]
    fn a_fifth_option_is_refused_aloud_and_drops_none_of_the_four() {
        let four = [LightIpl, PeelDeep, PeelMedium, Dermabrasion];
        let mut comparing = with(&four);
        comparing.toggle(Microneedling);
        assert_eq!(comparing.chosen, four);
        assert_eq!(comparing.news, Some(News::Full(Microneedling)));
    }

    #[test]
    fn home_care_and_no_treatment_are_the_last_columns_without_being_chosen() {
        let columns: Vec<_> = with(&[LightIpl, PeelDeep]).columns().collect();
        assert_eq!(columns, [LightIpl, PeelDeep, HomeCare, NoTreatment]);
    }

    #[test]
    fn the_first_two_columns_are_seen_where_it_is_narrow() {
        let pair = with(&[LightIpl]).pair();
        assert_eq!(pair, [Some(LightIpl), Some(HomeCare)]);
    }

    #[test]
    fn asking_for_the_other_column_swaps_the_two() {
        let mut comparing = with(&[LightIpl, PeelDeep]);
        comparing.show(Place::First, PeelDeep);
        assert_eq!(comparing.pair(), [Some(PeelDeep), Some(LightIpl)]);
    }

    #[test]
    fn a_column_taken_out_leaves_its_place_to_one_that_is_not_seen() {
        let mut comparing = with(&[LightIpl, PeelDeep, Microdermabrasion]);
        comparing.show(Place::First, Microdermabrasion);
        comparing.show(Place::Second, LightIpl);
        comparing.take_out(Microdermabrasion);
        assert_eq!(comparing.pair(), [Some(PeelDeep), Some(LightIpl)]);
    }

    #[test]
    fn one_column_alone_has_no_second_beside_it() {
        let mut comparing = with(&[LightIpl]);
        comparing.without = REFERENCES.into_iter().collect();
        assert_eq!(comparing.pair(), [Some(LightIpl), None]);
    }
}
