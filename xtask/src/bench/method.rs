//! Speed of the method as a native program: the medians of its bench (method/benches).

use super::figures::Figures;
use crate::fault::{Fault, Result};
use crate::run;

/// Runs the bench, shows what it prints and keeps its medians.
pub(super) fn measure(figures: &mut Figures) -> Result<()> {
    println!();
    let mut medians = Medians::default();
    let mut bench = run::cargo(&["bench", "--quiet", "--package", "method", "--bench", "method"]);
    if !run::read_lines(&mut bench, |line| medians.read(line))? {
        return Err(Fault::Failed { what: "The bench of the method".to_owned() });
    }
    let slowest = |function| medians.of(function).map(|(_, time)| *time).reduce(f64::max);
    for (figure, function) in
        [("decide-us", "decide_alone"), ("changes-us", "decide_with_changes_and_steady")]
    {
        if let Some(time) = slowest(function) {
            figures.set(figure, time);
        }
    }
    let grown = |times| {
        let mut all = medians.of("decide_among_more");
        all.find_map(|(case, time)| (case == times).then_some(*time))
    };
    for (figure, case, times) in [("tenfold", "10", 10.0), ("hundredfold", "100", 100.0)] {
        if let (Some(once), Some(more)) = (grown("1"), grown(case)) {
            figures.set(figure, more / once / times);
        }
    }
    Ok(())
}

/// Medians in microseconds, by function and case.
#[derive(Default)]
struct Medians {
    function: String,
    all: Vec<(String, (String, f64))>,
}

impl Medians {
    fn of(&self, function: &str) -> impl Iterator<Item = &(String, f64)> {
        self.all.iter().filter(move |(known, _)| known == function).map(|(_, median)| median)
    }

    /// Takes in a line of divan's tree: a function, or one of its cases with
    /// `fastest | slowest | median | mean | samples | iters`.
    fn read(&mut self, line: &str) {
        let columns: Vec<_> = line.rsplitn(6, '\u{2502}').collect();
        let [_, _, _, median, _, first] = columns.as_slice() else { return };
        let name = first.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        // Two blanks stand between a name and the first figure.
        let name = name.split("  ").next().unwrap_or_default().to_owned();
        match microseconds(median) {
            Some(time) => self.all.push((self.function.clone(), (name, time))),
            None => self.function = name,
        }
    }
}

/// `4.2 \u{b5}s` as 4.2.
fn microseconds(time: &str) -> Option<f64> {
    let (number, unit) = time.trim().split_once(' ')?;
    let factor = match unit {
        "ns" => 0.001,
        "µs" => 1.0,
        "ms" => 1_000.0,
        "s" => 1_000_000.0,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_medians_of_a_tree_are_read_by_function_and_case() {
        let mut medians = Medians::default();
        for line in [
            "method               fastest       │ slowest       │ median        │ mean    │ samples │ iters",
            "├─ decide_alone                    │               │               │         │         │",
            "│  ├─ two concerns   3.1 µs        │ 20 µs         │ 3.2 µs        │ 3.3 µs  │ 100     │ 100",
            "╰─ decide_among_more               │               │               │         │         │",
            "   ╰─ 100            301 µs        │ 2.0 ms        │ 1.5 ms        │ 1.6 ms  │ 100     │ 100",
        ] {
            medians.read(line);
        }
        let of = |function| medians.of(function).cloned().collect::<Vec<_>>();
        assert_eq!(of("decide_alone"), [("two concerns".to_owned(), 3.2)]);
        assert_eq!(of("decide_among_more"), [("100".to_owned(), 1500.0)]);
    }
}
