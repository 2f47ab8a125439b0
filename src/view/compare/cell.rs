//! A cell: the words of one answer. One shape and one drawing for good and for bad news.

use method::catalog::{Claim, Figure, FigureValue, Grade, Unit};
use method::picture::{Drawable, Study, drawable};
use yew::Html;

use crate::text::{compare as text, measure};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::picture::people;

/// A published figure in words, and how many of 100 squares it fills where it may be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    words: String,
    filled: Option<u8>,
}

impl Counted {
    fn new(words: String, value: FigureValue, of: u32, unit: Unit) -> Self {
        let filled = match drawable(value, of, unit) {
            Drawable::Squares { filled, .. } => Some(filled),
            Drawable::TooFew | Drawable::NotPeople => None,
        };
        Self { words, filled }
    }

    /// Whether it may be drawn.
    pub(super) const fn is_drawn(&self) -> bool {
        self.filled.is_some()
    }

    /// A figure of the catalogue.
    pub(super) fn of_figure(figure: &Figure) -> Self {
        Self::new(measure::figure_with_group(figure), figure.value, figure.of, figure.unit)
    }

    /// The counted outcome of a study.
    pub(super) fn of_study(study: &Study) -> Self {
        let counted = measure::counted_of(study.value, study.of, study.unit);
        let details = [counted.as_str(), study.group, study.time];
        let details: Vec<_> = details.into_iter().filter(|words| !words.is_empty()).collect();
        Self::new(format!("{}.", details.join(", ")), study.value, study.of, study.unit)
    }

    fn view(&self) -> Html {
        html! {
            <div class="figure">
                { for self.filled.map(people::array) }
                <p class="small soft">{ &self.words }</p>
            </div>
        }
    }
}

/// One answer. Never blank: what is unknown is written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// The words it begins with, in full weight; may be empty.
    pub(super) lead: String,
    /// The words after them; may be empty where the lead says all.
    pub(super) rest: String,
    /// Published figures.
    pub(super) figures: Vec<Counted>,
    /// Small lines below: remarks.
    pub(super) lines: Vec<String>,
    /// How sure we are, where that is to be said; [`Grade::U`] is "no source found".
    pub(super) grade: Option<Grade>,
}

impl Cell {
    /// Words in full weight, then the rest.
    pub(super) fn new(lead: impl Into<String>, rest: impl Into<String>) -> Self {
        Self { lead: lead.into(), rest: rest.into(), ..Self::default() }
    }

    /// Nothing in the catalogue.
    pub(super) fn unknown() -> Self {
        Self::new(text::NOTHING_FOUND, "")
    }

    /// A sentence whose first words carry it, with its grade.
    pub(super) fn sentence(words: &str, grade: Option<Grade>) -> Self {
        let (lead, rest) = run_in(words);
        Self { grade, ..Self::new(lead, rest) }
    }

    /// A claim of the catalogue with the published figures behind it.
    pub(super) fn claim(claim: &Claim, figures: &[Figure]) -> Self {
        let figures = figures.iter().map(Counted::of_figure).collect();
        Self { figures, ..Self::sentence(claim.text, Some(claim.grade.unwrap_or(Grade::U))) }
    }

    /// The same with one more small line.
    pub(super) fn with_line(mut self, line: String) -> Self {
        self.lines.push(line);
        self
    }

    /// Whether something in it is drawn as squares.
    pub(super) fn has_squares(&self) -> bool {
        self.figures.iter().any(Counted::is_drawn)
    }

    /// The drawing.
    pub(super) fn view(&self) -> Html {
        html! {
            <>
                <p>
                    if !self.lead.is_empty() { <b>{ &self.lead }</b> }
                    { space(&self.lead, &self.rest) }{ &self.rest }
                </p>
                { for self.figures.iter().map(Counted::view) }
                { for self.lines.iter().map(|line| html! { <p class="small soft">{ line }</p> }) }
                if let Some(grade) = self.grade {
                    <p class="small soft">{ sure(Some(grade)) }</p>
                }
            </>
        }
    }
}

/// A blank between two sentences; none where the rest goes on with the lead's own sentence.
fn space(lead: &str, rest: &str) -> &'static str {
    let is_new = rest.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    if is_new && !lead.is_empty() { " " } else { "" }
}

/// The first words of a sentence, up to its first pause, and the rest with the pause.
fn run_in(words: &str) -> (&str, &str) {
    let pauses = [", ", "; ", ": ", ". ", " ("];
    let end = pauses.iter().filter_map(|pause| words.find(pause)).min().unwrap_or(words.len());
    // A full stop belongs to the words it ends.
    let end =
        if words.get(end..).is_some_and(|rest| rest.starts_with(". ")) { end + 1 } else { end };
    words.split_at_checked(end).unwrap_or((words, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_end_at_the_first_pause_and_nothing_is_lost() {
        for (words, lead) in [
            ("Dark marks: 0 of 7 people.", "Dark marks"),
            (
                "Dark marks after 1.9% of 473 peels (132 people).",
                "Dark marks after 1.9% of 473 peels",
            ),
            ("No good figure found. The surface stays closed.", "No good figure found."),
            ("None.", "None."),
        ] {
            let (first, rest) = run_in(words);
            assert_eq!(first, lead);
            assert_eq!(format!("{first}{rest}"), words);
        }
    }

    #[test]
    fn a_blank_stands_only_between_two_sentences() {
        assert_eq!(space("A fair change.", "Smoother."), " ");
        assert_eq!(space("Dark marks", ": 0 of 7."), "");
        assert_eq!(space("", "Smoother."), "");
    }
}
