//! What the widget does with a clinic file, in plain lines.

use method::catalog::{PROCEDURES, Procedure, ProcedureId, Range, Visits, procedure};
use method::clinic::Clinic;
use method::clinic::advice::policies::rule_effects;
use method::json::Value;
use method::money::{Amount, Currency};

/// What is shown, what is named as not offered, what a course costs, where the clinic is stricter,
/// who signed.
pub(super) fn lines(clinic: &Clinic) -> Vec<String> {
    let mut lines = menu(clinic);
    lines.extend(courses(clinic));
    lines.extend(stricter(clinic));
    lines.push(match &clinic.reviewed {
        // As JSON writes it: no sign of a foreign file reaches the terminal as a command.
        Some(signed) => format!("Names as reviewer: {}.", Value::text(&signed.by)),
        None => "Says: no clinician has signed this content yet.".to_owned(),
    });
    if clinic.booking.is_none() && clinic.phone.is_none() {
        lines.push("Shows no booking link and no phone number.".to_owned());
    }
    lines
}

fn procedures() -> impl Iterator<Item = &'static Procedure> {
    PROCEDURES.iter().filter(|option| !option.id.is_standing())
}

fn menu(clinic: &Clinic) -> Vec<String> {
    let (shown, hidden): (Vec<_>, Vec<_>) =
        procedures().partition(|option| clinic.offers(option.id));
    let all = shown.len() + hidden.len();
    let mut lines = vec![format!("Shows {} of {all} procedures: {}.", shown.len(), names(&shown))];
    if shown.is_empty() {
        lines = vec![format!("Shows none of {all} procedures.")];
    }
    if !hidden.is_empty() {
        lines.push(format!("Names as not offered: {}.", names(&hidden)));
    }
    lines
}

fn names(options: &[&Procedure]) -> String {
    options.iter().map(|option| option.name).collect::<Vec<_>>().join(", ")
}

/// The course of each option on the menu at the clinic's prices, or that it cannot be told.
fn courses(clinic: &Clinic) -> Vec<String> {
    if !clinic.has_prices() {
        return vec!["Has no prices: a budget is not counted.".to_owned()];
    }
    let offered = procedures().filter(|option| clinic.offers(option.id));
    offered.map(|option| format!("{}: {}.", option.name, course(clinic, option))).collect()
}

fn course(clinic: &Clinic, option: &Procedure) -> String {
    let price = clinic.entry(option.id).and_then(|entry| entry.price);
    let money = |amount: Range<Amount>| money(amount, clinic.currency.as_ref());
    match (price, clinic.course_price(option), clinic.visits(option)) {
        (None, ..) => {
            "no price here; visitors are told to ask, and a budget counts as missed".to_owned()
        }
        (Some(price), Some(course), Some(visits)) => {
            format!("course {} ({} at {} each)", money(course), count(visits), money(price))
        }
        (Some(price), ..) => format!("{} a visit; how many visits is not known", money(price)),
    }
}

fn count(visits: Range<Visits>) -> String {
    let word = if visits.to() == Visits(1) { "visit" } else { "visits" };
    format!("{} {word}", span(visits.from().0.into(), visits.to().0.into()))
}

fn money(amount: Range<Amount>, currency: Option<&Currency>) -> String {
    let currency = currency.map(|currency| format!("{} ", currency.word())).unwrap_or_default();
    format!("{currency}{}", span(amount.from().0, amount.to().0))
}

fn span(from: u32, to: u32) -> String {
    if from == to { from.to_string() } else { format!("{from} to {to}") }
}

/// Each rule that holds something back more than the catalogue does.
fn stricter(clinic: &Clinic) -> Vec<String> {
    let effects = rule_effects(clinic).into_iter();
    let effects = effects.filter(|effect| !effect.stricter_for.is_empty());
    let name = |id: ProcedureId| procedure(id).name;
    effects
        .map(|effect| {
            let options: Vec<_> = effect.stricter_for.iter().map(name).collect();
            format!("{} is stricter than the catalogue for: {}.", effect.path, options.join(", "))
        })
        .collect()
}
