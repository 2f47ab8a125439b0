//! Reads the menu of a clinic file.

use super::menu::{Menu, MenuEntry};
use super::reading::{Consequence, Findings};
use crate::by_id::IdSet;
use crate::catalog::{self, Area, ProcedureId, Range, Visits};
use crate::json::{Node, Problem};
use crate::money::Amount;

const PARTS: [&str; 6] = ["name", "device", "price", "visits", "areas", "note"];

/// The menu. A faulty price, name or count is left out; a faulty list of options or areas could
/// show what the clinic does not do, so it is refused.
pub(super) fn menu(node: &Node<'_>, findings: &mut Findings) -> Menu {
    let options = findings.add(Consequence::Refused, |problems| {
        node.object_by_id::<ProcedureId>("procedure", problems)
    });
    options.into_iter().map(|(option, node)| (option, entry(option, &node, findings))).collect()
}

fn entry(option: ProcedureId, node: &Node<'_>, findings: &mut Findings) -> MenuEntry {
    let mut entry = MenuEntry::default();
    let parts = findings.add(Consequence::LeftOut, |problems| node.object(&PARTS, problems));
    let Some(parts) = parts else { return entry };
    findings.add(Consequence::LeftOut, |problems| {
        let mut text = |name| parts.get(name)?.text(problems);
        entry.name = text("name");
        entry.device = text("device");
        entry.note = text("note");
        entry.price = parts.get("price").and_then(|node| price(&node, problems));
        entry.visits = parts.get("visits").and_then(|node| visits(&node, problems));
    });
    findings.add(Consequence::Warned, |problems| {
        problems.extend(parts.get("visits").and_then(|node| too_few(option, &entry, &node)));
    });
    entry.areas = findings.add(Consequence::Refused, |problems| {
        parts.get("areas").and_then(|node| areas(&node, problems))
    });
    entry
}

fn price(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Range<Amount>> {
    range(node, (0, Amount::MOST.0), problems, |number| Some(Amount(number)))
}

fn visits(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Range<Visits>> {
    range(node, (1, 99), problems, |number| Some(Visits(u8::try_from(number).ok()?)))
}

/// Two whole numbers within bounds, the first not above the second.
fn range<T: Copy + Ord>(
    node: &Node<'_>,
    (least, most): (u32, u32),
    problems: &mut Vec<Problem>,
    unit: fn(u32) -> Option<T>,
) -> Option<Range<T>> {
    let allowed = format!("[lowest, highest], whole numbers from {least} to {most}");
    let [from, to] = node.exactly::<2>(&allowed, problems)?;
    let (from, to) =
        (from.whole_number(least, most, problems), to.whole_number(least, most, problems));
    let (from, to) = (from?, to?);
    let range = unit(from).zip(unit(to)).and_then(|(from, to)| Range::new(from, to));
    if range.is_none() {
        problems.push(Problem::new(&node.path, format!("[{from}, {to}]"), allowed));
    }
    range
}

/// The warning where a menu promises fewer visits than any source has found.
fn too_few(option: ProcedureId, entry: &MenuEntry, node: &Node<'_>) -> Option<Problem> {
    let (own, found) = (entry.visits?, catalog::procedure(option).visits?);
    (own.from() < found.from()).then(|| {
        let Visits(least) = found.from();
        let holds = format!("[{}, {}] and not used", own.from().0, own.to().0);
        Problem::new(&node.path, holds, format!("{least} visits or more, as sources have found"))
    })
}

fn areas(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<IdSet<Area>> {
    let areas = node.ids::<Area>("area", problems)?;
    if areas.is_empty() && problems.is_empty() {
        problems.push(Problem::new(&node.path, "an empty list", "at least one area id"));
    }
    Some(areas)
}
