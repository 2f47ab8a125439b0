//! How the small parts of a clinic file are read: texts, days, prices, lists, rules.

use super::CostSteps;
use super::fields::Wait;
use super::in_file::InFile;
use super::menu::BookingLink;
use super::policy::Rule;
use super::reading::{Consequence, Findings};
use super::schema;
use crate::by_id::{ById, Id, IdSet};
use crate::catalog::{self, Area, Days, ProcedureId, Question, Range, SkinType, Visits};
use crate::date::Date;
use crate::json::{Node, Problem, Value};
use crate::money::{Amount, Currency};

impl InFile for String {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        findings.add(consequence, |problems| node.text(problems))
    }

    fn schema() -> Value {
        schema::text_like(r"\S")
    }
}

impl InFile for Date {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        findings.add(consequence, |problems| node.date(Self::FIRST, problems))
    }

    fn schema() -> Value {
        schema::day()
    }
}

impl InFile for BookingLink {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        const ALLOWED: &str = "a link that starts with https://, tel: or mailto:";
        findings.add(consequence, |problems| node.parsed(Self::new, ALLOWED, problems))
    }

    fn schema() -> Value {
        schema::text_like(Self::PATTERN)
    }
}

impl InFile for Currency {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        const ALLOWED: &str = "three capital letters such as USD";
        findings.add(consequence, |problems| node.parsed(Self::new, ALLOWED, problems))
    }

    fn schema() -> Value {
        schema::text_like("^[A-Z]{3}$")
    }
}

/// A whole number with bounds.
trait Bounded: Copy + Ord {
    const LEAST: u32;
    const MOST: u32;

    fn of(number: u32) -> Option<Self>;
}

impl Bounded for Amount {
    const LEAST: u32 = 0;
    const MOST: u32 = Self::MOST.0;

    fn of(number: u32) -> Option<Self> {
        Some(Self(number))
    }
}

impl Bounded for Visits {
    const LEAST: u32 = 1;
    const MOST: u32 = 99;

    fn of(number: u32) -> Option<Self> {
        u8::try_from(number).ok().map(Self)
    }
}

/// A wait of at most ten years.
impl Bounded for Days {
    const LEAST: u32 = 1;
    const MOST: u32 = 3650;

    fn of(number: u32) -> Option<Self> {
        u16::try_from(number).ok().map(Self)
    }
}

fn bounded<T: Bounded>(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<T> {
    T::of(node.whole_number(T::LEAST, T::MOST, problems)?)
}

impl InFile for Days {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        findings.add(consequence, |problems| bounded(node, problems))
    }

    fn schema() -> Value {
        schema::whole_number(<Self as Bounded>::LEAST, <Self as Bounded>::MOST)
    }
}

/// Two whole numbers, the first not above the second.
impl<T: Bounded> InFile for Range<T> {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        let (least, most) = (T::LEAST, T::MOST);
        let allowed = format!("[lowest, highest], whole numbers from {least} to {most}");
        findings.add(consequence, |problems| {
            let [from, to] = node.exactly::<2>(&allowed, problems)?;
            let (from, to) = (bounded(&from, problems), bounded(&to, problems));
            let range = Self::new(from?, to?);
            if range.is_none() {
                problems.push(Problem::new(&node.path, node.value.to_string(), allowed.as_str()));
            }
            range
        })
    }

    fn schema() -> Value {
        schema::numbers(2, T::LEAST, T::MOST)
    }
}

impl InFile for CostSteps {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        const ALLOWED: &str = "three rising whole numbers such as [300, 1000, 3000]";
        findings.add(consequence, |problems| {
            let [low, middle, high] = node.exactly::<3>(ALLOWED, problems)?;
            let [low, middle, high] = [low, middle, high].map(|node| bounded(&node, problems));
            let steps = Self::new([low?, middle?, high?]);
            if steps.is_none() {
                problems.push(Problem::new(&node.path, node.value.to_string(), ALLOWED));
            }
            steps
        })
    }

    fn schema() -> Value {
        schema::numbers(3, Amount::LEAST, <Amount as Bounded>::MOST)
    }
}

/// Ids that stand in a list.
trait Listed: Id {
    const WHAT: &'static str;
    const FEWEST: u32;
}

impl Listed for Area {
    const WHAT: &'static str = "area";
    const FEWEST: u32 = 1;
}

/// None at all: the clinic treats nobody with it who has said their skin type.
impl Listed for SkinType {
    const WHAT: &'static str = "skin type";
    const FEWEST: u32 = 0;
}

impl<K: Listed> InFile for IdSet<K> {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        findings.add(consequence, |problems| {
            let ids = node.ids::<K>(K::WHAT, problems)?;
            if ids.len() < K::FEWEST && problems.is_empty() {
                let allowed = format!("at least one {} id", K::WHAT);
                problems.push(Problem::new(&node.path, "an empty list", allowed));
            }
            Some(ids)
        })
    }

    fn schema() -> Value {
        schema::ids::<K>(K::FEWEST)
    }
}

/// Ids that are keys of an object, each with its plain name.
pub(super) trait Keyed: Id {
    /// The word for one of them.
    const WHAT: &'static str;

    /// Its name on the screens.
    fn name(self) -> &'static str;
}

impl Keyed for ProcedureId {
    const WHAT: &'static str = "procedure";

    fn name(self) -> &'static str {
        catalog::procedure(self).name
    }
}

impl Keyed for Question {
    const WHAT: &'static str = "question";

    fn name(self) -> &'static str {
        catalog::question(self).name
    }
}

impl<K: Keyed, V: InFile, const N: usize> InFile for ById<K, V, N> {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        let members =
            findings.add(consequence, |problems| node.object_by_id::<K>(K::WHAT, problems));
        let read =
            members.into_iter().map(|(id, node)| (id, V::read(&node, consequence, findings)));
        Some(read.filter_map(|(id, value)| Some((id, value?))).collect())
    }

    fn schema() -> Value {
        schema::by_id::<K>(&V::schema())
    }
}

impl InFile for Rule {
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self> {
        match node.value {
            Value::Text(word) if word == Self::NOT_NOW => Some(Self::NotNow),
            Value::Text(word) if word == Self::CHECK_FIRST => Some(Self::CheckFirst),
            Value::Object(_) => {
                Wait::read(node, consequence, findings).map(|wait| Self::Wait(wait.days))
            }
            _ => {
                let allowed = "\"not-now\", \"check-first\", {\"days\": number}";
                findings.add(consequence, |problems| problems.push(node.problem(allowed)));
                None
            }
        }
    }

    fn schema() -> Value {
        schema::either(&[schema::words(&[Self::NOT_NOW, Self::CHECK_FIRST]), Wait::schema()])
    }
}
