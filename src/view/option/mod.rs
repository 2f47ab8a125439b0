//! One option on a card or in a line: why it is here, the main downside, and what to check.

mod card;
mod claims;
mod flags;
mod here;
mod measures;
mod notes;
mod row;
mod sum;

pub(super) use self::card::{card, details_button, name_alone};
pub(super) use self::claims::{claim, effect_sentence};
pub(super) use self::flags::{flags, no_more};
pub(super) use self::here::here;
pub(super) use self::measures::{
    age_of_prices, days_of, own_price, pair, price_of, short_measures, visits_of,
};
pub(super) use self::notes::{about, miss_words, notes};
pub(super) use self::row::row;
pub(super) use self::sum::sum;
