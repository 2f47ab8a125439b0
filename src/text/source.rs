//! What a source is: its kind in plain words, how many it counted, its year.

use method::catalog::SourceKind;
use method::catalog::source_text::SourceText;

use super::measure::{counted, month_of, thousands};

/// How many sources a list holds.
#[must_use]
pub fn how_many(count: usize) -> String {
    counted(count, "source", "sources")
}

/// Leads from a source back to the claim that cites it.
pub const BACK_TO_CLAIM: &str = "Back to what you were reading";

/// `Trial; 20 people; 2004.` Never silent: what the record does not say is said to be so.
#[must_use]
pub fn facts(source: &SourceText) -> String {
    let year = if source.year.is_empty() { "no year stated" } else { source.year };
    let address = if source.link().is_some() { "" } else { "; no link we could confirm" };
    let (design, is_study) = source.kind.map_or(("Source", true), design);
    format!("{design}; {}; {year}{address}.", numbers(source, is_study))
}

/// A kind of source, and whether it is a study, which has people in it.
const fn design(kind: SourceKind) -> (&'static str, bool) {
    match kind {
        SourceKind::Trial => ("Trial", true),
        SourceKind::Review => ("Review", true),
        SourceKind::Cohort => ("Group study", true),
        SourceKind::Guideline => ("Guideline", false),
        SourceKind::Regulator => ("Text of a regulator", false),
        SourceKind::Society => ("Page of a doctors' group", false),
        SourceKind::Hospital => ("Hospital page", false),
        SourceKind::Textbook => ("Textbook", false),
        SourceKind::Commercial => ("Page of a firm or magazine", false),
        SourceKind::Seed => ("Starting article", false),
    }
}

fn numbers(counted: &SourceText, is_study: bool) -> String {
    const NO_PEOPLE: &str = "our record has no number of people";
    let number = |digits: &str| digits.parse().map_or_else(|_| digits.to_owned(), thousands);
    let (people, treatments) = (counted.people, counted.treatments);
    let in_people = match (treatments.is_empty(), people.is_empty()) {
        (false, false) => format!("{} treatments in {} people", number(treatments), number(people)),
        (false, true) => format!("{} treatments, {NO_PEOPLE}", number(treatments)),
        (true, false) if people.parse::<u32>().is_ok() => format!("{} people", number(people)),
        (true, false) => people.to_owned(),
        (true, true) if is_study || !counted.studies.is_empty() => NO_PEOPLE.to_owned(),
        (true, true) => "not a study of its own".to_owned(),
    };
    if counted.studies.is_empty() {
        in_people
    } else {
        format!("{} studies, {in_people}", number(counted.studies))
    }
}

/// The date of one side of a disagreement: the years of its sources, and when those without a year
/// were last read (`2026-11`, or empty).
#[must_use]
pub fn side_date(years: &[u16], undated: usize, read_in: &str) -> String {
    let read = if read_in.is_empty() {
        String::new()
    } else {
        format!(" We read it in {}.", month_of(&format!("{read_in}-01")))
    };
    match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) => {
            let years =
                if first == last { first.to_string() } else { format!("{first} to {last}") };
            let rest = if undated > 0 { " Not each source states a year." } else { "" };
            format!("From {years}.{rest}")
        }
        _ => format!("No year stated.{read}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: SourceKind, people: &str, treatments: &str, studies: &str) -> String {
        let (year, address) = ("2013", "https://example.org");
        let kind = Some(kind);
        facts(&SourceText {
            kind,
            people,
            treatments,
            studies,
            year,
            address,
            ..SourceText::default()
        })
    }

    #[test]
    fn a_source_says_what_it_is_whom_it_counted_and_when() {
        assert_eq!(of(SourceKind::Trial, "20", "", ""), "Trial; 20 people; 2013.");
        assert_eq!(
            of(SourceKind::Cohort, "362", "856", ""),
            "Group study; 856 treatments in 362 people; 2013."
        );
        assert_eq!(
            of(SourceKind::Review, "3234", "", "41"),
            "Review; 41 studies, 3,234 people; 2013."
        );
        assert_eq!(of(SourceKind::Cohort, "11 cases", "", ""), "Group study; 11 cases; 2013.");
    }

    #[test]
    fn a_number_the_record_does_not_have_is_said_to_be_missing() {
        let unknown = "our record has no number of people";
        assert_eq!(of(SourceKind::Trial, "", "", ""), format!("Trial; {unknown}; 2013."));
        assert_eq!(
            of(SourceKind::Review, "", "", "26"),
            format!("Review; 26 studies, {unknown}; 2013.")
        );
        assert_eq!(
            facts(&SourceText { kind: Some(SourceKind::Hospital), ..SourceText::default() }),
            "Hospital page; not a study of its own; no year stated; no link we could confirm."
        );
    }

    #[test]
    fn every_side_of_a_disagreement_has_a_date_or_says_that_none_is_stated() {
        assert_eq!(side_date(&[2024, 2017, 2017], 0, "2026-11"), "From 2017 to 2024.");
        assert_eq!(side_date(&[2018], 2, ""), "From 2018. Not each source states a year.");
        assert_eq!(side_date(&[], 3, "2026-11"), "No year stated. We read it in November 2026.");
        assert_eq!(side_date(&[], 1, ""), "No year stated.");
    }
}
