//! What the clinic set: menu, prices, policies, booking link, funding line.
//!
//! A clinic can be stricter than the catalogue, never softer, and it cannot reorder options,
//! remove harms or take the standing options away. Source: CONTRACT.md section 4.

pub mod advice;
mod course;
mod fields;
mod in_file;
mod menu;
mod parts;
mod policy;
pub mod reading;
mod schema;

pub use course::CostSteps;
pub use menu::{BookingLink, Menu, MenuEntry, Reviewed};
pub use policy::{OptionRules, Policy, Rule, Rules, SkinTypesTreated};
pub use schema::schema;

use crate::catalog::ProcedureId;
use crate::date::Date;
use crate::money::Currency;

/// One clinic. [`Clinic::default`] is none: the whole catalogue, no prices, no policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinic {
    /// Its name; empty only where there is no clinic file.
    pub name: String,
    /// Who pays for this page: `This clinic sells some of these treatments.`
    pub funding: String,
    /// Where to book; never receives an answer.
    pub booking: Option<BookingLink>,
    /// A phone number as text.
    pub phone: Option<String>,
    /// The currency of prices and budget.
    pub currency: Option<Currency>,
    /// Who signed the content.
    pub reviewed: Option<Reviewed>,
    /// The day the prices were last checked.
    pub prices_as_of: Option<Date>,
    /// What it offers; `None` is the whole catalogue.
    pub menu: Option<Menu>,
    /// Where it is stricter than the catalogue.
    pub policy: Policy,
    /// Where the levels of low cost end, in its currency.
    pub cost_steps: CostSteps,
}

impl Clinic {
    /// What the menu says about an option, where it says anything.
    #[must_use]
    pub fn entry(&self, option: ProcedureId) -> Option<&MenuEntry> {
        self.menu.as_ref()?.get(option)
    }

    /// Whether visitors can have the option here. The standing options are always there.
    #[must_use]
    pub fn offers(&self, option: ProcedureId) -> bool {
        option.is_standing() || self.menu.as_ref().is_none_or(|menu| menu.get(option).is_some())
    }

    /// The options the clinic left off its menu, in the order of the ids.
    #[must_use]
    pub fn not_offered(&self) -> Vec<ProcedureId> {
        ProcedureId::ALL.iter().copied().filter(|option| !self.offers(*option)).collect()
    }

    /// Whether any option has a price.
    #[must_use]
    pub fn has_prices(&self) -> bool {
        self.menu.as_ref().is_some_and(|menu| menu.iter().any(|(_, entry)| entry.price.is_some()))
    }
}
