//! Advice on the menu: visits and areas no source has found, and what is always shown.

use super::Advice;
use crate::catalog::{Area, AreaUse, Procedure, ProcedureId, Visits, procedure};
use crate::clinic::{Clinic, Menu, MenuEntry};

/// Everything on the menu that the widget takes otherwise than it is written.
pub(super) fn menu(clinic: &Clinic) -> Vec<Advice> {
    let Some(menu) = &clinic.menu else { return Vec::new() };
    let empty = nothing_offered(menu);
    let entries = menu.iter().flat_map(|(id, entry)| {
        let option = procedure(id);
        let path = format!("clinic.menu.{}", id.word());
        if id.is_standing() {
            always_shown(&path, entry).into_iter().collect::<Vec<_>>()
        } else {
            let visits = too_few(&path, option, entry);
            visits.into_iter().chain(no_source(&path, option, entry)).collect()
        }
    });
    empty.into_iter().chain(entries).collect()
}

fn nothing_offered(menu: &Menu) -> Option<Advice> {
    menu.ids().all(ProcedureId::is_standing).then(|| {
        let says = "offers no procedure, so only home care and no treatment are shown";
        Advice::new("clinic.menu", says, "Add what you offer, or take the menu out to show all.")
    })
}

fn always_shown(path: &str, entry: &MenuEntry) -> Option<Advice> {
    (*entry != MenuEntry::default()).then(|| {
        let says = "is always shown, whatever the menu says, and takes no price or visits";
        Advice::new(path, says, "You can take it out.")
    })
}

/// Fewer visits than any source has found. Source: CONTRACT.md section 4.
fn too_few(path: &str, option: &Procedure, entry: &MenuEntry) -> Option<Advice> {
    let (own, found) = (entry.visits?, option.visits?);
    let (Visits(from), Visits(to), Visits(least)) = (own.from(), own.to(), found.from());
    (own.from() < found.from()).then(|| {
        let says =
            format!("is [{from}, {to}]; sources have found {least} or more, so it is not used");
        let better = format!("Write {least} visits or more, as sources have found.");
        Advice::new(format!("{path}.visits"), says, better)
    })
}

/// Areas for which the catalogue has no source.
fn no_source(path: &str, option: &Procedure, entry: &MenuEntry) -> Option<Advice> {
    let areas = entry.areas?;
    let unsourced = |area: &Area| {
        let found = option.areas.get(area.index());
        found.is_some_and(|found| found.used == AreaUse::NoSource)
    };
    let words: Vec<_> = areas.iter().filter(unsourced).map(Area::word).collect();
    (!words.is_empty()).then(|| {
        let says = format!("names {}, for which we found no source", words.join(", "));
        let better =
            "The tool still says \"no good evidence\" there. Leave it in only if you do it.";
        Advice::new(format!("{path}.areas"), says, better)
    })
}
