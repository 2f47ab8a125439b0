//! The clinic file, field by field, in the words a clinic's person reads in an editor.
//!
//! Source: CONTRACT.md section 4. Reader and schema are both made from these tables.

use super::in_file::{self, kept, object_in_file};
use super::menu::{BookingLink, Menu, MenuEntry, Reviewed};
use super::policy::{OptionRules, Policy, Rules, SkinTypesTreated};
use super::reading::Consequence::{LeftOut, Refused};
use super::schema;
use super::{Clinic, CostSteps};
use crate::by_id::IdSet;
use crate::catalog::{Area, Days, Range, Visits};
use crate::date::Date;
use crate::money::{Amount, Currency};

// Why an unknown key refuses the file: it may be a misspelled policy.
object_in_file! {
    #[doc = "Clinic file for treatment-compare"]
    #[doc = "What your clinic offers, what it costs, and where you are stricter than the tool."]
    "clinic" => Clinic, else Refused;

    aside
    #[doc = "The rules of this file"]
    #[doc = "Where clinic.schema.json is, so that your editor can help. The tool does not use it."]
    "$schema": String, else LeftOut("Only your editor uses it.");

    #[doc = "Name of the clinic"]
    #[doc = "As visitors know it. It stands at the foot of each screen."]
    required or_default "name" => name: String, else Refused;

    #[doc = "Who pays for this page"]
    #[doc = "One plain sentence, for example: This clinic sells some of these treatments."]
    required or_default "funding" => funding: String, else Refused;

    #[doc = "Link to book or ask"]
    #[doc = "An https, tel or mailto link. No answer of a visitor is ever added to it."]
    optional "booking" => booking: BookingLink, else LeftOut("No booking link is shown.");

    #[doc = "Phone number"]
    #[doc = "As text, the way you would write it on a card."]
    optional "phone" => phone: String, else LeftOut("No phone number is shown.");

    #[doc = "Currency"]
    #[doc = "Three capital letters, such as USD. It goes with every price and the budget."]
    optional "currency" => currency: Currency, else LeftOut("Prices stand without a currency.");

    #[doc = "Who checked the facts"]
    #[doc = "The clinician who read and signed the content of the tool."]
    optional "reviewed" => reviewed: Reviewed,
        else LeftOut("The tool says that no clinician has signed its content.");

    #[doc = "Day the prices were last checked"]
    #[doc = "After 12 months the tool tells visitors to ask for today's price."]
    optional "prices_as_of" => prices_as_of: Date,
        else LeftOut("The tool tells visitors to ask for today's price.");

    #[doc = "What you offer"]
    #[doc = "One entry an option; {} is enough. What is not here is named as not offered. Without a menu every option is shown. Home care and no treatment are always shown."]
    optional "menu" => menu: Menu, else Refused;

    #[doc = "Where you are stricter"]
    #[doc = "Your own rules. They can hold an option back, never let it through."]
    optional or_default "policy" => policy: Policy, else Refused;

    #[doc = "Where low cost ends"]
    #[doc = "Three rising prices of a whole course: up to the first it is low in cost, above the last it is not. Without it: 300, 1000, 3000."]
    optional or_default "cost_steps" => cost_steps: CostSteps,
        else LeftOut("The usual steps hold: 300, 1000, 3000.");
}

object_in_file! {
    #[doc = "Who checked the facts"]
    "reviewed" => Reviewed, else LeftOut("The rest of it is used.");

    #[doc = "Name"]
    #[doc = "The person who signed."]
    required "by" => by: String,
        else LeftOut("The tool says that no clinician has signed its content.");

    #[doc = "Profession and registration"]
    optional "credentials" => credentials: String, else LeftOut("The name stands alone.");

    #[doc = "Day of signing"]
    optional "date" => date: Date, else LeftOut("The name stands without a day.");
}

// Why a faulty list of areas refuses the file: it could show what the clinic does not do.
object_in_file! {
    #[doc = "One option you offer"]
    #[doc = "All of it may be left out."]
    "menu-entry" => MenuEntry, else LeftOut("The tool runs without it.");

    #[doc = "Your name for it"]
    #[doc = "It stands beside the plain name, so that visitors find it again on your price list."]
    optional "name" => name: String, else LeftOut("The tool runs without this name.");

    #[doc = "Device or product"]
    #[doc = "What you use, as on its label."]
    optional "device" => device: String, else LeftOut("The tool runs without this device.");

    #[doc = "Price of one visit"]
    #[doc = "Lowest and highest, in whole units of your currency, with all that a visitor pays."]
    optional "price" => price: Range<Amount>, else LeftOut("The tool runs without this price.");

    #[doc = "Visits of a course"]
    #[doc = "Fewest and most. Fewer than sources have found are not used."]
    optional "visits" => visits: Range<Visits>,
        else LeftOut("The tool uses the visits that sources have found.");

    #[doc = "Where you do it"]
    #[doc = "Without it: every part of the body for which sources were found."]
    optional "areas" => areas: IdSet<Area>, else Refused;

    #[doc = "A remark"]
    #[doc = "Plain text, shown with the option."]
    optional "note" => note: String, else LeftOut("The tool runs without this note.");
}

object_in_file! {
    #[doc = "Where you are stricter"]
    "policy" => Policy, else Refused;

    #[doc = "By health question, for all you offer"]
    optional or_default "health" => health: Rules, else Refused;

    #[doc = "Skin types you treat, by option"]
    #[doc = "A type that is not listed is not treated. Options without a list keep all types."]
    optional or_default "skin_types" => skin_types: SkinTypesTreated, else Refused;

    #[doc = "By health question, for one option"]
    optional or_default "options" => options: OptionRules, else Refused;
}

/// A rule that asks to wait.
pub(super) struct Wait {
    /// How long.
    pub(super) days: Days,
}

object_in_file! {
    #[doc = "Wait some days"]
    #[doc = "Counted from the day it ended or happened."]
    "wait" => Wait, else Refused;

    #[doc = "Days to wait"]
    required "days" => days: Days, else Refused;
}
