//! The menu: what a clinic offers, and how it names and prices it.

use crate::by_id::{ById, IdSet};
use crate::catalog::{Area, ProcedureId, Range, Visits};
use crate::date::Date;
use crate::money::Amount;

/// The options a clinic offers; an option without an entry is not offered.
pub type Menu = ById<ProcedureId, MenuEntry, { ProcedureId::COUNT }>;

/// One option on the menu. Every part may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MenuEntry {
    /// The clinic's own name for it.
    pub name: Option<String>,
    /// The device used.
    pub device: Option<String>,
    /// Price of one visit.
    pub price: Option<Range<Amount>>,
    /// Visits of a course here.
    pub visits: Option<Range<Visits>>,
    /// Areas treated here; `None` is all the catalogue has.
    pub areas: Option<IdSet<Area>>,
    /// A remark, as text.
    pub note: Option<String>,
}

/// Who signed the content of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Name.
    pub by: String,
    /// Profession and registration.
    pub credentials: Option<String>,
    /// Day of signing.
    pub date: Option<Date>,
}

/// A link to book with: https, tel or mailto, nothing else.
///
/// Source: CONTRACT.md section 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingLink(String);

impl BookingLink {
    /// What [`Self::new`] takes, as a regular expression of JSON Schema.
    pub(super) const PATTERN: &'static str = r"^([Hh][Tt][Tt][Pp][Ss]://|[Tt][Ee][Ll]:|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s\u0000-\u001f\u007f-\u009f]+$";

    /// The link, or `None` where it is of another kind, goes nowhere or holds blanks.
    #[must_use]
    pub fn new(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once(':')?;
        let target = match scheme.to_ascii_lowercase().as_str() {
            "https" => rest.strip_prefix("//")?,
            "tel" | "mailto" => rest,
            _ => return None,
        };
        let is_one_word = !url.chars().any(|c| c.is_whitespace() || c.is_control());
        (is_one_word && !target.is_empty()).then(|| Self(url.to_owned()))
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_booking_link_is_https_tel_or_mailto() {
        for good in ["https://clinic.example/book", "tel:+13125550100", "mailto:a@b.example"] {
            assert!(BookingLink::new(good).is_some(), "{good}");
        }
        let bad = [
            "http://a.example",
            "javascript:alert(1)",
            "https:",
            "https://",
            "tel:",
            "book",
            " https://a",
        ];
        for url in bad {
            assert!(BookingLink::new(url).is_none(), "{url}");
        }
    }
}
