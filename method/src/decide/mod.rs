//! The method: need -> gates -> limits -> group -> order, with every reason.
//!
//! One file a step. Source: CONTRACT.md section 2; the words of its paragraphs are the names here.

mod areas;
mod assessment;
mod changes;
mod clinic_policy;
mod concern_caution;
mod ending;
mod flags;
mod gate;
mod gate_table;
mod gate_text;
mod gates;
mod group;
mod health;
mod lighter;
mod limits;
mod miss;
mod moves;
mod need;
mod order;
mod outline;
mod outlook;
mod questions;
mod skin;
mod steady;
mod step;
mod stricter;
mod terms;
mod values;
mod waiting;

pub use assessment::{Assessment, Earliest, Rank};
pub use changes::{Change, changes};
pub use ending::Ending;
pub use flags::Flag;
pub use gate::{Effect, Gate, GateKind, GateWord};
pub use gate_text::{Advice, GateText, Reason, Sentence};
pub use group::Group;
pub use miss::Miss;
pub use moves::{Move, moves};
pub(crate) use need::has_source_for_an_area;
pub use questions::questions_that_matter;
pub use steady::{Steady, steady};
pub use step::Step;
pub use stricter::{is_stricter, is_stricter_for_skin};
pub use terms::{Term, TermAbout};
pub use waiting::{Waiting, waiting};

use crate::catalog::{PROCEDURES, Procedure, ProcedureId};
use crate::clinic::Clinic;
use crate::visitor::{Assumed, Visitor};

/// Every offered option in its group and order, with every reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The offered options, group by group, in their order.
    pub options: Vec<Assessment>,
    /// What is said first, where anything is.
    pub ending: Option<Ending>,
    /// Answers the visitor did not give and the method assumed.
    pub assumed: Vec<Assumed>,
    /// Whether a budget is set that could not be applied, since the clinic prices nothing.
    pub budget_ignored: bool,
    /// Options the clinic left off its menu.
    pub not_offered: Vec<ProcedureId>,
}

impl Decision {
    /// The assessment of one option; `None` where the clinic does not offer it.
    #[must_use]
    pub fn option(&self, id: ProcedureId) -> Option<&Assessment> {
        self.options.iter().find(|option| option.procedure.id == id)
    }

    /// The options in one group, in their order.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Assessment> {
        self.options.iter().filter(move |option| option.group == group)
    }
}

/// Sorts every option the clinic offers by what the visitor said.
#[must_use]
pub fn decide(visitor: &Visitor, clinic: &Clinic) -> Decision {
    decide_among(PROCEDURES.iter().filter(|option| clinic.offers(option.id)), visitor, clinic)
}

/// Sorts any options, also a catalogue of another length.
#[must_use]
pub fn decide_among(
    offered: impl Iterator<Item = &'static Procedure>,
    visitor: &Visitor,
    clinic: &Clinic,
) -> Decision {
    let mut options: Vec<Assessment> =
        offered.map(|option| assessment::assess(option, visitor, clinic)).collect();
    order::put_in_order(&mut options);
    Decision {
        ending: Ending::of(visitor, &options),
        options,
        assumed: visitor.assumed(),
        budget_ignored: visitor.limits.budget.is_some() && !clinic.has_prices(),
        not_offered: clinic.not_offered(),
    }
}
