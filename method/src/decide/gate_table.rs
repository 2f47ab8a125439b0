//! The gate table: what an answer means for what the catalogue (or a clinic) says.

use super::gate::{Effect, GateWord};
use super::gate_text::Advice;
use crate::catalog::{Days, GateLevel};
use crate::date::Date;
use crate::visitor::Answer;

/// A delay of at most this many days is a pause before the visit, not a "not now".
///
/// Source: CONTRACT.md section 2, gate table.
const LONGEST_PAUSE: Days = Days(14);

/// What the catalogue or a clinic says about "yes": its word and its wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The word.
    pub(super) level: GateLevel,
    /// Days to wait; `None` is until it has passed.
    pub(super) wait: Option<Days>,
}

/// What follows for an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ruling {
    /// What it does to the option.
    pub(super) effect: Effect,
    /// First day on which it no longer holds.
    pub(super) until: Option<Date>,
    /// What to do about it.
    pub(super) advice: Option<Advice>,
}

impl Ruling {
    /// A ruling without a date and without advice.
    pub(super) const fn plain(effect: Effect) -> Self {
        Self { effect, until: None, advice: None }
    }
}

/// What an answer means for an entry; `None` where it means nothing.
pub(super) fn ruling(entry: Entry, answer: Answer, today: Date) -> Option<Ruling> {
    match answer {
        Answer::Yes => Some(yes(entry)),
        Answer::NotSure | Answer::NotAnswered if entry.level == GateLevel::Ok => None,
        Answer::NotSure => Some(Ruling::plain(Effect::CheckFirst)),
        Answer::NotAnswered => Some(Ruling::plain(Effect::Note)),
        Answer::Stopped(day) => stopped(entry, day, today),
    }
}

/// The word shown as the gate's level: how it was answered, else what the entry says.
pub(super) fn gate_word(level: GateLevel, answer: Answer) -> GateWord {
    match answer {
        Answer::Yes | Answer::Stopped(_) => GateWord::Health(level),
        Answer::NotSure => GateWord::NotSure,
        Answer::NotAnswered => GateWord::NotAnswered,
    }
}

fn yes(entry: Entry) -> Ruling {
    match (entry.level, entry.wait) {
        (GateLevel::Delay, Some(wait)) if wait <= LONGEST_PAUSE => {
            let advice = Some(Advice::Pause(wait));
            Ruling { advice, ..Ruling::plain(Effect::CheckFirst) }
        }
        (GateLevel::Absolute | GateLevel::Delay, _) => Ruling::plain(Effect::NotNow),
        (GateLevel::Relative | GateLevel::Discuss, _) => Ruling::plain(Effect::CheckFirst),
        (GateLevel::Ok, _) => Ruling::plain(Effect::Note),
    }
}

/// The table of dated answers.
fn stopped(entry: Entry, day: Date, today: Date) -> Option<Ruling> {
    match (entry.level, entry.wait) {
        (GateLevel::Delay | GateLevel::Relative | GateLevel::Discuss, Some(wait)) => {
            waiting(entry.level, wait, day.plus(wait), today)
        }
        (GateLevel::Absolute, _) | (GateLevel::Delay, None) => Some(without_wait(day, today)),
        (GateLevel::Relative | GateLevel::Discuss, None) => Some(Ruling::plain(Effect::CheckFirst)),
        (GateLevel::Ok, _) => Some(Ruling::plain(Effect::Note)),
    }
}

fn waiting(level: GateLevel, wait: Days, until: Date, today: Date) -> Option<Ruling> {
    let is_delay = level == GateLevel::Delay;
    if today < until {
        let is_long_delay = is_delay && wait > LONGEST_PAUSE;
        let effect = if is_long_delay { Effect::NotNow } else { Effect::CheckFirst };
        Some(Ruling { until: Some(until), ..Ruling::plain(effect) })
    } else {
        (!is_delay).then_some(Ruling::plain(Effect::Note))
    }
}

fn without_wait(day: Date, today: Date) -> Ruling {
    if today < day {
        Ruling { until: Some(day), ..Ruling::plain(Effect::NotNow) }
    } else {
        let advice = Some(Advice::AskWhetherLongEnough);
        Ruling { advice, ..Ruling::plain(Effect::CheckFirst) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u16 = 100;

    /// The ruling in a few words, as CONTRACT.md writes it: `not-now until 114`.
    fn row(level: GateLevel, wait: Option<u16>, answer: Answer, today: u16) -> String {
        let entry = Entry { level, wait: wait.map(Days) };
        let Some(ruling) = ruling(entry, answer, Date::FIRST.plus(Days(today))) else {
            return "none".to_owned();
        };
        let until = ruling.until.map(|day| format!(" until {}", day.days_since(Date::FIRST)));
        let advice = ruling.advice.map(|advice| format!(", {advice}"));
        let word = ruling.effect.word();
        format!("{word}{}{}", until.unwrap_or_default(), advice.unwrap_or_default())
    }

    #[test]
    fn plain_answers_follow_the_gate_table() {
        use GateLevel::{Absolute, Delay, Discuss, Ok, Relative};
        let pause = "check-first, Pause it 14 days before the visit.";
        let table = [
            (Absolute, None, "not-now", "check-first", "note"),
            (Delay, None, "not-now", "check-first", "note"),
            (Delay, Some(15), "not-now", "check-first", "note"),
            (Delay, Some(14), pause, "check-first", "note"),
            (Relative, None, "check-first", "check-first", "note"),
            (Discuss, Some(180), "check-first", "check-first", "note"),
            (Ok, None, "note", "none", "none"),
        ];
        for (level, wait, yes, not_sure, not_answered) in table {
            let answers = [Answer::Yes, Answer::NotSure, Answer::NotAnswered];
            let given = answers.map(|answer| row(level, wait, answer, DAY));
            assert_eq!(given, [yes, not_sure, not_answered], "{level:?} {wait:?}");
        }
    }

    #[test]
    fn dated_answers_follow_their_table() {
        use GateLevel::{Absolute, Delay, Discuss, Relative};
        let ask = "check-first, Ask whether it is long enough.";
        let stopped = Answer::Stopped(Date::FIRST.plus(Days(DAY)));
        let table = [
            (Delay, Some(15), 114, "not-now until 115"),
            (Delay, Some(15), 115, "none"),
            (Delay, Some(14), 113, "check-first until 114"),
            (Delay, Some(14), 114, "none"),
            (Relative, Some(90), 189, "check-first until 190"),
            (Relative, Some(90), 190, "note"),
            (Discuss, Some(90), 189, "check-first until 190"),
            (Discuss, Some(90), 190, "note"),
            (Delay, None, 99, "not-now until 100"),
            (Delay, None, 100, ask),
            (Absolute, None, 99, "not-now until 100"),
            (Absolute, None, 100, ask),
            (Relative, None, 99, "check-first"),
            (Relative, None, 100, "check-first"),
            (Discuss, None, 99, "check-first"),
            (Discuss, None, 100, "check-first"),
        ];
        for (level, wait, today, expected) in table {
            assert_eq!(row(level, wait, stopped, today), expected, "{level:?} {wait:?} {today}");
        }
    }
}
