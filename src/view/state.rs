//! What the widget knows while the tab is open: one `State`, one `Action`, one pure step.
//!
//! The reducer is the only writer. Nothing is decided here: groups, order and reasons come from
//! `method::decide`. Nothing here is ever stored or sent.

pub mod ask;
pub mod compare;
pub mod picture;
pub mod plan;
pub mod summary;

use std::rc::Rc;

use method::catalog::texts::Texts;
use method::catalog::{Area, Concern, ConcernGroup, Days, ProcedureId, Question, ValueId, Visits};
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{Group, questions_that_matter};
use method::money::Amount;
use method::visitor::{Evidence, HealthAnswer, SkinAnswer, SurfaceLimit, Visitor, Weight};

/// How many questions are asked before the rest, which stays on demand.
const FIRST_QUESTIONS: usize = 6;

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The decision, what bothers you, and the list below it.
    Start,
    /// All answers.
    Answers,
    /// The list beside what was said.
    List,
    /// One option from end to end.
    Sheet(ProcedureId),
    /// Two to four options side by side.
    Compare,
    /// The days of one option on a calendar.
    Plan(ProcedureId),
    /// Days of looking different against the size of the change.
    Map,
    /// The same answers, one question at a time.
    Ask,
    /// The page for the consultation.
    Summary,
    /// Purpose, method, sources of money and doubt.
    How,
}

impl Screen {
    /// A name for the buttons that open it, so that the keyboard finds its way back to them.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Answers => "answers".to_owned(),
            Self::List => "list".to_owned(),
            Self::Sheet(option) => format!("sheet-{}", option.word()),
            Self::Compare => "compare".to_owned(),
            Self::Plan(option) => format!("plan-{}", option.word()),
            Self::Map => "map".to_owned(),
            Self::Ask => "ask".to_owned(),
            Self::Summary => "summary".to_owned(),
            Self::How => "how".to_owned(),
        }
    }
}

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

/// A field a visitor types into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Days off for one visit.
    DaysOff,
    /// Visits of a course.
    Visits,
    /// Budget of a course.
    Budget,
    /// The event.
    Event,
    /// The first visit of a plan.
    FirstVisit,
    /// The day of a health answer.
    Day(Question),
}

/// Why what was typed cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// Not a whole number up to this.
    WholeNumber(u32),
    /// Not a day of the calendar the tool takes.
    Day,
    /// An event before today.
    EventInPast,
    /// A first visit before today.
    VisitInPast,
}

/// What the three number fields hold, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Days off.
    pub days_off: String,
    /// Visits.
    pub visits: String,
    /// Budget.
    pub budget: String,
}

/// Where the keyboard goes after a change of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Stay where it is.
    Stay,
    /// The heading of the screen.
    Heading,
    /// A button that opens this screen: where the visitor came from.
    OpenerOf(Screen),
    /// The heading of a group.
    Group(Group),
    /// The heading of the list.
    List,
    /// The page for the consultation as text, to be copied by hand.
    PageAsText,
    /// The options of the list, past filters and references.
    Options,
    /// The tray with what is compared.
    Tray,
}

/// Everything the widget knows.
#[derive(Clone, Debug)]
pub struct State {
    /// What the visitor said.
    pub visitor: Visitor,
    /// What the clinic set.
    pub clinic: Rc<Clinic>,
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
    /// Groups of concerns that are open where it is narrow.
    pub open_concerns: Vec<ConcernGroup>,
    /// The long texts.
    pub texts: LongTexts,
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
    /// Goes to a screen.
    Go(Screen),
    /// Goes back to where the visitor came from.
    Back,
    /// Opens or closes a group of concerns where it is narrow.
    FoldConcerns(ConcernGroup),
    /// Takes the keyboard somewhere on the screen.
    Focus(Focus),
    /// Forgets everything that was said.
    Clear,
    /// The long texts arrived, or did not.
    Texts(LongTexts),
}

impl State {
    /// A visitor who has said nothing yet.
    #[must_use]
    pub fn new(today: Date, clinic: Rc<Clinic>) -> Self {
        Self {
            visitor: Visitor::new(today),
            clinic,
            screen: Screen::Start,
            trail: Vec::new(),
            layout: Layout::Groups,
            filter: ClassFilter::All,
            typed: Typed::default(),
            complaint: None,
            half_typed: None,
            first_questions: Vec::new(),
            open_concerns: vec![ConcernGroup::Color],
            texts: LongTexts::Coming,
            compare: compare::Comparing::default(),
            picture: picture::Drawing::default(),
            plan: plan::Planning::default(),
            ask: ask::Asking::default(),
            summary: summary::Summing::default(),
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
            Action::Type(field, text) => next.take(field, text),
            Action::Surface(limit) => next.visitor.limits.surface = limit,
            Action::Value(value, weight) => next.visitor.values.set(value, weight),
            Action::Evidence(evidence) => next.visitor.evidence = evidence,
            Action::Filter(filter) => next.filter = filter,
            Action::Layout(layout) => next.layout = layout,
            Action::Compare(act) => next.compare_after(act),
            Action::Picture(act) => next.picture_after(act),
            Action::Plan(act) => next.plan_after(act),
            Action::Ask(act) => next.ask_after(act),
            Action::Summary(act) => next.summary_after(act),
            Action::Go(screen) => next.go(screen),
            Action::FoldConcerns(group) => next.fold(group),
            Action::Focus(focus) => next.focus = focus,
            Action::Back => next.back(),
            Action::Clear => {
                next = Self {
                    texts: self.texts.clone(),
                    focus: Focus::Heading,
                    just_cleared: true,
                    ..Self::new(self.visitor.today, Rc::clone(&self.clinic))
                };
            }
            Action::Texts(texts) => {
                next.texts = texts;
                next.focus = self.focus;
                next.compare.news = self.compare.news;
                next.summary.outcome = self.summary.outcome.clone();
            }
        }
        next
    }

    /// Goes forward, or back to a screen that was passed on the way here.
    fn go(&mut self, screen: Screen) {
        if screen == self.screen {
            return;
        }
        if screen == Screen::Answers {
            self.first_questions = questions_that_matter(&self.visitor, &self.clinic)
                .into_iter()
                .take(FIRST_QUESTIONS)
                .collect();
        }
        if let Some(earlier) = self.trail.iter().position(|passed| *passed == screen) {
            self.trail.truncate(earlier);
        } else {
            self.trail.push(self.screen);
        }
        self.screen = screen;
        self.focus = Focus::Heading;
        self.summary_at(screen);
        self.open_question();
    }

    fn back(&mut self) {
        let left = self.screen;
        self.screen = self.trail.pop().unwrap_or(Screen::Start);
        self.focus = Focus::OpenerOf(left);
        self.open_question();
    }

    fn fold(&mut self, group: ConcernGroup) {
        if self.open_concerns.contains(&group) {
            self.open_concerns.retain(|open| *open != group);
        } else {
            self.open_concerns.push(group);
        }
    }

    /// What is wrong with a field, where something is.
    #[must_use]
    pub fn complaint_about(&self, field: Field) -> Option<Complaint> {
        self.complaint.filter(|(about, _)| *about == field).map(|(_, complaint)| complaint)
    }

    /// What a day field shows: its answer, or what is typed on the way to one.
    #[must_use]
    pub fn day_shown(&self, field: Field) -> String {
        let half_typed = self.half_typed.as_ref().filter(|(about, _)| *about == field);
        if let Some((_, text)) = half_typed {
            return text.clone();
        }
        let answer = match field {
            Field::Event => self.visitor.event,
            Field::FirstVisit => self.plan.first_visit,
            Field::Day(question) => match self.visitor.health.get(question) {
                Some(HealthAnswer::Stopped(date)) => Some(*date),
                Some(HealthAnswer::Yes | HealthAnswer::No | HealthAnswer::NotSure) | None => None,
            },
            Field::DaysOff | Field::Visits | Field::Budget => None,
        };
        answer.map(|date| date.to_string()).unwrap_or_default()
    }

    /// Takes what was typed: a value, nothing, or a complaint with the answer left unset.
    fn take(&mut self, field: Field, text: String) {
        let typed = text.clone();
        let complaint = match field {
            Field::DaysOff => {
                let read = whole_number(&text, 365);
                self.visitor.limits.days_off = read.ok().flatten().map(Days);
                self.typed.days_off = text;
                read.err()
            }
            Field::Visits => {
                let read = whole_number(&text, 99);
                self.visitor.limits.visits = read.ok().flatten().map(Visits);
                self.typed.visits = text;
                read.err()
            }
            Field::Budget => {
                let read = whole_number(&text, 1_000_000);
                self.visitor.limits.budget = read.ok().flatten().map(Amount);
                self.typed.budget = text;
                read.err()
            }
            Field::Event => {
                let read = coming_day(&text, self.visitor.today, Complaint::EventInPast);
                self.visitor.event = read.ok().flatten();
                read.err()
            }
            Field::FirstVisit => {
                let read = coming_day(&text, self.visitor.today, Complaint::VisitInPast);
                self.plan.first_visit = read.ok().flatten();
                read.err()
            }
            Field::Day(question) => {
                let read = day(&text);
                if read != Ok(None)
                    || matches!(self.visitor.health.get(question), Some(HealthAnswer::Stopped(_)))
                {
                    let answer = read.ok().flatten().map(HealthAnswer::Stopped);
                    self.visitor.health.set(question, answer);
                }
                read.err()
            }
        };
        self.complaint = complaint.map(|complaint| (field, complaint));
        self.half_typed = None;
        if !typed.is_empty() && self.day_shown(field).is_empty() {
            self.half_typed = Some((field, typed));
        }
    }
}

/// An empty field is no limit; anything but plain digits up to `most` is a complaint.
fn whole_number<N: TryFrom<u32>>(text: &str, most: u32) -> Result<Option<N>, Complaint> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let plain = text.len() <= 7 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if plain { text.parse().ok().filter(|number| *number <= most) } else { None };
    number.and_then(|number| N::try_from(number).ok()).map(Some).ok_or(Complaint::WholeNumber(most))
}

/// A year that begins with 0 is one that is still being typed.
fn day(text: &str) -> Result<Option<Date>, Complaint> {
    if text.is_empty() || text.starts_with('0') {
        return Ok(None);
    }
    Date::parse(text).map(Some).ok_or(Complaint::Day)
}

fn coming_day(text: &str, today: Date, past: Complaint) -> Result<Option<Date>, Complaint> {
    match day(text)? {
        Some(date) if date < today => Err(past),
        date => Ok(date),
    }
}

#[cfg(test)]
mod tests;
