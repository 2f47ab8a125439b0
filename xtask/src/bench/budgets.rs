//! The table of budgets. Source: DESIGN.md section 7.

use std::fmt::Write;

use super::figures::Figures;

/// One line of the table.
struct Budget {
    what: &'static str,
    /// The name of its figure.
    figure: &'static str,
    unit: Unit,
    /// At most, where there is a budget.
    must: Option<f64>,
    /// What we would like, where it is less.
    aim: Option<f64>,
}

/// How a figure is written.
#[derive(Clone, Copy)]
enum Unit {
    Bytes,
    Milliseconds,
    Microseconds,
    /// Without a unit.
    Ratio,
}

const fn line(what: &'static str, figure: &'static str, unit: Unit) -> Budget {
    Budget { what, figure, unit, must: None, aim: None }
}

impl Budget {
    const fn must(self, most: f64) -> Self {
        Self { must: Some(most), ..self }
    }

    const fn aim(self, most: f64) -> Self {
        Self { aim: Some(most), ..self }
    }
}

const KILOBYTE: f64 = 1_024.0;

/// A line without a budget says more about the one above it.
const BUDGETS: &[Budget] = &[
    line("loader, brotli", "loader-bytes", Unit::Bytes).must(2.0 * KILOBYTE).aim(KILOBYTE),
    line("loader + program + style, brotli", "program-bytes", Unit::Bytes)
        .must(130.0 * KILOBYTE)
        .aim(90.0 * KILOBYTE),
    line("prerendered first screen, brotli", "static-bytes", Unit::Bytes)
        .must(20.0 * KILOBYTE)
        .aim(10.0 * KILOBYTE),
    line("long texts, brotli", "texts-bytes", Unit::Bytes)
        .must(60.0 * KILOBYTE)
        .aim(45.0 * KILOBYTE),
    line("main thread before it is near, 4x slowed CPU", "before-near-ms", Unit::Milliseconds)
        .must(10.0)
        .aim(2.0),
    line("layout shift on a slow network", "layout-shift", Unit::Ratio).must(0.0).aim(0.0),
    line("first screen, slow 4G and 4x slowed CPU", "first-screen-ms", Unit::Milliseconds),
    line("  first tick drawn", "first-interaction-ms", Unit::Milliseconds),
    line("answer to screen, p95, 4x slowed CPU", "answer-p95-ms", Unit::Milliseconds)
        .must(50.0)
        .aim(16.0),
    line("  half of the answers", "answer-p50-ms", Unit::Milliseconds),
    line(
        "  p95, main thread, with what is drawn after",
        "answer-thread-p95-ms",
        Unit::Milliseconds,
    ),
    line(
        "  half, main thread, with what is drawn after",
        "answer-thread-p50-ms",
        Unit::Milliseconds,
    ),
    line("  the first choice, which sorts the list", "first-choice-ms", Unit::Milliseconds),
    line("method on the whole catalogue, native", "decide-us", Unit::Microseconds)
        .must(50.0)
        .aim(10.0),
    line("  with changes and steadiness", "changes-us", Unit::Microseconds).must(500.0).aim(100.0),
    // Linear is 1; three leaves room for caches and for sorting. Quadratic would be 10 and 100.
    line("cost of an option, catalogue 10x against 1x", "tenfold", Unit::Ratio).must(3.0),
    line("  100x against 1x", "hundredfold", Unit::Ratio).must(3.0),
    line("memory added by interactions 101 to 1,000", "memory-growth-bytes", Unit::Bytes).must(0.0),
    line("  memory after the first 100", "memory-bytes", Unit::Bytes),
    line("  written to after 1,000", "written-bytes", Unit::Bytes),
    line("  and after 5,000", "written-later-bytes", Unit::Bytes),
];

/// The whole table; what was not measured is said to be missing.
pub(super) fn table(figures: &Figures) -> String {
    let mut table =
        format!("{:<46} {:>12} {:>10} {:>10}  {}\n", "what", "measured", "must", "aim", "met");
    for Budget { what, figure, unit, must, aim } in BUDGETS {
        let measured = figures.get(figure);
        let now = measured.map_or_else(|| "missing".to_owned(), |figure| unit.written(figure));
        let most =
            |budget: &Option<f64>| budget.map_or_else(String::new, |most| unit.written(most));
        let met = measured.map_or("", |figure| met(figure, *must, *aim));
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{what:<46} {now:>12} {:>10} {:>10}  {met}", most(must), most(aim));
    }
    table
}

/// The lines that were not measured, in words; empty where the table is whole.
pub(super) fn missing(figures: &Figures) -> String {
    let missing = BUDGETS.iter().filter(|budget| figures.get(budget.figure).is_none());
    missing.map(|budget| budget.what.trim()).collect::<Vec<_>>().join("; ")
}

fn met(figure: f64, must: Option<f64>, aim: Option<f64>) -> &'static str {
    match (must, aim) {
        (None, _) => "",
        (Some(must), _) if figure > must => "no",
        (Some(_), Some(aim)) if figure <= aim => "aim",
        (Some(_), _) => "yes",
    }
}

impl Unit {
    fn written(self, figure: f64) -> String {
        match self {
            Self::Bytes => format!("{figure:.0} B"),
            Self::Milliseconds => format!("{figure:.1} ms"),
            Self::Microseconds => format!("{figure:.1} us"),
            Self::Ratio => format!("{figure:.3}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_beyond_its_budget_within_it_or_where_we_aim() {
        assert_eq!(met(51.0, Some(50.0), Some(16.0)), "no");
        assert_eq!(met(50.0, Some(50.0), Some(16.0)), "yes");
        assert_eq!(met(16.0, Some(50.0), Some(16.0)), "aim");
        assert_eq!(met(16.0, None, None), "");
    }

    #[test]
    fn what_was_not_measured_is_named() {
        let mut figures = Figures::default();
        assert_eq!(table(&figures).matches("missing").count(), BUDGETS.len());
        for budget in BUDGETS.iter().skip(1) {
            figures.set(budget.figure, 0.0);
        }
        assert_eq!(missing(&figures), "loader, brotli");
    }
}
