//! Claims, figures and balance rows as Rust literals.

use crate::resolve::{BalanceRow, Claim, Figure, FigureValue};
use crate::word::Word;

use super::rust::{number, slice, sources, text, word_option};

/// A claim of the first screens.
pub(super) fn claim(claim: &Claim) -> String {
    format!(
        "Claim {{ text: {}, grade: {}, sources: {} }}",
        text(&claim.text),
        word_option(claim.grade),
        sources(&claim.sources)
    )
}

/// The rows of `[harms]` or `[benefits]`, in the order of their words.
pub(super) fn rows<W: Word>(kind: &str, words: &[W], rows: &[BalanceRow]) -> Vec<String> {
    let row = |(word, row): (&W, &BalanceRow)| {
        format!(
            "{kind} {{ row: {}, claim: {}, figures: {} }}",
            word.rust(),
            claim(&row.claim),
            slice(row.figures.iter().filter_map(|f| figure(f, &row.claim)))
        )
    };
    words.iter().zip(rows).map(row).collect()
}

/// A figure; what it leaves out it takes from its claim.
fn figure(figure: &Figure, claim: &Claim) -> Option<String> {
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
        sources(from)
    ))
}
