//! What a visitor types: fields, what they hold on the way, and why something cannot be used.

use method::catalog::{Days, Question, Visits};
use method::date::Date;
use method::money::Amount;
use method::visitor::HealthAnswer;

use super::State;

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

impl State {
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
    pub(in crate::view) fn take(&mut self, field: Field, text: String) {
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
        self.forget_half_typed();
        self.complaint = complaint.map(|complaint| (field, complaint));
        if !typed.is_empty() && self.day_shown(field).is_empty() {
            self.half_typed = Some((field, typed));
        }
    }
}

impl State {
    /// The answers are others now than the fields were typed into.
    pub(super) fn forget_half_typed(&mut self) {
        self.complaint = None;
        self.half_typed = None;
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
