//! Claims, figures and balance rows as Rust literals.

use vocabulary::{BenefitRow, HarmRow};

use crate::resolve::{BalanceRow, Claim, Figure, FigureValue};
use crate::word::Word;

use super::lists::Lists;
use super::rust::{number, slice, text, word_option};

/// A claim of the first screens.
pub(super) fn claim(claim: &Claim, lists: &Lists) -> String {
    format!(
        "Claim {{ text: {}, grade: {}, sources: {} }}",
        text(&claim.text),
        word_option(claim.grade),
        lists.sources(&claim.sources)
    )
}

/// The rows of `[harms]`, in the order of their words.
pub(super) fn harms(rows: &[BalanceRow], lists: &Lists) -> Vec<String> {
    let row = |(word, row): (&HarmRow, &BalanceRow)| {
        format!("HarmClaim {{ row: {}, claim: {} }}", word.rust(), claim(&row.claim, lists))
    };
    HarmRow::ALL.iter().zip(rows).map(row).collect()
}

/// The rows of `[benefits]`, in the order of their words.
pub(super) fn benefits(rows: &[BalanceRow], lists: &Lists) -> Vec<String> {
    let row = |(word, row): (&BenefitRow, &BalanceRow)| {
        let (word, claim, figures) = (word.rust(), claim(&row.claim, lists), figures(row, lists));
        format!("BenefitClaim {{ row: {word}, claim: {claim}, figures: {figures} }}")
    };
    BenefitRow::ALL.iter().zip(rows).map(row).collect()
}

/// The published figures behind a row.
pub(super) fn figures(row: &BalanceRow, lists: &Lists) -> String {
    slice(row.figures.iter().filter_map(|one| figure(one, &row.claim, lists)))
}

/// A figure; what it leaves out it takes from its claim.
fn figure(figure: &Figure, claim: &Claim, lists: &Lists) -> Option<String> {
    let value = match figure.value()? {
        FigureValue::Count(count) => format!("FigureValue::Count({})", number(count)),
        FigureValue::TenthsOfPercent(tenths) => format!("FigureValue::TenthsOfPercent({tenths})"),
    };
    let from = if figure.sources.is_empty() { &claim.sources } else { &figure.sources };
    Some(format!(
        "Figure {{ value: {value}, of: {}, unit: {}, group: {}, time: {}, grade: {}, sources: {} }}",
        number(figure.of),
        figure.unit.rust(),
        text(&figure.group),
        text(&figure.time),
        figure.grade.or(claim.grade)?.rust(),
        lists.sources(from)
    ))
}
