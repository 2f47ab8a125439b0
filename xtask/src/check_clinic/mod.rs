//! `cargo xtask check-clinic FILE`: everything wrong with a clinic file, and what the widget does
//! with it.
//!
//! Exit 0 where nothing is wrong (there may be advice), 1 where something is left out or the widget
//! refuses the file, 2 where there is nothing to check.

mod what_it_does;

use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use method::catalog::Days;
use method::clinic::advice::advice_on;
use method::clinic::reading::{self, ClinicFile, Consequence};
use method::date::Date;
use method::json;

use crate::commands;
use crate::fault::{Fault, Result};

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    let path = PathBuf::from(arguments.value().map_err(|_| Fault::NoClinicFile)?);
    commands::no_more(arguments)?;
    let unreadable = |why: String| Fault::UnreadableClinicFile { path: path.clone(), why };
    let bytes = fs::read(&path).map_err(|error| unreadable(error.to_string()))?;
    json::read("clinic", &bytes).map_err(|problem| unreadable(problem.to_string()))?;
    let file = reading::read(&bytes);
    print!("{}", report(&file, today()));
    match file.findings.len() {
        0 => Ok(()),
        faults => Err(Fault::ClinicFile { faults }),
    }
}

/// Today by the computer's clock, in universal time: a day more or less does not matter here.
fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = u16::try_from(since.as_secs() / (24 * 60 * 60)).unwrap_or(u16::MAX);
    Date::new(1970, 1, 1).unwrap_or(Date::FIRST).plus(Days(days))
}

/// All of it, as it is printed.
fn report(file: &ClinicFile, today: Date) -> String {
    let of = |follows: fn(Consequence) -> bool| -> Vec<String> {
        let findings = file.findings.iter().filter(|finding| follows(finding.consequence));
        findings.map(ToString::to_string).collect()
    };
    let refused = of(|follows| follows == Consequence::Refused);
    let left_out = of(|follows| follows != Consequence::Refused);
    let advice: Vec<_> = advice_on(file, today).iter().map(ToString::to_string).collect();
    let mut report = String::new();
    for (title, lines) in [
        ("Stops the tool:", refused),
        ("Left out, the rest runs:", left_out),
        ("Good to know:", advice),
    ] {
        part(&mut report, title, &lines);
    }
    if report.is_empty() {
        report.push_str("Nothing is wrong with this file.\n\n");
    }
    if let Some(draft) = &file.draft {
        let title = match file.clinic {
            Some(_) => "What the tool does with this file:",
            None => "What the tool will do once that is mended:",
        };
        part(&mut report, title, &what_it_does::lines(draft));
    }
    report.truncate(report.trim_end().len());
    report.push('\n');
    report
}

fn part(report: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    report.push_str(title);
    for line in lines {
        report.push_str("\n  ");
        report.push_str(line);
    }
    report.push_str("\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report_on(text: &str) -> String {
        report(&reading::read(text.as_bytes()), Date::new(2026, 12, 1).unwrap())
    }

    #[test]
    fn a_sound_file_has_no_finding_and_says_what_follows_from_it() {
        let report = report_on(
            r#"{"name": "A", "funding": "B", "currency": "USD", "prices_as_of": "2026-11-01",
                "menu": {"microdermabrasion": {"price": [150, 200], "visits": [4, 6]}, "peel-deep": {}},
                "policy": {"health": {"isotretinoin": {"days": 365}}}}"#,
        );
        let said = [
            "Nothing is wrong with this file.",
            "Shows 2 of 12 procedures: Deep peel (phenol), Microdermabrasion.",
            "Names as not offered: Light peel, Medium peel",
            "Deep peel (phenol): no price here",
            "Microdermabrasion: course USD 600 to 1200 (4 to 6 visits at USD 150 to 200 each).",
            "clinic.policy.health.isotretinoin is stricter than the catalogue for: Deep peel (phenol), Microdermabrasion.",
            "Says: no clinician has signed this content yet.",
        ];
        for words in said {
            assert!(report.contains(words), "{words}\n{report}");
        }
    }

    #[test]
    fn findings_stand_under_what_follows_from_them() {
        let report =
            report_on(r#"{"name": "Painless", "menu": {"light-ipl": {"price": 1}}, "policy": []}"#);
        let titles: Vec<_> = report.lines().filter(|line| line.ends_with(':')).collect();
        assert_eq!(
            titles,
            [
                "Stops the tool:",
                "Left out, the rest runs:",
                "Good to know:",
                "What the tool will do once that is mended:"
            ]
        );
    }
}
