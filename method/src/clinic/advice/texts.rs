//! The texts of a clinic file that visitors read, each with its path.

use crate::clinic::{Clinic, Menu};

/// Where the person who signed is named.
pub(super) const REVIEWER: &str = "clinic.reviewed.by";

/// All of them, in the order of the fields.
pub(super) fn own_texts(clinic: &Clinic) -> Vec<(String, &str)> {
    let reviewed = clinic.reviewed.as_ref();
    let own = [
        ("clinic.name", Some(clinic.name.as_str())),
        ("clinic.funding", Some(clinic.funding.as_str())),
        ("clinic.phone", clinic.phone.as_deref()),
        (REVIEWER, reviewed.map(|reviewed| reviewed.by.as_str())),
        (
            "clinic.reviewed.credentials",
            reviewed.and_then(|reviewed| reviewed.credentials.as_deref()),
        ),
    ];
    let own = own.into_iter().filter_map(|(path, text)| Some((path.to_owned(), text?)));
    let of_options = clinic.menu.iter().flat_map(Menu::iter).flat_map(|(option, entry)| {
        let texts = [("name", &entry.name), ("device", &entry.device), ("note", &entry.note)];
        texts.into_iter().filter_map(move |(part, text)| {
            Some((format!("clinic.menu.{}.{part}", option.word()), text.as_deref()?))
        })
    });
    own.chain(of_options).collect()
}
