//! What the widget knows while the tab is open: one `State`, one `Action`, one pure step.
//!
//! The reducer is the only writer. Nothing is decided here: groups, order and reasons come from
//! `method::decide`. Nothing here is ever stored or sent.

pub mod ask;
mod citing;
pub mod compare;
pub mod later;
mod over_end;
pub mod picture;
pub mod plan;
mod screen;
mod start;
pub mod summary;
mod sums;
mod typing;

pub use self::citing::Citation;
pub use self::screen::{Focus, Screen};
pub use self::start::Start;
pub use self::sums::Sums;
pub use self::typing::{Complaint, Field, Typed};

use std::rc::Rc;

use method::catalog::texts::Texts;
use method::catalog::{Area, Concern, ConcernGroup, ProcedureId, Question, ValueId};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{Evidence, HealthAnswer, SkinAnswer, SurfaceLimit, Visitor, Weight};

/// How the list is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In groups, where something is chosen.
    Groups,
    /// All options by name.
    Alphabet,
}

/// The filter with the old pair of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassFilter {
    /// Every option.
    All,
    /// Only what leaves the surface on.
    NonAblativeOnly,
}

/// The long texts, which arrive after the first screen works.
#[derive(Clone, Debug, PartialEq)]
pub enum LongTexts {
    /// On their way.
    Coming,
    /// Here.
    Here(Rc<Texts>),
    /// They did not arrive; everything else works.
    Failed,
}

/// Everything the widget knows.
#[derive(Clone, Debug)]
pub struct State {
    /// What the visitor said.
    pub visitor: Visitor,
    /// What the clinic set.
    pub clinic: Rc<Clinic>,
    /// Where every visit starts.
    pub start: Rc<Start>,
    /// Whether the list keeps to the options the page is about.
    pub page_options_only: bool,
    /// Where the visitor is.
    pub screen: Screen,
    /// The screens before it, the last one last.
    pub trail: Vec<Screen>,
    /// How the list is laid out.
    pub layout: Layout,
    /// The filter.
    pub filter: ClassFilter,
    /// The number fields as typed.
    pub typed: Typed,
    /// The last thing typed that cannot be used.
    pub complaint: Option<(Field, Complaint)>,
    /// What a day field holds while it is no answer yet: a browser reports "0002-03-20" on the way
    /// to 2027, and writing the empty answer back would take the digits away.
    pub half_typed: Option<(Field, String)>,
    /// Questions shown first; fixed when the answers open, so that none moves while being answered.
    pub first_questions: Vec<Question>,
    /// Cards that hold the table behind their points.
    pub sums: Sums,
    /// Groups of concerns that are open where it is narrow.
    pub open_concerns: Vec<ConcernGroup>,
    /// The long texts.
    pub texts: LongTexts,
    /// Whether the screens behind the list are there.
    pub later: later::Later,
    /// What is compared.
    pub compare: compare::Comparing,
    /// How pictures are drawn.
    pub picture: picture::Drawing,
    /// The calendar.
    pub plan: plan::Planning,
    /// The question asked now.
    pub ask: ask::Asking,
    /// The page for the consultation.
    pub summary: summary::Summing,
    /// The claim of a sheet whose sources the visitor looked up.
    pub cited: Option<Citation>,
    /// Where the keyboard goes next.
    pub focus: Focus,
    /// Whether everything was just forgotten, for the live region.
    pub just_cleared: bool,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chooses a concern, changes its weight, or takes it back.
    Concern(Concern, Option<Weight>),
    /// Chooses an area or takes it back.
    Area(Area, bool),
    /// Says the skin type, or takes it back.
    Skin(Option<SkinAnswer>),
    /// Answers a health question, or takes it back.
    Health(Question, Option<HealthAnswer>),
    /// Types into a field.
    Type(Field, String),
    /// Says what the surface may come to, or takes it back.
    Surface(Option<SurfaceLimit>),
    /// Weighs a value, or takes the weight back.
    Value(ValueId, Option<Weight>),
    /// Which studies count.
    Evidence(Evidence),
    /// Which options the list shows.
    Filter(ClassFilter),
    /// Whether the list keeps to the options the page is about.
    PageOptionsOnly(bool),
    /// How the list is laid out.
    Layout(Layout),
    /// Something about the comparison.
    Compare(compare::Act),
    /// Something about the pictures.
    Picture(picture::Act),
    /// Something about the calendar.
    Plan(plan::Act),
    /// Something about the one question.
    Ask(ask::Act),
    /// Something about the page for the consultation.
    Summary(summary::Act),
    /// Goes from a claim to its sources.
    Cite(Citation),
    /// Goes from the sources back to the claim.
    BackToClaim,
    /// Goes to a screen.
    Go(Screen),
    /// Goes back to where the visitor came from.
    Back,
    /// Draws the table behind the points of a card, whose fold is being opened.
    DrawSum(ProcedureId),
    /// Opens or closes a group of concerns where it is narrow.
    FoldConcerns(ConcernGroup),
    /// Takes the keyboard somewhere on the screen.
    Focus(Focus),
    /// The booking link was followed.
    Book,
    /// Draws a sorted list that nobody sees, while there is nothing else to do.
    Rehearse,
    /// Draws the parts that do not show the last answer, once those that do are on the screen.
    DrawAll,
    /// Forgets everything that was said.
    Clear,
    /// What the page around the widget sets changed.
    Page(Rc<Clinic>, Rc<Start>),
    /// The long texts arrived, or did not.
    Texts(LongTexts),
    /// The screens behind the list arrived, or did not.
    Later(later::Later),
}

impl State {
    /// A visitor who has said nothing yet.
    #[must_use]
    pub fn new(today: Date, clinic: Rc<Clinic>) -> Self {
        Self {
            visitor: Visitor::new(today),
            clinic,
            start: Rc::default(),
            page_options_only: true,
            screen: Screen::Start,
            trail: Vec::new(),
            layout: Layout::Groups,
            filter: ClassFilter::All,
            typed: Typed::default(),
            complaint: None,
            half_typed: None,
            first_questions: Vec::new(),
            sums: Sums::default(),
            open_concerns: vec![ConcernGroup::Color],
            texts: LongTexts::Coming,
            later: later::Later::AT_START,
            compare: compare::Comparing::default(),
            picture: picture::Drawing::default(),
            plan: plan::Planning::default(),
            ask: ask::Asking::default(),
            summary: summary::Summing::default(),
            cited: None,
            focus: Focus::Stay,
            just_cleared: false,
        }
    }

    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = Self { focus: Focus::Stay, just_cleared: false, ..self.clone() };
        next.compare.news = None;
        next.summary.outcome = summary::Outcome::Nothing;
        match action {
            Action::Concern(concern, weight) => next.visitor.concerns.set(concern, weight),
            Action::Area(area, true) => next.visitor.areas.insert(area),
            Action::Area(area, false) => next.visitor.areas.remove(area),
            Action::Skin(answer) => next.visitor.skin = answer,
            Action::Health(question, answer) => {
                next.complaint = next.complaint.filter(|(field, _)| *field != Field::Day(question));
                next.half_typed =
                    next.half_typed.filter(|(field, _)| *field != Field::Day(question));
                next.visitor.health.set(question, answer);
            }
            Action::Surface(limit) => next.visitor.limits.surface = limit,
            Action::Value(value, weight) => next.visitor.values.set(value, weight),
            Action::Evidence(evidence) => next.visitor.evidence = evidence,
            Action::Filter(filter) => next.filter = filter,
            Action::PageOptionsOnly(only) => next.page_options_only = only,
            Action::Layout(layout) => next.layout = layout,
            Action::Compare(compare::Act::Toggle(option)) => next.compare.toggle(option),
            Action::Picture(act) => next.picture_after(act),
            Action::Type(..)
            | Action::Compare(_)
            | Action::Plan(_)
            | Action::Ask(_)
            | Action::Summary(_)
            | Action::Cite(_)
            | Action::BackToClaim => super::later::after(&mut next, action),
            Action::Go(screen) => next.go(screen),
            Action::DrawSum(option) => next.sums.open(option),
            Action::FoldConcerns(group) => next.fold(group),
            Action::Focus(focus) => next.focus = focus,
            Action::Back => next.back(),
            Action::Book | Action::Rehearse | Action::DrawAll => {}
            Action::Page(clinic, start) => next.page_sets(clinic, start),
            Action::Clear => {
                next = Self {
                    texts: self.texts.clone(),
                    later: self.later,
                    focus: Focus::Heading,
                    just_cleared: true,
                    ..Self::at(self.visitor.today, Rc::clone(&self.clinic), Rc::clone(&self.start))
                };
            }
            Action::Texts(texts) => {
                next.texts = texts;
                next.keep_what_was_said(self);
            }
            Action::Later(later) => {
                next.keep_what_was_said(self);
                next.later_is(later);
            }
        }
        next
    }

    /// What arrives by itself takes no line and no focus away from what the visitor did.
    fn keep_what_was_said(&mut self, before: &Self) {
        self.focus = before.focus;
        self.compare.news = before.compare.news;
        self.summary.outcome = before.summary.outcome.clone();
    }

    fn fold(&mut self, group: ConcernGroup) {
        if self.open_concerns.contains(&group) {
            self.open_concerns.retain(|open| *open != group);
        } else {
            self.open_concerns.push(group);
        }
    }
}

#[cfg(test)]
mod tests;
