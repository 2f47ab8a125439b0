//! Advice on prices: their currency and their age.

use super::Advice;
use crate::catalog::Days;
use crate::clinic::Clinic;
use crate::date::Date;

/// Prices older than this are asked for again. Source: CONTRACT.md section 4.
const YEAR: Days = Days(365);

/// Whether a visitor is told to ask for today's price.
#[must_use]
pub fn ask_again(prices_as_of: Option<Date>, today: Date) -> bool {
    prices_as_of.is_none_or(|day| day.plus(YEAR) < today)
}

/// A price without its currency or its day, a day long past or still to come.
pub(super) fn prices(clinic: &Clinic, today: Date) -> Vec<Advice> {
    let day = day_of_prices(clinic, today);
    let currency = (clinic.has_prices() && clinic.currency.is_none()).then(|| {
        let says = "is missing, so prices stand without a currency";
        Advice::new("clinic.currency", says, "Add it, for example \"USD\".")
    });
    let signed = clinic.reviewed.as_ref().and_then(|reviewed| reviewed.date);
    let signed = signed.filter(|day| *day > today).map(|day| {
        let says = format!("is {day}, a day still to come");
        Advice::new("clinic.reviewed.date", says, "Write the day on which it was signed.")
    });
    day.into_iter().chain(currency).chain(signed).collect()
}

fn day_of_prices(clinic: &Clinic, today: Date) -> Option<Advice> {
    const PATH: &str = "clinic.prices_as_of";
    let tells = "so the tool tells visitors to ask for today's price";
    match clinic.prices_as_of {
        Some(day) if day > today => {
            let says = format!("is {day}, a day still to come");
            Some(Advice::new(PATH, says, "Write the day you last checked your prices."))
        }
        _ if !clinic.has_prices() || !ask_again(clinic.prices_as_of, today) => None,
        Some(day) => {
            let says = format!("is {day}, more than 12 months ago, {tells}");
            Some(Advice::new(PATH, says, "Check your prices, then write the day you did."))
        }
        None => {
            let says = format!("is missing, {tells}");
            Some(Advice::new(PATH, says, "Write the day you last checked your prices."))
        }
    }
}
